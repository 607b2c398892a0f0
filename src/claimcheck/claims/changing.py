"""Bare numbers that a word of change leads to: "the toll rose from 31 to 45", « naik menjadi 12 »."""

from __future__ import annotations

from itertools import takewhile

from claimcheck.claims.scene import Scene
from claimcheck.context.counted import counted
from claimcheck.context.revised import revised
from claimcheck.values.figures import Figure

#: How far before the number what changed and the verb of change may stand.
_REACH = 12
_STOPS = frozenset(".;:!?()")


def of_change(scene: Scene, figure: Figure) -> str | None:
    """The concept that a bare number counts where it is one end of a change, or the same told anew."""
    if figure.form not in ("digits", "words") or not isinstance(figure.stated, int):
        return None
    words, lower, first = revised(scene.passage.language), scene.lower, scene.hedge.first
    told_anew = (words.former, words.once, words.negations)
    if scene.last_unit and any(
        words.led_by(book, lower, first, scene.floor) is not None for book in told_anew
    ):
        return scene.last_unit
    ends = (words.becoming, words.targets, words.origins)
    begins = [book.before(lower, first) for book in ends]
    begin = next((found[1] for found in begins if found and found[1] >= scene.sentence_first), None)
    if begin is None:
        return None
    clause = _clause(scene, begin)
    if not any(words.changes.at(lower, place) for place in clause):
        return None
    return next((found for place in clause if (found := _subject(scene, place))), scene.last_unit)


def _clause(scene: Scene, begin: int) -> list[int]:
    """The tokens of the clause before a word that leads to a number, nearest first."""
    places = range(begin - 1, max(scene.sentence_first, begin - _REACH) - 1, -1)
    return list(takewhile(lambda place: scene.lower[place] not in _STOPS, places))


def _subject(scene: Scene, place: int) -> str | None:
    """What can change at a token: a noun that is counted, a toll, or people by their fate."""
    unit = scene.unit_at(place)
    if unit and unit.section == "count":
        return unit.concept
    language = scene.passage.language
    if scene.lower[place] in revised(language).tolls or counted(language).fates.at(scene.lower, place):
        return "person"
    return None
