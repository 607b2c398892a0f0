"""What linking knows of one claim: everything about it except the value itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter

from claimcheck.context.events import Concept, principal
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.linking.gates import Gate, gate
from claimcheck.linking.knowledge import NOTHING, Knowledge, Mark
from claimcheck.linking.occasions import Setting
from claimcheck.linking.people import holder, person, said
from claimcheck.linking.roles import Role, role
from claimcheck.linking.semantic import Sense
from claimcheck.linking.sentences import around, own_tokens
from claimcheck.linking.shared import Story, Told
from claimcheck.linking.vectors import Vector, unit
from claimcheck.model import Article, Claim, Kind, Quantity, Scope, Share
from claimcheck.text.memo import once
from claimcheck.text.tokens import Tokens
from claimcheck.values.families import is_record

#: How far a term's weight falls with its distance from the claim: halved at this many tokens.
_HALF_DISTANCE = 8
#: How near a term has to be to count as the claim's neighbour.
_NEIGHBOUR = 5
#: How many tokens on each side are compared word by word.
_SIDE = 3
#: How many of a claim's nearest event concepts may tell the matter it belongs to.
NEAREST = 4
#: Of how many counted things it is kept that they are.
_KEPT = 4096
_NO_SCOPE = Scope()
_NO_NAMES: frozenset[str] = frozenset()
#: Of fewer events than these none is nearer than another.
_SEVERAL = 2


@frozen()
class Counted:
    """What a figure counts, and of whom; of a date nothing.

    Figures that do not differ in it have the same one, so that pairs of them are told by identity.
    """

    kind: Kind
    unit: str | None
    noun: str
    fate: str | None
    population: tuple[str, ...]
    share: Share


_counted = lru_cache(_KEPT)(Counted)


@dataclass(slots=True, eq=False)
class Traits:
    """What a claim is compared by, all at hand: a story has many pairs of claims.

    ``words`` is a unit vector over terms (nearness times rarity), ``near`` one over the terms within a
    few tokens; ``left`` and ``right`` are the very words on each side, ``speaker`` the words that name
    who says it; ``rivals`` tells how many other values its article states of the same unit (of dates:
    of the same event), ``peers`` of the same noun; ``headline`` is the likeness of its sentence to its
    article's headline, ``names`` are the rare capitalised terms, ``concepts`` the event concepts of the
    sentence, the principal one first, then the nearest; ``person`` is the name beside an age or a minute of
    a match, ``role`` what else tells whose age it is, ``holder`` the last name before a figure that
    everybody has one of (years in prison, goals), None for others.
    """

    words: Vector
    near: Vector
    left: frozenset[str]
    right: frozenset[str]
    speaker: frozenset[str]
    rivals: int
    peers: int
    headline: float
    names: frozenset[str]
    concepts: tuple[Concept, ...]
    counted: Counted
    person: frozenset[str]
    role: Role
    holder: frozenset[str] | None


@frozen(slots=False)
class Profile:
    """A claim and its surroundings, worked out when they are first asked for.

    ``told`` is its sentence, ``story`` what it shares with the other claims; ``sense`` is what a
    sentence model says.
    """

    claim: Claim
    told: Told
    story: Story
    sense: Sense | None = None

    @property
    def tokens(self) -> Tokens:
        """Its sentence."""
        return self.told.sentence.tokens

    @once
    def own(self) -> range:
        """The indexes of the claim's own tokens."""
        return own_tokens(self.claim, self.tokens)

    @once
    def traits(self) -> Traits:
        """What it is compared by."""
        claim, story, tokens, own = self.claim, self.story, self.tokens, self.own
        lower, first, last = tokens.lower, own.start, own.stop
        words, near = self.vectors
        concepts = _concepts(claim, self.told, own)
        speaker = claim.attribution.who if claim.attribution else None
        language = self.told.sentence.language
        return Traits(
            words=words,
            near=near,
            left=said(lower[max(0, first - _SIDE) : first]),
            right=said(lower[last : last + _SIDE]),
            speaker=frozenset(speaker.lower().split() if speaker else ()),
            rivals=story.rivals[claim.id],
            peers=story.peers[claim.id],
            headline=story.headline(self.told, claim.article),
            names=self.names,
            concepts=concepts,
            counted=self._counted(),
            person=person(claim, tokens, own, language),
            role=role(claim, tokens, first, last, language),
            holder=holder(tokens, first, language, self.opening) if _is_own(claim, concepts) else None,
        )

    @once
    def vectors(self) -> tuple[Vector, Vector]:
        """Traits' ``words`` and ``near``; a date's own words say nothing."""
        words = dict(self.told.before.echo) if self.told.before else {}
        near: dict[str, float] = {}
        first, last, silent = self.own.start, self.own.stop, self.claim.kind == "date"
        for token, term, worth in self.told.worths:
            distance = first - token if token < first else token - last + 1 if token >= last else 0
            if silent and not distance:
                continue
            words[term] = words.get(term, 0.0) + worth / (1 + distance / _HALF_DISTANCE)
            if distance <= _NEIGHBOUR:
                near[term] = near.get(term, 0.0) + worth / (1 + distance)
        return unit(words), unit(near)

    @once
    def names(self) -> frozenset[str]:
        """The rare capitalised terms."""
        if not self.told.names:
            return _NO_NAMES
        own = self.own
        return frozenset([name for token, name in self.told.names if token not in own])

    @once
    def speakers(self) -> frozenset[str]:
        """Those of the names that tell who says it, or to which outlet."""
        teller, lower = self.claim.attribution, self.tokens.lower
        who = frozenset((teller.who or "").lower().split()) if teller else frozenset()
        outlet = _outlet_words(self.told.sentence.language)
        beside = [
            name
            for token, name in self.told.names
            if lower[token] in who or not outlet.isdisjoint(lower[token : token + 2])
        ]
        return self.names.intersection(beside)

    @once
    def is_named(self) -> bool:
        """Whether any of the names tells what it is about; who dates an event is no name of another one."""
        return bool(self.names - self.speakers if self.claim.kind == "date" else self.names)

    @once
    def places(self) -> frozenset[str]:
        """The terms of places, those of the sentence before included; a date's own words say nothing."""
        here, before = self.told.places, self.told.before.places if self.told.before else ()
        if not here and not before:
            return _NO_NAMES
        own = self.own if self.claim.kind == "date" else ()
        return frozenset([term for token, term in here if token not in own]).union(
            [term for _, term in before]
        )

    @once
    def opening(self) -> frozenset[str] | None:
        """The names that its article opens with; None where that is too short to name its matter."""
        return self.story.openings[self.claim.article].names

    @once
    def setting(self) -> Setting:
        """When its article is told, and of when it is told itself."""
        return self.story.settings[self.claim.id]

    @once
    def gate(self) -> Gate:
        """What of it decides what it is comparable with."""
        return gate(self.claim)

    @once
    def value(self) -> tuple[object, ...]:
        """The claim's value without its hedge, to be compared for equality."""
        return self.story.values[self.claim.id]

    @once
    def marks(self) -> frozenset[Mark]:
        """The events of the project's own that it is told of."""
        return self.story.marks.get(self.claim.id, frozenset())

    @once
    def around(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words before the claim, the nearest first, and after it; "#" for any number."""
        return around(self.claim, self.tokens)

    def _counted(self) -> Counted:
        claim, scope = self.claim, self.claim.scope or _NO_SCOPE
        unit = claim.value.unit if isinstance(claim.value, Quantity) else None
        return _counted(claim.kind, unit, scope.noun, scope.fate, scope.population, scope.share)


def profiles(
    articles: Sequence[Article], claims: Sequence[Claim], knowledge: Knowledge = NOTHING
) -> tuple[Profile, ...]:
    """The profiles of one story's claims, in their order."""
    story = Story.of(articles, claims, knowledge)
    return tuple([Profile(claim, told, story) for claim, told in zip(claims, story.told_in, strict=True)])


@cache
def _outlet_words(language: str) -> frozenset[str]:
    """The words that names of outlets end with: "News", "Post"."""
    return frozenset(phrases(table(language, "text").get("outlet_words", "")))


def _is_own(claim: Claim, concepts: tuple[Concept, ...]) -> bool:
    """Whether everybody has a figure of their own here."""
    if claim.kind == "count":
        return is_record(claim)
    return any(concept.personal for concept in concepts[:NEAREST])


def _concepts(claim: Claim, told: Told, own: range) -> tuple[Concept, ...]:
    """The event concepts of a sentence: a date's own or the principal one, then the nearest first."""
    if len(told.concepts) < _SEVERAL:
        return tuple([concept for _, concept in told.concepts])
    first, costs = own.start, told.crossings
    before, behind = costs[first], costs[own.stop]
    ranked = [
        (before - costs[token + 1] if token < first else max(0, costs[token] - behind), token, concept)
        for token, concept in told.concepts
    ]
    ranked.sort(key=itemgetter(0, 1))
    nearest = tuple(dict.fromkeys([concept for _, _, concept in ranked]))
    dated = claim.event.concept if claim.kind == "date" and claim.event else None
    named = (concept for concept in nearest if concept.name == dated)
    chief = next(named, None) or principal(nearest)
    return (chief, *[concept for concept in nearest if concept is not chief]) if chief else ()
