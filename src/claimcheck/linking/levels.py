"""How alike two claims are, as discrete levels: one for each thing they can agree or differ in.

No level measures how far two values are apart.  Levels come after Fellegi and Sunter (1969) as splink
applies them: each level has a weight (log-odds, ``weights.toml``), and the weights add up.

A story of twenty articles has tens of thousands of pairs of claims, and few events and nouns: what
is the same for many pairs is worked out once, and no name of a level is put together twice.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import get_args

import tomli

from claimcheck.context.events import STEPS, Concept
from claimcheck.linking.copies import COPIED, MOSTLY_SHARED, copied
from claimcheck.linking.counting import counted_levels
from claimcheck.linking.occasions import Occasions, occasion, of_two_subjects
from claimcheck.linking.openings import Tie, tie
from claimcheck.linking.people import by_name
from claimcheck.linking.profiles import NEAREST, Profile, Traits
from claimcheck.linking.roles import whose
from claimcheck.linking.tolls import OF_SOME
from claimcheck.linking.vectors import product
from claimcheck.model import Claim, Granularity, TimeInterval
from claimcheck.text.memo import Memo
from claimcheck.values.identity import same_value
from claimcheck.values.intervals import DAY_LIKE


def _named(field: str, names: Iterable[object]) -> tuple[str, ...]:
    """The names of a field's levels."""
    return tuple(f"{field}:{name}" for name in names)


#: Lower bounds of the cosine levels of ``words`` and ``near``, and the levels from the one below them on.
_WORD_FLOORS = (0.08, 0.15, 0.22, 0.3, 0.4, 0.5, 0.65)
_NEAR_FLOORS = (0.02, 0.15, 0.3, 0.5, 0.75)
_WORDS, _NEAR = _named("words", (0, *_WORD_FLOORS)), _named("near", (0, *_NEAR_FLOORS))
#: How many words on each side, names and sentences that tell the headline are counted.
_LEFT, _RIGHT, _NAMES, _HEADLINE = (
    _named(field, range(3)) for field in ("left", "right", "names", "headline")
)
#: Lower bounds of the levels of ``peers``, other values of one noun, and the levels from the one below on.
_PEERS_FLOORS = (1, 3)
_PEERS, _ANY_PEERS = _named("peers", (0, *_PEERS_FLOORS)), "peers:any"
_OCCASIONS = {name: f"occasion:{name}" for name in get_args(Occasions)}
#: Levels of ``words`` from which two sentences may be one template, filled in twice.
_FILLED_IN = frozenset(_WORDS[-2:])
_PERSON = {name: f"person:{name}" for name in ("same", "differ", "none", "unknown")}
#: Levels of two events, or of none, and of two steps of one matter.
_TWO_EVENTS, _STEPS = frozenset({"event:differ", "event:unknown", "event:cited"}), "stage:steps"
#: Levels of the names that two articles open with.
_LEADS = {name: f"leads:{name}" for name in get_args(Tie)}
#: The level of an article's names beside themselves.
_OWN_LEADS = "leads:same"
#: Levels at which no names in two openings tie them together.
_UNTIED = frozenset({"leads:few", "leads:differ"})
#: From this likeness to its headline on, a sentence tells the article's main matter.
_TELLS_HEADLINE = 0.3
#: The level of a part beside a whole.
_PART = "share:differ"
#: Up to this many rival values a mix-up is possible but not likely.
_FEW = 2
#: Between two dates as partners: what an equal one is ahead by, in log-odds; between two
#: figures: one that a hedge allows.
_TIE = 1.0
#: Of how many pairs of events, or of things counted, the levels are kept.
_KEPT = 1 << 16


@cache
def weights() -> dict[str, dict[str, float]]:
    """The weight of every level and the bias, by kind and agreement: "date-agree", "quantity-differ"."""
    learnt, senses = (
        tomli.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
        for name in ("weights.toml", "senses.toml")
    )
    return {kind: {**levels, **senses[kind]} for kind, levels in learnt.items()}


def occasion_level(one: Profile, other: Profile) -> str:
    """The level of the occasion, which many pairs of claims are refused for."""
    return _OCCASIONS[occasion(one.claim, one.setting, other.claim, other.setting)]


