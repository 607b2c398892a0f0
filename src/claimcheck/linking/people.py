"""Whose a figure is: the person or the body named beside it."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.context.names import names
from claimcheck.model import Claim
from claimcheck.text.tokens import Tokens
from claimcheck.values.identity import is_personal

#: Shorter words are initials and small words between names.
_SHORTEST = 3


def person(claim: Claim, tokens: Tokens, first: int, last: int) -> frozenset[str]:
    """Whose age or minute it is: the name right before tokens first..last-1, else the one right after."""
    if not is_personal(claim):
        return frozenset()
    runs = names(tokens, 0, len(tokens), frozenset(), frozenset(range(first, last)))
    before = next((run for run in reversed(runs) if run.last <= first), None)
    after = next((run for run in runs if run.first >= last), None)
    if before and before.first > 0 and not said(tokens.lower[before.last : first]):
        return said(before.text.lower().split())
    if after and len(said(tokens.lower[last : after.first])) <= 1:
        return said(after.text.lower().split())
    return frozenset()


def holder(tokens: Tokens, first: int) -> frozenset[str]:
    """The last name before token ``first`` in its sentence: who has, does or suffers what is counted.

    A single word that opens the sentence proves no name.
    """
    for run in reversed(names(tokens, 0, first, frozenset())):
        words = frozenset(word for word in tokens.lower[run.first : run.last] if len(word) >= _SHORTEST)
        if words and (run.first > 0 or run.last - run.first > 1):
            return words
    return frozenset()


def said(words: Iterable[str]) -> frozenset[str]:
    """The words among some tokens: no figures, no signs."""
    return frozenset(word for word in words if word[0].isalpha())
