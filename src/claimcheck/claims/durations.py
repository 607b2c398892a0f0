"""Durations and ages: « 7 tahun penjara », "three hours", « berusia 40 tahun », "33-year-old"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.bearers import bearers, is_for_people, is_set_off, is_told_of
from claimcheck.claims.minutes import of_play
from claimcheck.claims.scene import Reading, Scene
from claimcheck.values.figures import Figure, times
from claimcheck.values.hedges import Hedge
from claimcheck.values.units import Unit

_OLDEST = 120
#: Where no word tells of an age, a number beyond this is none: the seats of a party, in brackets.
_OLDEST_BARE = 105
#: How many words before "believed to be" may name who is.
_SUBJECT = 3
_MARKS = frozenset("(),;.")
#: What a half or a quarter of a unit is told in: half an hour is 30 minutes.
_SMALLER = {
    "minute": ("second", 60),
    "hour": ("minute", 60),
    "day": ("hour", 24),
    "year": ("month", 12),
    "decade": ("year", 10),
    "century": ("year", 100),
}


def read(scene: Scene, figure: Figure) -> Reading | None:
    """The figure as a stretch of time; an age is a measure with the noun "age"."""
    after = figure.last
    if figure.form == "fraction" and after < scene.ceiling and scene.lower[after] in scene.numerals.article:
        after += 1
    unit = scene.unit_at(after) or scene.adjective(after)
    if unit and unit.section == "age":
        return Reading(
            "measure", figure, figure.first, unit.last, unit.concept, head=unit.last - 1, noun="age"
        )
    bare = figure.form in ("digits", "score") and _an_age(figure)
    if not bare and (unit is None or unit.section != "duration"):
        return None
    opened = scene.hedges.openers.before(scene.lower, scene.hedge.first)
    start = opened[1] if opened else scene.hedge.first  # "berusia antara 8 hingga 12 tahun"
    aged = scene.units.age_before.before(scene.lower, start)
    counted = opened and unit and unit.section == "count"  # « lanjut usia dari 32 kabupaten »
    aged = aged if aged and aged[1] >= scene.floor and not counted else None
    if unit and unit.section == "duration":
        if aged or _set_off(scene, figure, unit) or _of_a_person(scene, unit) or _to_an_age(scene, figure):
            first = aged[1] if aged else figure.first
            return Reading("measure", figure, first, unit.last, unit.concept, head=unit.last - 1, noun="age")
        figure, concept = _whole(figure, unit.concept)
        if _spread(scene, figure):
            scene.hedge = Hedge("exact", figure.first)
        if played := of_play(scene, figure, concept, unit.last):
            return played
        return Reading("duration", figure, figure.first, unit.last, concept, head=unit.last - 1)
    told = bare and (figure.upper or 0) <= _OLDEST_BARE and _told_as_age(scene, figure)
    if bare and (aged or told or _guessed(scene, figure.last)):
        return Reading("measure", figure, aged[1] if aged else figure.first, figure.last, "year", noun="age")
    return None


def _spread(scene: Scene, figure: Figure) -> bool:
    """Whether "over" tells in what time: "200 payments over seven years", and not "for over seven years"."""
    place = figure.first - 1
    if scene.hedge.first != place or scene.lower[place] not in scene.hedges.spread:
        return False
    return place == scene.sentence_first or scene.lower[place - 1] not in scene.hedges.lasting


def _set_off(scene: Scene, figure: Figure, unit: Unit) -> bool:
    """An age behind a name, in brackets or between commas: « Budi, 49 tahun, tewas »."""
    mark = scene.lower[figure.first - 1] if figure.first > scene.sentence_first else ""
    if mark == "(":
        return is_set_off(scene, figure)
    after = scene.lower[unit.last] if unit.last < len(scene.lower) else ""
    ends = after == "," or after in bearers(scene.passage.language).pointing
    name = figure.first - 2
    named = name > scene.sentence_first or (name == scene.sentence_first and not scene.units.head_last)
    return mark == "," and ends and named and scene.words[name][0].isupper() and unit.concept == "year"


def _of_a_person(scene: Scene, unit: Unit) -> bool:
    """« pria 40 tahun itu »: a bare count of years right behind the word for a person is an age."""
    place = scene.hedge.first - 1
    if place < scene.sentence_first or scene.lower[place] not in scene.units.aged:
        return False
    return unit.last >= len(scene.lower) or scene.lower[unit.last] not in scene.units.not_aged


def _to_an_age(scene: Scene, figure: Figure) -> bool:
    """The upper end of ages in two units, or the last of some: "aged from one month to 4 years"."""
    before = scene.lower[figure.first - 1] if figure.first > scene.floor else ""
    joined = before in scene.hedges.pairs or scene.hedges.joins.before(scene.lower, figure.first) is not None
    return scene.after_age and bool(before) and joined


def _whole(figure: Figure, concept: str) -> tuple[Figure, str]:
    """A fraction of a unit in the next smaller one."""
    if figure.form != "fraction" or figure.stated is None or concept not in _SMALLER:
        return figure, concept
    smaller, factor = _SMALLER[concept]
    value = times(figure.stated, factor)
    return replace(figure, stated=value, lower=value, upper=value), smaller


def _an_age(figure: Figure) -> bool:
    return isinstance(figure.upper, int) and 0 < figure.upper <= _OLDEST and figure.scale in (None, 1)


def _told_as_age(scene: Scene, figure: Figure) -> bool:
    """A bare number after a name or an age: « Budi (68) », "Jane Roe, 44, said", "ages 22, 45 and 67"."""
    lower, words, first, last = scene.lower, scene.words, figure.first, figure.last
    if last != first + 1 or not words[first].isdecimal() or scene.unit_at(last):
        return False
    limit = scene.hedge.modifier in ("less_than", "more_than") and scene.hedge.first < first
    if limit and lower[scene.hedge.first - 1] in scene.units.aged:
        return True  # "children under 12"
    ends = last >= len(lower) or not lower[last][0].isalpha() or lower[last] in scene.units.closed
    if not ends or first <= scene.floor:
        return scene.after_age and first > 0 and ends
    if is_set_off(scene, figure) or (scene.after_age and lower[first - 1] in (",", *scene.hedges.pairs)):
        return True
    just = scene.hedges.before.before(lower, scene.hedge.first)  # "she was just 16"
    verb = (just[1] if just else scene.hedge.first) - 1
    told = lower[verb] in scene.units.age_verbs and last < len(lower) and lower[last] in _MARKS
    return told and is_told_of(scene, verb - 1, verb, figure)


def _guessed(scene: Scene, last: int) -> bool:
    """A bare number that somebody is taken to be: "a man believed to be about 16"."""
    guess = scene.units.age_guesses.before(scene.lower, scene.hedge.first)
    if guess is None or guess[1] <= scene.floor or scene.unit_at(last):
        return False
    who = range(max(scene.floor, guess[1] - _SUBJECT), guess[1])
    people = any(scene.lower[place] in scene.units.aged or is_for_people(scene, place) for place in who)
    return people and (last >= len(scene.lower) or scene.lower[last] in (*_MARKS, *scene.units.closed))
