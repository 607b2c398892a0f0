"""From a grammar's rule to the function that resolves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from claimcheck.model import Modifier
from claimcheck.values import date_explicit, date_nights, date_periods, date_relative
from claimcheck.values.date_frame import Found, Frame, Reading

Resolver = Callable[[Found, Frame], Reading | None]

RESOLVERS: Mapping[str, Resolver] = {
    "day_range": date_explicit.day_range,
    "date_range": date_explicit.date_range,
    "month_range": date_periods.month_range,
    "week_of": date_explicit.week_of,
    "weekday_date": date_explicit.calendar_date,
    "date": date_explicit.calendar_date,
    "day_of_month": date_explicit.day_of_month,
    "night_range": date_nights.night_range,
    "overnight": date_nights.overnight,
    "weekday": date_relative.weekday,
    "relative_day": date_relative.relative_day,
    "told_day": date_relative.told_day,
    "time_step": date_nights.time_step,
    "time_this": date_relative.time_this,
    "clock": date_relative.clock,
    "relative_month": date_relative.relative_month,
    "month": date_relative.month,
    "ago": date_relative.ago,
    "ago_before": date_relative.ago,
    "relative_phrase": date_relative.relative_phrase,
    "signed_date": date_explicit.signed_date,
    "relative_unit": date_relative.relative_unit,
    "quarter": date_periods.quarter,
    "season": date_periods.season,
    "holiday": date_periods.holiday,
    "year": date_periods.year,
    "year_range": date_periods.year_range,
    "decade": date_periods.decade,
    "century": date_periods.century,
    "year_end": date_periods.year_end,
    "weekend": date_relative.weekend,
    "part_of_unit": date_relative.part_of_unit,
    "year_ago": date_relative.year_ago,
    "the_quarter": date_relative.the_quarter,
}
#: Rules that ask for the tense around the expression.
TENSED = frozenset(
    {
        "day_range",
        "date_range",
        "week_of",
        "month_range",
        "weekend",
        "weekday_date",
        "date",
        "day_of_month",
        "weekday",
        "night_range",
        "overnight",
        "month",
        "quarter",
        "season",
        "holiday",
    }
)
_BOUNDS: Mapping[str, Modifier] = {
    "on_or_after": "on_or_after",
    "on_or_before": "on_or_before",
    "before": "before",
    "after": "after",
}


def resolve(found: Found, frame: Frame, bound: str | None = None) -> Reading | None:
    """The reading of a match, narrowed by "early" or "late" and marked with the bound or hedge before it."""
    resolver = RESOLVERS.get(found.rule)
    reading = resolver(found, frame) if resolver else None
    if reading is None:
        return None
    interval = reading.interval
    part = _part(found) if interval.granularity != "minute" else None
    if part:
        interval = date_periods.narrowed(interval, part)
    elif modifier := _BOUNDS.get(bound or ""):
        interval = replace(interval, modifier=modifier)
    elif found.sense("hedge"):
        interval = replace(interval, modifier="approx")
    return (
        reading if interval is reading.interval else Reading(interval, reading.doubts, reading.alternatives)
    )


def _part(found: Found) -> str | None:
    """The part of the stretch that is meant; "a year earlier" tells of no early part."""
    if found.rule in ("night_range", "time_step"):
        return None
    steps = found.rule in ("ago", "year_ago")
    told = (item.parts for item in found.items if not (steps and "ago" in item.parts))
    return next((parts["part"] for parts in told if "part" in parts), None)


def is_ahead(reading: Reading, frame: Frame) -> bool:
    """Whether a date with its year lies after the day of writing and the day that zones may add.

    A day of writing that is borrowed from the story says nothing on what lies ahead of it.
    """
    first = reading.interval.earliest
    if (
        first is None
        or frame.today is None
        or frame.basis == "story"
        or reading.interval.basis != "explicit"
        or reading.interval.granularity in ("month", "quarter", "year")
    ):
        return False
    return (first - frame.today).days > 1
