"""Axes of pictures: where a number or a day lies between the two ends, and which ticks tell it.

Days are counted as ``date.toordinal`` counts them; a place is a share of the axis, from 0 to 1.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.frozen import frozen

#: From this ratio of the largest to the smallest figure on, two decades, an axis is logarithmic.
_LOGARITHMIC_FROM = 100
#: What is smaller has no place on a logarithmic axis.
_SMALLEST = 1e-9
_FEWEST, _MOST = 2, 12
#: The room kept free at each end of an axis, as a share of it.
_MARGIN = 0.06
#: The fewest days of an axis; with three weeks, several of the days that "Monday" allows are in sight.
_SHORTEST = 7
_BESIDE_PARTIAL = 21
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY_STEPS = (1, 2, 3, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)))
_SHORT = ((1e12, "T"), (1e9, "B"), (1e6, "M"))
_YEAR = 12


@frozen()
class Tick:
    """A label and its place on the axis."""

    at: float
    label: str


@frozen()
class Scale:
    """An axis from ``low`` to ``high``; ``logarithmic`` where equal ratios are equally far apart.

    ``whole`` tells that nothing lies between two whole numbers.
    """

    low: float
    high: float
    logarithmic: bool = False
    whole: bool = False

    def place(self, value: float) -> float:
        """Where a value lies, as a share of the axis; one beyond an end lies at that end."""
        if self.logarithmic:
            value, low, high = (
                math.log10(max(number, _SMALLEST / 2)) for number in (value, self.low, self.high)
            )
        else:
            low, high = self.low, self.high
        return min(1.0, max(0.0, (value - low) / (high - low)))


def number_scale(values: Sequence[float], *, whole: bool = False) -> Scale:
    """The axis of some figures (at least one); it is logarithmic where they span two decades."""
    low, high = min(values), max(values)
    if low >= _SMALLEST and high / low >= _LOGARITHMIC_FROM:
        margin = (high / low) ** _MARGIN
        return Scale(low / margin, high * margin, logarithmic=True, whole=whole)
    margin = (high - low) * _MARGIN or max(abs(high) * _MARGIN, 1)
    return Scale(low - margin, high + margin, whole=whole)


def day_scale(days: Sequence[float], *, partial: bool = False) -> Scale:
    """The axis of some days (at least one), no shorter than a week; than three beside a ``partial`` date."""
    low, high = min(days), max(days)
    shortest = _BESIDE_PARTIAL if partial else _SHORTEST
    margin = max((high - low) * _MARGIN, (shortest - (high - low)) / 2, 0.5)
    return Scale(max(1, low - margin), min(date.max.toordinal(), high + margin))


def number_ticks(scale: Scale, most: int) -> list[Tick]:
    """Round figures, about ``most``: decades on a logarithmic axis, else multiples of 1, 2 or 5.

    There are two where the axis has so many, for one alone tells no distance.
    """
    values = _decades(scale, most) if scale.logarithmic else _multiples(scale, most)
    if len(values) < _FEWEST and most < _MOST:
        return number_ticks(scale, most + 1)
    return [Tick(scale.place(value), _figure(value)) for value in values]


def day_ticks(scale: Scale, most: int) -> list[Tick]:
    """The firsts of days, months or years, at most ``most``, evenly stepped."""
    first = date.fromordinal(math.ceil(scale.low))
    last = date.fromordinal(math.floor(scale.high))
    for days in _DAY_STEPS:
        if (last - first).days // days < most:
            found = range(first.toordinal(), last.toordinal() + 1, days)
            return [Tick(scale.place(day + 0.5), _day(date.fromordinal(day))) for day in found]
    for months in _MONTH_STEPS:
        starts = list(_month_starts(first, last, months))
        if len(starts) <= most:
            named = [_month(start) if months < _YEAR else str(start.year) for start in starts]
            places = [scale.place(start.toordinal()) for start in starts]
            return [Tick(at, label) for at, label in zip(places, named, strict=True)]
    return []


def _decades(scale: Scale, most: int) -> list[float]:
    lowest, highest = math.ceil(math.log10(scale.low)), math.floor(math.log10(scale.high))
    step = max(1, math.ceil((highest - lowest + 1) / most))
    return [10.0**exponent for exponent in range(lowest, highest + 1, step)]


def _multiples(scale: Scale, most: int) -> list[float]:
    wanted = (scale.high - scale.low) / most
    magnitude = 10.0 ** math.floor(math.log10(wanted))
    step = next(magnitude * factor for factor in (1, 2, 5, 10) if magnitude * factor >= wanted)
    if scale.whole:
        step = max(1.0, step)
    first, last = math.ceil(scale.low / step), math.floor(scale.high / step)
    return [round(number * step, 9) for number in range(first, last + 1)][:most]


def _month_starts(first: date, last: date, months: int) -> Iterator[date]:
    """The firsts of every ``months``-th month, counted from January of the year 0."""
    month = -(-(first.year * _YEAR + first.month - 1 + (first.day > 1)) // months) * months
    while month <= last.year * _YEAR + last.month - 1:
        yield date(month // _YEAR, month % _YEAR + 1, 1)
        month += months


def _figure(value: float) -> str:
    for great, sign in _SHORT:
        if abs(value) >= great:
            return f"{value / great:,.6g}{sign}"
    return f"{value:,.0f}" if value == round(value) else f"{value:,.6g}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _month(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.year}"
