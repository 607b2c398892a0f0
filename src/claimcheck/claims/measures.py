"""Measures: « 48 km », « magnitudo 5,0 », « menit ke-58 », "47 feet", « KM 01+200 »."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from claimcheck.claims.compounds import added
from claimcheck.claims.scene import Reading, Scene
from claimcheck.context.revised import revised
from claimcheck.values.figures import Figure, times
from claimcheck.values.units import Unit

_METRES = 1000
_IN_METRES = 5
#: Digits of minutes that are added, or of metres behind a kilometre; longer runs are codes.
_LONGEST = 4
_MARK = "kilometre-mark"
_MINUTE = "match-minute"
#: No gram and no metre: their symbols are small letters.
_NO_SYMBOLS = ("G", "M")
_MAGNITUDE = "magnitude"
#: How far before a figure that it was changed to the magnitude is named.
_CLAUSE = 12
_STOPS = frozenset(",;:()")
_FOOT, _INCH, _INCHES_A_FOOT = "foot", "inch", 12


def read(scene: Scene, figure: Figure) -> Reading | None:
    """The figure as a measure, its unit named after it or before it."""
    unit = scene.unit_at(figure.last) or scene.adjective(figure.last) or _in_brackets(scene, figure.last)
    if unit and scene.words[unit.last - 1] in _NO_SYMBOLS:
        return None
    if unit and unit.section == "measure":
        figure, last = _with_inches(scene, figure, unit) if unit.concept == _FOOT else (figure, unit.last)
        head = unit.last - (2 if scene.lower[unit.last - 1] == ")" else 1)
        return Reading("measure", figure, figure.first, last, unit.concept, head=head)
    if figure.form == "score" and (found := scene.units.measure_before.before(scene.lower, figure.first)):
        return _marked_pair(figure, found) if found[0] == _MARK and found[1] >= scene.floor else None
    if figure.form in ("digits", "words"):
        return _minute_sign(scene, figure) or _named_before(scene, figure) or _changed(scene, figure)
    return None


def _in_brackets(scene: Scene, place: int) -> Unit | None:
    """The unit that stands alone in brackets right behind its number: "120 (km/h)"; no initial."""
    if place + 2 >= scene.ceiling or scene.lower[place] != "(":
        return None
    unit = scene.unit_at(place + 1)
    told = unit is not None and unit.last < scene.ceiling and scene.lower[unit.last] == ")"
    if unit is None or not told or (unit.last == place + 2 and len(scene.words[place + 1]) == 1):
        return None
    return Unit(unit.section, unit.concept, unit.last + 1)


def _with_inches(scene: Scene, figure: Figure, feet: Unit) -> tuple[Figure, int]:
    """A height and its end, its inches joined to the feet: "5-foot-8", "6ft 2in"."""
    glued, place = scene.passage.tokens.glued, feet.last
    joined = place < scene.ceiling and scene.lower[place] == "-" and glued(place)
    more = scene.reader.number(place + joined) if place + joined < scene.ceiling else None
    if more is None or more.form not in ("digits", "words") or figure.stated is None:
        return figure, feet.last
    end = more.last
    short = end < scene.ceiling and glued(end) and scene.lower[end] in scene.units.inch_signs
    named = None if short else scene.adjective(end)
    inches = more.stated or 0
    if not (joined or short) or not 0 < inches < _INCHES_A_FOOT:
        return figure, feet.last
    last = end + 1 if short else named.last if named and named.concept == _INCH else end
    value = added(figure.stated, inches, _INCHES_A_FOOT)
    return replace(figure, stated=value, lower=value, upper=value), last


def _marked_pair(figure: Figure, found: tuple[str, int]) -> Reading:
    """As in "KM 01--200": the dash stands for the plus."""
    value = times((figure.lower or 0) + (figure.upper or 0) / _METRES, 1)
    figure = replace(figure, stated=value, lower=value, upper=value)
    return Reading("measure", figure, found[1], figure.last, _MARK)


def _named_before(scene: Scene, figure: Figure) -> Reading | None:
    found = scene.named_before(figure.first)
    if not found or found[1] < scene.floor:
        return None
    unit, first = found
    last = figure.last
    if unit == _MARK:
        figure = _kilometre_mark(scene, figure)
        last = figure.last
    elif unit == _MINUTE:
        figure = _added_time(scene, figure)
        last = figure.last
    return Reading("measure", figure, first, last, unit)


def _changed(scene: Scene, figure: Figure) -> Reading | None:
    """What a magnitude was changed to, or from: "the magnitude was revised to 6.9 from 7.1"."""
    lower, first = scene.lower, scene.hedge.first
    if not isinstance(figure.stated, float) or figure.scale:
        return None
    words = revised(scene.passage.language)
    ends = (words.becoming, words.targets, words.origins)
    told = any((found := book.before(lower, first)) and found[1] >= scene.sentence_first for book in ends)
    if not told and words.led_by(words.former, lower, first, scene.sentence_first) is None:
        return None
    places = range(first - 1, max(scene.sentence_first, first - _CLAUSE) - 1, -1)
    clause = takewhile(lambda place: lower[place] not in _STOPS, places)
    named = (scene.units.measure_before.at(lower, place) for place in clause)
    if not any(found and found[0] == _MAGNITUDE for found in named):
        return None
    return Reading("measure", figure, figure.first, figure.last, _MAGNITUDE)


def _minute_sign(scene: Scene, figure: Figure) -> Reading | None:
    """As in "58'", "45+4'", "45'+4": a minute of play; a foot mark looks the same and is rare in news."""
    lower, whole = scene.lower, _added_time(scene, figure)
    last = whole.last
    if last < len(lower) and lower[last] in ("'", "’", "′") and scene.passage.tokens.glued(last):
        if last + 2 < len(lower) and lower[last + 1] == "+" and _is_short(scene.words[last + 2]):
            added = int(scene.words[last + 2])
            return Reading("measure", _plus(whole, added), whole.first, last + 3, _MINUTE)
        owner = last + 1 < len(lower) and lower[last + 1] == "s" and scene.passage.tokens.glued(last + 1)
        return None if owner else Reading("measure", whole, whole.first, last + 1, _MINUTE)
    return None


def _added_time(scene: Scene, figure: Figure) -> Figure:
    """As in "45+4" is minute 49."""
    last = figure.last
    if last + 1 < len(scene.lower) and scene.lower[last] == "+" and _is_short(scene.words[last + 1]):
        return replace(_plus(figure, int(scene.words[last + 1])), last=last + 2)
    return figure


def _is_short(word: str) -> bool:
    return word.isdecimal() and len(word) <= _LONGEST


def _plus(figure: Figure, added: int) -> Figure:
    value = (figure.stated or 0) + added
    return replace(figure, stated=value, lower=value, upper=value)


def _kilometre_mark(scene: Scene, figure: Figure) -> Figure:
    """As in "KM 01+200" is 1.2 km; the plus is also written as one or two dashes."""
    last, lower = figure.last, scene.lower
    while last < len(lower) and lower[last] in ("+", "-", "–", "—"):
        last += 1
    if figure.last < last < len(lower) and _is_short(scene.words[last]):
        value = times((figure.stated or 0) + int(scene.words[last]) / _METRES, 1)
        return replace(figure, stated=value, lower=value, upper=value, last=last + 1)
    if len(scene.words[figure.first]) >= _IN_METRES and figure.stated:  # "KM 014200"
        value = times(figure.stated / _METRES, 1)
        return replace(figure, stated=value, lower=value, upper=value)
    return figure
