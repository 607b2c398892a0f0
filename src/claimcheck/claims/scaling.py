"""What stands close to digits and changes them: "$3.5bn", "1.2m people", « Rp 1,2 M », "-5 °C"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from claimcheck.claims.scene import Reading, Scene
from claimcheck.model import Number
from claimcheck.values.figures import Figure, times

_MINUSES = frozenset("-−–")


def scaled_count(scene: Scene, figure: Figure) -> Figure:
    """The figure times its short magnitude where a noun or "of" follows it: "1.2m people", "35m of them"."""
    longer = scaled(scene, figure, scene.numerals.count_suffixes)
    if longer is figure or longer.last >= scene.ceiling:
        return figure
    noun = scene.unit_at(longer.last)
    letter = len(scene.words[longer.last]) == 1 and scene.words[longer.last].isupper()  # « Avanza 1.5 G M/T »
    follows = (noun is not None and not letter) or scene.lower[longer.last] in scene.numerals.partitive
    return longer if follows else figure


def scaled(scene: Scene, figure: Figure, suffixes: Mapping[str, Number]) -> Figure:
    """The figure times the short magnitude after it; the figure itself where there is none."""
    if figure.last >= len(scene.lower) or figure.form != "digits" or figure.scale:
        return figure
    factor = suffixes.get(scene.lower[figure.last])
    if factor is None or (
        not scene.passage.tokens.glued(figure.last) and not scene.words[figure.last].isupper()
    ):
        return figure
    return replace(
        figure,
        last=figure.last + 1,
        stated=None if figure.stated is None else times(figure.stated, factor),
        lower=None if figure.lower is None else times(figure.lower, factor),
        upper=None if figure.upper is None else times(figure.upper, factor),
        other=None if figure.other is None else times(figure.other, factor),
        scale=factor,
    )


def _may_be_minus(scene: Scene, reading: Reading, sign: int) -> bool:
    """A dash before a measure belongs to it where it is glued; before a count only after "sebanyak"."""
    if reading.kind == "count":
        return scene.numerals.counting.before(scene.lower, sign) is not None
    return scene.passage.tokens.glued(sign + 1)


def below_zero(scene: Scene, reading: Reading) -> Reading:
    """The reading made negative where a minus stands before it: "minus 5 degrees", "-5 °C"; not in "10-5"."""
    lower, first, glued = scene.lower, reading.first, scene.passage.tokens.glued
    sign = first - 1
    if sign < scene.floor or reading.figure.stated is None:
        return reading
    dash = lower[sign] in _MINUSES and not glued(sign) and _may_be_minus(scene, reading, sign)
    hyphen = lower[sign] == "-" and sign > scene.floor and lower[sign - 1] in scene.numerals.minus
    if not (dash or hyphen or lower[sign] in scene.numerals.minus):
        return reading
    value = -reading.figure.stated
    figure = replace(reading.figure, stated=value, lower=value, upper=value, other=None)
    return replace(reading, figure=figure, first=sign - 1 if hyphen else sign)
