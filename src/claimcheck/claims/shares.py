"""Parts of a whole: « tiga dari tujuh tersangka », "one of the best speakers", "four of the victims"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.kinds import who_they_are
from claimcheck.claims.nouns import noun_after
from claimcheck.claims.scene import Reading, Scene
from claimcheck.context.counted import counted
from claimcheck.text.tokens import OWNING
from claimcheck.values.families import PERSON
from claimcheck.values.figures import Figure

_DEAD = "dead"


def of_some(scene: Scene, figure: Figure) -> bool:
    """Whether a number counts some of those spoken of: "four of the victims"."""
    lower, place = scene.lower, figure.last
    return (
        figure.form in ("digits", "words")
        and place + 1 < scene.ceiling
        and lower[place] in scene.numerals.partitive
        and lower[place + 1] in scene.numerals.partitive_filler
    )


def part_of(scene: Scene, figure: Figure) -> Reading | None:
    """« tiga dari tujuh tersangka », "one of the best speakers": a part; its noun stands after the whole."""
    lower, place = scene.lower, _behind_link(scene, figure.last)
    if place is None:
        return None
    while place < scene.ceiling and (
        lower[place] in scene.numerals.partitive_filler or lower[place].endswith(OWNING)
    ):
        place += 1
    whole = scene.reader.number(place) if place < scene.ceiling else None
    if whole and not _can_be_whole(scene, figure, whole):
        return None
    found = noun_after(scene, replace(figure, last=whole.last if whole else place, stated=2))
    met = counted(scene.passage.language).fates.at(lower, found.head) if found and not found.known else None
    if whole and met:  # "five of the 12 dead"
        return Reading("count", figure, figure.first, figure.last, PERSON, part=True, fate=met[0])
    if found is None and whole is None and (told := _of_a_fate(scene, figure, place)):
        return told
    if found is None or (whole is None and lower[figure.last] in scene.numerals.ratio):
        return None
    if whole is None and not (found.known or scene.units.head_last):
        return None
    last = figure.last if whole else found.last
    unit = who_they_are(scene, figure, found.last) if whole and found.concept == PERSON else found.concept
    return Reading("count", figure, figure.first, last, unit, head=found.head, part=True)


def _of_a_fate(scene: Scene, figure: Figure, place: int) -> Reading | None:
    """Some of those whom a fate met, and what became of them: "nine of the injured died"."""
    telling = counted(scene.passage.language)
    met = telling.fates.at(scene.lower, place)
    if met is None:
        return None
    later = telling.predicate(scene.lower, met[1]) if met[0] != _DEAD else None
    unit = who_they_are(scene, figure, met[1])
    return Reading("count", figure, figure.first, met[1], unit, part=True, fate=later or met[0])


def _behind_link(scene: Scene, place: int) -> int | None:
    """The token behind "of" or "out of" at a token."""
    lower, links = scene.lower, scene.numerals.partitive
    if place + 2 < scene.ceiling and f"{lower[place]} {lower[place + 1]}" in links:
        return place + 2
    return place + 1 if place + 1 < scene.ceiling and lower[place] in links else None


def _can_be_whole(scene: Scene, figure: Figure, whole: Figure) -> bool:
    """Whether a number can be what the other is a part of: neither months nor fewer than it."""
    stretch = scene.unit_at(whole.last)
    if stretch and stretch.section == "duration":
        return False  # "seven in three months"
    return figure.stated is None or whole.stated is None or figure.stated <= whole.stated  # "12 in 2 attacks"
