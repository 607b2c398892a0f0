"""Durations and ages: « 7 tahun penjara », "three hours", « berusia 40 tahun », "33-year-old"."""

from __future__ import annotations

from claimcheck.claims.scene import Reading, Scene
from claimcheck.values.figures import Figure

_OLDEST = 120


def read(scene: Scene, figure: Figure) -> Reading | None:
    """The figure as a stretch of time; an age is a measure with the noun "age"."""
    unit = scene.units.at(scene.lower, figure.last)
    first = scene.hedge.first
    aged = scene.units.age_before.before(scene.lower, first)
    if unit and unit.section == "age":
        return Reading(
            "measure", figure, figure.first, unit.last, unit.concept, head=unit.last - 1, noun="age"
        )
    if unit and unit.section == "duration":
        if aged and aged[1] >= scene.floor:
            return Reading(
                "measure", figure, aged[1], unit.last, unit.concept, head=unit.last - 1, noun="age"
            )
        return Reading("duration", figure, figure.first, unit.last, unit.concept, head=unit.last - 1)
    if figure.form == "digits" and (aged or _in_brackets(scene, figure)) and _an_age(figure):
        return Reading("measure", figure, aged[1] if aged else figure.first, figure.last, "year", noun="age")
    return None


def _an_age(figure: Figure) -> bool:
    return isinstance(figure.stated, int) and 0 < figure.stated <= _OLDEST


def _in_brackets(scene: Scene, figure: Figure) -> bool:
    """A number alone between marks after a name: « Budi (68) », "Jane Roe, 44, said"."""
    lower, words, first, last = scene.lower, scene.words, figure.first, figure.last
    if first - 2 < scene.floor or last >= len(lower) or last != first + 1 or len(words[first]) > 2:  # noqa: PLR2004
        return False
    if not (words[first - 2][0].isupper() and words[first - 2].isalpha()):
        return False
    marks = lower[first - 1] + lower[last]
    return marks == "()" or (scene.units.head_last and marks in (",,", ",."))
