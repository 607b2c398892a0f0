"""Pairs of figures: the score of a match ("2-1"), or from how many to how many there are ("10-12 sites")."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.nouns import is_plural, noun_after
from claimcheck.claims.scene import Noun, Reading, Scene
from claimcheck.context.events import triggers
from claimcheck.values.figures import Figure

_MOST_GOALS = 20
#: How far before two figures a result of a match is told.
_REACH = 40
#: What winning, losing and drawing a match are steps of.
RESULT = "result"


def of_pair(scene: Scene, figure: Figure) -> Reading | None:
    """As in "10-12 orang" is a range; "2-1" a match score, told as the goals of the side that has more.

    The side with fewer goals is the claim's alternative value, so that 3-1 and 3-2 stay apart.
    """
    low, high, found = figure.lower, figure.upper, noun_after(scene, figure)
    if scene.hedges.openers.before(scene.lower, figure.first):
        return _range(figure, found)
    if not isinstance(low, int) or not isinstance(high, int):
        return None
    if low < high and found and (found.known or (low and _is_counted(scene, figure, found))):
        return _range(figure, found)
    if 0 < low < high and (scene.hedge.modifier != "exact" or _of_them(scene, figure.last)):
        return _range(figure, None)
    if max(low, high) > _MOST_GOALS or figure.scale not in (None, 1):
        return None
    most, fewest = max(low, high), min(low, high)
    whole = replace(figure, stated=most, lower=most, upper=most, other=fewest, last=figure.first + 1)
    return Reading("count", whole, whole.first, whole.last, "score", noun="score")


def _range(figure: Figure, noun: Noun | None) -> Reading:
    if noun is None:
        return Reading("count", figure, figure.first, figure.last)
    return Reading("count", figure, figure.first, noun.last, noun.concept, head=noun.head)


def _is_counted(scene: Scene, figure: Figure, noun: Noun) -> bool:
    """Whether a noun that the tables do not know is counted: no match is told, and it is no name."""
    word, tokens = scene.words[noun.head], scene.passage.tokens
    if not word.islower() or (scene.units.head_last and not is_plural(word)):
        return False
    first = max(scene.sentence_first, figure.first - _REACH)
    told = triggers(tokens, first, figure.first, scene.passage.language)
    return all(trigger.concept.matter != RESULT for trigger in told)


def _of_them(scene: Scene, place: int) -> bool:
    """Whether a pair is of those spoken of: "5-6 of them"."""
    lower, known = scene.lower, scene.numerals
    inside = place + 1 < scene.ceiling and lower[place] in known.partitive and lower[place] not in known.ratio
    return inside and lower[place + 1] in known.partitive_filler
