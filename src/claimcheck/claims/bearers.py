"""Who a bare number tells the age of: « Budi (68) », "the driver, 45, died"; no club, no town, no tally."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import compress, count, pairwise

from claimcheck.claims.nouns import is_plural
from claimcheck.claims.scene import Scene
from claimcheck.context.counted import counted
from claimcheck.context.places import places
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.values.families import alike
from claimcheck.values.figures import Figure
from claimcheck.values.phrasebook import Phrasebook

#: Below this a number behind a lone name is a score more often than the age of a child: "Leeds was 3".
_CHILDREN = 10
_OPENING = "("
#: How many words a name has at most, and how far before it the word stands for what is counted of it.
_LONGEST, _REACH = 6, 40


@frozen(slots=False)
class Bearers:
    """A language's words that tell who or what a number in an apposition belongs to."""

    kinds: Phrasebook[str]
    ends: frozenset[str]
    whereabouts: frozenset[str]
    tallies: Phrasebook[str]
    plural: frozenset[str]
    pointing: frozenset[str]
    totals: Phrasebook[str]


@cache
def bearers(language: str) -> Bearers:
    """The words of ``[bearers]`` in ``languages/<language>/figures.toml``."""
    told = table(language, "figures").get("bearers", {})
    books = {
        name: Phrasebook[str].of([(told.get(name, ""), name)]) for name in ("kinds", "tallies", "totals")
    }
    sets = {
        name: frozenset(phrases(told.get(name, ""))) for name in ("ends", "whereabouts", "plural", "pointing")
    }
    return Bearers(
        kinds=books["kinds"],
        ends=sets["ends"],
        whereabouts=sets["whereabouts"],
        tallies=books["tallies"],
        plural=sets["plural"],
        pointing=sets["pointing"],
        totals=books["totals"],
    )


def is_set_off(scene: Scene, figure: Figure) -> bool:
    """Whether a bare number stands in brackets, or between commas, behind one who has an age."""
    lower, words, mark = scene.lower, scene.words, figure.first - 1
    name = mark - 1
    if name < scene.sentence_first or words[mark] not in (_OPENING, ","):
        return False
    if words[name] == "." and name > scene.sentence_first:
        name -= 1  # "Jr.", "D."
    bracket = words[mark] == _OPENING
    after = lower[figure.last] if figure.last < len(lower) else "."
    closed = after in ("(", ")", ",", ";", ".")
    if not bracket and (figure.stated == 1 or not (closed if scene.units.head_last else after == ",")):
        return False
    if bracket and not (closed or after[0].isalpha()):
        return False
    known = bearers(scene.passage.language)
    if lower[name] in known.pointing and name > scene.sentence_first:
        name -= 1
    if is_one(scene, name):
        return _has_an_age(scene, name, known)
    if not (words[name].isalpha() and words[name][0].isupper()) or scene.units.naming.before(lower, name + 1):
        return False  # "Ayat (2)"
    first = _name_first(scene, name)
    if (
        not bracket
        and not scene.units.head_last
        and first == name
        and not _is_lone_person(scene, name, figure)
    ):
        return False  # « Jakarta, 12, … »
    return is_person(scene, name) and not (bracket and _tally(scene, first, known) is not None)


def tallied(scene: Scene, figure: Figure) -> str | None:
    """What a number in brackets behind a name counts: « gol Daichi Kamada (2) » are two goals."""
    name, known = figure.first - 2, bearers(scene.passage.language)
    if name < scene.sentence_first or scene.words[name + 1] != _OPENING or not scene.words[name][0].isupper():
        return None
    if figure.last >= len(scene.lower) or scene.lower[figure.last] != ")":
        return None
    word = _tally(scene, _name_first(scene, name), known)
    unit = scene.unit_at(word) if word is not None else None
    return unit.concept if unit and unit.section == "count" else None


def is_told_of(scene: Scene, place: int, verb: int, figure: Figure) -> bool:
    """Whether a word can be the person who "was 34": a name, "she", "who", "the girl"; no toll, no club."""
    if place < scene.sentence_first:
        return False
    if scene.lower[place] in scene.units.age_subjects or is_one(scene, place):
        return True
    if not scene.words[place][0].isupper() or not is_person(scene, place):
        return False
    several = scene.lower[verb] in bearers(scene.passage.language).plural
    first = _name_first(scene, place)
    listed = first > scene.sentence_first and scene.lower[first - 1] in scene.hedges.pairs
    full = first < place or (figure.stated or 0) >= _CHILDREN or _in_full(scene, place)
    return full and (listed or not several)


