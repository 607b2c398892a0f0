"""When two claims state the same value."""

from __future__ import annotations

from typing import Literal

from claimcheck.model import Claim, Mention, Number, Quantity, TimeInterval
from claimcheck.values.conversion import scales

#: The TIMEX3 value of a day that nothing is known of.
ANY_DAY = "XXXX-XX-XX"
#: What becomes of more and more people while an event is told of.
TOLLS = frozenset({"dead", "injured", "critical", "missing", "rescued"})
#: Significant digits beyond which two figures in a base unit differ only by the machine's arithmetic.
_DIGITS = 12
#: Doubts of a number that no other article tells of.
_NOT_TOLD = frozenset({"indefinite", "listed"})


def same_value(one: Claim, other: Claim) -> bool:
    """Whether two claims state the same value, hedges aside."""
    return value_key(one) == value_key(other)


def value_key(claim: Claim) -> tuple[object, ...]:
    """A value without its hedge, to be compared for equality."""
    value = claim.value
    if isinstance(value, Quantity):
        return (_in_base(value), value.currency) if value.stated is not None else (value.lower, value.upper)
    resolved = value.earliest or value.latest
    return (value.earliest, value.latest, value.timex if clock(value) == "clock" or not resolved else "")


def _in_base(value: Quantity) -> Number | None:
    """The one number of a quantity, in the base unit where its unit converts: 24 hours are a day."""
    scale = scales().get(value.unit or "")
    if scale is None or value.stated is None:
        return value.stated
    return float(f"{(value.stated - scale.zero) * scale.factor:.{_DIGITS}g}")


def clock(value: TimeInterval) -> Literal["clock", "dated", "none"]:
    """Whether a date is a time of day told alone, one told with its date, or none.

    When something happened on its day and on which day it happened are two facts.
    """
    if value.granularity != "minute":
        return "none"
    return "clock" if value.constraint.startswith(ANY_DAY) else "dated"


def is_personal(claim: Claim) -> bool:
    """Whether every person has a figure of their own here, and one that no later article changes."""
    if claim.scope and claim.scope.noun == "age":
        return True
    return isinstance(claim.value, Quantity) and claim.value.unit == "match-minute"


def is_indefinite(claim: Claim) -> bool:
    """Whether a figure tells of no event that another article could tell, and of nobody's fate.

    It is only an article or a pronoun ("a step", "both countries"), or the length of the article's own list.
    """
    return not _NOT_TOLD.isdisjoint(claim.doubts) and not (claim.scope and claim.scope.fate)


def exact_figure(claim: Claim) -> Number | None:
    """The figure of a claim that tells one without a hedge."""
    value = claim.value
    return value.stated if isinstance(value, Quantity) and value.modifier == "exact" else None


def stated(claim: Claim | Mention) -> Number | None:
    """The one number of a quantity, hedges aside; None for a range, a vague word or a date."""
    return claim.value.stated if isinstance(claim.value, Quantity) else None


def unit_of(claim: Claim | Mention) -> str | None:
    """What a quantity counts or measures; None where no unit is told, and for dates."""
    return claim.value.unit if isinstance(claim.value, Quantity) else None


def is_increment(claim: Claim) -> bool:
    """Whether a figure comes on top of others, or tells by how much one changed: "3 more", "rose by 3"."""
    added = claim.scope is not None and claim.scope.share == "addition"
    return added or (claim.standing is not None and claim.standing.state == "change")


def is_aside(claim: Claim) -> bool:
    """Whether its article tells a value as replaced, or as the size of a change, beside one that stands."""
    return claim.standing is not None and claim.standing.state in ("former", "change")
