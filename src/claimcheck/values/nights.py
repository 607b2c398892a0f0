"""One night of two days: "late Wednesday" and "early Thursday" can be the same hour."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from claimcheck.model import TimeInterval

#: The first hour of the night, and the hour at which it is over.
_BEGINS, _ENDS = 21, 5
_A_DAY = timedelta(days=1)


def one_night(one: TimeInterval, other: TimeInterval) -> bool:
    """Whether one tells the night of a day and the other the first hours of the next day.

    Two times of day to the minute are no one night: 23:00 is not 01:00.
    """
    if one.granularity == other.granularity == "minute" or one.earliest is None or other.earliest is None:
        return False
    first, second = (one, other) if one.earliest < other.earliest else (other, one)
    if first.latest is None or second.earliest is None or second.earliest - first.latest != _A_DAY:
        return False
    return _side(first) == "late" and _side(second) == "early"


def _side(value: TimeInterval) -> Literal["late", "early"] | None:
    """Which side of midnight a single day's expression tells."""
    if value.earliest != value.latest:
        return None
    part = value.timex.partition("T")[2]
    if value.granularity == "minute":
        hour = int(part[:2])
        return "late" if hour >= _BEGINS else "early" if hour < _ENDS else None
    if value.modifier == "start" and part in {"", "MO"}:
        return "early"
    late = part == "NI" or (value.modifier == "end" and part in {"", "EV"})
    return "late" if late and value.modifier != "start" else None
