"""A fact in words, for people: what happened or what is counted, and who and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from claimcheck.context.places import place_name
from claimcheck.linking.profiles import Profile
from claimcheck.model import Quantity

_NAMES = 3


def label(mentions: Sequence[Profile]) -> str:
    """The event or the thing counted, then the names that its claims share most: "sign: Russia, Putin"."""
    telling = [profile for profile in mentions if not _only_reported(profile)] or mentions
    heads = [_head(profile) for profile in telling]
    head = max(dict.fromkeys(heads), key=heads.count)
    told = Counter([name for profile in mentions for name in set(_names(profile))])
    ranked, small = sorted(told, key=lambda name: (-told[name], name)), head.lower()
    about = [*islice((name for name in ranked if name.lower() not in small), _NAMES)]
    return f"{head}: {', '.join(about)}" if about else head


def _only_reported(profile: Profile) -> bool:
    """Whether a date is told of a report alone ("KCNA reported on Monday"), not of what was reported."""
    event = profile.claim.event
    return profile.claim.kind == "date" and event is not None and event.stage == "reported"


def _head(profile: Profile) -> str:
    claim = profile.claim
    if claim.kind == "date":
        return f"date of {claim.event.concept.replace('-', ' ')}" if claim.event else "date"
    scope = claim.scope
    unit = claim.value.unit if isinstance(claim.value, Quantity) else None
    counted = unit or claim.kind
    fate = f" {scope.fate}" if scope and scope.fate and scope.fate != counted else ""
    whose = f" of {' and '.join(map(place_name, scope.population))}" if scope and scope.population else ""
    return f"{counted.replace('-', ' ')}{fate}{whose}"


def _names(profile: Profile) -> Iterator[str]:
    """The names in a claim's sentence, in places' English form; where there is none, its weightiest words."""
    found = [*profile.names, *(profile.places - profile.names)]
    if not found:
        weights, _ = profile.vectors
        words = [term for term in weights if not term.startswith("@")]
        found = sorted(words, key=lambda term: (-weights[term], term))[:2]
    for term in found:
        named = place_name(term[1:]) if term.startswith("&") else profile.told.surface.get(term, term)
        yield term[1:] if term.startswith("=") else named
