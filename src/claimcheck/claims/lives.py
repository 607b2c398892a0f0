"""Lives as people: "claimed 29 lives", « menyelamatkan 12 nyawa »; a cat has nine of them."""

from __future__ import annotations

from claimcheck.claims.scene import Reading, Scene
from claimcheck.context.counted import counted
from claimcheck.values.families import PERSON
from claimcheck.values.figures import Figure

#: How many words may tell whose lives they are: "12 more innocent lives".
_ADJECTIVES = 2


def of_lives(scene: Scene, figure: Figure) -> Reading | None:
    """The people whose lives are ended or saved by the verb before their number, or the one behind it."""
    words, lower = counted(scene.passage.language), scene.lower
    behind = lower[figure.last : min(scene.ceiling, figure.last + _ADJECTIVES + 1)]
    if words.lives.isdisjoint(behind):
        return None
    noun = next(place for place, word in enumerate(behind, figure.last) if word in words.lives)
    if not all(word.isalpha() for word in lower[figure.last : noun]):
        return None
    more = words.shares_before.before(lower, scene.hedge.first)
    verb = words.ending_lives.before(lower, more[1] if more else scene.hedge.first)
    told = verb if verb and verb[1] >= scene.floor else words.fates.at(lower, noun)
    return Reading("count", figure, figure.first, noun + 1, PERSON, noun, fate=told[0]) if told else None
