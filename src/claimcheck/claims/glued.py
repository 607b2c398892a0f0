"""A number word that the page glued to its noun: « tujuhmahasiswa », « enampengedar »."""

from __future__ import annotations

from functools import cache

from claimcheck.claims.scene import Reading, Scene
from claimcheck.languages import phrases, table
from claimcheck.model import Number
from claimcheck.values.figures import Figure, Form
from claimcheck.values.hedges import hedge_before
from claimcheck.values.numerals import numerals

HEAD = 3
#: The shortest number word and noun together; and the shortest noun that only its form gives away.
SHORTEST = 8
_NOUN = 6


@cache
def heads(language: str) -> frozenset[str]:
    """The first letters of the words that can be glued so."""
    return frozenset(word[:HEAD] for word in _numbers(language))


@cache
def _numbers(language: str) -> dict[str, tuple[Number, Number | None]]:
    """Number words -> the interval that each stands for; {} where a language glues none."""
    if not table(language, "numbers").get("compounds"):
        return {}
    known = numerals(language)
    units = {word: steps[0][1] for word, steps in known.steps.items() if steps[0][0] == "unit"}
    plain = {word: size for word, size in units.items() if size > 1 and len(known.steps[word]) == 1}
    return {word: (size, size) for word, size in plain.items()} | known.vague


def glued_count(scene: Scene, place: int) -> Reading | None:
    """The count of one token, where its rest is a noun that is counted or has the form of one."""
    word, language = scene.lower[place], scene.passage.language
    scene.hedge = hedge_before(scene.lower, place, scene.floor, scene.hedges)
    for number, (low, high) in _numbers(language).items():
        if not word.startswith(number):
            continue
        rest = word.removeprefix(number)
        unit = scene.units.at((rest,), 0)
        agent = len(rest) >= _NOUN and rest.startswith(_agents(language)) and rest not in scene.numerals.parts
        if (unit and unit.section == "count") or agent:
            stated = low if low == high else None
            form: Form = "words" if stated is not None else "vague"
            figure = Figure(place, place + 1, stated, low, high, form, "exact" if stated else "approx")
            return Reading("count", figure, place, place + 1, unit.concept if unit else rest)
    return None


@cache
def _agents(language: str) -> tuple[str, ...]:
    """How nouns of people begin ("pe" of « pengedar »)."""
    return phrases(table(language, "numbers").get("agents", ""))
