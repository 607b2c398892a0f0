"""How alike two claims are, as discrete levels: one for each thing they can agree or differ in.

No level measures how far two values are apart.  Levels come after Fellegi and Sunter (1969) as splink
applies them: each level has a weight (log-odds, ``weights.toml``), and the weights add up.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import repeat
from pathlib import Path

import tomli

from claimcheck.context.events import STEPS
from claimcheck.linking.copies import COPIED, MOSTLY_SHARED, copied
from claimcheck.linking.occasions import occasion
from claimcheck.linking.profiles import Profile
from claimcheck.linking.units import is_record, kinship
from claimcheck.linking.vectors import product
from claimcheck.model import Claim, Scope, TimeInterval
from claimcheck.values.identity import same_value
from claimcheck.values.ranges import can_both_hold

Floors = tuple[tuple[float, str], ...]
#: Lower bounds of the cosine levels of ``words``, with their names.
_COSINES = tuple((floor, f"{floor}") for floor in (0.65, 0.5, 0.4, 0.3, 0.22, 0.15, 0.08))
#: Lower bounds of the cosine levels of ``near``.
_NEAR_COSINES = tuple((floor, f"{floor}") for floor in (0.75, 0.5, 0.3, 0.15, 0.02))
#: Openings of fewer names name no matter; of two that share no more than this part, each has its own matter.
_FEWEST_NAMES, _SHARED_NAMES = 3, 0.25
#: From this likeness to its headline on, a sentence tells the article's main matter.
_HEADLINE = 0.3
#: How many of a claim's nearest event concepts may tell the matter it belongs to.
_NEAREST = 4
#: Up to this many rival values a mix-up is possible but not likely.
_FEW = 2
#: Between two dates as partners: what an equal one is ahead by, in log-odds; between two counts of one
#: fate: one that a hedge allows.
_TIE = 1.0
_NO_SCOPE = Scope()


@cache
def weights() -> dict[str, dict[str, float]]:
    """The weight of every level and the bias, by kind and agreement: "date-agree", "quantity-differ"."""
    learnt, senses = (
        tomli.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
        for name in ("weights.toml", "senses.toml")
    )
    return {kind: {**levels, **senses[kind]} for kind, levels in learnt.items()}


def levels(one: Profile, other: Profile) -> tuple[str, ...]:
    """The level that two claims reach in each field, as "field:level"."""
    found = [
        f"words:{_cosine_level(one.words, other.words, _COSINES)}",
        f"near:{_cosine_level(one.near, other.near, _NEAR_COSINES)}",
        f"left:{min(len(one.left & other.left), 2)}",
        f"right:{min(len(one.right & other.right), 2)}",
        f"speaker:{_speaker_level(one, other)}",
        f"telling:{_telling(one.claim) if one.value == other.value else 'no'}",
        f"rivals:{_rivals_level(one, other)}",
        f"headline:{(one.headline >= _HEADLINE) + (other.headline >= _HEADLINE)}",
        f"names:{_names_level(one, other)}",
        f"event:{_event_level(one, other)}",
        f"stage:{_stage_level(one, other)}",
        f"leads:{_leads_level(one, other)}",
        f"occasion:{occasion(one.claim, one.setting, other.claim, other.setting)}",
    ]
    if found[0] in MOSTLY_SHARED and copied(one, other):
        found.append(COPIED)
    if isinstance(one.claim.value, TimeInterval) and isinstance(other.claim.value, TimeInterval):
        found.append(f"grain:{_grain_level(one.claim.value, other.claim.value)}")
    else:
        found += [
            f"unit:{_unit_level(one, other)}",
            f"noun:{_noun_level(one, other)}",
            f"fate:{_fate_level(one, other)}",
            f"population:{_population_level(one, other)}",
            f"share:{_share_level(one, other)}",
            f"kind:{one.claim.kind}",
            f"person:{_person_level(one.person, other.person)}",
            f"holder:{_holder_level(one, other)}",
        ]
    if one.sense and other.sense and one.sense.language != other.sense.language:
        found.append(f"sense:{one.sense.likest.get(other.claim.id, 'far')}")
    return tuple(found)


def weight(found: tuple[str, ...], one: Claim, other: Claim) -> float:
    """The sum of the levels' weights: log-odds that the two claims speak of one fact.

    What links two claims of one value and what links two of different values are learned apart:
    in one story an equal figure is mostly the same fact, a different one mostly another fact.
    """
    return log_odds(found, one, agree=same_value(one, other))


def likeness(found: tuple[str, ...], one: Claim, other: Claim) -> float:
    """The log-odds by which partners are ranked.

    One day is shared by many events of a story, so that of dates the context decides, and an equal
    one wins near ties; of figures an equal one is the better partner, and of two counts of one fate
    the one that can hold beside it.
    """
    if one.kind != "date":
        hedged = "fate:same" in found and can_both_hold(one.value, other.value)
        return weight(found, one, other) + (_TIE if hedged and not same_value(one, other) else 0.0)
    return log_odds(found, one, agree=False) + (_TIE if same_value(one, other) else 0.0)


def log_odds(found: tuple[str, ...], claim: Claim, *, agree: bool) -> float:
    """The sum of the levels' weights, for claims of the kind of this one whose values agree or not."""
    kind = "date" if claim.kind == "date" else "quantity"
    table = weights()[f"{kind}-agree" if agree else f"{kind}-differ"]
    return table["bias"] + sum(map(table.get, found, repeat(0.0)))


