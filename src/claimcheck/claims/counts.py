"""Counts: « setidaknya 11.000 tentara », "three people", « ketiganya », « 101 meninggal », match scores."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.scaling import scaled
from claimcheck.claims.scene import Reading, Scene
from claimcheck.context.counted import counted
from claimcheck.values.figures import Figure
from claimcheck.values.units import Unit

_YEARS = range(1800, 2101)
_MOST_GOALS = 20
_PHRASE = 5
_SURE = 1000


def read(scene: Scene, figure: Figure) -> Reading | None:
    """The figure as a number of people or things; None where nothing says that it counts any."""
    if figure.form == "score":
        return _score(scene, figure)
    figure = scaled(scene, figure, scene.numerals.count_suffixes)
    found = _noun(scene, figure)
    if found:
        unit, head, last = found
        return Reading("count", figure, figure.first, last, unit, head=head)
    return _bare(scene, figure)


def _score(scene: Scene, figure: Figure) -> Reading | None:
    """ "10-12 orang" is a range; "2-1" a match score, told as the goals of the side that has more.

    The side with fewer goals is the claim's alternative value, so that 3-1 and 3-2 stay apart.
    """
    found = _noun(scene, figure)
    low, high = figure.lower, figure.upper
    if low is None or high is None or not isinstance(low, int) or not isinstance(high, int):
        return None
    if found and low < high and found[0] and scene.units.at(scene.lower, figure.last):
        return Reading("count", figure, figure.first, found[2], found[0], head=found[1])
    if max(low, high) > _MOST_GOALS or figure.scale not in (None, 1):
        return None
    most, fewest = max(low, high), min(low, high)
    whole = replace(figure, stated=most, lower=most, upper=most, other=fewest, last=figure.first + 1)
    return Reading("count", whole, whole.first, whole.last, "score", noun="score")


def _noun(scene: Scene, figure: Figure) -> tuple[str, int, int] | None:
    """What is counted: its unit, the token of its head, and the end of its words."""
    units, lower, after = scene.units, scene.lower, figure.last
    classifier = units.classifiers.at(lower, after)
    if classifier and classifier[1] < scene.ceiling:
        known = _known(scene, classifier[1])
        if known:
            return known
    known = _known(scene, after) if not scene.units.head_last else _head_last(scene, after)
    if known:
        return known
    year = figure.form == "digits" and figure.stated in _YEARS and "." not in scene.words[figure.first]
    return None if year or figure.form in ("definite", "single") else _unknown(scene, after, figure)


def _known(scene: Scene, first: int) -> tuple[str, int, int] | None:
    unit = scene.units.at(scene.lower, first)
    if unit is None or unit.section != "count":
        return None
    return unit.concept, first, unit.last


def _head_last(scene: Scene, first: int) -> tuple[str, int, int] | None:
    """English: the last noun in a row of nouns, past adjectives: "two shooting suspects"."""
    found: Unit | None = None
    begin = place = first
    while place < min(scene.ceiling, first + _PHRASE):
        word = scene.lower[place]
        unit = scene.units.at(scene.lower, place)
        if unit and unit.section == "count":
            found, begin, place = unit, place, unit.last
            continue
        if found or word in scene.units.closed or not word[0].isalpha():
            break
        place += 1
    return (found.concept, begin, found.last) if found else None


def _unknown(scene: Scene, first: int, figure: Figure) -> tuple[str, int, int] | None:
    """A noun the tables do not know: its own form is the unit."""
    lower, last = scene.lower, first
    while (
        last < min(scene.ceiling, first + _PHRASE)
        and lower[last][0].isalpha()
        and lower[last] not in scene.units.closed
    ):
        last += 1
    if last == first:
        return None
    head = first
    if scene.units.head_last:
        plurals = [
            place
            for place in range(first, last)
            if lower[place].endswith("s") and not lower[place].endswith("ss")
        ]
        head = plurals[0] if plurals and figure.stated != 1 else min(last, first + 2) - 1
    return scene.units.stem(lower[head]), head, head + 1


def _bare(scene: Scene, figure: Figure) -> Reading | None:
    """A number without a noun: only where its neighbours say that it counts (« 101 meninggal », « 7 di antaranya »)."""
    telling = counted(scene.passage.language)
    fate = telling.fate_at(scene.lower, figure.last)
    if fate:
        return Reading("count", figure, figure.first, figure.last, "person")
    if telling.shares.at(scene.lower, figure.last) or figure.form == "definite":
        return Reading("count", figure, figure.first, figure.last)
    large = figure.scale or (figure.stated or 0) > _SURE and figure.stated not in _YEARS
    if figure.form == "vague" or large or scene.hedge.modifier != "exact":
        return Reading("count", figure, figure.first, figure.last)
    return None
