"""Resolvers for quarters, seasons, years, decades and centuries, and for parts of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from claimcheck.model import DateBasis, Modifier, TimeInterval
from claimcheck.values import holiday_dates, spans
from claimcheck.values.date_explicit import stated_year, year_of
from claimcheck.values.date_frame import Found, Frame, Reading
from claimcheck.values.date_relative import month

_QUARTERS, _HALVES = 4, 2
_JOINTS = frozenset({"joiner", "dash"})
#: "This summer", said of what has happened, is the coming one only within this many days.
_NEAR_SEASON = 120
#: A holiday told without a tense lies ahead only within this many days.
_SOON = 45


def quarter(found: Found, frame: Frame) -> Reading | None:
    """A quarter or a half of a year: "the third quarter", "kuartal I 2025"."""
    number = found.number("ordinal") or found.count or 0
    halves = found.sense("half_unit") is not None
    if halves and not number:
        number = {"last": 2}.get(found.sense("before") or "", 0)
    if not 1 <= number <= (_HALVES if halves else _QUARTERS):
        return None
    year, basis = year_of(found, frame)
    if year is None and halves:
        return None  # "the second half" is a match's
    if year is None and frame.today:
        basis = frame.basis
        length = 12 // (_HALVES if halves else _QUARTERS)
        starts = (number - 1) * length + 1
        year = frame.today.year - (starts > frame.today.month and frame.tense != "future")
    if year is None:
        return Reading(spans.unresolved(f"XXXX-{'H' if halves else 'Q'}{number}", "quarter"))
    return Reading(spans.half(year, number, basis) if halves else spans.quarter(year, number, basis))


def season(found: Found, frame: Frame) -> Reading:
    """A season of a year."""
    code = found.sense("season") or "SU"
    year, basis = year_of(found, frame)
    if year is None and frame.today:
        basis, year = frame.basis, frame.today.year
        step = found.sense("before")
        now = spans.season(year, code, basis)
        begun = now.earliest is not None and now.earliest <= frame.today
        over = now.latest is not None and now.latest < frame.today
        if step in ("last", "previous"):
            year -= not over
        elif step == "next":
            year += begun
        elif frame.tense == "future":
            year += over
        elif not begun and not (step == "this" and _is_near(now, frame.today)):
            year -= 1
    if year is None:
        return Reading(spans.unresolved(f"XXXX-{code}", "season"))
    return Reading(spans.season(year, code, basis))


def holiday(found: Found, frame: Frame) -> Reading | None:
    """A holiday of a year: told, or the nearest in the direction of the modifier or the tense."""
    name = found.sense("holiday", "holiday_day") or ""
    number = year_of(found, frame)[0]
    today = frame.today
    if number is None and today is None:
        return Reading(spans.unresolved("XXXX", "day")).doubt("unanchored-date")
    days = _nearest_holiday(name, found, frame) if number is None else holiday_dates.holiday(name, number)
    basis: DateBasis = frame.basis if stated_year(found) is None else "explicit"
    if days is None:
        return None
    first, last = days
    if first == last:
        return Reading(spans.day(first, basis))
    return Reading(spans.days(first, last, basis))


def _nearest_holiday(name: str, found: Found, frame: Frame) -> tuple[date, date] | None:
    today = frame.today
    if today is None:
        return None
    near = [days for step in (-1, 0, 1) if (days := holiday_dates.holiday(name, today.year + step))]
    step = found.sense("before", "after")
    behind = [days for days in near if days[0] <= today]
    ahead = [days for days in near if days[1] >= today]
    if step == "next" or (step != "last" and frame.tense == "future"):
        return ahead[0] if ahead else None
    soon = ahead and (ahead[0][0] - today).days <= _SOON and step != "last"
    return ahead[0] if soon else (behind[-1] if behind else None)


def _is_near(interval: TimeInterval, today: date) -> bool:
    """Whether an interval begins so soon that "this" means it and not the one before."""
    return interval.earliest is not None and (interval.earliest - today).days <= _NEAR_SEASON


def year(found: Found, frame: Frame) -> Reading | None:
    """A year by its number."""
    del frame
    number = stated_year(found)
    return Reading(spans.year(number, "explicit")) if number else None


def year_range(found: Found, frame: Frame) -> Reading | None:
    """Years from one to another: "2019-2021", "2019 sampai dengan 2021"."""
    del frame
    if told := found.sense("years"):
        first, last = map(int, told.split("-"))
    else:
        numbers = [int(sense) for sense in found.senses("year")]
        first, last = numbers[0], numbers[-1]
    return Reading(spans.years(first, last, "explicit")) if first < last else None


def decade(found: Found, frame: Frame) -> Reading | None:
    """A decade: "the 1980s", "dekade 1990-an"."""
    del frame
    number = stated_year(found)
    if number is None or number % 10:
        return None
    return Reading(spans.decade(number, "explicit"))


def century(found: Found, frame: Frame) -> Reading | None:
    """A century: "the 19th century", "abad ke-19"."""
    del frame
    number = found.number("day") or found.count or 0
    return Reading(spans.century(number, "explicit")) if 1 <= number <= 30 else None  # noqa: PLR2004


def narrowed(interval: TimeInterval, part: str) -> TimeInterval:
    """The beginning, middle or end of an interval: its first, second or last third; days stay whole."""
    modifiers: dict[str, Modifier] = {"start": "start", "mid": "mid", "end": "end"}
    modifier = modifiers[part]
    first, last = interval.earliest, interval.latest
    if first is not None and last is not None and first < last:
        first, last = _third(first, last, modifier)
    return replace(interval, modifier=modifier, earliest=first, latest=last)


def _third(first: date, last: date, modifier: Modifier) -> tuple[date, date]:
    day, length = timedelta(days=1), (last - first).days + 1
    third = max(1, length // 3) * day
    middle = (first + third, last - third) if length > 2 else (first, last)  # noqa: PLR2004  two days have none
    return {"start": (first, first + third - day), "mid": middle, "end": (last - third + day, last)}[modifier]


def month_range(found: Found, frame: Frame) -> Reading | None:
    """Months from one to another: "Januari-Mei 2025", "from June 2024 to May 2025"."""
    cut = next(n for n, item in enumerate(found.items) if n and _JOINTS & item.parts.keys())
    head, tail = Found("month", found.items[:cut]), Found("month", found.items[cut + 1 :])
    first, last = month(head, frame).interval, month(tail, frame).interval
    begins, ends = first.earliest, last.latest
    if begins is None or ends is None or head.month is None:
        return Reading(spans.unresolved(f"{first.timex}/{last.timex}", "month"))
    if stated_year(head) is None:
        year = last.earliest.year if last.earliest else ends.year
        begins = date(year - (head.month > ends.month), head.month, 1)
    if begins > ends:
        return None
    timex = f"{begins:%Y-%m}/{ends:%Y-%m}"
    return Reading(spans.stretch(begins, ends, timex, "month", last.basis))


def year_end(found: Found, frame: Frame) -> Reading:
    """The last day of the year of writing."""
    del found
    if frame.today is None:
        return Reading(spans.unresolved("XXXX-12-31", "day"))
    return Reading(spans.day(date(frame.today.year, 12, 31), frame.basis))
