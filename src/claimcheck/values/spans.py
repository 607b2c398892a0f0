"""Stretches of the calendar as TimeIntervals: a day, a week, a month, a quarter, a year and the rest.

TIMEX3 values follow TimeML 1.2.1 ("2024-06", "2024-W45-WE", "2024-Q3", "2024-SU", "198" for the
1980s); EDTF values follow ISO 8601-2 level 1 and 2 ("2024-21" for spring, "198X").
"""

from __future__ import annotations

import re
from datetime import MAXYEAR, date, timedelta
from functools import lru_cache

from claimcheck.model import DateBasis, Granularity, TimeInterval

_SEASON_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
#: First month of a meteorological season of the northern half of the globe.
_SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
#: Constraints that EDTF can write as well.
_EDTF = re.compile(r"XXXX-(?:\d\d|XX)(?:-\d\d)?")
_WEEK = 7
_MONTHS = 12
_SATURDAY = 6
#: How many days are kept, to be told again without being made anew: articles of one story name the same.
_KEPT = 4096


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    following, first = (year + 1, 1) if month == _MONTHS else (year, month + 1)
    return date(following, first, 1) - timedelta(days=1)


def months_on(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month that lie ``count`` months after (before, if negative) the given month."""
    index = year * _MONTHS + month - 1 + count
    return index // _MONTHS, index % _MONTHS + 1


def is_year(year: int) -> bool:
    """Whether the calendar reaches a year."""
    return 1 <= year < MAXYEAR


@lru_cache(_KEPT)
def day(when: date, basis: DateBasis, time: str = "") -> TimeInterval:
    """One day; ``time`` is the TIMEX3 time of day with its T ("T17:35", "TMO") or empty."""
    granularity = closeness(time) if time else "day"
    text = when.isoformat()
    return TimeInterval(
        earliest=when,
        latest=when,
        edtf=text + time if granularity == "minute" else text,
        timex=text + time,
        granularity=granularity,
        basis=basis,
    )


def closeness(time: str) -> Granularity:
    """How closely a TIMEX3 time of day tells the time: "T17:35" to the minute, "TNI" not."""
    return "minute" if time[1:2].isdigit() else "part-of-day"


def stretch(  # noqa: PLR0913 - one argument a field of the interval
    first: date,
    last: date,
    timex: str,
    granularity: Granularity,
    basis: DateBasis,
    *,
    edtf: str | None = None,
) -> TimeInterval:
    """The days from ``first`` to ``last``, both included."""
    return TimeInterval(
        earliest=first,
        latest=last,
        edtf=timex if edtf is None else edtf,
        timex=timex,
        granularity=granularity,
        basis=basis,
    )


def days(first: date, last: date, basis: DateBasis) -> TimeInterval:
    """A range of days told by its two ends."""
    text = f"{first}/{last}"
    return stretch(first, last, text, "day", basis)


def week(when: date, basis: DateBasis) -> TimeInterval:
    """The ISO week, Monday to Sunday, that holds a day."""
    monday = when - timedelta(days=when.weekday())
    year, number, _ = monday.isocalendar()
    sunday = monday + timedelta(days=_WEEK - 1)
    return stretch(monday, sunday, f"{year}-W{number:02}", "week", basis, edtf=f"{monday}/{sunday}")


def weekend(when: date, basis: DateBasis) -> TimeInterval:
    """Saturday and Sunday of the ISO week that holds a day."""
    saturday = when + timedelta(days=_SATURDAY - when.isoweekday())
    year, number, _ = saturday.isocalendar()
    sunday = saturday + timedelta(days=1)
    return stretch(saturday, sunday, f"{year}-W{number:02}-WE", "weekend", basis, edtf=f"{saturday}/{sunday}")


def month(year: int, number: int, basis: DateBasis) -> TimeInterval:
    """A month of a year."""
    return stretch(date(year, number, 1), month_end(year, number), f"{year:04}-{number:02}", "month", basis)


def quarter(year: int, number: int, basis: DateBasis) -> TimeInterval:
    """A quarter (1 to 4) of a calendar year."""
    first, last = number * 3 - 2, number * 3
    return stretch(
        date(year, first, 1),
        month_end(year, last),
        f"{year:04}-Q{number}",
        "quarter",
        basis,
        edtf=f"{year:04}-{32 + number}",
    )


def half(year: int, number: int, basis: DateBasis) -> TimeInterval:
    """A half (1 or 2) of a calendar year."""
    first, last = number * 6 - 5, number * 6
    return stretch(
        date(year, first, 1),
        month_end(year, last),
        f"{year:04}-H{number}",
        "quarter",
        basis,
        edtf=f"{year:04}-{39 + number}",
    )


def season(year: int, code: str, basis: DateBasis) -> TimeInterval:
    """A season ("SP", "SU", "FA", "WI") that begins in a year, by the meteorologists' months."""
    begins = _SEASON_STARTS[code]
    last = month_end(*months_on(year, begins, 2))
    return stretch(
        date(year, begins, 1),
        last,
        f"{year:04}-{code}",
        "season",
        basis,
        edtf=f"{year:04}-{_SEASON_CODES[code]}",
    )


def year(number: int, basis: DateBasis) -> TimeInterval:
    """A calendar year."""
    return stretch(date(number, 1, 1), date(number, 12, 31), f"{number:04}", "year", basis)


def years(first: int, last: int, basis: DateBasis) -> TimeInterval:
    """The years from ``first`` to ``last``, both included."""
    return stretch(date(first, 1, 1), date(last, 12, 31), f"{first:04}/{last:04}", "year", basis)


def decade(first: int, basis: DateBasis) -> TimeInterval:
    """The ten years that begin with ``first`` (1980)."""
    text = f"{first // 10:03}"
    return stretch(date(first, 1, 1), date(first + 9, 12, 31), text, "decade", basis, edtf=f"{text}X")


def century(number: int, basis: DateBasis) -> TimeInterval:
    """A century by its ordinal: 21 is 2000 to 2099, as newspapers count."""
    first = max(1, (number - 1) * 100)
    text = f"{number - 1:02}"
    return stretch(
        date(first, 1, 1), date((number - 1) * 100 + 99, 12, 31), text, "century", basis, edtf=f"{text}XX"
    )


def unresolved(timex: str, granularity: Granularity) -> TimeInterval:
    """A constraint that no day fixes: "XXXX-WXX-1" is any Monday, "XXXX-12" December of some year."""
    edtf = timex if _EDTF.fullmatch(timex) else ""
    return TimeInterval(edtf=edtf, timex=timex, granularity=granularity, basis="unresolved")
