"""What the articles themselves say of two values: that one was replaced, grew, or is not the last word."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from claimcheck.comparing.sides import Side
from claimcheck.model import Claim, Comparison, Standing, State
from claimcheck.values.identity import is_personal, same_value, stated
from claimcheck.wording import worded

#: What a value of another time would explain; a sum, or other people counted, says more.
_EXPLAINED = frozenset({"conflict", "update", "compatible"})
#: The kinds of quantity whose older value stays true of its own time: a price, a share, a distance.
_PERIODIC = frozenset({"money", "percent", "measure", "duration"})


def as_told(found: Comparison, one: Side, other: Side, sides: Sequence[Side]) -> Comparison:
    """The verdict on two quantities of one fact where its articles themselves tell how they stand.

    ``sides`` are all claims of the fact.  A value that an article tells as replaced is an update beside
    its replacement, and nothing beside a third value, which its replacement is compared with.
    """
    if found.verdict not in _EXPLAINED or one.claim.kind == "date" or same_value(one.claim, other.claim):
        return found
    told = (
        _former(one, other, sides)
        or _quoted(one, other, sides)
        or (_outgrown(one, other, sides) if found.verdict == "compatible" else None)
        or (None if found.verdict == "compatible" or is_personal(one.claim) else _in_time(one, other, sides))
    )
    return told or found


def _former(one: Side, other: Side, sides: Sequence[Side]) -> Comparison | None:
    """One of the two is told as replaced by its own article."""
    for old, new in permutations((one, other)):
        standing = _told(old.claim, "former")
        if standing is None:
            continue
        replacement = next((side.claim for side in sides if side.claim.id == standing.by), None)
        if replacement is None:
            return _update(old.claim, new.claim, standing)
        known = any(
            side.claim.article == new.claim.article and same_value(side.claim, old.claim) for side in sides
        )
        if known or old.claim.kind in _PERIODIC or not same_value(replacement, new.claim):
            return Comparison(
                verdict="agree", reason=f"« {standing.cue} »: {worded(old.claim)} is not upheld"
            )
        return _update(old.claim, new.claim, standing)
    return None


def _quoted(one: Side, other: Side, sides: Sequence[Side]) -> Comparison | None:
    """An article of the fact tells the one value as replaced by the other."""
    by_id = {side.claim.id: side.claim for side in sides}
    for old, new in permutations((one.claim, other.claim)):
        for side in sides:
            standing = _told(side.claim, "former")
            replacement = by_id.get(standing.by or "") if standing else None
            if standing and replacement and same_value(side.claim, old) and same_value(replacement, new):
                return _update(old, new, standing)
    return None


def _in_time(one: Side, other: Side, sides: Sequence[Side]) -> Comparison | None:
    """One is told as the outcome of a change, or for the time being, and the other is not out of time."""
    for told, beside in permutations((one, other)):
        outcome = _told(told.claim, "current")
        if outcome and not _earlier(told, beside):
            for amount in told.changes:
                if (sum_ := _sum(told.claim, beside.claim, amount)) and (words := outcome.cue):
                    return Comparison(verdict="update", reason=f"« {words} »: {sum_}")
            return _update(beside.claim, told.claim, outcome)
        open_ = _told(told.claim, "provisional")
        if open_ and (not _earlier(beside, told) or _superseded_at_home(told, sides)):
            return _update(told.claim, beside.claim, open_)
    return None


def _outgrown(one: Side, other: Side, sides: Sequence[Side]) -> Comparison | None:
    """A figure that its article tells as grown, beside an earlier one that a hedge would allow.

    « At least 19 » on Sunday and « rose to 23 » on Monday; its title says just 23.
    """
    for new, old in permutations((one, other)):
        total, before = stated(new.claim), stated(old.claim)
        if total is None or before is None or before >= total or not _earlier(old, new):
            continue
        own = (side.claim for side in sides if side.claim.article == new.claim.article)
        told = (_told(claim, "current") for claim in own if same_value(claim, new.claim))
        if outcome := next(filter(None, told), None):
            return _update(old.claim, new.claim, outcome)
    return None


def _told(claim: Claim, state: State) -> Standing | None:
    return claim.standing if claim.standing and claim.standing.state == state else None


def _earlier(one: Side, other: Side) -> bool:
    """Whether the one article is known to be older than the other."""
    first, second = one.moment, other.moment
    return first is not None and second is not None and first < second


def _superseded_at_home(told: Side, sides: Sequence[Side]) -> bool:
    """Whether the article of a value for the time being gives another one, too."""
    own = (side.claim for side in sides if side.claim.article == told.claim.article)
    return any(not claim.standing and not same_value(claim, told.claim) for claim in own)


def _sum(new: Claim, old: Claim, amount: float) -> str:
    total, before = stated(new), stated(old)
    if total is None or before is None or before + amount != total:
        return ""
    return f"{total:,} = {before:,} + {amount:,}"


def _update(old: Claim, new: Claim, standing: Standing) -> Comparison:
    reason = f"{worded(old)} and {worded(new)}: « {standing.cue} »"
    return Comparison(verdict="update", reason=reason)
