"""Tolerance: what it lets pass, and what it never does."""

from datetime import date

import pytest

from claimcheck.model import Claim, Comparison, Kind, Quantity, SentenceSpan, Span, TimeInterval
from claimcheck.rules.tolerance import tolerated

CONFLICT = Comparison(verdict="conflict", reason="cannot both hold")


def claim(value: Quantity | TimeInterval, kind: Kind = "count") -> Claim:
    return Claim(
        id="a",
        article="a",
        kind=kind,
        span=Span(field="text", start=0, end=1),
        text="1",
        value=value,
        sentence=SentenceSpan(start=0, end=1),
    )


def told(first: float, second: float, percent: float, kind: Kind = "count") -> str:
    one, other = (claim(Quantity(stated=number), kind) for number in (first, second))
    return tolerated(CONFLICT, one, other, {"count": percent}).verdict


@pytest.mark.parametrize(
    ("first", "second", "percent", "verdict"),
    [
        (100, 101, 0, "conflict"),
        (100, 94, 5, "conflict"),
        (-5, 5, 100, "conflict"),
        (100, 95, 5, "agree"),
        (95, 100, 5, "agree"),
        (0, 0, 1, "agree"),
    ],
)
def test_figures_may_lie_so_many_percent_of_the_larger_one_apart(
    first: float, second: float, percent: float, verdict: str
) -> None:
    assert told(first, second, percent) == verdict


def test_it_is_for_its_own_kind_and_for_figures_alone() -> None:
    assert told(100, 99, 5, "money") == "conflict"
    day = claim(TimeInterval(earliest=date(2025, 3, 3), latest=date(2025, 3, 3)), "date")
    assert tolerated(CONFLICT, day, day, {"date": 100}) == CONFLICT
    scope = Comparison(verdict="scope", reason="others are counted")
    one = claim(Quantity(stated=100))
    assert tolerated(scope, one, one, {"count": 5}) == scope
    assert tolerated(CONFLICT, one, claim(Quantity(lower=100)), {"count": 5}) == CONFLICT
