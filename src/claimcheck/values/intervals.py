"""The algebra of date intervals, unresolved constraints included."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from claimcheck.model import Granularity, TimeInterval

#: How closely a time is told that lies within one day.
DAY_LIKE: frozenset[Granularity] = frozenset({"day", "minute", "part-of-day"})
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_MONTH_DAY = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
_MONTH_DAYS = re.compile(r"XXXX-(\d\d)-(\d\d)/XXXX-(\d\d)-(\d\d)")
_DAY_OF_MONTH = re.compile(r"XXXX-XX-(\d\d)")
#: A year and a day: every weekday and every day of a year occurs in a longer interval.
_ALL = 366


def bounds(interval: TimeInterval) -> tuple[date, date] | None:
    """The first and last day of an interval, or None where it is open or unresolved."""
    if interval.earliest is None or interval.latest is None:
        return None
    return interval.earliest, interval.latest


def overlaps(one: TimeInterval, other: TimeInterval) -> bool:
    """Whether some day lies in both; an open end reaches for ever, a constraint is asked with `fits`."""
    if not _resolved(one) or not _resolved(other):
        return fits(one, other)
    starts = [end for end in (one.earliest, other.earliest) if end]
    ends = [end for end in (one.latest, other.latest) if end]
    return not starts or not ends or max(starts) <= min(ends)


def contains(outer: TimeInterval, inner: TimeInterval) -> bool:
    """Whether every day of ``inner`` lies in ``outer``; both must have two ends."""
    wide, narrow = bounds(outer), bounds(inner)
    return wide is not None and narrow is not None and wide[0] <= narrow[0] and narrow[1] <= wide[1]


def same(one: TimeInterval, other: TimeInterval) -> bool:
    """Whether both name the same days."""
    return bounds(one) is not None and bounds(one) == bounds(other)


def fits(constraint: TimeInterval, interval: TimeInterval) -> bool:
    """Whether some day of ``interval`` satisfies an unresolved ``constraint`` (either may be either).

    Any Monday fits Monday 28 April 2025 and the week around it, not Sunday 27 April.  Two
    constraints fit where their known parts do not contradict.  What says nothing fits everything.
    """
    if _resolved(constraint):
        return overlaps(constraint, interval) if _resolved(interval) else fits(interval, constraint)
    if not _resolved(interval):
        return _agree(constraint.timex, interval.timex)
    span = bounds(interval)
    if span is None or (span[1] - span[0]).days >= _ALL:
        return True
    return _some_day_satisfies(*span, constraint.timex)


@lru_cache(maxsize=4096)  # the claims of one story hold few days and fewer constraints
def _some_day_satisfies(first: date, last: date, timex: str) -> bool:
    return any(_satisfies(first + timedelta(days=n), timex) for n in range((last - first).days + 1))


def _resolved(interval: TimeInterval) -> bool:
    return interval.earliest is not None or interval.latest is not None


def _satisfies(day: date, timex: str) -> bool:
    """Whether a day matches the parts of a constraint that are known."""
    if found := _WEEKDAY.match(timex):
        return day.isoweekday() == int(found[1])
    if found := _MONTH_DAYS.fullmatch(timex):
        first, last = ((int(found[n]), int(found[n + 1])) for n in (1, 3))
        now = (day.month, day.day)
        return first <= now <= last if first <= last else not last < now < first
    if found := _MONTH_DAY.match(timex):
        return day.month == int(found[1]) and found[2] in (None, f"{day.day:02}")
    if found := _DAY_OF_MONTH.match(timex):
        return day.day == int(found[1])
    return True


def _agree(one: str, other: str) -> bool:
    """Whether two constraints of one shape have no known part that differs."""
    one, other = one.split("T", maxsplit=1)[0], other.split("T", maxsplit=1)[0]
    if ("W" in one) != ("W" in other):
        return True
    pairs = zip(one.split("-"), other.split("-"), strict=False)
    return all(a == b or "X" in a or "X" in b for a, b in pairs)
