"""Numbers that name and do not count: « Pasal 4 », "Article 51", "24/7", « U-17 », "58th", "6x9"."""

from __future__ import annotations

import re

from claimcheck.claims.nouns import INNER
from claimcheck.claims.scene import Scene
from claimcheck.values.figures import Figure

_ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
_JOINTS = frozenset("-–/.+&_#@=")
_ADDRESS = frozenset("@#_=")
_SHORTEST_WORD = 3
_DOT_ZERO = (".0", ",0")
#: Hours and minutes with a point, of one time or of two.
_CLOCK = re.compile(r"(?:[01]\d|2[0-4])\.[0-5]\d(?:[-–](?:[01]\d|2[0-4])\.[0-5]\d)?")
#: Digits of a number that names: longer ones count.
_LONGEST_NAME = 3
#: How many letters, digits and letters the plate of a car has at most.
_PLATE = (2, 4, 3)
#: What juries give is told to the tenth.
_MARKS_GIVEN = "point"


def is_identifier(scene: Scene, figure: Figure) -> bool:
    """Whether the words around a figure make a name, an address or a place in a list of it."""
    lower, first, last = scene.lower, figure.first, figure.last
    if figure.form not in ("digits", "score", "words"):
        return False
    if _is_named_behind(scene, last) or _addresses(scene, figure) or _is_clock(scene, figure):
        return True
    if _of_a_body(scene, first) or _of_pages(scene, figure) or _is_programme(scene, figure):
        return True
    behind = first - 1 if first and lower[first - 1] == ")" else first  # « Detasemen Khusus (Densus) 88 »
    naming = scene.units.naming.before(lower, behind)
    named = naming is not None and naming[1] >= scene.floor
    if figure.form == "words":
        return named and scene.unit_at(last) is None
    if last < len(lower) and lower[last] in _ORDINAL_ENDINGS and scene.passage.tokens.glued(last):
        return True
    if scene.sign_before(first) or scene.named_before(first):
        return False
    if named or _is_version(scene, figure) or _before_a_label(scene, last) or _names_on(scene, figure):
        return True
    return _is_plate(scene, figure) or _glued_to_letters(scene, figure)


def _of_a_body(scene: Scene, first: int) -> bool:
    """As in "the Group of Seven", "the Group of 20": a number in the name of those who belong to it."""
    found = scene.units.count_before.before(scene.lower, first)
    if found is None or found[1] <= scene.sentence_first or scene.passage.field == "title":
        return False
    return scene.words[found[1]][0].isupper()


def _is_programme(scene: Scene, figure: Figure) -> bool:
    """Whether a stretch of time is a name: "she told 60 Minutes that", among words that are written small."""
    words, unit = scene.words, scene.unit_at(figure.last)
    if unit is None or unit.section != "duration" or not words[unit.last - 1].istitle():
        return False
    beside = (figure.first - 1, unit.last)
    small = all(scene.sentence_first <= at < scene.ceiling and words[at].islower() for at in beside)
    return figure.form == "digits" and scene.passage.field == "text" and small


def _is_plate(scene: Scene, figure: Figure) -> bool:
    """As in « bus bernopol S 7322 UW »: a number between capitals that are neither a word nor a unit."""
    before, after = figure.first - 1, figure.last
    if before < scene.sentence_first or after >= scene.ceiling or scene.unit_at(after) is not None:
        return False
    number, sides = scene.words[figure.first], (scene.words[before], scene.words[after])
    short = len(sides[0]) <= _PLATE[0] and len(number) <= _PLATE[1] and len(sides[1]) <= _PLATE[2]
    return short and number.isdecimal() and all(side.isalpha() and side.isupper() for side in sides)


def _before_a_label(scene: Scene, place: int) -> bool:
    """As in « Aktivitas 3 Bab 8 »: what follows numbers the next part, and is nothing counted."""
    word = scene.units.naming.at(scene.lower, place)
    if word is None or scene.unit_at(place) is not None:
        return False
    return word[1] < scene.ceiling and scene.lower[word[1]].isdecimal()


def _is_version(scene: Scene, figure: Figure) -> bool:
    """As in "Industry 4.0", « generasi 5.0 »: nobody counts people or things to a tenth that is none."""
    if figure.form != "digits" or figure.scale or not scene.words[figure.first].endswith(_DOT_ZERO):
        return False
    unit = scene.unit_at(figure.last)
    counted = unit is None or (unit.section == "count" and unit.concept != _MARKS_GIVEN)
    return counted and figure.last == figure.first + 1


