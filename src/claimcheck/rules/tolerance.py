"""By how much two figures may differ before anybody is told."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from claimcheck.model import Claim, Comparison, Quantity, Verdict

#: By kind of claim, how many percent of the larger figure the two may lie apart.
NO_TOLERANCE: Mapping[str, float] = MappingProxyType({})
#: What a tolerance settles: figures of one thing that differ, however that was explained.
_SETTLED: frozenset[Verdict] = frozenset({"conflict", "update", "precision", "compatible"})


def tolerated(comparison: Comparison, one: Claim, other: Claim, tolerance: Mapping[str, float]) -> Comparison:
    """The comparison, or agreement where the project lets figures of this kind differ so far."""
    percent = tolerance.get(one.kind, 0)
    if not percent or comparison.verdict not in _SETTLED:
        return comparison
    if not isinstance(one.value, Quantity) or not isinstance(other.value, Quantity):
        return comparison
    first, second = one.value.stated, other.value.stated
    if first is None or second is None or abs(first - second) * 100 > percent * max(abs(first), abs(second)):
        return comparison
    return Comparison(verdict="agree", reason=f"no more than {percent:g}% apart, which the settings allow")
