"""The quick way to the words of a text tells what the long way does, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.tokens import runs_of_letters, tokenise, tokens_of_phrase, words_of


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("", []),
        ("banjir, 3kapal_baru\nrp4,4", ["banjir", "kapal", "baru", "rp"]),
        ("“dua” – tiga…\u00a0empat", ["dua", "tiga", "empat"]),
        ("café", None),
        ("jum’at", None),
    ],
)
def test_runs(text: str, runs: list[str] | None) -> None:
    assert runs_of_letters(text) == runs


@given(st.text(alphabet="abjZ9 ,.'’“–é_\n", max_size=30))
def test_words_are_those_of_the_tokens(text: str) -> None:
    words = [word.lower() for word in tokenise(text).words if word[0].isalpha()]
    assert words_of(text) == words


@given(st.text(alphabet="abjZé9 .'’-", min_size=1, max_size=20).map(str.strip).filter(bool))
def test_a_phrase_has_the_tokens_of_a_text(phrase: str) -> None:
    assert tokens_of_phrase(phrase) == tokenise(phrase).lower
