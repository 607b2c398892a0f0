from __future__ import annotations

from datetime import date

import pytest

from claimcheck.model import TimeInterval
from claimcheck.values import spans


@pytest.mark.parametrize(
    ("interval", "timex", "edtf", "first", "last"),
    [
        (
            spans.day(date(2025, 6, 18), "explicit", "T17:35"),
            "2025-06-18T17:35",
            "2025-06-18T17:35",
            "2025-06-18",
            "2025-06-18",
        ),
        (
            spans.day(date(2025, 6, 18), "explicit", "TMO"),
            "2025-06-18TMO",
            "2025-06-18",
            "2025-06-18",
            "2025-06-18",
        ),
        (
            spans.weekend(date(2024, 11, 12), "published"),
            "2024-W46-WE",
            "2024-11-16/2024-11-17",
            "2024-11-16",
            "2024-11-17",
        ),
        (
            spans.week(date(2024, 12, 31), "published"),
            "2025-W01",
            "2024-12-30/2025-01-05",
            "2024-12-30",
            "2025-01-05",
        ),
        (spans.month(2024, 2, "explicit"), "2024-02", "2024-02", "2024-02-01", "2024-02-29"),
        (spans.quarter(2024, 3, "explicit"), "2024-Q3", "2024-35", "2024-07-01", "2024-09-30"),
        (spans.half(2024, 2, "explicit"), "2024-H2", "2024-41", "2024-07-01", "2024-12-31"),
        (spans.season(2024, "WI", "explicit"), "2024-WI", "2024-24", "2024-12-01", "2025-02-28"),
        (spans.year(2024, "explicit"), "2024", "2024", "2024-01-01", "2024-12-31"),
        (spans.years(2019, 2021, "explicit"), "2019/2021", "2019/2021", "2019-01-01", "2021-12-31"),
        (spans.decade(1980, "explicit"), "198", "198X", "1980-01-01", "1989-12-31"),
        (spans.century(21, "explicit"), "20", "20XX", "2000-01-01", "2099-12-31"),
    ],
)
def test_stretches_of_the_calendar(
    interval: TimeInterval, timex: str, edtf: str, first: str, last: str
) -> None:
    assert (interval.timex, interval.edtf) == (timex, edtf)
    assert (str(interval.earliest), str(interval.latest)) == (first, last)


@pytest.mark.parametrize(
    ("start", "count", "want"),
    [((2025, 1), -1, (2024, 12)), ((2024, 12), 1, (2025, 1)), ((2024, 5), 25, (2026, 6))],
)
def test_months_are_counted_over_years(start: tuple[int, int], count: int, want: tuple[int, int]) -> None:
    assert spans.months_on(*start, count) == want
