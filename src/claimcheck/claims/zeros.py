"""Numbers in a word of their own: « tidak ada korban », « seorang wanita », « ketiganya », « salah satu »."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from claimcheck.claims import counts, durations
from claimcheck.claims.nouns import noun_after
from claimcheck.claims.scene import INDEFINITE, Reading, Scene
from claimcheck.languages import phrases, table
from claimcheck.values.families import PERSON
from claimcheck.values.figures import Figure
from claimcheck.values.hedges import Hedge, hedge_before
from claimcheck.values.phrasebook import Phrasebook

_TWO = 2


@cache
def _none(language: str) -> tuple[Phrasebook[str], frozenset[str], Phrasebook[str]]:
    words = table(language, "numbers")
    return (
        Phrasebook[str].of([(words.get("none", ""), "none")]),
        frozenset(phrases(words.get("none_filler", ""))),
        Phrasebook[str].of([(words.get("none_nouns", ""), PERSON), (words.get("none_things", ""), "thing")]),
    )


def own_word(scene: Scene, place: int) -> Reading | None:
    """None of something, one with its classifier, one of them, or all n of them."""
    lower, known = scene.lower, scene.numerals
    scene.hedge = Hedge("exact", place)
    single = known.single.at(lower, place)
    if single:
        figure = Figure(place, single[1], single[0], single[0], single[0], "single")
        return _single(scene, figure)
    one = known.one_of_them.at(lower, place)
    if one:
        return _one_of(scene, Figure(place, one[1], 1, 1, 1, "single"))
    if lower[place] in known.definite:
        return _definite(scene, place)
    if lower[place] in known.one_unit:
        return _one_unit(scene, place)
    victims = known.victims.at(lower, place)
    if victims:
        figure = Figure(place, victims[1], victims[0], victims[0], victims[0], "single")
        return Reading("count", figure, place, victims[1], "person")
    return _none_of(scene, place)


def _single(scene: Scene, figure: Figure) -> Reading | None:
    """« seorang wanita »; « satu-satunya penumpang » and "both" do count."""
    found = noun_after(scene, figure)
    if found is None or not found.known:
        return durations.read(scene, figure) if figure.stated != 1 else None
    both = figure.stated != 1 and scene.is_abstract(found)
    doubts = (INDEFINITE,) if both or (figure.last == figure.first + 1 and figure.stated == 1) else ()
    return Reading("count", figure, figure.first, found.last, found.concept, head=found.head, doubts=doubts)


def _one_unit(scene: Scene, place: int) -> Reading | None:
    """« selama sepekan », « hampir setahun », « setahun penjara »: a stretch of time, and no habit."""
    scene.hedge = hedge_before(scene.lower, place, scene.floor, scene.hedges)
    before = scene.lower[scene.hedge.first - 1] if scene.hedge.first > scene.floor else ""
    after = scene.lower[place + 1] if place + 1 < scene.ceiling else ""
    if after == "-" or not (
        scene.hedge.modifier != "exact"
        or before in scene.numerals.one_unit_after
        or after in scene.numerals.one_unit_after
    ):
        return None
    figure = Figure(place, place + 1, 1, 1, 1, "single")
    return Reading("duration", figure, place, place + 1, scene.numerals.one_unit[scene.lower[place]])


def _one_of(scene: Scene, figure: Figure) -> Reading | None:
    """« salah satu pakaian », « salah satu dari mereka »: one of several."""
    if scene.lower[figure.last : figure.last + 1] and scene.lower[figure.last] in scene.numerals.partitive:
        reading = counts.read(scene, figure)
        return replace(reading, doubts=(INDEFINITE,), part=True) if reading else None
    found = noun_after(scene, figure)
    if found is None:
        return None
    return Reading(
        "count",
        figure,
        figure.first,
        found.last,
        found.concept,
        head=found.head,
        doubts=(INDEFINITE,),
        part=True,
    )


def _definite(scene: Scene, place: int) -> Reading | None:
    """« ketiga korban » counts, « korban ketiga » is an ordinal: it stands after its noun.

    A form without its noun counts only with the suffix (« ketiganya »), for « Kedua, … » is "secondly".
    """
    lower, known = scene.lower, scene.numerals
    if place > scene.floor and (_noun_before(scene, place) or lower[place - 1] in known.ordinal_after):
        return None
    value = known.definite[lower[place]]
    figure = Figure(place, place + 1, value, value, value, "definite")
    found = noun_after(scene, figure)
    if found and found.known:
        doubts = (INDEFINITE,) if value == _TWO and scene.is_abstract(found) else ()
        return Reading("count", figure, place, found.last, found.concept, found.head, doubts=doubts)
    if lower[place] in known.definite_alone:
        return counts.read(scene, figure) or Reading("count", figure, place, place + 1)
    return None


def _noun_before(scene: Scene, place: int) -> bool:
    return scene.unit_at(place - 1) is not None or scene.units.naming.before(scene.lower, place) is not None


def _none_of(scene: Scene, place: int) -> Reading | None:
    """« tidak ada korban jiwa », "no survivors": zero, of the nouns for which none is told as a number."""
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
    unit = scene.unit_at(after)
    figure = Figure(place, after, 0, 0, 0, "none")
    named = noun[0] if noun[0] == PERSON else "-".join(lower[after : noun[1]])
    concept = unit.concept if unit and unit.section == "count" else named
    return Reading("count", figure, place, max(noun[1], unit.last if unit else 0), concept, head=after)
