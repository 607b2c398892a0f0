"""The days that a date without a year or a month allows: every Monday, every December, every 27th."""

from __future__ import annotations

import math
import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from claimcheck.reports.scales import Scale

_FORM = re.compile(
    r"XXXX(?:-WXX-(?P<weekday>[1-7])|-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?"
    r"|-XX-(?P<bare>0[1-9]|[12]\d|3[01]))(?:T.*)?"
)
#: More days than this on one axis say nothing any more.
_MOST = 60


def recurrences(timex: str, scale: Scale) -> list[tuple[date, date]]:
    """First and last day of everything on the axis that a TIMEX3 value without a year allows.

    Nothing where the value is of another form, or where so many days fit that they tell nothing.
    """
    match = _FORM.fullmatch(timex)
    if match is None:
        return []
    first, last = date.fromordinal(math.ceil(scale.low)), date.fromordinal(math.floor(scale.high))
    if match["weekday"]:
        found = _weekdays(first, last, int(match["weekday"]))
    elif match["bare"]:
        found = _days(first, last, int(match["bare"]))
    else:
        found = _months(first, last, int(match["month"]), int(match["day"] or 0))
    days: list[tuple[date, date]] = []
    for one in found:
        days.append(one)
        if len(days) > _MOST:
            return []
    return days


def _weekdays(first: date, last: date, weekday: int) -> Iterator[tuple[date, date]]:
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7)
    while day <= last:
        yield day, day
        day += timedelta(days=7)


def _days(first: date, last: date, number: int) -> Iterator[tuple[date, date]]:
    for month in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        if number <= monthrange(month // 12, month % 12 + 1)[1]:
            day = date(month // 12, month % 12 + 1, number)
            if first <= day <= last:
                yield day, day


def _months(first: date, last: date, month: int, number: int) -> Iterator[tuple[date, date]]:
    for year in range(first.year, last.year + 1):
        longest = monthrange(year, month)[1]
        if number > longest:
            continue
        start, end = date(year, month, number or 1), date(year, month, number or longest)
        if end >= first and start <= last:
            yield start, end
