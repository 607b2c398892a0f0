"""Times of day: "pukul 17.41 WITA", "5 p.m.", "dini hari", as TIMEX3 writes them."""

from __future__ import annotations

from claimcheck.values.date_frame import Found

_NOON, _MIDNIGHT = 12, 24
#: Until this hour "malam" and "night" follow midnight.
_SMALL_HOURS = 5


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
        if told := item.parts.get("clock"):
            return told
        if told := item.parts.get("clocks"):
            return told[:5]
        before = found.items[index - 1].parts if index else {}
        after = found.items[index + 1].parts if index + 1 < len(found.items) else {}
        beside = "clock_sign" in before or "half_day" in after or "zone" in after
        if beside and (told := item.parts.get("dotted")):
            return told
        if ("clock_sign" in before or "half_day" in after) and (told := item.parts.get("count")):
            return f"{int(told):02}:00" if int(told) <= _MIDNIGHT else None
    return None


def _night(found: Found) -> str | None:
    """The part of the day that a word for its day tells: "10:00 last night"."""
    told = found.sense("relative_night")
    return told[-2:] if told else None


def _half(clock: str, found: Found) -> str:
    """The clock of 24 hours, by "p.m." or by the part of the day."""
    hour, rest = int(clock[:2]), clock[2:]
    half, part = found.sense("half_day"), found.sense("time_of_day") or _night(found)
    late = half == "PM" or (
        half is None and (part in ("AF", "EV") or (part == "NI" and hour >= _SMALL_HOURS)) and hour < _NOON
    )
    if half == "AM" and hour == _NOON:
        hour = 0
    elif late and hour < _NOON:
        hour += _NOON
    return f"{hour:02}{rest}"
