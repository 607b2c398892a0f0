"""Money: « Rp4,4 miliar », « US$ 3 juta », "$3.5bn", « 500 rupiah »."""

from __future__ import annotations

from claimcheck.claims.scaling import scaled
from claimcheck.claims.scene import Reading, Scene
from claimcheck.values.figures import Figure

_SHORT = 3


def read(scene: Scene, figure: Figure) -> Reading | None:
    """The figure as money, where a currency stands before or after it."""
    before = scene.sign_before(figure.first)
    if before and _written_as_sign(scene, before[1], figure.first):
        figure = scaled(scene, figure, scene.numerals.money_suffixes)
        last = figure.last
        after = scene.unit_at(last)
        if after and after.section == "currency" and after.concept == before[0]:
            last = after.last
        return Reading("money", figure, before[1], last, before[0], currency=before[0])
    unit = scene.unit_at(figure.last)
    if unit and unit.section == "currency":
        major, _, minor = unit.concept.partition("-")
        return Reading("money", figure, figure.first, unit.last, minor or major, currency=major)
    return None


def _written_as_sign(scene: Scene, first: int, last: int) -> bool:
    """A code of letters counts in capitals ("SAR 20") or glued to its number; "Rp", "dlrs" as they are."""
    word = scene.words[first]
    if not word.isalpha() or word.isupper() or scene.passage.tokens.glued(last):
        return True
    return len(word) > _SHORT or (len(word) < _SHORT and word[0].isupper())
