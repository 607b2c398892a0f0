"""Ages told as spreads: "aged 11 to 16" gives the youngest and the oldest of a group, and both are exact."""

from __future__ import annotations

from claimcheck.model import Claim, Quantity
from claimcheck.values.identity import is_personal

#: What statistics and guesses of an age begin with, besides multiples of five: "18 to 34".
_OF_AGE = frozenset({16, 18})
_FIVE, _LAST_OF_FIVE = 5, 4


def other_ends(one: Claim, other: Claim) -> bool:
    """Whether two spreads of ages have one end in common, and tell the other one differently.

    The youngest and the oldest of some of a group may both be others', so that two ends that differ say
    nothing.
    """
    if not (_is_spread(one) and _is_spread(other)):
        return False
    first, second = one.value, other.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return False
    return (first.lower == second.lower) != (first.upper == second.upper)


def _is_spread(claim: Claim) -> bool:
    """Whether a range is of the ages of some, and neither a guess ("25 to 30") nor a bracket ("18 to 34")."""
    value = claim.value
    if not is_personal(claim) or not isinstance(value, Quantity) or value.modifier != "exact":
        return False
    low, high = value.lower, value.upper
    if value.stated is not None or value.unit != "year" or low is None or high is None:
        return False
    rounded = high % _FIVE in {0, _LAST_OF_FIVE} and (low % _FIVE == 0 or low in _OF_AGE)
    return not rounded
