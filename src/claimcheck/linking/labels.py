"""A fact in words, for people: what it is about, from its own claims."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from claimcheck.linking.profiles import Profile

_WORDS = 3


def label(mentions: Sequence[Profile]) -> str:
    """The event or the thing counted, then the names that its claims share most."""
    heads = Counter(_head(profile) for profile in mentions)
    head = heads.most_common(1)[0][0]
    shared: dict[str, float] = defaultdict(float)
    for profile in mentions:
        for term, weight in profile.words.items():
            if not term.startswith("@"):
                shared[profile.surface.get(term, term)] += weight
    words = [word for word, _ in sorted(shared.items(), key=lambda entry: (-entry[1], entry[0]))]
    about = [word for word in words if word.lower() not in head.lower()][:_WORDS]
    return f"{head}: {', '.join(about)}" if about else head


def _head(profile: Profile) -> str:
    claim = profile.claim
    if profile.unit:
        scope = claim.scope
        fate = f" {scope.fate}" if scope and scope.fate else ""
        whose = f" ({', '.join(scope.population)})" if scope and scope.population else ""
        return f"{profile.unit}{fate}{whose}"
    return f"{claim.event.concept}, date" if claim.event else "date"
