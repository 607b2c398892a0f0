"""Whether two values can both hold: intervals with a point in common, hedges counted in."""

from __future__ import annotations

from claimcheck.model import Quantity, TimeInterval
from claimcheck.values.intervals import overlaps

#: An approximate figure reaches this share of itself to either side.
ABOUT = 0.1


def can_both_hold(one: TimeInterval | Quantity, other: TimeInterval | Quantity) -> bool:
    """Whether some day, or some number, satisfies both values."""
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        low, high = reach(one), reach(other)
        return max(low[0], high[0]) <= min(low[1], high[1])
    if isinstance(one, TimeInterval) and isinstance(other, TimeInterval):
        return overlaps(one, other)
    return False


def reach(value: Quantity) -> tuple[float, float]:
    """The numbers a quantity can stand for, from and to; an approximate one reaches a tenth beyond."""
    slack = ABOUT * abs(value.stated or 0) if value.modifier == "approx" else 0.0
    lower = float("-inf") if value.lower is None else value.lower - slack
    upper = float("inf") if value.upper is None else value.upper + slack
    return lower, upper
