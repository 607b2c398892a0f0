"""Zero, one and the definite numbers in words: « tidak ada korban jiwa », « seorang wanita », « ketiganya »."""

from __future__ import annotations

from functools import cache

from claimcheck.claims.scene import Reading, Scene
from claimcheck.claims import counts
from claimcheck.languages import phrases, table
from claimcheck.values.figures import Figure
from claimcheck.values.hedges import Hedge
from claimcheck.values.phrasebook import Phrasebook

_LOOK_AHEAD = 4


@cache
def _none(language: str) -> tuple[Phrasebook[str], frozenset[str], Phrasebook[str]]:
    words = table(language, "numbers")
    return (
        Phrasebook[str].of([(words.get("none", ""), "none")]),
        frozenset(phrases(words.get("none_filler", ""))),
        Phrasebook[str].of([(words.get("none_nouns", ""), "noun")]),
    )


def zero(scene: Scene, place: int) -> Reading | None:
    """A number that is a word of its own at a token: none of something, one with its classifier, or all n of them."""
    lower, known = scene.lower, scene.numerals
    word = lower[place]
    scene.hedge = Hedge("exact", place)
    if word in known.single:
        figure = Figure(
            place, place + 1, known.single[word], known.single[word], known.single[word], "single"
        )
        return _single(scene, figure)
    if word in known.definite:
        return _definite(scene, place)
    return _none_of(scene, place)


def _single(scene: Scene, figure: Figure) -> Reading | None:
    found = scene.units.at(scene.lower, figure.last)
    if found and found.section == "count":
        return Reading(
            "count", figure, figure.first, found.last, found.concept, head=figure.last, doubts=("indefinite",)
        )
    return None


def _definite(scene: Scene, place: int) -> Reading | None:
    """« ketiga korban » counts, « korban ketiga » is an ordinal: it stands after its noun."""
    before = scene.units.at(scene.lower, place - 1) if place > scene.floor else None
    naming = scene.units.naming.before(scene.lower, place)
    if before or naming:
        return None
    value = scene.numerals.definite[scene.lower[place]]
    figure = Figure(place, place + 1, value, value, value, "definite")
    return counts.read(scene, figure)


def _none_of(scene: Scene, place: int) -> Reading | None:
    openings, fillers, nouns = _none(scene.passage.language)
    lower = scene.lower
    found = openings.at(lower, place)
    if not found:
        return None
    after = found[1]
    while after < scene.ceiling and lower[after] in fillers:
        after += 1
    noun = nouns.at(lower, after) if after < scene.ceiling else None
    if not noun:
        return None
    unit = scene.units.at(lower, after)
    figure = Figure(place, after, 0, 0, 0, "none")
    concept = unit.concept if unit and unit.section == "count" else "person"
    return Reading("count", figure, place, max(noun[1], unit.last if unit else 0), concept, head=after)
