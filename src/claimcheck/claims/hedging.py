"""Hedges behind a figure: « 14 juta lebih warga », "20 people or more"."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from claimcheck.claims.scene import Reading, Scene
from claimcheck.model import Modifier
from claimcheck.values.figures import Figure
from claimcheck.values.hedges import Hedge


def hedged(scene: Scene, figure: Figure) -> Figure:
    """The figure and the hedge between it and what it counts, a word alone: « 14 juta lebih warga »."""
    found = scene.hedges.after.at(scene.lower, figure.last)
    if found is None or found[1] != figure.last + 1 or found[1] >= scene.ceiling:
        return figure
    unit = scene.unit_at(found[1])
    if unit is None or unit.section != "count":
        return figure
    if scene.hedge.modifier == "exact":
        scene.hedge = Hedge(cast("Modifier", found[0]), scene.hedge.first)
    return replace(figure, last=found[1])


def _leads_on(scene: Scene, first: int, last: int) -> bool:
    """Whether the words of a hedge belong to the next figure: « 40 kilometer atau kurang dari dua jam »."""
    found = (scene.hedges.before.at(scene.lower, place) for place in range(first, last))
    return any(hedge is not None and hedge[1] > last for hedge in found)


def hedge_after(scene: Scene, reading: Reading) -> tuple[Modifier, int] | None:
    """The hedge behind a figure, and its end.

    It is none where another number follows ("eight and over 1,000") or where a measure is compared
    (« dua kali lebih besar »).
    """
    found = scene.hedges.after.at(scene.lower, reading.last)
    if found is None or found[1] > scene.ceiling or _leads_on(scene, reading.last, found[1]):
        return None
    if found[1] < scene.ceiling:
        following = scene.lower[found[1]]
        if following[0].isdecimal() or following in scene.numerals.steps:
            return None
        compared = reading.kind != "count" or reading.unit == "time"
        word = following.isalpha() and following not in scene.units.closed
        if compared and word and reading.last > reading.figure.last and found[1] == reading.last + 1:
            return None
    return cast("Modifier", found[0]), found[1]