def is_person(scene: Scene, name: int) -> bool:
    """Whether nothing tells that the name that ends at a token is a town's, a club's or an office's."""
    known, lower = bearers(scene.passage.language), scene.lower
    first = _name_first(scene, name)
    if lower[name] in known.ends or (known.kinds.at(lower, first) and first < name):
        return False
    if (kind := known.kinds.before(lower, first)) and kind[1] >= scene.sentence_first:
        return False
    tokens, language = scene.passage.tokens, scene.passage.language
    place = next(places(tokens, first, name + 1, language), None)
    if place and (place.first, place.last) == (first, name + 1):
        return False
    return not _is_whereabouts(scene, first, name + 1, known)


def is_one(scene: Scene, place: int) -> bool:
    """Whether a word is for one person: "a woman, 34", "the driver, 45", and not "the crew, 12"."""
    word, known = scene.lower[place], scene.units
    if word in known.aged:
        return True
    if known.head_last:
        return not is_plural(word) and word not in known.plurals and is_for_people(scene, place)
    before = scene.lower[place - 1] if place > scene.sentence_first else ""
    return is_for_people(scene, place) and not before[:1].isdecimal() and before not in scene.numerals.steps


def is_for_people(scene: Scene, place: int) -> bool:
    """Whether a word counts people."""
    unit = scene.unit_at(place)
    return unit is not None and unit.section == "count" and alike(unit.concept, "person")


def _has_an_age(scene: Scene, place: int, known: Bearers) -> bool:
    """Whether a word for people is not told of their number: « jumlah korban, 45, naik »."""
    total = known.totals.before(scene.lower, place)
    return total is None or total[1] < scene.sentence_first


def _is_lone_person(scene: Scene, name: int, figure: Figure) -> bool:
    """Whether a name of one word is a person's: « sopir Budi, 45, », « Budi, 45, warga Depok, tewas »."""
    role = name > scene.sentence_first and is_one(scene, name - 1)
    behind = figure.last + 1
    return role or is_for_people(scene, behind) or _meets_a_fate(scene, behind)


def _meets_a_fate(scene: Scene, place: int) -> bool:
    return counted(scene.passage.language).fates.at(scene.lower, place) is not None


def _name_first(scene: Scene, name: int) -> int:
    """The first token of the row of capitalised words that ends with a token."""
    first, words = name, scene.words
    while first > scene.sentence_first and words[first - 1][0].isupper() and words[first - 1].isalpha():
        first -= 1
    return first


def _in_full(scene: Scene, name: int) -> bool:
    """Whether a name stands behind another capitalised word elsewhere: "Jane Roe", of whom "Roe was 3"."""
    if scene.surnames is None:
        words = scene.words
        scene.surnames = frozenset(
            word for before, word in pairwise(words) if before.istitle() and word.istitle()
        )
    return scene.words[name] in scene.surnames


def _is_whereabouts(scene: Scene, first: int, last: int, known: Bearers) -> bool:
    """Whether the text tells, here or elsewhere, of something at a name: « di Sragen », "in Leeds"."""
    if scene.whereabouts is None:
        scene.whereabouts = frozenset(_places_told(scene, known))
    return scene.words[first:last] in scene.whereabouts


def _places_told(scene: Scene, known: Bearers) -> Iterator[tuple[str, ...]]:
    """The rows of capitalised words of a text that stand behind "in" or "at"."""
    for at in compress(count(1), map(known.whereabouts.__contains__, scene.lower[:-1])):
        end = at
        while end < len(scene.words) and end < at + _LONGEST and scene.words[end][0].isupper():
            end += 1
        if end > at:
            yield scene.words[at:end]


def _tally(scene: Scene, first: int, known: Bearers) -> int | None:
    """The word in the sentence before a name for what is counted of names: the "goals" of "goals by Roe"."""
    lower, opening = scene.lower, known.tallies.opening
    least = max(scene.sentence_first, first - _REACH)
    behind = (at for at in range(first - 1, least - 1, -1) if lower[at] in opening)
    return next((at for at in behind if known.tallies.at(lower, at)), None)
