"""Bare numbers that a word of change leads to: "the toll rose from 31 to 45", « naik menjadi 12 »."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from claimcheck.claims.scene import Scene
from claimcheck.context.counted import counted
from claimcheck.context.revised import revised
from claimcheck.values.families import PERSON
from claimcheck.values.figures import Figure
from claimcheck.values.hedges import Hedge

#: How far before the number what changed and the verb of change may stand.
_REACH = 20
#: Within how many tokens of its beginning the toll stands that leads a longer clause.
_OPENING = 8
#: What became of those whom a toll counts where nothing else is told.
_DEAD = "dead"
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


def of_toll(scene: Scene, figure: Figure) -> tuple[str, str | None] | None:
    """What a bare number counts that a toll leads to, and their fate: "the death toll stood at 34".

    A toll that "is up to seven" has come to seven, and may not be less.
    """
    toll, hedge = _toll_before(scene, figure), scene.hedge
    risen = hedge.modifier == "at_most" and hedge.first > scene.floor
    if toll and risen and scene.lower[hedge.first - 1] in counted(scene.passage.language).copulas:
        scene.hedge = Hedge("exact", figure.first)
    return toll


def _toll_before(scene: Scene, figure: Figure) -> tuple[str, str | None] | None:
    """What a number counts behind a toll, next to it ("toll of 12", "toll above 9") or `reaching`."""
    if figure.form not in ("digits", "words") or not isinstance(figure.stated, int):
        return None
    words, lower, first = revised(scene.passage.language), scene.lower, scene.hedge.first
    near = first - 2 if first - 1 > scene.floor and lower[first - 1] in words.equals else first - 1
    if near >= scene.floor and _is_toll(scene, near):
        return PERSON, _fate_at(scene, near - 1) or _DEAD
    return _of_clause(scene, _led_to(scene))


def _of_clause(scene: Scene, clause: list[int]) -> tuple[str, str | None] | None:
    """What the nearest toll, or number of somebody, of a clause counts; else the one that leads it."""
    words, lower = revised(scene.passage.language), scene.lower
    for place in (*clause, *_leading(scene, clause)):
        if _is_toll(scene, place) and (fate := _fate_of_toll(scene, place)):
            return PERSON, fate
        if of := words.numbers_of.at(lower, place):
            return _counted_of(scene, range(of[1], clause[0] + 1))
    return None


def _leading(scene: Scene, clause: list[int]) -> list[int]:
    """The opening of a clause too long to be looked at whole, before whose verb no other number is told.

    "The death toll from the blasts that hit three churches … on Sunday has risen to 207".
    """
    if len(clause) < _REACH:
        return []
    whole = list(_until_stop(scene, range(clause[0], scene.sentence_first - 1, -1)))
    words, steps, lower = revised(scene.passage.language), scene.numerals.steps, scene.lower
    for place in whole:
        told = words.reaching.at(lower, place) or words.targets.at(lower, place)
        number = lower[told[1]] if told and told[1] < scene.ceiling else ""
        if (number[:1].isdecimal() or number in steps) and lower[place - 1] not in words.breaks:
            return []
    opening = max(_REACH, len(whole) - _OPENING)
    nearer = any(words.numbers_of.at(lower, place) for place in whole[_REACH:opening])
    return [] if nearer else whole[opening:]


def _led_to(scene: Scene) -> list[int]:
    """The tokens of the clause that leads to a number, nearest first: reached, rose to, was put at."""
    words, lower, first = revised(scene.passage.language), scene.lower, scene.hedge.first
    if reached := words.reaching.before(lower, first):
        return _clause(scene, reached[1])
    if words.reaching.at(lower, first):
        return _clause(scene, first)  # the hedge itself: "nears 400", "topped 34"
    for book in (words.becoming, words.targets):
        found = book.before(lower, first)
        clause = _clause(scene, found[1]) if found else []
        if any(words.changes.at(lower, place) for place in clause):
            return clause
    return _clause(scene, first - 1) if first - 1 > scene.floor and lower[first - 1] in words.equals else []


def _fate_of_toll(scene: Scene, place: int) -> str | None:
    """What became of those in a toll: "death toll", « korban luka »; a bare "toll" is of the dead."""
    if scene.units.head_last:
        return _fate_at(scene, place - 1) or _DEAD
    return _fate_at(scene, place + 1) or _fate_at(scene, place)


def risen_toll(scene: Scene, figure: Figure) -> str | None:
    """The fate of people whose toll came to a figure: "the death toll has risen to 250 people"."""
    words, lower = revised(scene.passage.language), scene.lower
    book = next(
        (one for one in (words.reaching, words.targets) if one.before(lower, scene.hedge.first)), None
    )
    found = book.before(lower, scene.hedge.first) if book else None
    if found is None or found[1] <= scene.sentence_first or figure.form not in ("digits", "words"):
        return None
    told = _of_clause(scene, _clause(scene, found[1]))
    return told[1] if told and told[0] == PERSON else None


def leading_toll(scene: Scene) -> str | None:
    """The fate of the toll whose clause ends with a figure of people, however far before it stands.

    « korban tewas akibat ledakan di pabrik itu tercatat sebanyak 16 orang »; no other number is told between.
    """
    words, lower, first = revised(scene.passage.language), scene.lower, scene.hedge.first
    if first <= scene.sentence_first or words.stating.isdisjoint(lower[first - 1 : first + 1]):
        return None
    for place in _until_stop(scene, range(first - 1, scene.sentence_first - 1, -1)):
        if lower[place] in words.partings or _is_number(scene, place):
            return None
        if _is_toll(scene, place) and (fate := _fate_of_toll(scene, place)):
            counted_itself = place > scene.sentence_first and _is_number(scene, place - 1)
            return None if counted_itself else fate
        if of := words.numbers_of.at(lower, place):
            told = _counted_of(scene, range(of[1], first))
            return told[1] if told else None
    return None


def _is_number(scene: Scene, place: int) -> bool:
    """Whether a token begins a number that is no date's."""
    word = scene.lower[place]
    return place not in scene.taken and (word[0].isdecimal() or word in scene.numerals.steps)


