"""Whether two values can both hold: intervals with a point in common, hedges counted in."""

from __future__ import annotations

from claimcheck.model import Quantity, TimeInterval
from claimcheck.values.conversion import Scale, scales
from claimcheck.values.intervals import overlaps
from claimcheck.values.nights import one_night

#: An approximate figure reaches this share of itself to either side.
ABOUT = 0.1
#: By what share a figure may be off when it was converted and rounded: 5 km and 3.1 miles.
CONVERTED = 0.03
#: The minutes of a football match from which added time is counted, and for how long: a goal of 45+6 is
#: told as one of the 45th minute, and as one of the 51st (IFAB, Laws of the Game, 7).
_LAST_MINUTES, _ADDED = frozenset({45, 90, 105, 120}), 15
#: Places on a road: what rolls over at one comes to rest further on.
ROAD_MARK = "kilometre-mark"
#: How many times beyond a bound nobody means by it.
_BEYOND = 3
#: The dimension whose coarser units are told whole: "an hour" for 55 or 90 minutes, 3 weeks for 25 days.
_WHOLE = "time"
#: Of what is counted: nothing converts it.
_NO_SCALE = Scale("", 1.0, 0.0)


def can_both_hold(one: TimeInterval | Quantity, other: TimeInterval | Quantity) -> bool:
    """Whether some day, or some number, satisfies both values."""
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        if one.unit == other.unit == ROAD_MARK:
            return one.stated is not None is not other.stated and abs(one.stated - other.stated) < 1
        low, high = _reaches(one, other)
        return max(low[0], high[0]) <= min(low[1], high[1])
    if isinstance(one, TimeInterval) and isinstance(other, TimeInterval):
        return overlaps(one, other) or one_night(one, other)
    return False


def of_one_order(
    one: TimeInterval | Quantity, other: TimeInterval | Quantity, beyond: float = _BEYOND
) -> bool:
    """Whether neither figure is far beyond all that the other tells: "at least 42" means no 700.

    "Less than three months" are no "less than five minutes"; of a scale that starts elsewhere (degrees)
    nothing is said.
    """
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return True
    first, second = _scale(one), _scale(other)
    if one.unit != other.unit and (first.dimension != second.dimension or first.zero or second.zero):
        return True
    (low, high), (floor, ceiling) = _told(one, first.factor), _told(other, second.factor)
    return low <= beyond * ceiling and floor <= beyond * high


def _scale(value: Quantity) -> Scale:
    return scales().get(value.unit or "") or _NO_SCALE


def _told(value: Quantity, factor: float) -> tuple[float, float]:
    """The least and the greatest number told, in the base unit; a missing bound is taken from the other."""
    ends = [end * factor for end in (value.lower, value.stated, value.upper) if end]
    return (min(ends), max(ends)) if ends else (float("-inf"), float("inf"))


def _reaches(one: Quantity, other: Quantity) -> tuple[tuple[float, float], tuple[float, float]]:
    """What two quantities can stand for, in one unit where both are of one dimension."""
    if one.unit == other.unit:
        return reach(one), reach(other)
    first, second = (scales().get(value.unit or "") for value in (one, other))
    if first is None or second is None or first.dimension != second.dimension:
        return reach(one), reach(other)
    coarser = max(first.factor, second.factor)
    return _in_base(one, first, coarser), _in_base(other, second, coarser)


def _in_base(value: Quantity, scale: Scale, coarser: float) -> tuple[float, float]:
    """What a quantity can stand for in the base unit, its rounding counted in where it is the coarser one."""
    lower, upper = reach(value)
    below = above = CONVERTED * abs(value.stated or 0)
    if scale.factor == coarser and scale.dimension == _WHOLE:
        below, above = 0.5, 1.0
    ends = (end - scale.zero for end in (lower - below, upper + above))
    first, last = (end * scale.factor for end in ends)
    return first, last


def reach(value: Quantity) -> tuple[float, float]:
    """The numbers a quantity can stand for, from and to; an approximate one reaches a tenth beyond.

    The last minute of a half stands for all time added to it, too.
    """
    slack = ABOUT * abs(value.stated or 0) if value.modifier == "approx" else 0.0
    lower = float("-inf") if value.lower is None else value.lower - slack
    upper = float("inf") if value.upper is None else value.upper + slack
    if value.unit == "match-minute" and value.stated in _LAST_MINUTES:
        upper += _ADDED
    return lower, upper
