"""Stems: the forms of one word meet, other words stay apart."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.stems import stem


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("kapal kapan kapas", "id"),
        ("perang orang barang", "id"),
        ("korban korek korupsi", "id"),
        ("ferry fire fern", "en"),
        ("united unit uniform", "en"),
    ],
)
def test_apart(words: str, language: str) -> None:
    for one, other in combinations(words.split(), 2):
        assert stem(one, language) != stem(other, language)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("tulis menulis ditulis penulis tulisan menuliskan", "id"),
        ("serang menyerang diserang serangan serangannya penyerangan", "id"),
        ("kirim mengirim dikirim pengiriman", "id"),
        ("tewas menewaskan", "id"),
        ("attack attacks attacked attacking", "en"),
        ("deploy deploys deployed deployment", "en"),
        ("kill kills killed killing", "en"),
        ("lorne lorne's lorne’s", "en"),
    ],
)
def test_one_word(words: str, language: str) -> None:
    assert len({stem(word, language) for word in words.split()}) == 1


def test_a_language_without_affixes_keeps_its_words() -> None:
    assert stem("angriffe", "de") == "angriffe"


@pytest.mark.parametrize("word", ["3", "16mahasiswa", "jum'at", "di", "a", ""])
def test_what_is_no_plain_word_stays(word: str) -> None:
    assert stem(word, "id") == word


@given(st.text(max_size=12).map(str.lower), st.sampled_from(["id", "en", "de"]))
def test_every_word_has_a_stem(word: str, language: str) -> None:
    found = stem(word, language)
    assert bool(found) == bool(word)
    assert len(found) <= len(word)
