"""Resolvers for dates told from another day: "Sabtu lalu", "bulan depan", "dua hari lalu", "the next day"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from claimcheck.model import DateBasis, Granularity, TimeInterval
from claimcheck.values import spans
from claimcheck.values.date_clock import time_of
from claimcheck.values.date_explicit import stated_year, year_of
from claimcheck.values.date_frame import Found, Frame, Reading

_OFFSETS = {"last": -1, "previous": -1, "this": 0, "that": 0, "next": 1, "following": 1}
_FROM_FOCUS = ("previous", "following", "that")
_WEEK, _QUARTER, _HALF, _DECADE, _CENTURY = 7, 3, 6, 10, 100
#: A month told alone lies ahead within this many months: with a past tense, and without any.
_YEAR, _AHEAD, _FAR_AHEAD = 12, 2, 3
#: "overnight" belongs to two days.
_OVERNIGHT = "-1NIMO"
_YEARS = {"decade": _DECADE, "century": _CENTURY}


def unanchored(granularity: Granularity = "day", timex: str = "XXXX") -> Reading:
    """A relative date that nothing anchors."""
    return Reading(spans.unresolved(timex, granularity)).doubt("unanchored-date")


def shift(when: date, unit: str, count: int, basis: DateBasis) -> TimeInterval:
    """The unit of the calendar that lies ``count`` units after the one that holds ``when``."""
    year, month = spans.months_on(
        when.year, when.month, count * {"quarter": _QUARTER, "half": _HALF}.get(unit, 1)
    )
    makers: dict[str, Callable[[], TimeInterval]] = {
        "day": lambda: spans.day(when + timedelta(days=count), basis),
        "week": lambda: spans.week(when + timedelta(days=count * _WEEK), basis),
        "weekend": lambda: spans.weekend(when + timedelta(days=count * _WEEK), basis),
        "month": lambda: spans.month(year, month, basis),
        "quarter": lambda: spans.quarter(year, (month + 2) // _QUARTER, basis),
        "half": lambda: spans.half(year, (month + 5) // _HALF, basis),
        "year": lambda: spans.year(when.year + count, basis),
        "decade": lambda: spans.decade((when.year // _DECADE + count) * _DECADE, basis),
        "century": lambda: spans.century(when.year // _CENTURY + 1 + count, basis),
    }
    return makers[unit]()


def _granularity(unit: str) -> Granularity:
    names: dict[str, Granularity] = {
        "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter", "half": "quarter",
        "year": "year", "decade": "decade", "century": "century",
    }  # fmt: skip
    return names.get(unit, "day")


def base_of(step: str | None, frame: Frame) -> date | None:
    """The day that a step is taken from: the date spoken of for "the following", else the day of writing."""
    if step in _FROM_FOCUS and frame.focus and frame.focus.earliest:
        return frame.focus.earliest
    return frame.today


def weekday(found: Found, frame: Frame) -> Reading:
    """A weekday with no date: the nearest in the direction of its modifier or tense, today included."""
    number = found.number("weekday", "weak_weekday") or 1
    time = time_of(found)
    today = frame.today
    if today is None:
        return Reading(spans.unresolved(f"XXXX-WXX-{number}{time}", "day"))
    step = found.sense("before", "after")
    if found.sense("week_unit") and step in _OFFSETS:
        monday = today - timedelta(days=today.weekday()) + timedelta(days=_OFFSETS[step] * _WEEK)
        return Reading(spans.day(monday + timedelta(days=number - 1), frame.basis, time))
    behind = today - timedelta(days=(today.isoweekday() - number) % _WEEK)
    ahead = today + timedelta(days=(number - today.isoweekday()) % _WEEK)
    told = frame.focus_day
    if step == "previous" and told and told.isoweekday() == number and (today - told).days < _WEEK:
        when = told - timedelta(days=_WEEK)
    elif step in ("last", "previous"):
        when = behind if behind < today else behind - timedelta(days=_WEEK)
    elif step in ("next", "following"):
        when = ahead if ahead > today else ahead + timedelta(days=_WEEK)
    elif step is None and (named := frame.named_day(number, found.number("relative_day"))):
        when = named
    elif step == "that" and frame.focus_day and abs((frame.focus_day - behind).days) < 4 * _WEEK:
        when = frame.focus_day - timedelta(days=(frame.focus_day.isoweekday() - number) % _WEEK)
    else:
        when = ahead if frame.tense == "future" else behind
    return Reading(spans.day(when, frame.basis, time))


def parted(told: str) -> tuple[str, str]:
    """Days from a day, and the TIMEX3 part of the day: "-1NI" is "-1" and "TNI"."""
    return (told.rstrip("AEFIMNOV"), f"T{told[-2:]}") if told[-1].isalpha() else (told, "")


def relative_day(found: Found, frame: Frame) -> Reading:
    """Yesterday, today, tomorrow, and the parts of a day that say so ("last night", "tadi malam")."""
    offset, part = parted(found.sense("relative_day", "relative_night") or "0")
    time = time_of(found) or part
    if frame.today is None:
        return unanchored()
    if found.sense("relative_night") == _OVERNIGHT:
        night = spans.day(frame.today - timedelta(days=1), frame.basis, "TNI")
        return Reading(replace(night, latest=frame.today))
    return Reading(spans.day(frame.today + timedelta(days=int(offset)), frame.basis, time))


def told_day(found: Found, frame: Frame) -> Reading | None:
    """The same day, the next day, the day before: from the day spoken of, else the day of writing."""
    told, part = parted(found.sense("told_day") or "0")
    offset = int(told)
    base = frame.focus_day or (frame.today if offset else None)
    if base is None:
        return unanchored() if offset else None
    return Reading(spans.day(base + timedelta(days=offset), frame.basis, time_of(found) or part))


def time_this(found: Found, frame: Frame) -> Reading | None:
    """A part of the day with "this" or "that": "siang ini", "malam itu"."""
    step = found.sense("before", "after")
    time = time_of(found)
    base = frame.focus_day if step == "that" else base_of(step, frame)
    if base is None and time[1:2].isdigit():
        base = frame.today  # "10 p.m. that night"
    if base is None:
        return unanchored("part-of-day") if step != "that" else None
    return Reading(spans.day(base + timedelta(days=_OFFSETS.get(step or "", 0)), frame.basis, time))


def clock(found: Found, frame: Frame) -> Reading | None:
    """A time with no day: of the day spoken of, else of the day of writing."""
    time = time_of(found)
    if not time:
        return None
    base = frame.focus_day or frame.today
    if base is None:
        return Reading(spans.unresolved(f"XXXX-XX-XX{time}", spans.closeness(time)))
    return Reading(spans.day(base, frame.basis, time))


def relative_month(found: Found, frame: Frame) -> Reading:
    """A month of a year told by a step: "Agustus tahun lalu", "last April", "Maret lalu"."""
    number = found.month or 1
    today = frame.today
    if today is None:
        return Reading(spans.unresolved(f"XXXX-{number:02}", "month"))
    if found.sense("year_unit"):
        year, _ = year_of(found, frame)
        return Reading(spans.month(year or today.year, number, frame.basis))
    step = found.sense("before", "after")
    year = today.year
    if step in ("last", "previous") and number >= today.month:
        year -= 1
    elif step in ("next", "following") and number <= today.month:
        year += 1
    elif step == "that" and frame.focus and frame.focus.earliest:
        year = frame.focus.earliest.year
    return Reading(spans.month(year, number, frame.basis))


def month(found: Found, frame: Frame) -> Reading:
    """A month with its year, or alone: the nearest in the direction of the tense, this month included."""
    number = found.month or 1
    year = stated_year(found)
    if year is not None:
        return Reading(spans.month(year, number, "explicit"))
    today = frame.today
    if today is None:
        return Reading(spans.unresolved(f"XXXX-{number:02}", "month"))
    if frame.tense == "future":
        year = today.year + (number < today.month)
    else:
        year = today.year - (number > today.month)
        if 1 <= (number - today.month) % _YEAR <= (_AHEAD if frame.tense else _FAR_AHEAD):
            year += 1
    return Reading(spans.month(year, number, frame.basis))


def ago(found: Found, frame: Frame) -> Reading | None:
    """A count of units before or after: "dua hari lalu", "a year earlier", "sebulan kemudian"."""
    unit = found.sense("unit", "counted_unit") or "day"
    count, step = found.count, found.sense("ago", "ago_before")
    if count is None or unit == "weekend":
        return None
    if step == "later" and frame.focus is None:
        return None  # later than what nobody dated
    base = frame.today if step in ("ago", "ahead") else frame.focus_day or base_of("previous", frame)
    if base is None:
        return unanchored(_granularity(unit))
    signed = count if step in ("later", "ahead") else -count
    if not spans.is_year(base.year + signed * _YEARS.get(unit, 1)):
        return None
    if (
        unit == "year"
        and frame.focus
        and frame.focus.granularity == "quarter"
        and frame.focus.earliest
        and count == 1
    ):
        return Reading(shift(frame.focus.earliest, "quarter", signed * 4, frame.basis))
    if step == "later" and frame.focus_day and unit in ("week", "month"):
        return Reading(spans.day(_exact(base, unit, signed), frame.basis))
    return Reading(shift(base, unit, signed, frame.basis))


def _exact(base: date, unit: str, count: int) -> date:
    """The day that lies a count of weeks or months after a day."""
    if unit == "week":
        return base + timedelta(days=count * _WEEK)
    year, number = spans.months_on(base.year, base.month, count)
    return date(year, number, min(base.day, spans.month_end(year, number).day))


def relative_unit(found: Found, frame: Frame) -> Reading | None:
    """A unit of the calendar told by a step: "pekan lalu", "this year", "akhir pekan ini"."""
    unit = found.sense("unit") or "day"
    step = found.sense("before", "after") or "this"
    if step not in _OFFSETS or (step == "that" and not frame.focus):
        return None
    if unit == "day" and (step not in _FROM_FOCUS or step == "that" or frame.focus_day is None):
        return None
    base = frame.focus_day if unit == "day" else base_of(step, frame)
    if base is None:
        return unanchored(_granularity(unit))
    if unit == "week" and frame.sunday_first and base.isoweekday() == _WEEK:
        base += timedelta(days=1)  # the week that ends is the last one already
    return Reading(shift(base, unit, _OFFSETS[step], frame.basis))


def weekend(found: Found, frame: Frame) -> Reading:
    """A weekend alone: the last that has begun, or the coming one where the tense is the future."""
    del found
    if frame.today is None:
        return unanchored("weekend")
    this = spans.weekend(frame.today, frame.basis)
    if frame.tense == "future" or (this.earliest and this.earliest <= frame.today):
        return Reading(this)
    return Reading(shift(frame.today, "weekend", -1, frame.basis))


def part_of_unit(found: Found, frame: Frame) -> Reading | None:
    """The unit that something is the end or the beginning of: "the end of the year", "later in the day"."""
    if found.sense("time_of_day"):
        base = frame.focus_day or frame.today
        return Reading(spans.day(base, frame.basis, time_of(found))) if base else None
    unit = found.sense("unit") or "year"
    if frame.today is None:
        return unanchored(_granularity(unit))
    return Reading(shift(frame.today, unit, 0, frame.basis))


def year_ago(found: Found, frame: Frame) -> Reading | None:
    """The unit before the one spoken of: "the year-earlier quarter", "the year-ago results"."""
    unit = found.sense("unit") or "year"
    if frame.today is None:
        return unanchored(_granularity(unit))
    if unit != "year":
        return None
    if number := found.number("ordinal"):
        return Reading(spans.quarter(frame.today.year - 1, number, frame.basis))
    if frame.focus and frame.focus.granularity == "quarter" and frame.focus.earliest:
        return Reading(shift(frame.focus.earliest, "quarter", -4, frame.basis))
    quarters = found.sense("quarter_unit") is not None
    return Reading(
        shift(frame.today, "quarter", -5, frame.basis)
        if quarters
        else shift(frame.today, "year", -1, frame.basis)
    )


def the_quarter(found: Found, frame: Frame) -> Reading | None:
    """The quarter spoken of, else the last that ended: "the quarter", "the latest quarter"."""
    step = found.sense("before")
    if step in ("last", "next", "previous", "following", "this") and found.sense("quarter_unit"):
        return (
            Reading(shift(frame.today, "quarter", _OFFSETS[step], frame.basis))
            if frame.today
            else unanchored("quarter")
        )
    if frame.focus and frame.focus.granularity == "quarter":
        return Reading(frame.focus)
    if frame.today is None or step not in (None, "latest"):
        return None
    return Reading(shift(frame.today, "quarter", -1, frame.basis))


def relative_phrase(found: Found, frame: Frame) -> Reading:
    """A unit and its step in one phrase: "la semana pasada"."""
    unit, _, offset = (found.sense("relative_phrase") or "").partition(":")
    if frame.today is None:
        return unanchored(_granularity(unit))
    return Reading(shift(frame.today, unit, int(offset), frame.basis))
