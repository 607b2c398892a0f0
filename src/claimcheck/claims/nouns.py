"""What a number counts: the noun after it, past classifiers (id) or adjectives (en)."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.claims.scene import Noun, Scene
from claimcheck.context.counted import counted
from claimcheck.context.places import places
from claimcheck.languages import phrases, table
from claimcheck.values.figures import Figure

_PHRASE = 5
_SHORTEST = 2
#: A word of this length may be two; each is this long at least.
_GLUED, _REST = 12, 4
#: The word before a capital inside: « gelarLiga ».
INNER = re.compile(r"[A-Z]?[a-z]{3,}(?=[A-Z])")
JUST_UNITS = "unit"


@cache
def _peoples(language: str) -> frozenset[str]:
    return frozenset(phrases(table(language, "figures").get("peoples", {}).get("plural", "")))


@cache
def _of_peoples(language: str) -> tuple[str, ...]:
    """What the names of peoples end with, in the plural."""
    return phrases(table(language, "figures").get("peoples", {}).get("endings", ""))


def noun_after(scene: Scene, figure: Figure) -> Noun | None:
    """The noun that a figure counts, or None."""
    units, lower, after = scene.units, scene.lower, figure.last
    glued = scene.passage.tokens.glued
    if (
        units.head_last
        and after + 1 < scene.ceiling
        and lower[after] == "-"
        and glued(after)
        and glued(after + 1)
    ):
        return _known(scene, after + 1) or _joined(scene, after + 1)
    classifier = units.classifiers.at(lower, after)
    if classifier and classifier[1] < scene.ceiling:
        if units.head_last:
            known = _head_last(scene, classifier[1]) or _unknown(scene, classifier[1], figure)
        else:
            known = _known(scene, classifier[1]) or _unknown_of_classifier(scene, after, classifier[1])
        if known:
            return known
    known = _head_last(scene, after) if units.head_last else _known(scene, after)
    return known or _unknown(scene, after, figure)


def _joined(scene: Scene, place: int) -> Noun | None:
    """The noun that a hyphen joins to its number: "a 12-story building" has 12 stories."""
    word = scene.lower[place]
    if _ends_phrase(scene, place) or len(word) < _SHORTEST:
        return None
    return Noun(scene.units.stem(word), place, place + 1, known=False)


def _unknown_of_classifier(scene: Scene, classifier: int, first: int) -> Noun | None:
    """« 1.000 unit alat berat »: a classifier that is no noun of its own leaves the noun to the next word."""
    own = scene.unit_at(classifier)
    if own and own.concept != JUST_UNITS:
        return None
    if _ends_phrase(scene, first) or scene.unit_at(first) or _bounds(scene, first):
        return None
    if scene.units.is_verb(scene.lower[first]):
        return None
    return Noun(scene.units.stem(scene.lower[first]), first, first + 1, known=False)


def _bounds(scene: Scene, place: int) -> bool:
    """Whether the words at a token are the next number's: « satu ekor mencapai 500 kilogram », « Rp 5 »."""
    if scene.hedges.before.at(scene.lower, place) is not None:
        return True
    sign = scene.units.currency_before.at(scene.lower, place)
    return sign is not None and sign[1] < scene.ceiling and scene.lower[sign[1]][0].isdecimal()


def _known(scene: Scene, first: int) -> Noun | None:
    unit = scene.unit_at(first)
    if unit is None or unit.section != "count" or first >= scene.ceiling:
        return None
    return Noun(unit.concept, first, unit.last, known=True)


def _head_last(scene: Scene, first: int) -> Noun | None:
    """English: the last noun in a row of nouns, past adjectives: "two shooting suspects"."""
    found: Noun | None = None
    place = first
    while place < min(scene.ceiling, first + _PHRASE):
        noun = _known(scene, place)
        if noun:
            found, place = noun, noun.last
            continue
        if not found and _initial(scene, place):
            place += 2
            continue
        if not found and _hyphen(scene, place) and place > first:
            place += 2
            continue
        if found or _ends_phrase(scene, place):
            break
        place += 1
    return _compound(scene, found) if found else None


def _hyphen(scene: Scene, place: int) -> bool:
    """Whether a hyphen joins the words beside it: "160 fast-food shops"."""
    glued = scene.passage.tokens.glued
    inside = place + 1 < scene.ceiling and scene.lower[place] == "-"
    return inside and glued(place) and glued(place + 1)


