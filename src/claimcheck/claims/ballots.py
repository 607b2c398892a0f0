"""Votes: "the Senate voted 52-48", "by a vote of 217 to 213", told as the votes of the side that has more."""

from __future__ import annotations

from claimcheck.claims.scene import Reading, Scene
from claimcheck.values.figures import Figure

#: How far before the figures the word may stand that tells of a vote.
_REACH = 6
_VOTE = "vote"


def of_ballot(scene: Scene, figure: Figure) -> Reading | None:
    """The larger of two figures that a vote leads to or follows; None for any other figure."""
    pair = _pair(scene, figure)
    if pair is None:
        return None
    one, other, last = pair
    before = scene.lower[max(scene.floor, figure.first - _REACH) : figure.first]
    after = scene.lower[last] if last < scene.ceiling else "."
    counted = after[0].isalpha() and after not in scene.units.closed  # "approved 10-12 sites"
    if after != _VOTE and (counted or scene.units.ballots.isdisjoint(before)):
        return None
    most = max(one, other)
    whole = figure._replace(stated=most, lower=most, upper=most, last=last, form="digits", other=None)
    return Reading("count", whole, figure.first, last, _VOTE, noun=_VOTE)


def _pair(scene: Scene, figure: Figure) -> tuple[int, int, int] | None:
    """Two whole numbers, "52-48" or "217 to 213", and the end of both."""
    low, high, last = figure.lower, figure.upper, figure.last
    if figure.form not in ("digits", "score") or not isinstance(low, int) or not isinstance(high, int):
        return None
    if low != high or figure.form == "score":
        return low, high, last
    join = scene.hedges.joins.at(scene.lower, last)
    second = scene.reader.number(join[1]) if join and join[1] < scene.ceiling else None
    if second is None or second.form != "digits" or not isinstance(second.stated, int):
        return None
    return low, second.stated, second.last