def _is_toll(scene: Scene, place: int) -> bool:
    """Whether a token is a toll: "the toll", "the death count"."""
    words = revised(scene.passage.language)
    if scene.lower[place] in words.tolls or place <= scene.sentence_first:
        return scene.lower[place] in words.tolls
    people = scene.lower[place - 1] in words.of_people or _fate_at(scene, place - 1) is not None
    return people and scene.lower[place] in words.counts


def _fate_at(scene: Scene, place: int) -> str | None:
    """The fate that a token tells: "death" of a death toll."""
    found = (
        counted(scene.passage.language).fates.at(scene.lower, place)
        if place >= scene.sentence_first
        else None
    )
    return found[0] if found else None


def _counted_of(scene: Scene, places: range) -> tuple[str, str | None] | None:
    """What "the number of" counts: a noun, or people by their fate."""
    units = (scene.unit_at(place) for place in places)
    unit = next((one.concept for one in units if one and one.section == "count"), None)
    fate = next((fate for place in places if (fate := _fate_at(scene, place))), None)
    return (unit or PERSON, fate) if unit or fate else None


def _clause(scene: Scene, begin: int) -> list[int]:
    """The tokens of the clause before a word that leads to a number, nearest first."""
    places = range(begin - 1, max(scene.sentence_first, begin - _REACH) - 1, -1)
    return list(_until_stop(scene, places))


def _until_stop(scene: Scene, places: range) -> Iterator[int]:
    return takewhile(lambda place: scene.lower[place] not in _STOPS, places)


def _subject(scene: Scene, place: int) -> str | None:
    """What can change at a token: a noun that is counted, a toll, or people by their fate."""
    unit = scene.unit_at(place)
    if unit and unit.section == "count":
        return unit.concept
    language = scene.passage.language
    if scene.lower[place] in revised(language).tolls or counted(language).fates.at(scene.lower, place):
        return PERSON
    return None
