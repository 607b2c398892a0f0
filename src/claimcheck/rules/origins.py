"""Who stands behind a claim, compared across sources."""

from __future__ import annotations

from claimcheck.model import Claim


def same_voice(one: Claim, other: Claim) -> bool:
    """Whether two claims name one speaker: the shorter name's words are all in the longer one.

    A claim without a speaker, or with one of whom the role alone is told ("the judge"), has no voice.
    """
    names = [_who(claim) for claim in (one, other)]
    if any(name == name.lower() for name in names):
        return False
    first, second = map(_words, names)
    return bool(first and second) and (first <= second or second <= first)


def passed_on_by(claim: Claim) -> frozenset[str]:
    """The words that name whom a claim came through; none where it is told first hand."""
    return _words(claim.attribution.via if claim.attribution else None)


def _who(claim: Claim) -> str:
    return (claim.attribution.who if claim.attribution else None) or ""


def _words(name: str | None) -> frozenset[str]:
    return frozenset(word for word in (name or "").lower().replace(".", " ").split() if len(word) > 1)
