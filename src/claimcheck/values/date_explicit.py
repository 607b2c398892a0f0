"""Resolvers for dates that name a day or a month of the calendar: "28 April 2025", "(28/4)", "3-5 Mei"."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.model import DateBasis, TimeInterval
from claimcheck.values import spans
from claimcheck.values.date_clock import time_of
from claimcheck.values.date_frame import Found, Frame, Reading
from claimcheck.values.date_shapes import full_year
from claimcheck.values.date_years import make, nearest_year, year_of_story

_OFFSETS = {"last": -1, "previous": -1, "this": 0, "that": 0, "next": 1, "following": 1}
_WEEK = 7
_MONTHS = 12
_JOINTS = frozenset({"joiner", "dash", "list"})
_MONTH_PARTS = frozenset({"month", "common_month", "weak_month"})


def year_of(found: Found, frame: Frame) -> tuple[int | None, DateBasis]:
    """The year an expression states, by number or by "tahun lalu", and what fixed it."""
    if (stated := stated_year(found)) is not None:
        return stated, "explicit"
    if found.sense("year_unit") and frame.today:
        step = found.sense("after", "before")
        year = frame.today.year
        if step == "that" and frame.focus and frame.focus.earliest:
            year = frame.focus.earliest.year
        if step in _OFFSETS:
            return year + _OFFSETS[step], frame.basis
    return None, "unresolved"


def stated_year(found: Found) -> int | None:
    """The year in digits: "2025", "'98", the last of "09-Jun-25"."""
    year = found.number("year")
    if year is not None:
        return year
    if (century := found.number("spoken_century")) is not None:
        return century * 100 + sum(int(sense) for sense in found.senses("numeral") if int(sense) != century)
    previous: dict[str, str] = {}
    seen_month = False
    for item in found.items:
        if "short" in item.parts and (
            "apostrophe" in previous or (seen_month and {"dash", "slash"} & previous.keys())
        ):
            return full_year(item.parts["short"])
        seen_month = seen_month or bool(_MONTH_PARTS & item.parts.keys())
        previous = item.parts
    return None


def fields(found: Found, frame: Frame) -> tuple[int | None, int, int, tuple[int, int] | None]:
    """Year, month and day, and (month, day) read in the other order where that may be meant."""
    if iso := found.sense("iso"):
        year, month, day = map(int, iso.split("/"))
        return year, month, day, None
    numeric = found.sense("full") or found.sense("pair")
    if numeric and found.month is None:
        one, two, *rest = map(int, numeric.split("/"))
        told = rest[0] if rest else stated_year(found)
        if two > _MONTHS or (frame.order == "MDY" and one <= _MONTHS):
            month, day = one, two
        else:
            month, day = two, one
        other = None if max(one, two) > _MONTHS or one == two else (day, month)
        return told, month, day, other
    return year_of(found, frame)[0], found.month or 0, day_beside_month(found), None


def day_beside_month(found: Found) -> int:
    """The day that stands nearest to the month: "5 p.m. Nov. 9" is the ninth."""
    place = next(index for index, item in enumerate(found.items) if _MONTH_PARTS & item.parts.keys())
    days = [(abs(index - place), item) for index, item in enumerate(found.items) if "day" in item.parts]
    if days:
        return int(min(days, key=lambda entry: entry[0])[1].parts["day"])
    return found.number("ordinal") or 0


def calendar_date(found: Found, frame: Frame) -> Reading:
    """A day of a month, with or without its year, weekday and time of day."""
    if found.month is None and found.sense("full", "iso", "pair") is None:
        return weekday_and_day(found, frame)
    year, month, day, other = fields(found, frame)
    basis: DateBasis = "explicit" if stated_year(found) or found.sense("full", "iso") else frame.basis
    if not 1 <= month <= _MONTHS:
        return Reading(spans.unresolved(f"{year or 'XXXX'}-{month:02}-{day:02}", "day")).doubt(
            "impossible-date"
        )
    weekday = found.number("weekday", "weak_weekday")
    if year is None:
        year = year_of_story(month, day, frame) or nearest_year(month, day, frame)
    if year is None:
        timex = f"XXXX-{month:02}-{day:02}"
        return (
            Reading(spans.unresolved(timex, "day"))
            if day <= spans.month_end(2000, month).day
            else _impossible(timex)
        )
    when = make(year, month, day)
    if when is None:
        return _impossible(f"{year:04}-{month:02}-{day:02}", spans.day(spans.month_end(year, month), basis))
    swapped = make(year, *other) if other else None
    if swapped and frame.decided and not _slipped_month_first(swapped, weekday, found, frame):
        swapped = None
    if swapped:
        when, swapped = likelier(when, swapped, weekday, frame)
    reading = Reading(spans.day(when, basis, time_of(found)))
    if swapped:
        reading = reading.doubt("ambiguous-date", (spans.day(swapped, basis),))
    return _denied(reading, when, weekday, frame) if weekday and when.isoweekday() != weekday else reading


def _denied(reading: Reading, when: date, weekday: int, frame: Frame) -> Reading:
    """A day that its weekday speaks against; a year that other articles lent is then of another matter."""
    if reading.interval.basis == "story":
        return Reading(spans.unresolved(f"XXXX-{when.month:02}-{when.day:02}", "day"))
    return reading.doubt("weekday-mismatch", corrections(when, weekday, frame))


def _slipped_month_first(swapped: date, weekday: int | None, found: Found, frame: Frame) -> bool:
    """Whether one date of the text has the month first, and the weekday says that this one has not."""
    return frame.order == "MDY" and bool(found.sense("full")) and swapped.isoweekday() == weekday


def likelier(when: date, swapped: date, weekday: int | None, frame: Frame) -> tuple[date, date | None]:
    """Of the two readings of "3/4/2025" the likelier, and the other one where nothing decides.

    The weekday beside it decides, or that one reading lies past the day of writing and what is told
    lies behind it.
    """
    if weekday and weekday in (when.isoweekday(), swapped.isoweekday()):
        return (when if when.isoweekday() == weekday else swapped), None
    if frame.today and frame.tense != "future":
        late, swapped_late = ((day - frame.today).days > 1 for day in (when, swapped))
        if late != swapped_late:
            return (swapped if late else when), None
    return when, swapped


def weekday_and_day(found: Found, frame: Frame) -> Reading:
    """A weekday with the day of its month alone, "Senin (14)": the nearest month where both hold."""
    day, weekday, today = found.number("day") or 1, found.number("weekday", "weak_weekday"), frame.today
    if today is None:
        return Reading(spans.unresolved(f"XXXX-XX-{day:02}", "day"))
    near = [make(*spans.months_on(today.year, today.month, step), day) for step in (0, -1, 1)]
    named = [when for when in near if when and when.isoweekday() == weekday]
    if named:
        nearest = min(named, key=lambda when: abs((when - today).days))
        return Reading(spans.day(nearest, frame.basis, time_of(found)))
    when = near[0]
    if when is None:
        return _impossible(f"{today.year:04}-{today.month:02}-{day:02}")
    reading = Reading(spans.day(when, frame.basis, time_of(found)))
    return reading.doubt("weekday-mismatch", corrections(when, weekday or 1, frame))


def signed_date(found: Found, frame: Frame) -> Reading | None:
    """Numbers with a sign behind each: "2025年4月28日"; the year or the day may be missing."""
    place = next(index for index, item in enumerate(found.items) if "month_sign" in item.parts)
    month = int(found.items[place - 1].parts.get("count") or found.items[place - 1].parts["day"])
    tail = Found(found.rule, found.items[place:])
    day, year = tail.number("day"), found.number("year")
    if not 1 <= month <= _MONTHS or (day is None and year is None):
        return None
    basis: DateBasis = "explicit" if year else frame.basis
    year = year or nearest_year(month, day or 1, frame)
    if year is None:
        return Reading(spans.unresolved(f"XXXX-{month:02}-{day:02}", "day"))
    if day is None:
        return Reading(spans.month(year, month, basis))
    when = make(year, month, day)
    return Reading(spans.day(when, basis)) if when else _impossible(f"{year:04}-{month:02}-{day:02}")


def week_of(found: Found, frame: Frame) -> Reading:
    """The week that holds a day: "the week of March 6"."""
    reading = calendar_date(found, frame)
    when = reading.interval.earliest
    return reading if when is None else Reading(spans.week(when, reading.interval.basis), reading.doubts)


def _impossible(timex: str, *near: TimeInterval) -> Reading:
    return Reading(spans.unresolved(timex, "day")).doubt("impossible-date", near)


def corrections(when: date, weekday: int, frame: Frame) -> tuple[TimeInterval, ...]:
    """The dates one slip away that fall on the weekday, and the date itself (a slip in the weekday).

    Slips are of the day (within three days), the month or the year; the nearest to the day of
    writing, else to the date as told, comes first.
    """
    shift = (weekday - when.isoweekday() + 3) % _WEEK - 3
    slips: list[date | None] = [when + timedelta(days=shift)]
    slips += [
        make(when.year, month, when.day)
        for month in (when.month - 1, when.month + 1)
        if 1 <= month <= _MONTHS
    ]
    slips += [make(when.year + step, when.month, when.day) for step in (-1, 1)]
    middle = frame.today or when
    fitting = {slip for slip in slips if slip and slip.isoweekday() == weekday}
    ordered = sorted(fitting, key=lambda slip: (abs((slip - middle).days), slip))
    return tuple(spans.day(slip, "explicit") for slip in (*ordered, when))


def day_range(found: Found, frame: Frame) -> Reading:
    """Days of one month: "27–28 April", "19 dan 20 Juni 2025"."""
    if pair := found.sense("days"):
        first, last = map(int, pair.split("-"))
    else:
        told = [int(sense) for sense in found.senses("day")]
        first, last = told[0], told[-1]
    month = found.month or 1
    year, basis = year_of(found, frame)
    if year is None:
        year, basis = nearest_year(month, last, frame), frame.basis
    if year is None:
        return Reading(spans.unresolved(f"XXXX-{month:02}-{first:02}/XXXX-{month:02}-{last:02}", "day"))
    starts, ends = make(year, month, first), make(year, month, last)
    if starts is None or ends is None or starts > ends:
        return _impossible(f"{year:04}-{month:02}-{first:02}/{year:04}-{month:02}-{last:02}")
    return Reading(spans.days(starts, ends, basis))


def date_range(found: Found, frame: Frame) -> Reading:
    """From one day to another: "28 April hingga 3 Mei 2025"; a year told once holds for both."""
    inner = range(1, len(found.items) - 1)
    cuts = [n for n in inner if _JOINTS & found.items[n].parts.keys() and not _inside(found, n)]
    if not cuts:
        return calendar_date(found, frame)
    cut = cuts[0]
    head, tail = Found("date", found.items[:cut]), Found("date", found.items[cut + 1 :])
    last = calendar_date(tail, frame)
    first = calendar_date(head, frame)
    begins, ends = first.interval.earliest, last.interval.latest
    if begins and ends and stated_year(tail) and not stated_year(head) and not head.sense("full", "iso"):
        begins = make(ends.year, begins.month, begins.day) or begins
        if begins > ends:
            begins = make(ends.year - 1, begins.month, begins.day) or begins
    if begins is None or ends is None or begins > ends:
        return last
    return Reading(spans.days(begins, ends, last.interval.basis))


def _inside(found: Found, index: int) -> bool:
    """Whether a dash belongs to one of the dates ("9-Jun-25") and not between them."""
    items = found.items
    before, item, after = items[index - 1 : index + 2]
    if "dash" not in item.parts or before.end != item.start or item.end != after.start:
        return False
    if _MONTH_PARTS & after.parts.keys():
        return True
    return bool(_MONTH_PARTS & before.parts.keys()) and index > 1 and "dash" in items[index - 2].parts


def day_of_month(found: Found, frame: Frame) -> Reading:
    """A day alone ("tanggal 19", "the 28th"): of the month last spoken of, else of the month of writing."""
    day = found.number("day") or 1
    base = frame.focus_day or frame.today
    if base is None:
        return Reading(spans.unresolved(f"XXXX-XX-{day:02}", "day"))
    when = make(base.year, base.month, day)
    if when is None:
        return _impossible(f"{base.year:04}-{base.month:02}-{day:02}")
    if frame.tense == "future" and frame.today and when < frame.today and not frame.focus_day:
        when = make(*spans.months_on(when.year, when.month, 1), day) or when
    return Reading(spans.day(when, frame.basis, time_of(found)))
