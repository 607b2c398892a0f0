"""Hedges as data: which word wins, and what interval it leaves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.tokens import tokenise
from claimcheck.values.hedges import bounds, hedge_before, hedges


@pytest.mark.parametrize(
    ("words", "language", "modifier", "first"),
    [
        ("ada", "id", "exact", 1),
        ("ada setidaknya", "id", "at_least", 1),
        ("lebih dari", "id", "more_than", 0),
        ("tidak lebih dari", "id", "at_most", 0),
        ("sedikitnya sekitar", "id", "at_least", 0),
        ("mencapai hampir", "id", "less_than", 1),
        ("at least about", "en", "at_least", 0),
        ("nearly", "en", "less_than", 0),
        ("up to", "en", "at_most", 0),
        ("the first quarter is expected to reach", "en", "exact", 7),
        ("the first ferry was full and the toll grew from nine to reach", "en", "exact", 13),
        ("the ferry is to reach", "en", "exact", 5),
        ("penjualan kuartal pertama yang menembus", "id", "exact", 5),
        ("kloter pertama mencapai", "id", "exact", 3),
        ("the first ferry in history to reach", "en", "at_least", 7),
        ("it was the fastest to hit", "en", "at_least", 6),
        ("the first ferry to surpass", "en", "more_than", 4),
        ("kapal pertama yang berhasil menembus", "id", "at_least", 5),
    ],
)
def test_the_hedge_before_a_number(words: str, language: str, modifier: str, first: int) -> None:
    lower = tokenise(words).lower
    found = hedge_before(lower, len(lower), 0, hedges(language))
    assert (found.modifier, found.first) == (modifier, first)


def test_a_hedge_of_the_sentence_before_is_not_taken() -> None:
    assert hedge_before(("sekitar",), 1, 1, hedges("id")).modifier == "exact"


@given(st.integers(), st.sampled_from(["exact", "approx", "at_least", "at_most", "more_than", "less_than"]))
def test_a_bound_keeps_the_stated_value_inside(value: int, modifier: str) -> None:
    low, high = bounds(modifier, value, value)  # type: ignore[arg-type]
    assert low is None or low <= value
    assert high is None or value <= high
    assert low is not None or high is not None