def levels(
    one: Profile, other: Profile, told_on: str | None = None, likeness: tuple[float, float] | None = None
) -> tuple[str, ...]:
    """The level that two claims reach in each field, as "field:level".

    ``told_on`` is the level of the occasion, ``likeness`` are the cosines of all words and of those near,
    where they are known already.
    """
    first, second, agree = one.traits, other.traits, one.value == other.value
    alike, alike_near = likeness or (product(first.words, second.words), product(first.near, second.near))
    words = _WORDS[bisect(_WORD_FLOORS, alike)]
    found = [
        words,
        _NEAR[bisect(_NEAR_FLOORS, alike_near)],
        _LEFT[0 if first.left.isdisjoint(second.left) else min(len(first.left & second.left), 2)],
        _RIGHT[0 if first.right.isdisjoint(second.right) else min(len(first.right & second.right), 2)],
        _speaker_level(first.speaker, second.speaker),
        _telling(one.claim) if agree else "telling:no",
        _rivals_level(first.rivals, second.rivals),
        _HEADLINE[(first.headline >= _TELLS_HEADLINE) + (second.headline >= _TELLS_HEADLINE)],
        _names_level(one, other),
        *_event_levels(first.concepts, second.concepts),
        *_article_levels(one, other, words, told_on),
    ]
    if words in MOSTLY_SHARED and copied(one, other):
        found.append(COPIED)
    if isinstance(one.claim.value, TimeInterval) and isinstance(other.claim.value, TimeInterval):
        found.append(_grain_level(one.claim.value.granularity, other.claim.value.granularity))
    else:
        _add_figure_levels(found, one, other, agree=agree)
    if one.sense and other.sense and one.sense.language != other.sense.language:
        found.append(f"sense:{one.sense.likest.get(other.claim.id, 'far')}")
    return tuple(found)


def _add_figure_levels(found: list[str], one: Profile, other: Profile, *, agree: bool) -> None:
    """Add the levels of two figures alone: of what they count, and whose they are."""
    first, second = one.traits, other.traits
    found += counted_levels(first.counted, second.counted)
    found.append(_ANY_PEERS if agree else _PEERS[bisect(_PEERS_FLOORS, max(first.peers, second.peers))])
    found += (_person_level(first, second), _holder_level(first.holder, second.holder))
    tolls = one.story.tolls if one.claim.article != other.claim.article else None
    if tolls and (one.claim.id in tolls.known or other.claim.id in tolls.known):
        told = tolls.levels(one.claim, other.claim)
        if _PART in found and not OF_SOME.isdisjoint(told):
            found.remove(_PART)  # the dead of a place may be told as some of all the dead
        found += told


def are_strangers(one: Profile, other: Profile, words: float) -> bool:
    """Whether the sentences of two claims, alike by ``words``, share next to none and tell of two events.

    What a project knows of its events, and a sentence model of two languages, may still tie them.
    """
    if words >= _WORD_FLOORS[0] or one.marks or one.sense:
        return False
    event, stage = _event_levels(one.traits.concepts, other.traits.concepts)
    return event in _TWO_EVENTS and stage != _STEPS


def weight(found: tuple[str, ...], one: Claim, other: Claim) -> float:
    """The sum of the levels' weights: log-odds that the two claims speak of one fact.

    What links two claims of one value and what links two of different values are learned apart:
    in one story an equal figure is mostly the same fact, a different one mostly another fact.
    """
    return log_odds(found, one, agree=same_value(one, other))


def likeness(found: tuple[str, ...], claim: Claim, weighed: float, *, agree: bool, hold: bool) -> float:
    """The log-odds by which partners are ranked; ``weighed`` is their ``weight``.

    Their values ``agree``, or can at least both ``hold``.  One day is shared by many events of a
    story, so that of dates the context decides, and an equal one wins near ties; of figures an equal
    one is the better partner, and of others the one that a hedge allows.
    """
    if claim.kind == "date":
        return log_odds(found, claim, agree=False) + _TIE if agree else weighed
    return weighed + _TIE if hold and not agree else weighed


def log_odds(found: tuple[str, ...], claim: Claim, *, agree: bool) -> float:
    """The sum of the levels' weights, for claims of the kind of this one whose values agree or not."""
    table = _tables()[claim.kind == "date"][agree]
    return table["bias"] + sum(map(table.__getitem__, found))


@cache
def _tables() -> tuple[tuple[Memo[float], ...], ...]:
    """The weights of quantities and of dates, of values that differ and that agree; 0 for other levels."""
    found = []
    for kind in ("quantity", "date"):
        tables = [Memo(lambda _: 0.0) for _ in ("differ", "agree")]
        for table, agreement in zip(tables, ("differ", "agree"), strict=True):
            table.update(weights()[f"{kind}-{agreement}"])
        found.append(tuple(tables))
    return tuple(found)