def _is_named_behind(scene: Scene, last: int) -> bool:
    """Whether the words behind a number make a name of it, glued ones too: « laga 16 besarPiala »."""
    if scene.units.not_after.at(scene.lower, last) is not None:
        return True
    word = scene.words[last] if last < scene.ceiling else ""
    glued = INNER.match(word) if word[:1].islower() and not word.islower() else None
    return glued is not None and scene.units.not_after.at((glued[0],), 0) is not None


def _is_clock(scene: Scene, figure: Figure) -> bool:
    """As in « 00.15 Film Malam »: hours and minutes of a list of programmes; so nobody counts anything."""
    word = scene.words[figure.first]
    if "." not in word or figure.scale not in {None, 1} or figure.last != figure.first + 1:
        return False
    if not _CLOCK.fullmatch(word):
        return False
    unit = scene.unit_at(figure.last)
    counted = unit is None or (unit.section == "count" and unit.concept != _MARKS_GIVEN)
    return counted and not scene.sign_before(figure.first)


def _names_on(scene: Scene, figure: Figure) -> bool:
    """As in "Chapters 4 and 5", « Sekolah Rakyat 19 dan 20 Bantul »: the second of two numbers that name."""
    lower, words, last = scene.lower, scene.words, figure.last
    link, before = figure.first - 1, figure.first - 2
    if before <= scene.sentence_first or lower[link] not in scene.hedges.pairs or figure.scale:
        return False
    if not lower[before].isdecimal() or len(lower[before]) > _LONGEST_NAME or scene.unit_at(last) is not None:
        return False
    if last < scene.ceiling and not lower[last][0].isalpha():
        return False  # "45+6'"
    if scene.units.naming.before(lower, before):
        return True
    ordinal = lower[before - 1] == "-" and lower[before - 2] == scene.numerals.ordinal_prefix
    inside = before - 1 > scene.sentence_first and last < scene.ceiling and scene.passage.field == "text"
    return ordinal or (inside and words[before - 1][0].isupper() and words[last][0].isupper())


def _of_pages(scene: Scene, figure: Figure) -> bool:
    """As in "Photo 3 of 12": how many pictures a page shows."""
    lower, first = scene.lower, figure.first
    if first - 2 <= scene.sentence_first or lower[first - 1] not in scene.numerals.partitive:
        return False
    return lower[first - 2].isdecimal() and scene.units.naming.before(lower, first - 2) is not None


def _addresses(scene: Scene, figure: Figure) -> bool:
    """As in "the 1600 block", "a 911 call", "+62": digits that name a place or a line."""
    lower, first, last = scene.lower, figure.first, figure.last
    if figure.form != "digits" or figure.scale or last != first + 1 or not scene.words[first].isdecimal():
        return False
    if last < len(lower) and lower[last] in scene.units.addresses:
        return len(scene.words[first]) >= _SHORTEST_WORD
    unit = scene.unit_at(last)
    if unit is None and lower[first] in scene.units.numbers:
        return True
    return unit is None and first > 0 and lower[first - 1] == "+" and scene.passage.tokens.glued(first)


def _counted_ordinal(scene: Scene, first: int) -> bool:
    """« sebanyak ke-4 »: a slip for the number."""
    known = scene.numerals
    ordinal = first > 1 and scene.lower[first - 2] == known.ordinal_prefix
    return ordinal and known.counting.before(scene.lower, first - 2) is not None


def _in_address(scene: Scene, first: int) -> bool:
    """Inside "@shop24", "#5", "example.org/a_12": a run without a blank that holds a sign of addresses."""
    glued, place = scene.passage.tokens.glued, first
    while place > scene.sentence_first and glued(place):
        place -= 1
        if scene.words[place] in _ADDRESS:
            return True
    return False


def _glued_to_letters(scene: Scene, figure: Figure) -> bool:
    """As in "S23", "U-17", "SV-5276", "#5": letters and digits in one.

    A word that the page glued to a number is none (« sekitar12 orang »).
    """
    glued, first, last = scene.passage.tokens.glued, figure.first, figure.last
    code = last + 1 < len(scene.words) and glued(last) and glued(last + 1)
    if code and scene.words[last].isalpha() and scene.words[last + 1][0].isdecimal():
        return True  # "2TR6445"
    if first == 0 or not glued(first):
        return False
    if _in_address(scene, first):
        return True
    unit = scene.unit_at(last)
    if unit and unit.section == "measure" and scene.words[first - 1] == "-":
        return False  # "sub-7 nanometre"
    before = scene.words[first - 1]
    if before in _JOINTS and not _counted_ordinal(scene, first):
        return first > 1 and glued(first - 1) and scene.words[first - 2][-1].isalnum()
    if not before.isalpha():
        return False
    word = len(before) >= _SHORTEST_WORD and before[-1].islower()
    return not (word and (figure.form == "score" or scene.unit_at(last)))
