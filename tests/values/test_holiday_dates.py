from __future__ import annotations

from datetime import date

import pytest

from claimcheck.values.holiday_dates import _calendar, holiday


@pytest.mark.parametrize(
    ("name", "year"), [("ID:No Such Day", 2025), ("US:Christmas Day", 1200), ("hijri:9", 3000)]
)
def test_what_the_libraries_do_not_know(name: str, year: int) -> None:
    assert holiday(name, year) is None


def test_a_calendar_that_is_not_found_alone_comes_with_all_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("holidays.registry.COUNTRIES", {})
    _calendar.cache_clear()
    try:
        found = _calendar("ID")(years=2025, language="en_US")
    finally:
        _calendar.cache_clear()
    assert found[date(2025, 8, 17)] == "Independence Day"


@pytest.mark.parametrize(
    ("name", "year", "first", "last"),
    [
        ("ID:Eid al-Fitr", 2025, date(2025, 3, 31), date(2025, 3, 31)),
        ("US:Thanksgiving Day", 1999, date(1999, 11, 25), date(1999, 11, 25)),
        ("ID:Easter Sunday", 2024, date(2024, 3, 31), date(2024, 3, 31)),
        ("US:Halloween", 2016, date(2016, 10, 31), date(2016, 10, 31)),
        ("US:Christmas Eve", 2016, date(2016, 12, 24), date(2016, 12, 24)),
        ("hijri:9", 2025, date(2025, 3, 1), date(2025, 3, 29)),
    ],
)
def test_the_days_of_a_holiday(name: str, year: int, first: date, last: date) -> None:
    assert holiday(name, year) == (first, last)
