"""Titles that open a list: "7 ways to sleep", « 5 Fakta Banjir »; their number is of no event."""

from __future__ import annotations

from functools import cache

from claimcheck.claims.scene import Noun, Scene
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.values.figures import Figure
from claimcheck.values.phrasebook import Phrasebook

#: How far behind the noun the words may stand that choose: "5 players of the club who could leave".
_REACH = 8
_STOPS = frozenset(",:;.?!|(-–—")


@frozen(slots=False)
class Listing:
    """A language's words that open a list, the nouns of lists, and what chooses their items."""

    leads: Phrasebook[str]
    nouns: frozenset[str]
    chooses: Phrasebook[str]


@cache
def listing(language: str) -> Listing:
    """The words of ``[lists]`` in ``languages/<language>/figures.toml``."""
    told = table(language, "figures").get("lists", {})
    return Listing(
        leads=Phrasebook[str].of([(told.get("leads", ""), "lead")]),
        nouns=frozenset(phrases(told.get("nouns", ""))),
        chooses=Phrasebook[str].of([(told.get("chooses", ""), "choose")]),
    )


def heads_a_list(scene: Scene, figure: Figure, noun: Noun) -> bool:
    """Whether a number is the length of a list that the article gives, and tells nothing of an event."""
    known, lower, first = listing(scene.passage.language), scene.lower, scene.hedge.first
    if figure.form not in ("digits", "words") or not _opens(scene, known, first):
        return False
    heads = {lower[noun.head], scene.units.stem(lower[noun.head]), noun.concept}
    if not heads.isdisjoint(known.nouns):
        return True
    for place in range(figure.last, min(scene.ceiling, noun.last + _REACH)):
        if lower[place] in _STOPS:
            return False
        if known.chooses.at(lower, place):
            return True
    return False


def _opens(scene: Scene, known: Listing, first: int) -> bool:
    """Whether a number opens a title, or a part of it, or stands behind "here are" in any text."""
    lead = known.leads.before(scene.lower, first)
    if lead is not None and lead[1] >= scene.sentence_first:
        return True
    if scene.passage.field != "title":
        return False
    return first == 0 or scene.lower[first - 1] in (":", "|", *scene.hedges.pairs)
