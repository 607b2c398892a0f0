"""Days that moved with time: told as former or as new by an article, or announced anew by all later ones."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from claimcheck.comparing.dates import compare_dates
from claimcheck.comparing.sides import Side
from claimcheck.context.events import acts_of_saying
from claimcheck.model import Claim, Comparison, Standing, State, TimeInterval
from claimcheck.values.identity import same_value
from claimcheck.values.moments import moment
from claimcheck.wording import worded

#: What a day that was moved would explain; "agree" where another article still tells the former one.
_EXPLAINED = frozenset({"conflict", "stage", "agree"})
#: How many articles have to give a new day that none of them calls new.
_ENOUGH = 2


def as_moved(found: Comparison, one: Side, other: Side, sides: Sequence[Side]) -> Comparison:
    """The verdict on two dates of one fact, where an article or the order of all tells that the day moved.

    ``sides`` are all claims of the fact.  Articles that simply differ stay in conflict.
    """
    if found.verdict not in _EXPLAINED:
        return found
    told = _former(found, one, other, sides)
    if told is None and found.verdict == "conflict":
        told = (
            _quoted(one, other, sides)
            or _new(one, other)
            or _announced_anew(one, other, sides)
            or _planned(one, other)
        )
    return told or found


def _former(found: Comparison, one: Side, other: Side, sides: Sequence[Side]) -> Comparison | None:
    """One of the two is told as former by its own article, and the other is not."""
    for old, new in permutations((one.claim, other.claim)):
        standing = _told(old, "former")
        if standing is None or _told(new, "former"):
            continue
        replacement = next((side.claim for side in sides if side.claim.id == standing.by), None)
        if replacement is None:
            # "scheduled for Sunday": an article that is not the later one may tell of the former day
            return (
                _update(old, new, standing) if found.verdict != "agree" or _later(new, old, sides) else None
            )
        if found.verdict == "agree":
            return None  # the replacement is compared with it
        if not _agree(replacement, new):
            return Comparison(verdict="agree", reason=f"« {standing.cue} »: {worded(old)} is not upheld")
        return _update(old, new, standing)
    return None


def _later(one: Claim, other: Claim, sides: Sequence[Side]) -> bool:
    """Whether the article of the one claim is known to be the later one."""
    first, second = (next(side.moment for side in sides if side.claim is claim) for claim in (one, other))
    return first is not None and second is not None and first > second


def _quoted(one: Side, other: Side, sides: Sequence[Side]) -> Comparison | None:
    """An article of the fact tells the one day as replaced by the other."""
    claims = {side.claim.id: side.claim for side in sides}
    for old, new in permutations((one.claim, other.claim)):
        for claim in claims.values():
            standing = _told(claim, "former")
            replacement = claims.get(standing.by or "") if standing else None
            if standing and replacement and same_value(claim, old) and _agree(replacement, new):
                return _update(old, new, standing)
    return None


def _new(one: Side, other: Side) -> Comparison | None:
    """One is told as the day that something was moved to, by an article that is not the older one."""
    for told, beside in permutations((one, other)):
        standing = _told(told.claim, "current")
        first, second = told.moment, beside.moment
        if standing and not (first and second and first < second):
            return _update(beside.claim, told.claim, standing)
    return None


def _announced_anew(one: Side, other: Side, sides: Sequence[Side]) -> Comparison | None:
    """The one day was announced ahead, and every article of a later day gives the other."""
    for old, new in permutations((one, other)):
        before, since = (
            [side for side in sides if same_value(side.claim, told.claim)] for told in (old, new)
        )
        known = [[side.moment for side in some] for some in (before, since)]
        earlier, later = ([time for time in times if time] for times in known)
        if [earlier, later] != known or len({side.claim.article for side in since}) < _ENOUGH:
            continue
        if max(earlier).date() < min(later).date() and all(map(_ahead, before)):
            return Comparison(
                verdict="update",
                reason=f"{worded(old.claim)} and {worded(new.claim)}: the first was told ahead, and every "
                f"article since {min(later):%d %b %Y} gives the second",
            )
    return None


def _planned(one: Side, other: Side) -> Comparison | None:
    """One is told as a plan, and the other, looking back, as it took place."""
    for plan, done in permutations((one, other)):
        standing = _told(plan.claim, "provisional")
        took_place = done.published and not _ahead(done) and not _is_of_saying(done.claim)
        if standing and not done.claim.standing and took_place:
            words = f"{worded(plan.claim)} and {worded(done.claim)}: « {standing.cue} »"
            return Comparison(verdict="stage", reason=f"{words}, as it was planned and as it took place")
    return None


def _is_of_saying(claim: Claim) -> bool:
    """Whether a day is that of an announcement, which is no day of what was planned."""
    return claim.event is not None and claim.event.concept in acts_of_saying()


def _ahead(side: Side) -> bool:
    """Whether a day lay ahead when it was told."""
    value, published = side.claim.value, moment(side.published)
    return (
        isinstance(value, TimeInterval)
        and value.earliest is not None
        and published is not None
        and value.earliest > published.date()
    )


def _agree(one: Claim, other: Claim) -> bool:
    """Whether two days do not exclude each other."""
    first, second = one.value, other.value
    if not isinstance(first, TimeInterval) or not isinstance(second, TimeInterval):
        return False
    return compare_dates(one, other, first, second).verdict not in ("conflict", "stage")


def _told(claim: Claim, state: State) -> Standing | None:
    return claim.standing if claim.standing and claim.standing.state == state else None


def _update(old: Claim, new: Claim, standing: Standing) -> Comparison:
    return Comparison(verdict="update", reason=f"{worded(old)} and {worded(new)}: « {standing.cue} »")
