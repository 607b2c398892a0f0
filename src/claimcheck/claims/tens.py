"""Ages told by tens of years: "in her late teens to early 20s", « berusia awal 30-an »."""

from __future__ import annotations

from functools import cache

from claimcheck.claims.scene import Reading, Scene
from claimcheck.frozen import frozen
from claimcheck.languages import table
from claimcheck.text.memo import once
from claimcheck.values.figures import Figure
from claimcheck.values.hedges import Hedge, hedge_before
from claimcheck.values.phrasebook import Phrasebook

#: Years of ten that a part of them holds, first and last.
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), "": (0, 9)}
_TEN, _DIGITS = 10, 2
#: Nobody of 12 is in his teens.
_FIRST_TEEN = 13


@frozen()
class Span:
    """Ages from ``lower`` to ``upper``, and the end of the words that tell them."""

    lower: int
    upper: int
    last: int


@frozen(slots=False)
class Tens:
    """A language's words for tens of years of age."""

    openers: Phrasebook[str]
    parts: Phrasebook[str]
    decades: Phrasebook[str]
    suffixes: Phrasebook[str]
    joins: Phrasebook[str]

    @once
    def opening(self) -> frozenset[str]:
        """The words that can begin such an age, digits apart."""
        return frozenset((*self.parts.opening, *self.decades.opening))


@cache
def tens(language: str) -> Tens:
    """The words of ``[age_tens]`` and ``[age_decades]`` in ``languages/<language>/units.toml``."""
    words = table(language, "units")
    told = words.get("age_tens", {})
    lone = {name: Phrasebook[str].of([(told.get(name, ""), name)]) for name in ("openers", "suffix", "joins")}
    return Tens(
        openers=lone["openers"],
        parts=Phrasebook[str].of_table({name: told.get(name, "") for name in _PARTS if name}),
        decades=Phrasebook[str].of_table(words.get("age_decades", {})),
        suffixes=lone["suffix"],
        joins=lone["joins"],
    )


def in_tens(scene: Scene, place: int) -> Reading | None:
    """The age told by tens of years at a token, behind what tells that it is one; "in the 20s" is none."""
    known, lower = tens(scene.passage.language), scene.lower
    if lower[place] not in known.opening and len(lower[place]) != _DIGITS:
        return None
    span = _stretch(scene, known, place)
    if span is None:
        return None
    hedge = hedge_before(lower, place, scene.floor, scene.hedges)
    opened, aged = known.openers.before(lower, place), scene.units.age_before.before(lower, hedge.first)
    before = opened or aged
    if before is None or before[1] < scene.floor:
        return None
    unit = scene.unit_at(span.last)
    last = unit.last if unit and unit.section == "duration" else span.last
    scene.hedge = Hedge("approx", place)
    figure = Figure(place, last, None, span.lower, span.upper, "vague", "approx")
    return Reading("measure", figure, place if opened else before[1], last, "year", noun="age")


def _stretch(scene: Scene, known: Tens, place: int) -> Span | None:
    """Tens of years, or from some to others: "late teens to early 20s", "20s or 30s"."""
    span = _span(scene, known, place)
    join = known.joins.at(scene.lower, span.last) if span else None
    other = _span(scene, known, join[1]) if join and join[1] < scene.ceiling else None
    if span and other and other.lower > span.lower:
        return Span(span.lower, other.upper, other.last)
    return span


def _span(scene: Scene, known: Tens, place: int) -> Span | None:
    """The tens of years at a token, or a part of them: "late teens", "mid-20s", "early to mid 30s"."""
    parts: list[str] = []
    while found := known.parts.at(scene.lower, place):
        parts.append(found[0])
        place = _past_hyphen(scene, found[1])
        join = known.joins.at(scene.lower, place)
        after = _past_hyphen(scene, join[1]) if join else place
        place = after if known.parts.at(scene.lower, after) else place
    told = _decade(scene, known, place) if place < scene.ceiling else None
    if told is None:
        return None
    decade, last = told
    first, final = (_PARTS[part] for part in ((parts[0], parts[-1]) if parts else ("", "")))
    return Span(max(decade + first[0], _FIRST_TEEN), decade + final[1], last)


def _past_hyphen(scene: Scene, place: int) -> int:
    return place + 1 if place < scene.ceiling and scene.lower[place] == "-" else place


def _decade(scene: Scene, known: Tens, place: int) -> tuple[int, int] | None:
    """The first year of ten years, and the end of their words: "20s", "twenties", « 20-an »."""
    if found := known.decades.at(scene.lower, place):
        return int(found[0]), found[1]
    word = scene.words[place]
    if not word.isdecimal() or len(word) != _DIGITS or int(word) % _TEN or int(word) < _TEN:
        return None
    suffix = known.suffixes.at(scene.lower, place + 1)
    if suffix is None or not scene.passage.tokens.glued(place + 1):
        return None
    return int(word), suffix[1]
