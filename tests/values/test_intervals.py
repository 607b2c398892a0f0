from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import TimeInterval
from claimcheck.values import spans
from claimcheck.values.intervals import contains, fits, overlaps, same

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
MONDAY, DECEMBER = spans.unresolved("XXXX-WXX-1", "day"), spans.unresolved("XXXX-12", "month")


def day(year: int, month: int, number: int) -> TimeInterval:
    return spans.day(date(year, month, number), "explicit")


@pytest.mark.parametrize(
    ("constraint", "interval"),
    [
        (MONDAY, day(2025, 4, 27)),
        (DECEMBER, day(2025, 11, 30)),
        (DECEMBER, spans.quarter(2025, 3, "explicit")),
        (spans.unresolved("XXXX-04-28", "day"), day(2025, 4, 27)),
        (spans.unresolved("XXXX-XX-28", "day"), day(2025, 4, 27)),
        (spans.unresolved("XXXX-06-23/XXXX-06-25", "day"), day(2025, 6, 26)),
        (spans.unresolved("XXXX-12-28/XXXX-01-03", "day"), day(2025, 1, 4)),
        (DECEMBER, spans.unresolved("XXXX-11", "month")),
        (MONDAY, spans.unresolved("XXXX-WXX-2", "day")),
        (DECEMBER, spans.unresolved("XXXX-04-28", "day")),
    ],
)
def test_a_constraint_that_no_day_satisfies(constraint: TimeInterval, interval: TimeInterval) -> None:
    assert not fits(constraint, interval)
    assert not fits(interval, constraint)


@pytest.mark.parametrize(
    ("constraint", "interval"),
    [
        (MONDAY, day(2025, 4, 28)),
        (MONDAY, spans.week(date(2025, 4, 30), "explicit")),
        (MONDAY, spans.year(2024, "explicit")),
        (DECEMBER, day(2024, 12, 4)),
        (DECEMBER, spans.quarter(2024, 4, "explicit")),
        (DECEMBER, spans.unresolved("XXXX-12-04", "day")),
        (MONDAY, DECEMBER),
        (spans.unresolved("XXXX-06-23/XXXX-06-25", "day"), day(2025, 6, 24)),
        (spans.unresolved("XXXX-12-28/XXXX-01-03", "day"), day(2025, 1, 2)),
        (MONDAY, spans.unresolved("XXXX-WXX-1TNI", "day")),
        (spans.unresolved("XXXX", "year"), day(2024, 12, 4)),
        (day(2024, 12, 4), spans.month(2024, 12, "explicit")),
    ],
)
def test_a_constraint_that_some_day_satisfies(constraint: TimeInterval, interval: TimeInterval) -> None:
    assert fits(constraint, interval)
    assert fits(interval, constraint)


@given(DAYS)
def test_every_stretch_around_a_day_contains_it(when: date) -> None:
    inner = spans.day(when, "explicit")
    quarter = (when.month + 2) // 3
    around = (
        spans.week(when, "explicit"),
        spans.month(when.year, when.month, "explicit"),
        spans.quarter(when.year, quarter, "explicit"),
        spans.half(when.year, (when.month + 5) // 6, "explicit"),
        spans.year(when.year, "explicit"),
        spans.decade(when.year // 10 * 10, "explicit"),
        spans.century(when.year // 100 + 1, "explicit"),
    )
    for outer in around:
        assert contains(outer, inner)
        assert overlaps(outer, inner)
        assert overlaps(inner, outer)
        assert contains(inner, outer) == same(inner, outer)


@given(DAYS, DAYS)
def test_days_overlap_only_themselves(one: date, other: date) -> None:
    both = spans.day(one, "explicit"), spans.day(other, "explicit")
    assert overlaps(*both) == (one == other) == same(*both) == contains(*both)


def test_an_open_end_reaches_for_ever() -> None:
    since = TimeInterval(earliest=date(2020, 1, 1))
    assert overlaps(since, day(2031, 1, 1))
    assert not overlaps(since, day(2019, 12, 31))
    assert not contains(since, day(2031, 1, 1))
