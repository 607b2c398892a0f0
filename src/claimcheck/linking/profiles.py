"""What linking knows of one claim: everything about it except the value itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from claimcheck.context.events import Concept, principal
from claimcheck.context.nearness import distance
from claimcheck.linking.gates import Gate, gate
from claimcheck.linking.knowledge import NOTHING, Knowledge, Mark
from claimcheck.linking.occasions import Setting
from claimcheck.linking.people import holder, person, said
from claimcheck.linking.semantic import Sense
from claimcheck.linking.sentences import SentenceTerms, around, own_tokens
from claimcheck.linking.shared import Place, Story, Told, place_of
from claimcheck.linking.units import is_record
from claimcheck.linking.vectors import Vector, unit
from claimcheck.model import Article, Claim, Kind, Quantity, Scope, Share
from claimcheck.text.tokens import Tokens
from claimcheck.values.identity import value_key

#: How far a term's weight falls with its distance from the claim: halved at this many tokens.
_HALF_DISTANCE = 8
#: How near a term has to be to count as the claim's neighbour.
_NEIGHBOUR = 5
#: How many tokens on each side are compared word by word.
_SIDE = 3
#: How many of a claim's nearest event concepts may tell the matter it belongs to.
NEAREST = 4
_NO_SCOPE = Scope()


class Counted(NamedTuple):
    """What a figure counts, and of whom; of a date nothing."""

    kind: Kind
    unit: str | None
    noun: str
    fate: str | None
    population: tuple[str, ...]
    share: Share


@dataclass(frozen=True, eq=False)
class Profile:
    """A claim and its surroundings, each worked out when it is first asked for.

    ``told`` is its sentence, ``story`` what it shares with the other claims; ``sense`` is what a
    sentence model says.
    """

    claim: Claim
    told: Told
    story: Story
    sense: Sense | None = None

    @cached_property
    def place(self) -> Place:
        """Where its sentence stands."""
        return place_of(self.claim)

    @cached_property
    def tokens(self) -> Tokens:
        """Its sentence."""
        return self.told.sentence.tokens

    @cached_property
    def own(self) -> range:
        """The indexes of the claim's own tokens."""
        return own_tokens(self.claim, self.tokens)

    @cached_property
    def words(self) -> Vector:
        """A unit vector over terms: nearness times rarity."""
        return self._vectors[0]

    @cached_property
    def near(self) -> Vector:
        """A unit vector over the terms within a few tokens."""
        return self._vectors[1]

    @cached_property
    def left(self) -> frozenset[str]:
        """The very words before it."""
        first = self.own.start
        return said(self.tokens.lower[max(0, first - _SIDE) : first])

    @cached_property
    def right(self) -> frozenset[str]:
        """The very words after it."""
        last = self.own.stop
        return said(self.tokens.lower[last : last + _SIDE])

    @cached_property
    def names(self) -> frozenset[str]:
        """The rare capitalised terms."""
        return frozenset([name for token, name in self.told.names if token not in self.own])

    @cached_property
    def places(self) -> frozenset[str]:
        """The terms of places, those of the sentence before included; a date's own words say nothing."""
        silent, earlier = self.claim.kind == "date", self.story.before[self.place]
        inside = {term for token, term in self.told.places if not (silent and token in self.own)}
        return frozenset(inside.union(term for _, term in earlier.places) if earlier else inside)

    @cached_property
    def concepts(self) -> tuple[Concept, ...]:
        """The event concepts of the sentence, the principal one first, then the nearest."""
        return _concepts(self.claim, self.told.sentence, self.own)

    @cached_property
    def headline(self) -> float:
        """The likeness of its sentence to its article's headline."""
        return self.story.headline_likeness[self.place]

    @cached_property
    def rivals(self) -> int:
        """How many other values its article states of the same unit; of dates, of the same event."""
        return self.story.rivals[self.claim.id]

    @cached_property
    def person(self) -> frozenset[str]:
        """The name beside an age or a minute of a match."""
        return person(self.claim, self.tokens, self.own.start, self.own.stop)

    @cached_property
    def holder(self) -> frozenset[str]:
        """The last name before the claim in its sentence."""
        return holder(self.tokens, self.own.start)

    @cached_property
    def is_own(self) -> bool:
        """Whether everybody has a figure of their own here (years in prison, goals)."""
        if self.claim.kind == "count":
            return is_record(self.claim)
        return any(concept.personal for concept in self.concepts[:NEAREST])

    @cached_property
    def setting(self) -> Setting:
        """When and of when it is told."""
        return self.story.settings[self.claim.id]

    @cached_property
    def opening(self) -> frozenset[str] | None:
        """The names that its article opens with."""
        return self.story.openings[self.claim.article]

    @cached_property
    def marks(self) -> frozenset[Mark]:
        """The events of the project's own that it is told of."""
        return self.story.marks.get(self.claim.id, frozenset())

    @cached_property
    def unit(self) -> str | None:
        """The concept that is counted or measured; None for dates."""
        return self.claim.value.unit if isinstance(self.claim.value, Quantity) else None

    @cached_property
    def gate(self) -> Gate:
        """What of it decides what it is comparable with."""
        return gate(self.claim)

    @cached_property
    def counted(self) -> Counted:
        """What is counted."""
        scope = self.claim.scope or _NO_SCOPE
        return Counted(self.claim.kind, self.unit, scope.noun, scope.fate, scope.population, scope.share)

    @cached_property
    def value(self) -> tuple[object, ...]:
        """The claim's value without its hedge, to be compared for equality."""
        return value_key(self.claim)

    @cached_property
    def speaker(self) -> frozenset[str]:
        """The words that name who says it."""
        told = self.claim.attribution
        return frozenset(told.who.lower().split() if told and told.who else ())

    @cached_property
    def around(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words before the claim, the nearest first, and after it; "#" for any number."""
        return around(self.claim, self.tokens)

    @cached_property
    def _vectors(self) -> tuple[Vector, Vector]:
        """``words`` and ``near``; a date's own words say nothing."""
        words: dict[str, float] = defaultdict(float)
        near: dict[str, float] = defaultdict(float)
        first, last, silent = self.own.start, self.own.stop, self.claim.kind == "date"
        for token, term, worth in self.told.worths:
            distance = first - token if token < first else token - last + 1 if token >= last else 0
            if silent and not distance:
                continue
            words[term] += worth / (1 + distance / _HALF_DISTANCE)
            if distance <= _NEIGHBOUR:
                near[term] += worth / (1 + distance)
        earlier = self.story.before[self.place]
        for term, worth in earlier.echo if earlier else ():
            words[term] += worth
        return unit(words), unit(near)


def profiles(
    articles: Sequence[Article], claims: Sequence[Claim], knowledge: Knowledge = NOTHING
) -> tuple[Profile, ...]:
    """The profiles of one story's claims, in their order."""
    story = Story.of(articles, claims, knowledge)
    return tuple([Profile(claim, story.told[place_of(claim)], story) for claim in claims])


def _concepts(claim: Claim, sentence: SentenceTerms, own: range) -> tuple[Concept, ...]:
    """The event concepts of a sentence: a date's own or the principal one, then the nearest first."""
    told_of = claim.event.concept if claim.kind == "date" and claim.event else None
    ranked = [
        (
            distance(sentence.tokens, (own.start, own.stop), (term.token, term.token + 1), sentence.language),
            term.token,
            term.concept,
        )
        for term in sentence.terms
        if term.concept
    ]
    ranked.sort(key=lambda entry: entry[:2])
    nearest = tuple(dict.fromkeys(concept for _, _, concept in ranked))
    named = (concept for concept in nearest if concept.name == told_of)
    chief = next(named, None) or principal(nearest)
    return (chief, *(concept for concept in nearest if concept != chief)) if chief else ()
