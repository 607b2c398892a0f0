"""Resolvers for nights, which belong to two days, and for parts of the day told from what came before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from claimcheck.model import TimeInterval
from claimcheck.values import spans
from claimcheck.values.date_clock import time_of
from claimcheck.values.date_frame import Found, Frame, Reading
from claimcheck.values.date_relative import weekday

_DAY = timedelta(days=1)
_WEEK = 7
#: Parts of the day in their order.
_ORDER = ("MO", "MI", "AF", "EV", "NI")
#: Where a night begins; "late Monday into early Tuesday" names no part.
_LATE = frozenset({"", "EV", "NI"})
#: The hours from which the clock tells the parts behind the first.
_HOURS = (11, 14, 18, 21)


def night_range(found: Found, frame: Frame) -> Reading | None:
    """From a part of one weekday to another: "Wednesday night into Thursday", "Monday morning to Friday"."""
    cut = next(n for n, item in enumerate(found.items) if n and {"joiner", "dash"} & item.parts.keys())
    head, tail = Found("weekday", found.items[:cut]), Found("weekday", found.items[cut + 1 :])
    first, last = weekday(head, frame).interval, tail.number("weekday")
    begins = first.earliest
    if begins is None or last is None:
        return Reading(first)
    ends = begins + timedelta(days=(last - begins.isoweekday()) % _WEEK)
    part = first.timex.partition("T")[2]
    if ends - begins > _DAY or part not in _LATE:
        whole = spans.day(begins, frame.basis) if begins == ends else spans.days(begins, ends, frame.basis)
        return Reading(whole)
    return Reading(_nights(begins, ends, frame))


def overnight(found: Found, frame: Frame) -> Reading | None:
    """The night that a weekday names: it begins on that day, or ends on the day of writing."""
    place = next(n for n, item in enumerate(found.items) if "weekday" in item.parts)
    interval = weekday(Found("weekday", found.items[place : place + 1]), frame).interval
    day = interval.earliest
    if day is None:
        return Reading(interval)
    into = any("joiner" in item.parts for item in found.items[:place])
    if into or (day == frame.today and len(found.senses("weekday")) == 1):
        return Reading(_nights(day - _DAY, day, frame))
    return Reading(_nights(day, day + _DAY, frame))


def _nights(begins: date, ends: date, frame: Frame) -> TimeInterval:
    """The night from one day to another."""
    if begins == ends:
        return spans.day(begins, frame.basis, "TNI")
    return replace(spans.day(begins, frame.basis, "TNI"), latest=ends)


def time_step(found: Found, frame: Frame) -> Reading | None:
    """A part of the day told from what came before: "earlier in the evening", "later in the day".

    What is told of a morning was not earlier in the evening of its own day, but of the day before.
    """
    base, time = frame.focus_day or frame.today, time_of(found)
    if base is None:
        return None
    told = frame.focus.timex.partition("T")[2] if frame.focus else ""
    before = found.sense("day_step") == "earlier" and frame.focus_day is not None
    if before and time and told and _ORDER.index(time[1:]) > _part_of(told):
        base -= _DAY
    return Reading(spans.day(base, frame.basis, time))


def _part_of(told: str) -> int:
    """The place in the day of a TIMEX3 time without its T: "MO", "17:35"."""
    if told in _ORDER:
        return _ORDER.index(told)
    return sum(int(told[:2]) >= hour for hour in _HOURS)
