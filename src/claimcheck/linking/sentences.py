"""The sentences around claims, in terms that two articles can share.

A term is an event concept ("@kill"), a place code ("&KP") or a stem: concepts and codes are the
same in every language, so that an Indonesian and an English sentence on one matter share them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from typing import TypeAlias

from claimcheck.context.events import Concept
from claimcheck.context.places import places
from claimcheck.context.sentence_events import events_in
from claimcheck.frozen import frozen
from claimcheck.model import Claim
from claimcheck.text.memo import Memo
from claimcheck.text.rarity import rarity
from claimcheck.text.stems import stem
from claimcheck.text.tokens import Tokens

#: Rarity given to a term that stands for words of several rarities.
_CONCEPT_RARITY = 2.5
_LEAST_RARITY = 1.6
_SHORTEST = 2
_BY_TOKEN = itemgetter(0)
#: The attribute of a sentence's tokens that holds its terms, so that both go together.
_TERMS = "terms"


@frozen()
class Term:
    """What one word, place or event says; ``name`` is set for words written with a capital."""

    key: str
    rarity: float
    name: bool
    concept: Concept | None = None


#: A term and the token that it stands at.
Placed: TypeAlias = tuple[int, Term]
#: A language, the terms of a sentence in it, and those of places and events.
_Kept: TypeAlias = tuple[str, tuple[Placed, ...], tuple[Placed, ...]]


@frozen(slots=False)
class SentenceTerms:
    """A sentence as tokens and the terms at them, in order; ``known`` are those of places and events."""

    tokens: Tokens
    terms: tuple[Placed, ...]
    language: str = "und"
    known: tuple[Placed, ...] = ()


def sentence_terms(tokens: Tokens, language: str) -> SentenceTerms:
    """The terms of one sentence; numbers and the commonest words make none.

    They are kept with its tokens: claims are told in headlines and openings, which are asked for, too.  What
    is kept does not lead back to the tokens, so that both are let go with their article.
    """
    held = vars(tokens)
    kept: _Kept | None = held.get(_TERMS)
    if kept is None or kept[0] != language:
        kept = held[_TERMS] = (language, *_terms(tokens, language))
    return SentenceTerms(tokens, kept[1], language, kept[2])


def _terms(tokens: Tokens, language: str) -> tuple[tuple[Placed, ...], tuple[Placed, ...]]:
    """All terms of a sentence, and those of places and events."""
    words = list(map(_telling(language).__getitem__, tokens.words))
    if words:
        words[0] = _telling(language)[tokens.lower[0]]  # its capital proves no name
    known: list[Placed] = []
    for term, first, last in _concepts_and_places(tokens, language):
        known.append((first, term))
        words[first:last] = [None] * (last - first)
    others = [(index, term) for index, term in enumerate(words) if term is not None]
    terms = tuple(sorted((*known, *others), key=_BY_TOKEN)) if known else tuple(others)
    return terms, tuple(known)


@cache
def _telling(language: str) -> Memo[Term | None]:
    """The term of a word as it is written; None for a sign, a number and a common word."""

    def telling(word: str) -> Term | None:
        small = word.lower()
        if len(small) < _SHORTEST or not small[0].isalpha():
            return None
        key = stem(small, language)
        weight = rarity(key, language)
        return Term(key, weight, word[0].isupper()) if weight >= _LEAST_RARITY else None

    return Memo(telling)


def own_tokens(claim: Claim, sentence: Tokens) -> range:
    """The indexes of a claim's own tokens among those of its sentence."""
    return sentence.within(claim.span.start, claim.span.end)


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
        yield _place_term(place.code), place.first, place.last
    for trigger in events_in(tokens, language).triggers:
        yield _event_term(trigger.concept), trigger.first, trigger.last


@cache
def _place_term(code: str) -> Term:
    return Term(f"&{code}", _CONCEPT_RARITY, name=True)


@cache
def _event_term(concept: Concept) -> Term:
    return Term(f"@{concept.name}", _CONCEPT_RARITY, name=False, concept=concept)