def _compound(scene: Scene, found: Noun) -> Noun:
    """The plural behind a noun that only tells of what kind: "three company heads" are no companies."""
    lower, after = scene.lower, found.last
    if after >= scene.ceiling or is_plural(lower[after - 1]) or lower[after - 1] in scene.units.plurals:
        return found
    word = lower[after]
    whole = scene.words[after].islower() and is_plural(word) and not _ends_phrase(scene, after)
    if not whole or counted(scene.passage.language).fates.at(lower, after):
        return found
    return Noun(scene.units.stem(word), after, after + 1, known=False)


def _initial(scene: Scene, place: int) -> bool:
    """A letter of "U.S.": a single capital and its stop."""
    stop = place + 1
    if stop >= scene.ceiling or len(scene.words[place]) > 1 or not scene.words[place].isupper():
        return False
    return scene.words[stop] == "." and scene.passage.tokens.glued(stop)


def _ends_phrase(scene: Scene, place: int) -> bool:
    word = scene.lower[place]
    return (
        word in scene.units.closed
        or place in scene.taken
        or not word[0].isalpha()
        or word in scene.numerals.steps
    )


def is_plural(word: str) -> bool:
    """Whether an English word looks like a plural: neither "glass" nor an owner ("Jane's")."""
    return word[-1:] == "s" and word[-2:-1] not in ("s", "'", "’")


def _unknown(scene: Scene, first: int, figure: Figure) -> Noun | None:
    """A noun the tables do not know: its own form is the unit."""
    lower, last = scene.lower, first
    while last < min(scene.ceiling, first + _PHRASE) and not _ends_phrase(scene, last):
        last += 3 if scene.units.head_last and _hyphen(scene, last + 1) else 1
    last = min(last, scene.ceiling)
    if last == first or (last < len(lower) and lower[last] == "/"):
        return None
    head = first
    if len(lower[first]) < _SHORTEST or _bounds(scene, first) or _is_glued_ending(scene, first):
        return None
    plurals = [place for place in range(first, last) if scene.units.head_last and is_plural(lower[place])]
    several = figure.stated != 1 or lower[figure.last] in scene.numerals.partitive
    if scene.units.is_verb(lower[first]) and (several or not scene.units.head_last) and not plurals:
        return None
    if scene.units.head_last:
        head = plurals[0] if plurals and several else _second_word(scene, first, last)
    people = next(places(scene.passage.tokens, head, head + 1, scene.passage.language), None)
    if people and scene.words[head][0].isupper():
        several = lower[head] in _peoples(scene.passage.language) or (scene.units.head_last and bool(plurals))
        return Noun("person", head, head + 1, known=True) if several else None  # "500 Palestinians"
    if scene.words[head][0].isupper() and lower[head].endswith(_of_peoples(scene.passage.language)):
        return Noun("person", head, head + 1, known=True)  # "500 Floridians"
    if not scene.units.head_last:
        return _glued(scene, head) or _doubled(scene, head)
    return Noun(scene.units.stem(lower[head]), head, head + 1, known=False)


def _is_glued_ending(scene: Scene, first: int) -> bool:
    """Whether letters that are glued to digits make a name of both, in English: "the 49ers"."""
    glued = scene.units.head_last and first > 0 and scene.passage.tokens.glued(first)
    return glued and scene.lower[first - 1][-1].isdecimal()


def _second_word(scene: Scene, first: int, last: int) -> int:
    """The noun behind one adjective among tokens first..last-1, or the lone word: "a storm-related loss"."""
    second = first + (3 if _hyphen(scene, first + 1) else 1)
    return second if second < last else first


def _doubled(scene: Scene, head: int) -> Noun:
    """An unknown noun, told twice or once: « biji-bijian »."""
    lower = scene.lower
    twice = _hyphen(scene, head + 1) and lower[head + 2].startswith(lower[head])
    return Noun(scene.units.stem(lower[head]), head, head + (3 if twice else 1), known=False)


def _glued(scene: Scene, head: int) -> Noun | None:
    """The known noun that the page glued to the words behind it: « kasuspencabulan »."""
    word = scene.lower[head]
    if inner := INNER.match(scene.words[head]):
        unit = scene.units.at((inner[0].lower(),), 0)
        known = unit is not None and unit.section == "count"
        concept = unit.concept if unit and known else scene.units.stem(inner[0].lower())
        return Noun(concept, head, head + 1, known=known)
    if len(word) < _GLUED:
        return None
    for end in range(len(word) - _REST, _REST - 1, -1):
        unit = scene.units.at((word[:end],), 0)
        if unit and unit.section == "count" and not word[end:].startswith(scene.units.derived):
            return Noun(unit.concept, head, head + 1, known=True)
    return None
