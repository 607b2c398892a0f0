"""The levels of what two figures count, and of whom."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.linking.profiles import Counted
from claimcheck.values.families import kinship

#: To be sent somewhere is nobody's lot: those who "were sent" may be those who "were at work".
_DEPLOYED = "deployed"
#: Of how many pairs of things counted the levels are kept.
_KEPT = 1 << 16


@lru_cache(_KEPT)
def counted_levels(one: Counted, other: Counted) -> tuple[str, ...]:
    """The levels of what is counted, and of whom."""
    return (
        f"unit:{_unit(one.unit, other.unit)}",
        f"noun:{_noun(one.noun, other.noun)}",
        f"fate:{_fate(one.fate, other.fate)}",
        f"population:{_population(one.population, other.population)}",
        f"share:{'same' if one.share == other.share else 'differ'}",
        f"kind:{one.kind}",
    )


def _unit(one: str | None, other: str | None) -> str:
    if one is None and other is None:
        return "none"
    found = kinship(one, other)
    return "person" if found == "same" and one == "person" else found


def _noun(one: str, other: str) -> str:
    if not one or not other:
        return "unknown"
    return "same" if one == other else "differ"


def _fate(one: str | None, other: str | None) -> str:
    if one and other:
        return "same" if one == other else "kin"
    if _DEPLOYED in (one, other):
        return "none"
    return "unknown" if one or other else "none"


def _population(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    if not one or not other:
        return "unknown" if one or other else "none"
    if one == other:
        return "same"
    return "differ" if set(one).isdisjoint(other) else "part"
