"""The beginning, middle and end of a stretch of days."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.model import TimeInterval
from claimcheck.values.date_periods import narrowed


@pytest.mark.parametrize(
    ("length", "part", "days"),
    [
        (1, "end", (1, 1)),
        (2, "start", (1, 1)),
        (2, "mid", (1, 2)),
        (2, "end", (2, 2)),
        (3, "mid", (2, 2)),
        (7, "start", (1, 2)),
        (7, "mid", (3, 5)),
        (7, "end", (6, 7)),
        (30, "mid", (11, 20)),
    ],
)
def test_a_third_holds_a_day_at_least(length: int, part: str, days: tuple[int, int]) -> None:
    whole = TimeInterval(earliest=date(2025, 3, 1), latest=date(2025, 3, length))
    made = narrowed(whole, part)
    assert (made.earliest, made.latest) == tuple(date(2025, 3, day) for day in days)
