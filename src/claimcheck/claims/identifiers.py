"""Numbers that name and do not count: « Pasal 4 », "Article 51", "24/7", « U-17 », "58th", « korban ketiga »."""

from __future__ import annotations

from claimcheck.claims.scene import Scene
from claimcheck.context.counted import counted
from claimcheck.values.figures import Figure

_ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))


def is_identifier(scene: Scene, figure: Figure) -> bool:
    """Whether the words around a figure make a name, an address or a place in a list of it."""
    lower, first, last = scene.lower, figure.first, figure.last
    if figure.form not in ("digits", "score", "words"):
        return False
    if scene.units.not_after.at(lower, last):
        return True
    if figure.form == "words":
        return False
    if last < len(lower) and lower[last] in _ORDINAL_ENDINGS and scene.passage.tokens.glued(last):
        return True
    signed = scene.units.currency_before.before(lower, first) or scene.units.measure_before.before(
        lower, first
    )
    if signed:
        return False
    if _named(scene, figure):
        return True
    return _glued_to_letters(scene, figure)


def _named(scene: Scene, figure: Figure) -> bool:
    """After « Pasal », "Flight", "No.": a name, whatever follows it."""
    naming = scene.units.naming.before(scene.lower, figure.first)
    return naming is not None and naming[1] >= scene.floor


def _glued_to_letters(scene: Scene, figure: Figure) -> bool:
    """ "S23", "U-17", "SV-5276", "#5": letters and digits in one."""
    tokens, first = scene.passage.tokens, figure.first
    if not tokens.glued(first) or first == 0:
        return False
    before = scene.words[first - 1]
    if before in ("-", "–", "/", ".", "+", "#", "@", "_", "&"):
        return first > 1 and tokens.glued(first - 1) or before in "#@_"
    return before.isalpha() and (before.isupper() or len(before) == 1) and not counted_word(scene, before)


def counted_word(scene: Scene, word: str) -> bool:
    """Whether a word glued in front of a number is a word of its own (« sekitar12 orang »)."""
    return counted(scene.passage.language).shares.at((word.lower(),), 0) is not None
