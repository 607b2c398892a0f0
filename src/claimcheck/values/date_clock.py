"""Times of day: "pukul 17.41 WITA", "5 p.m.", "dini hari", as TIMEX3 writes them."""

from __future__ import annotations

from claimcheck.values.date_frame import Found
from claimcheck.values.date_lexicon import Parts

_NOON, _MIDNIGHT = 12, 24
#: Until this hour "malam" and "night" follow midnight.
_SMALL_HOURS = 5
#: From this hour "siang" comes before noon: « pukul 11 siang ».
_LATE_MORNING = 10
#: What tells the half of the day behind an hour.
_HALVES = frozenset({"half_day", "half_phrase"})
#: What tells four digits behind "at" to be an hour and its minutes: "at 0330 hours", "(1347 GMT)".
_SIGNED = frozenset({"zone", "hour_sign"})


def time_of(found: Found) -> str:
    """The TIMEX3 time of day with its T ("T17:41", "TMO"), or "" where none is told."""
    clock = _clock(found)
    if clock:
        return f"T{_half(clock, found)}"
    part = found.sense("time_of_day", "time_alone")
    return f"T{part}" if part else ""


def _clock(found: Found) -> str | None:
    """The hour and minute as written, "17:41"; of two ends the first."""
    for index, item in enumerate(found.items):
        if half := item.parts.get("half_hour"):
            return _half_hour(half, found.items[index + 1].parts)
        if told := item.parts.get("clock"):
            return told
        if told := item.parts.get("clocks"):
            return told[:5]
        before = found.items[index - 1].parts if index else {}
        after = found.items[index + 1].parts if index + 1 < len(found.items) else {}
        beside = "clock_sign" in before or not _HALVES.isdisjoint(after)
        if (beside or "zone" in after) and (told := item.parts.get("dotted")):
            return told
        if not _SIGNED.isdisjoint(after) and (told := item.parts.get("unsigned_clock")):
            return told
        if (beside or "time_alone" in after) and (told := _hour(item.parts, after)):
            return f"{int(told):02}:00" if int(told) <= _MIDNIGHT else None
    return None


def _hour(hour: Parts, after: Parts) -> str | None:
    """The whole hour of "9 a.m.", the first of "9-11 a.m."; "noon" and "midnight" are twelve alone."""
    told = hour.get("days", "").partition("-")[0] or hour.get("count")
    return told if "time_alone" not in after or told == str(_NOON) else None


def _half_hour(sense: str, hour: Parts) -> str | None:
    """« setengah sepuluh » is half an hour before ten, "half past ten" as much behind it."""
    told = int(hour.get("count") or hour["numeral"])
    return f"{(told - (sense == 'before')) or _NOON:02}:30" if 0 < told <= _NOON else None


def _night(found: Found) -> str | None:
    """The part of the day that a word for its day tells: "10:00 last night"."""
    told = found.sense("relative_night")
    return told[-2:] if told else None


def _half(clock: str, found: Found) -> str:
    """The clock of 24 hours, by "p.m." or by the part of the day."""
    hour, rest = int(clock[:2]), clock[2:]
    half = found.sense("half_day", "half_phrase")
    part = found.sense("time_of_day", "time_alone") or _night(found)
    if half is None and hour == _NOON and part == "NI":
        return f"{_MIDNIGHT}{rest}" if rest == ":00" else f"00{rest}"
    late = half == "PM" or (half is None and hour < _NOON and _is_late(part, hour))
    if half == "AM" and hour == _NOON:
        hour = 0
    elif late and hour < _NOON:
        hour += _NOON
    return f"{hour:02}{rest}"


def _is_late(part: str | None, hour: int) -> bool:
    """Whether an hour below twelve lies behind noon, by its part of the day."""
    if part == "AF":
        return hour < _LATE_MORNING
    return part == "EV" or (part == "NI" and hour >= _SMALL_HOURS)
