"""Repeats: whether two mentions of one value in one article speak of one thing.

« Five students and five villagers » are two fives; the day on which a suspect was named may be the
day on which his term began.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.linking.gates import let_pass
from claimcheck.linking.levels import levels, log_odds
from claimcheck.linking.profiles import Profile
from claimcheck.model import Claim

#: Log-odds from which two mentions are one statement; measured on labelled stories as what links
#: claims of two articles.
_REPEATED = 1.0
#: Log-odds from which two statements of one day may stand in one fact.
_SIDE_BY_SIDE = -1.0
#: Figures that stand no further apart are one in two ways of writing: "five (5)".
_GLOSS = 3
#: Kinds of which one article tells the same value of two things: a day of two events, a count of two groups.
_SHARED_KINDS = frozenset({"date", "count"})


def repeats(one: Profile, other: Profile) -> bool:
    """Whether two mentions of one value are one statement."""
    if _in_one_sentence(one.claim, other.claim):
        return False
    if one.claim.kind not in _SHARED_KINDS:
        return let_pass(one.gate, other.gate)
    return _log_odds(one, other) >= _REPEATED


def state_one_thing(ones: Sequence[Profile], others: Sequence[Profile]) -> bool:
    """Whether two statements of one value in one article may stand in one fact."""
    if ones[0].claim.kind == "date":
        return any(_log_odds(one, other) >= _SIDE_BY_SIDE for one in ones for other in others)
    return not any(_in_one_sentence(one.claim, other.claim) for one in ones for other in others)


def _log_odds(one: Profile, other: Profile) -> float:
    if not let_pass(one.gate, other.gate):
        return float("-inf")
    return log_odds(levels(one, other), one.claim, agree=one.value == other.value)


def _in_one_sentence(one: Claim, other: Claim) -> bool:
    """Whether a sentence gives two figures, which it would not do of one thing."""
    if one.kind == "date" or (one.span.field, one.sentence) != (other.span.field, other.sentence):
        return False
    first, second = sorted((one.span, other.span), key=lambda span: span.start)
    return second.start - first.end > _GLOSS
