"""Two values of one fact: do they agree, and if not, why.

Linking has decided that both claims speak of one thing; here only values, hedges, scopes, stages
and publication times are weighed.  Every verdict comes with its reason in a sentence.
"""

from __future__ import annotations

from claimcheck.comparing.dates import compare_dates, undated
from claimcheck.comparing.moved import as_moved
from claimcheck.comparing.quantities import compare_quantities, two_events
from claimcheck.comparing.replaced import as_told
from claimcheck.comparing.sides import Side, superseded
from claimcheck.comparing.sums import side_of
from claimcheck.model import Comparison, Quantity, TimeInterval
from claimcheck.values.moments import Published

__all__ = [
    "Published",
    "Side",
    "as_moved",
    "as_told",
    "compare_sides",
    "side_of",
    "superseded",
    "two_events",
    "undated",
]


def compare_sides(one: Side, other: Side) -> Comparison:
    """The verdict on two claims of one fact."""
    first, second = one.claim.value, other.claim.value
    if isinstance(first, TimeInterval) and isinstance(second, TimeInterval):
        return compare_dates(one.claim, other.claim, first, second)
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        return compare_quantities(one, other, first, second)
    return Comparison(verdict="scope", reason="one is a date, the other a quantity")