def _telling(claim: Claim) -> str:
    """How telling it is that two claims state this very value: 242 more than 2."""
    value = claim.value
    if isinstance(value, TimeInterval):
        return _grain(value)
    digits = f"{value.stated or 0:g}".replace(".", "").strip("0")
    return str(min(len(digits), 3)) if value.stated not in {1, 2} else "0"


def _cosine_level(one: Mapping[str, float], other: Mapping[str, float], floors: Floors) -> str:
    cosine = product(one, other)
    for floor, name in floors:
        if cosine >= floor:
            return name
    return "0"


def _leads_level(one: Profile, other: Profile) -> str:
    """How many of the names that one article opens with the other opens with, too."""
    if one.opening is None or other.opening is None:
        return "unknown"
    fewest = min(len(one.opening), len(other.opening))
    if fewest < _FEWEST_NAMES:
        return "few"
    return "same" if len(one.opening & other.opening) > fewest * _SHARED_NAMES else "differ"


def _speaker_level(one: Profile, other: Profile) -> str:
    if not one.speaker or not other.speaker:
        return "unknown"
    return "differ" if one.speaker.isdisjoint(other.speaker) else "same"


def _grain_level(one: TimeInterval, other: TimeInterval) -> str:
    """Whether both are told as closely: a clock time, a day, or longer."""
    first, second = _grain(one), _grain(other)
    return first if first == second else "differ"


def _grain(value: TimeInterval) -> str:
    if value.granularity == "minute":
        return "clock"
    return "day" if value.granularity in {"day", "part-of-day"} else "long"


def _names_level(one: Profile, other: Profile) -> str:
    if not one.names or not other.names:
        return "none"
    return str(min(len(one.names & other.names), 2))


def _event_level(one: Profile, other: Profile) -> str:
    if not one.concepts or not other.concepts:
        return "unknown"
    first, second = one.concepts[0], other.concepts[0]
    if first.name == second.name:
        return "same-speech" if first.speech else "same"
    if first.matter == second.matter or _steps_of_one(one, other):
        return "matter"
    names, others = one.concept_names, other.concept_names
    shared = not names.isdisjoint(others)
    if first.speech and second.speech:
        return "speech-shared" if shared else "speech"
    crossed = (first.name in others) + (second.name in names)
    if crossed == len(("one", "other")):
        return "crossed"
    if first.speech != second.speech:
        return "cited-shared" if shared else "cited"
    return "second" if crossed else "shared" if shared else "differ"


def _steps_of_one(one: Profile, other: Profile) -> bool:
    """Whether both claims date steps of one matter, whose object one sentence names at least."""
    first, second = one.concepts[0], other.concepts[0]
    if first.stage not in STEPS or second.stage not in STEPS:
        return False
    shared = {c.matter for c in one.concepts[:_NEAREST]} & {c.matter for c in other.concepts[:_NEAREST]}
    return any(c.object and c.matter in shared for c in (*one.concepts, *other.concepts))


def _person_level(one: frozenset[str], other: frozenset[str]) -> str:
    if not one or not other:
        return "none" if one == other else "unknown"
    return "same" if one <= other or other <= one else "differ"  # brothers share their last name


def _holder_level(one: Profile, other: Profile) -> str:
    """Of what everybody has a figure of their own (years in prison, goals): whether it is one holder's."""
    if not _is_own(one) or not _is_own(other):
        return "any"
    return _person_level(one.holder, other.holder)


def _is_own(profile: Profile) -> bool:
    if profile.claim.kind == "count":
        return is_record(profile.claim)
    return any(concept.personal for concept in profile.concepts[:_NEAREST])


def _rivals_level(one: Profile, other: Profile) -> str:
    """Whether either article states other values of the same thing, so that a mix-up is possible."""
    most = max(one.rivals, other.rivals)
    if most == 0:
        return "none"
    return "few" if most <= _FEW else "many"


def _stage_level(one: Profile, other: Profile) -> str:
    first = one.concepts[0].stage if one.concepts else None
    second = other.concepts[0].stage if other.concepts else None
    if first is None or second is None:
        return "unknown"
    if first == second:
        return "same"
    return "steps" if _steps_of_one(one, other) else "differ"


def _unit_level(one: Profile, other: Profile) -> str:
    if one.unit is None and other.unit is None:
        return "none"
    found = kinship(one.unit, other.unit)
    return "person" if found == "same" and one.unit == "person" else found


def _noun_level(one: Profile, other: Profile) -> str:
    first, second = one.scope.noun, other.scope.noun
    if not first or not second:
        return "unknown"
    return "same" if first == second else "differ"


def _fate_level(one: Profile, other: Profile) -> str:
    first, second = one.scope.fate, other.scope.fate
    if first and second:
        return "same" if first == second else "kin"
    return "unknown" if first or second else "none"


def _population_level(one: Profile, other: Profile) -> str:
    first, second = one.scope.population, other.scope.population
    if not first or not second:
        return "unknown" if first or second else "none"
    if first == second:
        return "same"
    return "differ" if set(first).isdisjoint(second) else "part"


def _share_level(one: Profile, other: Profile) -> str:
    return "same" if one.scope.share == other.scope.share else "differ"
