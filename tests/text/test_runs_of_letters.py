"""The quick way to the words of a text tells what the long way does, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.tokens import runs_of_letters, tokenise, words_of


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
