"""Axes: ticks that are round, few and in order, and values in the order of their size."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.reports.recurrences import recurrences
from claimcheck.reports.scales import Scale, day_scale, day_ticks, number_scale, number_ticks

DAYS = st.lists(st.dates(date(2, 1, 1), date(9990, 1, 1)).map(lambda day: float(day.toordinal())), min_size=1)
NUMBERS = st.lists(st.floats(-1e15, 1e15) | st.integers(0, 10**9).map(float), min_size=1)


def labels(scale: Scale, most: int = 5) -> list[str]:
    return [tick.label for tick in number_ticks(scale, most)]


def days(*given_days: date, most: int = 5) -> list[str]:
    return [tick.label for tick in day_ticks(day_scale([day.toordinal() for day in given_days]), most)]


def test_figures_less_than_two_decades_apart_lie_on_a_linear_axis() -> None:
    assert not number_scale([1, 99]).logarithmic
    assert not number_scale([0, 1_000_000]).logarithmic
    assert not number_scale([-5, 1_000]).logarithmic


def test_figures_over_two_decades_lie_on_a_logarithmic_axis() -> None:
    assert number_scale([1, 100]).logarithmic
    assert labels(number_scale([20, 90_000])) == ["100", "1,000", "10,000", "100,000"]


def test_whole_things_have_whole_ticks() -> None:
    assert labels(number_scale([2], whole=True)) == ["1", "2", "3"]


def test_great_figures_are_short() -> None:
    assert labels(number_scale([1e9, 2.5e9])) == ["1B", "1.5B", "2B", "2.5B"]


def test_ticks_of_dates_are_days_months_or_years() -> None:
    assert days(date(2025, 4, 27), date(2025, 4, 28)) == [
        "24 Apr 2025",
        "26 Apr 2025",
        "28 Apr 2025",
        "30 Apr 2025",
    ]
    assert days(date(2024, 6, 1), date(2024, 12, 31)) == ["Jul 2024", "Sep 2024", "Nov 2024", "Jan 2025"]
    assert days(date(1953, 7, 27), date(2025, 1, 1)) == ["1960", "1980", "2000", "2020"]


@given(NUMBERS)
def test_every_figure_has_a_place_and_few_ticks(values: list[float]) -> None:
    scale = number_scale(values)
    places = [scale.place(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    assert len(number_ticks(scale, 5)) <= 6


@given(DAYS)
def test_every_day_has_a_place_and_few_ticks(values: list[float]) -> None:
    scale = day_scale(values)
    places = [scale.place(value) for value in sorted(values)]
    assert places == sorted(places)
    assert len(day_ticks(scale, 5)) <= 6


SPRING = day_scale([date(2025, 3, 1).toordinal(), date(2025, 4, 30).toordinal()])


@pytest.mark.parametrize("timex", ["", "2025-03-01", "XXXX-13", "PRESENT_REF", "XXXX-XX-00", "XXXX-WXX-8"])
def test_other_dates_recur_never(timex: str) -> None:
    assert recurrences(timex, SPRING) == []


def test_too_many_days_are_none() -> None:
    assert recurrences("XXXX-WXX-1", Scale(1, 700_000)) == []


def test_mondays_first_days_and_months_recur() -> None:
    mondays = recurrences("XXXX-WXX-1", SPRING)
    assert all(first == last and first.isoweekday() == 1 for first, last in mondays)
    assert len(mondays) == 9
    assert recurrences("XXXX-XX-31", SPRING) == [(date(2025, 3, 31), date(2025, 3, 31))]
    assert recurrences("XXXX-04", SPRING) == [(date(2025, 4, 1), date(2025, 4, 30))]
    assert recurrences("XXXX-04-05T10:00", SPRING) == [(date(2025, 4, 5), date(2025, 4, 5))]
    assert recurrences("XXXX-02-29", Scale(date(2023, 1, 1).toordinal(), date(2025, 1, 1).toordinal())) == [
        (date(2024, 2, 29), date(2024, 2, 29))
    ]
