"""Bases of words: what is attached falls, what makes another word stays."""

from __future__ import annotations

import pytest

from claimcheck.text.stems import base


@pytest.mark.parametrize(
    "word", ["selamat", "menyelamatkan", "salah", "punya", "masalah", "buku", "hanya", "pun"]
)
def test_words_that_stay(word: str) -> None:
    assert base(word, "id") == word


@pytest.mark.parametrize(
    ("word", "expected"),
    [("serangannya", "serangan"), ("bukanlah", "bukan"), ("siapapun", "siapa"), ("rumahku", "rumah")],
)
def test_clitics_fall(word: str, expected: str) -> None:
    assert base(word, "id") == expected


def test_a_language_without_clitics_is_stemmed() -> None:
    assert base("attacks", "en") == base("attacked", "en") == "attack"


def test_an_unknown_language_keeps_its_words() -> None:
    assert base("angriffe", "de") == "angriffe"