def _article_levels(one: Profile, other: Profile, words: str, told_on: str | None) -> tuple[str, str]:
    """The levels of what two articles open with, and of the occasion; those of one article are its own."""
    if one.claim.article == other.claim.article:
        return _OWN_LEADS, _OCCASIONS["one"]
    leads = _LEADS[tie(one.opening, other.opening)]
    if words in _FILLED_IN and of_two_subjects(one.setting, other.setting, tied=leads not in _UNTIED):
        return leads, _OCCASIONS["template"]
    return leads, told_on or occasion_level(one, other)


def _telling(claim: Claim) -> str:
    """How telling it is that two claims state this very value: 242 more than 2."""
    value = claim.value
    if isinstance(value, TimeInterval):
        return f"telling:{_grain(value.granularity)}"
    digits = f"{value.stated or 0:g}".replace(".", "").strip("0")
    return f"telling:{min(len(digits), 3) if value.stated not in {1, 2} else 0}"


def _speaker_level(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "speaker:unknown"
    return "speaker:differ" if one.isdisjoint(other) else "speaker:same"


@cache
def _grain_level(one: Granularity, other: Granularity) -> str:
    """Whether both are told as closely: a clock time, a day, or longer."""
    first, second = _grain(one), _grain(other)
    return f"grain:{first if first == second else 'differ'}"


def _grain(granularity: Granularity) -> str:
    if granularity == "minute":
        return "clock"
    return "day" if granularity in DAY_LIKE else "long"


def _names_level(one: Profile, other: Profile) -> str:
    """How many names two sentences share; who dates an event is no name of another one."""
    if not one.names.isdisjoint(other.names):
        return _NAMES[min(len(one.names & other.names), 2)]
    return _NAMES[0] if one.is_named and other.is_named else "names:none"


@lru_cache(_KEPT)
def _event_levels(one: tuple[Concept, ...], other: tuple[Concept, ...]) -> tuple[str, str]:
    """The levels of the event and of its stage; the concepts are a profile's."""
    return f"event:{_event(one, other)}", f"stage:{_stage(one, other)}"


def _event(one: tuple[Concept, ...], other: tuple[Concept, ...]) -> str:
    if not one or not other:
        return "unknown"
    first, second = one[0], other[0]
    if first.name == second.name:
        return "same-speech" if first.speech else "same"
    if first.matter == second.matter or _steps_of_one(one, other):
        return "matter"
    names, others = _names_of(one), _names_of(other)
    shared = not names.isdisjoint(others)
    if first.speech and second.speech:
        return "speech-shared" if shared else "speech"
    crossed = (first.name in others) + (second.name in names)
    if crossed == len(("one", "other")):
        return "crossed"
    if first.speech != second.speech:
        return "cited-shared" if shared else "cited"
    return "second" if crossed else "shared" if shared else "differ"


@lru_cache(_KEPT)
def _names_of(concepts: tuple[Concept, ...]) -> frozenset[str]:
    return frozenset([concept.name for concept in concepts])


def _stage(one: tuple[Concept, ...], other: tuple[Concept, ...]) -> str:
    first, second = (concepts[0].stage if concepts else None for concepts in (one, other))
    if first is None or second is None:
        return "unknown"
    if first == second:
        return "same"
    return "steps" if _steps_of_one(one, other) else "differ"


def _steps_of_one(one: tuple[Concept, ...], other: tuple[Concept, ...]) -> bool:
    """Whether both claims date steps of one matter, whose object one sentence names at least."""
    if one[0].stage not in STEPS or other[0].stage not in STEPS:
        return False
    shared = {c.matter for c in one[:NEAREST]} & {c.matter for c in other[:NEAREST]}
    return any(c.object and c.matter in shared for c in (*one, *other))


def _person_level(one: Traits, other: Traits) -> str:
    """Whose age or minute it is: by the names beside both, else by what the articles call them."""
    named = by_name(one.person, other.person)
    called = "unknown" if named in {"same", "differ"} else whose(one.role, other.role)
    return _PERSON[named if called == "unknown" else called]


def _holder_level(one: frozenset[str] | None, other: frozenset[str] | None) -> str:
    """Of what everybody has a figure of their own: whether it is one holder's."""
    return "holder:any" if one is None or other is None else f"holder:{by_name(one, other)}"


def _rivals_level(one: int, other: int) -> str:
    """Whether either article states other values of the same thing, so that a mix-up is possible."""
    if one > _FEW or other > _FEW:
        return "rivals:many"
    return "rivals:few" if one or other else "rivals:none"
