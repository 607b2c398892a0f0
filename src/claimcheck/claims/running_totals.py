"""Totals that an addition brings about: "claimed 15 more lives, taking the total to 45"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from claimcheck.claims.scene import Scene
from claimcheck.languages import phrases, table
from claimcheck.model import Mention, Quantity
from claimcheck.text.passages import Passage
from claimcheck.values.families import PERSON
from claimcheck.values.phrasebook import Phrasebook


@cache
def _leading(language: str) -> Phrasebook[str]:
    """The words that lead from an addition to what it makes: "the total to", « total menjadi »."""
    told = table(language, "counted").get("wholes", {}).get("running", "")
    return Phrasebook[str].of([("; ".join(phrases(told)), "running")])


def runs_on(scene: Scene) -> bool:
    """Whether the number at hand is the new total of what was counted last in its sentence."""
    led = _leading(scene.passage.language).before(scene.lower, scene.hedge.first)
    return led is not None and led[1] >= scene.floor


def with_running_totals(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, a new total with the fate of the addition that its sentence tells before it."""
    leading, lower = _leading(passage.language), passage.tokens.lower
    told = list(mentions)
    for place, mention in enumerate(told):
        if mention.kind == "count" and leading.before(lower, mention.first):
            told[place] = _of_addition(passage, mention, told[:place])
    return told


def _of_addition(passage: Passage, total: Mention, before: Sequence[Mention]) -> Mention:
    sentence = passage.sentence_at(total.start).first
    for added in reversed(before):
        if added.first < sentence:
            break
        if added.scope and added.scope.share == "addition" and added.scope.fate and _fits(total, added):
            value = replace(total.value, unit=_unit(added))  # type: ignore[arg-type]
            scope = replace(total.scope or added.scope, fate=added.scope.fate, share="total")
            return replace(total, value=value, scope=scope)
    return total


def _fits(total: Mention, added: Mention) -> bool:
    """Whether a number without a fate or a kind of its own is the larger one."""
    untold = total.scope is None or total.scope.fate is None
    return untold and _unit(total) in (None, PERSON, _unit(added)) and _stated(total) > _stated(added)


def _unit(mention: Mention) -> str | None:
    return mention.value.unit if isinstance(mention.value, Quantity) else None


def _stated(mention: Mention) -> float:
    return float(mention.value.stated or 0) if isinstance(mention.value, Quantity) else 0.0
