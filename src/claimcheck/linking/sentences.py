"""The sentences around claims, in terms that two articles can share.

A term is an event concept ("@kill"), a place code ("&KP") or a stem: concepts and codes are the
same in every language, so that an Indonesian and an English sentence on one matter share them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.context.events import Concept, triggers
from claimcheck.context.places import places
from claimcheck.text.rarity import rarity
from claimcheck.text.stems import stem
from claimcheck.text.tokens import Tokens, tokenise

#: Rarity given to a term that stands for words of several rarities.
_CONCEPT_RARITY = 2.5
_LEAST_RARITY = 1.6
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Term:
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
    for index, word in enumerate(tokens.lower):
        if index in taken or len(word) < _SHORTEST or not word[0].isalpha():
            continue
        key = stem(word, language)
        weight = rarity(key, language)
        if weight >= _LEAST_RARITY:
            name = tokens.capitalised[index] and index > 0
            terms.append(Term(key, index, weight, name))
    return SentenceTerms(tokens, tuple(sorted(terms, key=lambda term: term.token)), language)


def _concepts_and_places(tokens: Tokens, language: str) -> Iterator[tuple[Term, int, int]]:
    for place in places(tokens, 0, len(tokens), language):
        yield Term(f"&{place.code}", place.first, _CONCEPT_RARITY, name=True), place.first, place.last
    for trigger in triggers(tokens, 0, len(tokens), language):
        term = Term(
            f"@{trigger.concept.name}", trigger.first, _CONCEPT_RARITY, name=False, concept=trigger.concept
        )
        yield term, trigger.first, trigger.last
