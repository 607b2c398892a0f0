"""Whose a figure is: the person or the body named beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from claimcheck.context.names import Name, names
from claimcheck.model import Claim
from claimcheck.text.tokens import Tokens
from claimcheck.values.identity import is_personal
from claimcheck.values.units import Units, units

#: Shorter words are initials and small words between names; more of them are a title's, all in capitals.
_SHORTEST, _LONGEST = 3, 5
_OWNING = ("'s", "’s")


def person(claim: Claim, tokens: Tokens, first: int, last: int, language: str) -> frozenset[str]:
    """Whose age or minute it is: the name right before tokens first..last-1, else the one right after."""
    if not is_personal(claim):
        return frozenset()
    known, title = units(language), claim.span.field == "title"
    runs = names(tokens, 0, len(tokens), frozenset(), frozenset(range(first, last)))
    before = next((run for run in reversed(runs) if run.last <= first), None)
    if before and not said(tokens.lower[before.last : first]):
        return frozenset() if _only_opens(before, first, title=title) else _name(before, tokens, known)
    after = next((run for run in runs if run.first >= last), None)
    if after and _leads_to(tokens, range(last, after.first), known) and not _qualifies(after, tokens, known):
        return _name(after, tokens, known)
    return frozenset()


def _only_opens(run: Name, first: int, *, title: bool) -> bool:
    """Whether a capital is the sentence's own: "The 7-year-old", in a title "Toddler, 2, lost"."""
    return run.first == 0 and run.last == 1 and (title or run.last == first)


def _name(run: Name, tokens: Tokens, known: Units) -> frozenset[str]:
    """The words of a run that name somebody, but for what he is ("Officer"); "Boy" and "Ann's" name none."""
    lower = tokens.lower
    own = [at for at in range(run.first, run.last) if len(lower[at]) >= _SHORTEST and lower[at][0].isalpha()]
    if not own or len(own) > _LONGEST or known.at(lower, own[-1]) or lower[own[-1]].endswith(_OWNING):
        return frozenset()
    return frozenset(lower[at] for at in own if not known.at(lower, at))


def _leads_to(tokens: Tokens, between: range, known: Units) -> bool:
    """Whether an age leads on to the name behind it: "the 36-year-old gunman Jo Rye", not "36, of Rye"."""
    words = [tokens.lower[at] for at in between]
    if any(not word[0].isalpha() for word in words) or len(words) > 1:
        return False
    return not words or words[0] not in known.closed


def _qualifies(run: Name, tokens: Tokens, known: Units) -> bool:
    """Whether a name only tells where somebody is from: "the 8-year-old Lorne boy"."""
    return run.last < len(tokens) and known.at(tokens.lower, run.last) is not None


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


def by_name(one: frozenset[str], other: frozenset[str]) -> Literal["same", "differ", "none", "unknown"]:
    """Whether two sets of names are one holder's; brothers share their last name."""
    if not one or not other:
        return "none" if one == other else "unknown"
    return "same" if one <= other or other <= one else "differ"


def said(words: Iterable[str]) -> frozenset[str]:
    """The words among some tokens: no figures, no signs."""
    return frozenset(word for word in words if word[0].isalpha())
