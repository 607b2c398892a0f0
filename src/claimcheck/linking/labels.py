"""A fact in words, for people: what happened or what is counted, and who and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from claimcheck.context.places import place_name
from claimcheck.linking.profiles import Profile
from claimcheck.model import Quantity

_NAMES = 3
#: Told in years as prison terms are, and no stretch of time.
_AGE = "age"
#: Of how many counted things the words are kept.
_KEPT = 1 << 12


def label(mentions: Sequence[Profile]) -> str:
    """The event or the thing counted, then the names that its claims share most: "sign: Russia, Putin"."""
    if len(mentions) == 1:  # as most facts have it
        head, ranked = _head(mentions[0]), sorted(_names(mentions[0]))
    else:
        telling = [profile for profile in mentions if not _only_reported(profile)] or mentions
        heads = [_head(profile) for profile in telling]
        head = max(dict.fromkeys(heads), key=heads.count)
        told = Counter([name for profile in mentions for name in _names(profile)])
        ranked = sorted(told, key=lambda name: (-told[name], name))
    small = head.lower()
    about = [name for name in ranked if name.lower() not in small][:_NAMES]
    return f"{head}: {', '.join(about)}" if about else head


def _only_reported(profile: Profile) -> bool:
    """Whether a date is told of a report alone ("KCNA reported on Monday"), not of what was reported."""
    event = profile.claim.event
    return event is not None and event.stage == "reported" and profile.claim.kind == "date"


def _head(profile: Profile) -> str:
    claim = profile.claim
    if isinstance(claim.value, Quantity):
        scope = claim.scope
        fate, population = (scope.fate, scope.population) if scope else (None, ())
        counted = scope.noun if scope and scope.noun == _AGE else claim.value.unit or claim.kind
        return _counted(counted, fate, population)
    return f"date of {claim.event.concept.replace('-', ' ')}" if claim.event else "date"


@lru_cache(_KEPT)
def _counted(counted: str, fate: str | None, population: tuple[str, ...]) -> str:
    undergone = f" {fate}" if fate and fate != counted else ""
    whose = f" of {' and '.join(map(place_name, population))}" if population else ""
    return f"{counted.replace('-', ' ')}{undergone}{whose}"


def _names(profile: Profile) -> set[str]:
    """The names in a claim's sentence, in places' English form; where there is none, its weightiest words."""
    found = profile.names | profile.places
    if not found:
        weights, _ = profile.vectors
        words = [term for term in weights if term[0] != "@"]
        found = frozenset(sorted(words, key=lambda term: (-weights[term], term))[:2])
    return {_named(term, profile.told.surface) for term in found}


def _named(term: str, surface: Mapping[str, str]) -> str:
    if term[0] == "&":
        return place_name(term[1:])
    return term[1:] if term[0] == "=" else surface.get(term, term)
