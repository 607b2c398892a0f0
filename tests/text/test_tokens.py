"""Tokens: numbers with their separators, words, line breaks, signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.tokens import tokenise, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        (" \t\u00a0", []),
        ("14.000 orang.", ["14.000", "orang", "."]),
        ("Senin (28/4/2025)", ["Senin", "(", "28/4/2025", ")"]),
        ("10:21 wib", ["10:21", "wib"]),
        ("16mahasiswa Rp4,4", ["16", "mahasiswa", "Rp", "4,4"]),
        ("Jum'at, ma’af", ["Jum'at", ",", "ma’af"]),
        ("Kim Jong-un", ["Kim", "Jong", "-", "un"]),
        ("1998-2001", ["1998-2001"]),
        ("satu\n\ndua", ["satu", "\n\n", "dua"]),
        ("satu\u2028dua\u0085tiga", ["satu", "dua", "tiga"]),
        ("a_b", ["a", "_", "b"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert list(tokenise(text).words) == words


def test_lower_glued_capital_within() -> None:
    tokens = tokenise("Rp4,4 di Lorne")
    assert tokens.lower == ("rp", "4,4", "di", "lorne")
    assert [tokens.glued(index) for index in range(len(tokens))] == [False, True, False, False]
    assert [tokens.is_capital(index) for index in range(len(tokens))] == [True, False, False, True]
    assert list(tokens.within(2, 8)) == [1, 2]
    assert list(tokens.within(5, 6)) == []
    assert list(tokens.within(0, 99)) == [0, 1, 2, 3]


@given(
    st.text(alphabet=st.sampled_from("aZé9.,:/-–'’ \n\t\u2028\u0085_(“İ½"), max_size=40)
    | st.text(max_size=40)
)
def test_tokens_are_places_in_the_text(text: str) -> None:
    tokens = tokenise(text)
    end = 0
    for word, start, stop in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert end <= start < stop
        assert text[start:stop] == word
        assert not any(sign.isalpha() or sign.isdecimal() for sign in text[end:start])
        end = stop
    assert len(tokens.lower) == len(tokens.words) == len(tokens)


def test_the_words_of_a_text_are_told_in_small_letters() -> None:
    told = words_of("Kapal itu karam. 52 orang di kapal, Jum'at; ÉTÉ KAPAL2")
    assert told == ["kapal", "itu", "karam", "orang", "di", "kapal", "jum'at", "été", "kapal"]


@given(st.text())
def test_the_words_of_a_text_are_those_among_its_tokens(text: str) -> None:
    words = [word for word in tokenise(text).words if word[0].isalnum() and not word[0].isdecimal()]
    assert words_of(text) == list(map(str.lower, words))


@given(st.text(alphabet="aZé1.,:'’-–_ \n(\u00a0", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_part_is_cut_as_a_text_of_its_own(text: str, start: int, end: int) -> None:
    cut = tokenise(text).part(start, end)
    if cut is not None:
        alone = tokenise(text, start, end)
        assert (cut.text, cut.words, cut.lower) == (alone.text, alone.words, alone.lower)
        assert (cut.starts, cut.ends) == (alone.starts, alone.ends)
        assert alone.words == tokenise(text[start:end]).words


def test_no_part_begins_or_ends_inside_a_token_or_is_empty() -> None:
    tokens = tokenise("on 4.5.2025 here")
    assert tokens.part(0, 5) is None
    assert tokens.part(5, 16) is None
    assert tokens.part(2, 3) is None
    part = tokens.part(3, 11)
    assert part
    assert part.words == ("4.5.2025",)
