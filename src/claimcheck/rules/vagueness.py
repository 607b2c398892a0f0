"""Pairs of values of which no editor needs to hear: one says next to nothing, or they are of two things.

A bare year goes with any of its days, and "several minutes" with five; from 15 products to two no count
is updated.
"""

from __future__ import annotations

from claimcheck.comparing import Side
from claimcheck.model import Claim, Quantity, TimeInterval, Verdict
from claimcheck.values.ranges import of_one_order

#: Verdicts on two values that can both hold.
_BOTH_HOLD: frozenset[Verdict] = frozenset({"precision", "compatible"})
#: Verdicts on two values that exclude each other.
_APART: frozenset[Verdict] = frozenset({"conflict", "update"})
#: From how many times another one on a measure is of another thing, and a toll is another matter's.
_TWO_THINGS, _NO_TOLL = 10, 100
#: Kinds of quantity that "several" leaves open; how many people are « puluhan » is asked of a count.
_OPEN = frozenset({"duration", "measure"})


def says_little(verdict: Verdict, one: Side, other: Side) -> bool:
    """Whether two values go together only as one of them would go with nearly any.

    « this year » beside Friday, "several minutes" beside five: on the 1,500 unlabelled articles 14 of 16
    such notes helped nobody; nor does it that as many of one people met a fate as of another.  A season or
    another span of years beside a day of it was a note as often right as not, and is told.
    """
    first, second = one.claim.value, other.claim.value
    if verdict == "scope":
        return _as_many(first, second)
    if verdict not in _BOTH_HOLD:
        return False
    if isinstance(first, TimeInterval) and isinstance(second, TimeInterval):
        return _is_bare_year(first) or _is_bare_year(second)
    return any(side.claim.kind in _OPEN and _is_several(side.claim.value) for side in (one, other))


def leaps(verdict: Verdict, one: Side, other: Side) -> bool:
    """Whether an update would multiply a figure that no article tells as changed, and no fate as one's.

    On the 1,500 unlabelled articles all such updates were of two things: 9 percent more sold, and a share
    of half a percent.  Two measures that exclude each other and are so far apart are of two things, too: how
    high somebody jumped, and where the parachute opened; and no toll grows a hundredfold.
    """
    told, values = (one.claim, other.claim), (one.claim.value, other.claim.value)
    if verdict in _APART and one.claim.kind == "measure" and not of_one_order(*values, _TWO_THINGS):
        return True
    if verdict == "update" and not of_one_order(*values, _NO_TOLL):
        return True
    if verdict != "update" or any(claim.standing for claim in told) or of_one_order(*values):
        return False
    return _fate(one.claim) is None or _fate(one.claim) != _fate(other.claim)


def _fate(claim: Claim) -> str | None:
    return claim.scope.fate if claim.scope else None


def _is_bare_year(value: TimeInterval) -> bool:
    """Whether a date is one year, told neither more closely ("early 2025") nor as one of a span."""
    return value.granularity == "year" and value.modifier == "exact" and "/" not in value.timex


def _as_many(one: Quantity | TimeInterval, other: Quantity | TimeInterval) -> bool:
    """Whether two quantities state one number: three Indians and three Britons."""
    return (
        isinstance(one, Quantity)
        and isinstance(other, Quantity)
        and one.stated is not None
        and one.stated == other.stated
    )


def _is_several(value: Quantity | TimeInterval) -> bool:
    """Whether a quantity is "several" of something: no number, and no end."""
    return isinstance(value, Quantity) and value.stated is None and value.upper is None
