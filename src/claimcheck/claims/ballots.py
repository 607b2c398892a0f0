"""Votes: "the Senate voted 52-48", "by a vote of 217 to 213", told as the votes of the side that has more."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.scene import Reading, Scene
from claimcheck.claims.scores import RESULT
from claimcheck.context.events import triggers
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
    after = scene.lower[last] if last < scene.ceiling else "."
    counted = after[0].isalpha() and after not in scene.units.closed  # "approved 10-12 sites"
    if after != _VOTE and (counted or not _led_by_a_vote(scene, figure)):
        return None
    most = max(one, other)
    whole = replace(figure, stated=most, lower=most, upper=most, last=last, form="digits", other=None)
    return Reading("count", whole, figure.first, last, _VOTE, noun=_VOTE)


def _led_by_a_vote(scene: Scene, figure: Figure) -> bool:
    """Whether a vote is told before two figures, and no match: "confirmed its lead by winning 3-1"."""
    places = range(figure.first - 1, max(scene.floor, figure.first - _REACH) - 1, -1)
    told = next((place for place in places if scene.lower[place] in scene.units.ballots), None)
    if told is None:
        return False
    between = triggers(scene.passage.tokens, told + 1, figure.first, scene.passage.language)
    return all(trigger.concept.matter != RESULT for trigger in between)


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
