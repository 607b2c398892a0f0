"""Whose an age is where no name stands beside it: "the other victim, a boy of 16", "a 19-year-old driver"."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from functools import cache
from typing import Literal

from claimcheck.context.attribution import owns
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Claim, Quantity
from claimcheck.text.tokens import Tokens
from claimcheck.values.units import units

#: Parts of one event that one person cannot have both.
_APART = (
    frozenset({"victim", "suspect"}),
    frozenset({"driver", "passenger"}),
    frozenset({"pilot", "passenger"}),
)
#: Parts that mostly one person has.
_LONE = frozenset({"driver", "pilot"})
#: How many words behind an age may tell whose it is, and how many open a title's subject.
_BEHIND, _SUBJECT = 4, 4
_MARKS = frozenset(":;.!?")


@frozen(eq=True)
class Role:
    """The sex, the part in the event and the number among those who have it, as far as they are told."""

    sex: str | None = None
    part: str | None = None
    rank: int | None = None


_NOBODY = Role()


@frozen(slots=False)
class _Words:
    parts: dict[str, str]
    ranks: dict[str, int]
    sexes: dict[str, str]
    between: frozenset[str]
    joints: frozenset[str]

    @property
    def beside(self) -> tuple[Container[str], ...]:
        """What may stand beside an age and tell of whom it is."""
        return self.between, self.sexes, self.parts, self.ranks


@cache
def _words(language: str) -> _Words:
    told = table(language, "counted")
    return _Words(
        parts={word: part for part, listed in told.get("roles", {}).items() for word in phrases(listed)},
        ranks={word: int(rank) for rank, listed in told.get("ranks", {}).items() for word in phrases(listed)},
        sexes={word: sex for sex, listed in told.get("sexes", {}).items() for word in phrases(listed)},
        between=frozenset(phrases(told.get("beside_age", ""))),
        joints=frozenset(phrases(told.get("joining", {}).get("between", ""))),
    )


def role(claim: Claim, tokens: Tokens, first: int, last: int, language: str) -> Role:
    """Who the age at tokens first..last-1 of its sentence is told of; of anything but ages nobody."""
    if claim.scope is None or claim.scope.noun != "age":
        return _NOBODY
    words, found = _words(language), _NOBODY
    closed = units(language).closed
    for behind in range(last, min(len(tokens), last + _BEHIND)):
        if not tokens.lower[behind][0].isalpha() or tokens.lower[behind] in closed:
            break  # "a 22-year-old shot a woman"
        found = _told(found, words, tokens, behind)
    before = first - 1
    while before >= 0 and found.part is None:
        lower = tokens.lower[before]
        joined = lower in words.joints and before > 0 and tokens.lower[before - 1].isdecimal()
        listed = joined or lower.isdecimal()
        if not listed and not any(lower in known for known in words.beside):
            break
        if before == first - 1 and owns(lower, language) and not _in_tens(claim):
            break  # "her 16-year-old son"
        found = _told(found, words, tokens, before)
        before -= 1
    if found.part is None and claim.span.field == "title":
        return _subject(found, words, tokens, first)
    return found


def _told(found: Role, words: _Words, tokens: Tokens, place: int) -> Role:
    """What is known with one more word; the first that tells a thing has it."""
    lower = tokens.lower[place]
    sex = found.sex or words.sexes.get(lower)
    if found.part or lower not in words.parts:
        return replace(found, sex=sex)
    beside = tokens.lower[max(0, place - 1) : place] + tokens.lower[place + 1 : place + 2]
    rank = next((words.ranks[word] for word in beside if word in words.ranks), None)
    return Role(sex, words.parts[lower], rank)


def _in_tens(claim: Claim) -> bool:
    """Whether an age is told by tens of years, which are somebody's own: "in his late teens"."""
    return isinstance(claim.value, Quantity) and claim.value.stated is None


def _subject(found: Role, words: _Words, tokens: Tokens, first: int) -> Role:
    """What a title's first words tell: "Second victim of the fire is 16"."""
    start = max((place + 1 for place in range(first) if tokens.words[place] in _MARKS), default=0)
    for place in range(start, min(start + _SUBJECT, first)):
        if tokens.lower[place] in words.parts:
            return _told(found, words, tokens, place)
    return found


def whose(one: Role, other: Role) -> Literal["same", "differ", "unknown"]:
    """Whether two ages are one person's, by what the articles call them."""
    if one is _NOBODY and other is _NOBODY:
        return "unknown"  # as of all figures that are no ages
    if one.sex and other.sex and one.sex != other.sex:
        return "differ"
    parts = {one.part, other.part}
    if one.part != other.part or one.part is None:
        return "differ" if any(pair <= parts for pair in _APART) else "unknown"
    if one.rank and other.rank:
        return "same" if one.rank == other.rank else "differ"
    return "same" if one.part in _LONE and one.rank == other.rank else "unknown"
