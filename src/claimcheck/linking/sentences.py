"""The sentences around claims, in terms that two articles can share.

A term is an event concept ("@kill"), a place code ("&KP") or a stem: concepts and codes are the
same in every language, so that an Indonesian and an English sentence on one matter share them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from claimcheck.context.events import Concept, triggers
from claimcheck.context.places import places
from claimcheck.model import Claim
from claimcheck.text.memo import Memo
from claimcheck.text.rarity import rarity
from claimcheck.text.stems import stem
from claimcheck.text.tokens import Tokens, tokenise

#: Rarity given to a term that stands for words of several rarities.
_CONCEPT_RARITY = 2.5
_LEAST_RARITY = 1.6
_SHORTEST = 2


class Term(NamedTuple):
    """One term at a token of its sentence; ``name`` is set for words written with a capital."""

    key: str
    token: int
    rarity: float
    name: bool
    concept: Concept | None = None


@dataclass(frozen=True)
class SentenceTerms:
    """A sentence as tokens and the terms at them, in order."""

    tokens: Tokens
    terms: tuple[Term, ...]
    language: str = "und"


def sentence_terms(text: str, language: str) -> SentenceTerms:
    """The terms of one sentence; numbers and the commonest words make none."""
    tokens = tokenise(text)
    found = list(_concepts_and_places(tokens, language))
    taken = {index for _, first, last in found for index in range(first, last)}
    terms = [term for term, _, _ in found]
    for index, telling in enumerate(map(_telling(language).__getitem__, tokens.lower)):
        if telling and index not in taken:
            key, weight = telling
            terms.append(Term(key, index, weight, index > 0 and tokens.is_capital(index)))
    return SentenceTerms(tokens, tuple(sorted(terms, key=attrgetter("token"))), language)


@cache
def _telling(language: str) -> Memo[tuple[str, float] | None]:
    """The stem of a word and its rarity; None for a sign, a number and a common word."""

    def telling(word: str) -> tuple[str, float] | None:
        if len(word) < _SHORTEST or not word[0].isalpha():
            return None
        key = stem(word, language)
        weight = rarity(key, language)
        return (key, weight) if weight >= _LEAST_RARITY else None

    return Memo(telling)


def own_tokens(claim: Claim, sentence: Tokens) -> range:
    """The indexes of a claim's own tokens among those of its sentence."""
    at = claim.sentence.start
    return sentence.within(claim.span.start - at, claim.span.end - at)


def around(claim: Claim, sentence: Tokens) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a claim's sentence before it, the nearest first, and after it; "#" for any number."""
    words, inside = sentence.lower, own_tokens(claim, sentence)
    sides = (words[: inside.start][::-1], words[inside.stop :])
    before, after = (
        tuple(["#" if word[0].isdigit() else word for word in side if word[0].isalnum()]) for side in sides
    )
    return before, after


def _concepts_and_places(tokens: Tokens, language: str) -> Iterator[tuple[Term, int, int]]:
    for place in places(tokens, 0, len(tokens), language):
        yield Term(f"&{place.code}", place.first, _CONCEPT_RARITY, name=True), place.first, place.last
    for trigger in triggers(tokens, 0, len(tokens), language):
        term = Term(
            f"@{trigger.concept.name}", trigger.first, _CONCEPT_RARITY, name=False, concept=trigger.concept
        )
        yield term, trigger.first, trigger.last
