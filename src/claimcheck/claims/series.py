"""Ordinals that count: "the fourth fatal shooting this month", « kasus ketiga sejak Mei ».

An ordinal counts only where a noun of what happens again and again stands beside it and a period
behind both; "the second victim" and "the third floor" number one thing among others.
"""

from __future__ import annotations

from functools import cache

from claimcheck.claims.scene import Reading, Scene
from claimcheck.context.counted import counted
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.values.figures import Figure
from claimcheck.values.hedges import Hedge
from claimcheck.values.phrasebook import Phrasebook

#: How many adjectives may stand before the noun, and words before the period.
_ADJECTIVES, _REACH = 2, 7
#: Nothing is counted by ordinals of more digits; and Python refuses to read thousands of them.
_LONGEST = 9


@frozen(slots=False)
class Series:
    """A language's ordinals, what happens in series, and the periods that a series is counted over."""

    ordinals: dict[str, int]
    endings: frozenset[str]
    nouns: frozenset[str]
    periods: Phrasebook[str]
    leads: Phrasebook[str]
    since: Phrasebook[str]


@cache
def series(language: str) -> Series:
    """The words of ``[series]`` and its fellows in ``languages/<language>/units.toml``."""
    words = table(language, "units")
    told, ordinals = words.get("series", {}), words.get("series_ordinals", {})
    return Series(
        ordinals={word: int(rank) for rank, listed in ordinals.items() for word in phrases(listed)},
        endings=frozenset(phrases(told.get("endings", ""))),
        nouns=frozenset(phrases(told.get("nouns", ""))),
        periods=Phrasebook[str].of_table(words.get("series_periods", {})),
        leads=Phrasebook[str].of([(told.get("leads", ""), "leads")]),
        since=Phrasebook[str].of([(told.get("since", ""), "since")]),
    )


def in_series(scene: Scene, place: int) -> Reading | None:
    """The number of things in a series that an ordinal at a token tells."""
    known = series(scene.passage.language)
    told = ordinal(scene, place)
    if told is None:
        return None
    rank, last = told
    noun = _noun_behind(scene, known, last) if scene.units.head_last else _noun_before(scene, known, place)
    if noun is None:
        return None
    first, last = min(place, noun), max(last, noun + 1)
    period = _period(scene, known, last)
    if period is None:
        return None
    unit = scene.unit_at(noun)
    concept = unit.concept if unit and unit.section == "count" else scene.lower[noun]
    scene.hedge = Hedge("exact", first)
    figure = Figure(first, last, rank, rank, rank, "words")
    return Reading("count", figure, first, last, concept, head=noun, whose=(period,))


def ordinal(scene: Scene, place: int) -> tuple[int, int] | None:
    """An ordinal and the end of its tokens: "fourth", "4th"."""
    known, word = series(scene.passage.language), scene.lower[place]
    if word in known.ordinals:
        return known.ordinals[word], place + 1
    ending = place + 1
    if not word.isdecimal() or len(word) > _LONGEST:
        return None
    if ending >= scene.ceiling or scene.lower[ending] not in known.endings:
        return None
    return (int(word), ending + 1) if int(word) > 1 and scene.passage.tokens.glued(ending) else None


def _noun_behind(scene: Scene, known: Series, place: int) -> int | None:
    """The noun of a series behind its ordinal, past adjectives; what follows it is no noun."""
    for noun in range(place, min(scene.ceiling, place + _ADJECTIVES + 1)):
        word = scene.lower[noun]
        if word in known.nouns and not _goes_on(scene, noun + 1):
            return noun
        if not word[0].isalpha() or word in scene.units.closed:
            return None
    return None


def _goes_on(scene: Scene, place: int) -> bool:
    """Whether another noun follows: "the second shooting victim"."""
    if place >= scene.ceiling:
        return False
    word = scene.lower[place]
    return word[0].isalpha() and word not in scene.units.closed


def _noun_before(scene: Scene, known: Series, place: int) -> int | None:
    """The noun of a series right before its ordinal: « kasus ketiga »."""
    noun = place - 1
    return noun if noun >= scene.floor and scene.lower[noun] in known.nouns else None


def _period(scene: Scene, known: Series, place: int) -> str | None:
    """The period that a series is counted over, near behind it in its clause: "this month", "since may"."""
    for at in range(place, min(scene.ceiling, place + _REACH)):
        lower = scene.lower
        if found := known.periods.at(lower, at):
            return found[0]
        if (since := known.since.at(lower, at)) and since[1] < scene.ceiling:
            return " ".join(lower[at : since[1] + 1])
        if (lead := known.leads.at(lower, at)) and (end := _stretch_end(scene, lead[1])):
            return " ".join(lower[at:end])
        if not scene.lower[at][0].isalnum() or scene.lower[at] in counted(scene.passage.language).copulas:
            return None
    return None


def _stretch_end(scene: Scene, place: int) -> int:
    """The end of a number of days, months or the like at a token, "three weeks"; 0 where there is none."""
    figure = scene.reader.number(place) if place < scene.ceiling else None
    unit = scene.unit_at(figure.last) if figure and figure.last < scene.ceiling else None
    return unit.last if unit and unit.section == "duration" else 0
