"""Rates: "12 per 100,000 people", « satu dari setiap 10 siswa »; neither of their numbers counts anybody."""

from __future__ import annotations

from functools import cache

from claimcheck.claims.scene import Reading, Scene
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.values.figures import Figure
from claimcheck.values.phrasebook import Phrasebook

#: How many words may stand between a number and the link: "12 people were killed per 100,000".
_REACH = 4
_TEN, _SMALL = 10, 12


@frozen(slots=False)
class Rates:
    """A language's words that make a number what another is told of."""

    links: Phrasebook[str]
    powers: Phrasebook[str]
    each: frozenset[str]

    @property
    def opening(self) -> frozenset[str]:
        """The words that can begin a link."""
        return frozenset((*self.links.opening, *self.powers.opening))


@cache
def rates(language: str) -> Rates:
    """The words of ``[rates]`` in ``languages/<language>/figures.toml``."""
    told = table(language, "figures").get("rates", {})
    return Rates(
        links=Phrasebook[str].of([(told.get("links", ""), "link")]),
        powers=Phrasebook[str].of([(told.get("powers", ""), "power")]),
        each=frozenset(phrases(told.get("each", ""))),
    )


@cache
def _opening(language: str) -> frozenset[str]:
    return rates(language).opening


def is_base(scene: Scene, figure: Figure) -> bool:
    """Whether a number is what a rate is told of: the 100,000 of "12 per 100,000"."""
    known, lower, first = rates(scene.passage.language), scene.lower, figure.first
    if first <= scene.sentence_first:
        return False
    link = known.links.before(lower, first)
    if link is not None:
        return link[1] >= scene.sentence_first
    power = known.powers.before(lower, first)
    if power is None or power[1] <= scene.sentence_first:
        return False
    part = scene.reader.number(power[1] - 1)
    return part is not None and part.last == power[1] and _is_share(part, figure)


def is_rate(scene: Scene, reading: Reading) -> bool:
    """Whether a count is told of so many, as in "12 deaths per 100,000", or of each so many."""
    if reading.kind != "count":
        return False
    language, lower, last = scene.passage.language, scene.lower, reading.last
    known = rates(language)
    if reading.first > scene.sentence_first and lower[reading.first - 1] in known.each:
        return True
    opening = _opening(language)
    for place in range(last, min(scene.ceiling, last + _REACH + 1)):
        word = lower[place]
        if word in opening and _leads_to_base(scene, known, reading.figure, place):
            return True
        if not word[0].isalpha():
            return False
    return False


def _leads_to_base(scene: Scene, known: Rates, figure: Figure, place: int) -> bool:
    """Whether a link at a token has a number behind it; "in" right behind another has ten or a hundred."""
    link = known.links.at(scene.lower, place)
    if link is not None and (base := _number(scene, link[1])):
        return base.form in ("digits", "words")
    power = known.powers.at(scene.lower, place) if place == figure.last else None
    base = _number(scene, power[1]) if power else None
    return base is not None and _is_share(figure, base)


def _number(scene: Scene, place: int) -> Figure | None:
    inside = place < scene.ceiling and place not in scene.taken  # « per 18 Juni »
    return scene.reader.number(place) if inside else None


def _is_share(part: Figure, base: Figure) -> bool:
    """Whether two numbers tell a share: of ten, a hundred, a thousand …, or both small and in words."""
    if not isinstance(base.stated, int) or (part.stated or 0) >= base.stated:
        return False
    small = part.form == base.form == "words" and base.stated <= _SMALL
    return small or (base.stated >= _TEN and str(base.stated).strip("0") == "1")
