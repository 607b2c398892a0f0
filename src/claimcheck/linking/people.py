"""Whose a figure is: the person or the body named beside it."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.context.names import names
from claimcheck.model import Claim
from claimcheck.text.tokens import Tokens
from claimcheck.values.identity import is_personal
from claimcheck.values.units import units

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


def holder(tokens: Tokens, first: int, language: str) -> frozenset[str]:
    """The last name before token ``first`` in its sentence: who has, does or suffers what is counted.

    A single word that opens a sentence or a quotation proves no name; nor does what somebody is
    (« Terdakwa »).
    """
    lower, known = tokens.lower, units(language)
    for run in reversed(names(tokens, 0, first, frozenset())):
        places = range(run.first, run.last)
        own = [at for at in places if len(lower[at]) >= _SHORTEST and not known.at(lower, at)]
        if len(own) > 1 or (own and _inside(tokens, own[0])):
            return frozenset(lower[at] for at in own)
    return frozenset()


def _inside(tokens: Tokens, place: int) -> bool:
    """Whether a word follows another one, so that its capital is its own: no sentence, no quotation opens."""
    return place > 0 and tokens.lower[place - 1][0].isalnum()


def said(words: Iterable[str]) -> frozenset[str]:
    """The words among some tokens: no figures, no signs."""
    return frozenset(word for word in words if word[0].isalpha())
