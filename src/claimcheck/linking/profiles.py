"""What linking knows of one claim: everything about it except the value itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from claimcheck.context.events import Concept, principal
from claimcheck.context.nearness import distance
from claimcheck.linking.knowledge import NOTHING, Knowledge, Mark
from claimcheck.linking.occasions import Setting, settings
from claimcheck.linking.openings import headline, hourly, openings
from claimcheck.linking.people import holder, person, said
from claimcheck.linking.semantic import Sense
from claimcheck.linking.sentences import SentenceTerms, around, own_tokens
from claimcheck.linking.vectors import product, unit
from claimcheck.model import Article, Claim, FieldName, Quantity, Scope
from claimcheck.text.tokens import Tokens
from claimcheck.values.identity import is_aside, value_key

#: How far a term's weight falls with its distance from the claim: halved at this many tokens.
_HALF_DISTANCE = 8
#: What a term of the sentence before is worth beside one of the claim's own sentence.
_EARLIER = 0.15
#: How near a term has to be to count as the claim's neighbour.
_NEIGHBOUR = 5
#: How many tokens on each side are compared word by word.
_SIDE = 3
#: What a term of every sentence of the story is still worth beside one that stands once.
_FLOOR = 0.3
#: A name is rare from this scarcity on.
_RARE = 0.5
_NO_SCOPE = Scope()
Place = tuple[str, FieldName, int, int]


@dataclass(frozen=True)
class Profile:
    """A claim and its surroundings as weighted terms.

    ``words`` is a unit vector over terms (nearness times rarity); ``concepts`` are the event
    concepts of the sentence, nearest first; ``names`` the rare capitalised terms; ``near`` a unit
    vector over the terms within a few tokens; ``left`` and ``right`` the very words on each side;
    ``surface`` each term as the sentence writes it; ``headline`` the likeness of its sentence to its
    article's headline; ``rivals`` how many other values its article states of the same unit (of
    dates: of the same event concept); ``person`` the name beside an age or a minute of a match;
    ``holder`` the last name before the claim in its sentence; ``setting`` when and of when it is
    told; ``opening`` the names that its article opens with; ``marks`` the events of the project's
    own that it is told of; ``sense`` what a sentence model says; ``tokens`` its sentence.
    """

    claim: Claim
    words: Mapping[str, float]
    near: Mapping[str, float]
    left: frozenset[str]
    right: frozenset[str]
    names: frozenset[str]
    concepts: tuple[Concept, ...]
    surface: Mapping[str, str]
    headline: float
    rivals: int
    person: frozenset[str]
    setting: Setting
    opening: frozenset[str] | None
    holder: frozenset[str]
    tokens: Tokens
    marks: frozenset[Mark] = frozenset()
    sense: Sense | None = None

    @cached_property
    def unit(self) -> str | None:
        """The concept that is counted or measured; None for dates."""
        return self.claim.value.unit if isinstance(self.claim.value, Quantity) else None

    @cached_property
    def value(self) -> tuple[object, ...]:
        """The claim's value without its hedge, to be compared for equality."""
        return value_key(self.claim)

    @cached_property
    def scope(self) -> Scope:
        """What exactly is counted; of dates nothing."""
        return self.claim.scope or _NO_SCOPE

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
    def concept_names(self) -> frozenset[str]:
        """The names of the concepts."""
        return frozenset(concept.name for concept in self.concepts)


def profiles(
    articles: Sequence[Article], claims: Sequence[Claim], knowledge: Knowledge = NOTHING
) -> tuple[Profile, ...]:
    """The profiles of one story's claims, in their order."""
    return tuple(map(_Story.of(articles, claims, knowledge).profile, claims))


@dataclass(frozen=True, slots=True)
class _Told:
    """What the profiles of one sentence's claims share.

    ``worths`` is (token, term, rarity times scarcity) for each term, ``echo`` what each term is worth
    to the next sentence's claims, ``names`` the (token, term) of the rare names; ``headline`` and
    ``surface`` are Profile's.
    """

    worths: tuple[tuple[int, str, float], ...]
    echo: tuple[tuple[str, float], ...]
    names: tuple[tuple[int, str], ...]
    headline: float
    surface: Mapping[str, str]

    @classmethod
    def of(
        cls, sentence: SentenceTerms, scarcity: Mapping[str, float], headline: Mapping[str, float]
    ) -> _Told:
        """The shared knowledge of one sentence."""
        terms, words = sentence.terms, sentence.tokens.words
        return cls(
            worths=tuple((term.token, term.key, term.rarity * scarcity[term.key]) for term in terms),
            echo=tuple((term.key, _EARLIER * term.rarity * scarcity[term.key]) for term in terms),
            names=tuple((term.token, term.key) for term in terms if term.name and scarcity[term.key] > _RARE),
            headline=product(unit({term.key: term.rarity for term in terms}), headline),
            surface={term.key: words[term.token] for term in terms},
        )


@dataclass(frozen=True)
class _Story:
    """What the profiles of one story's claims share.

    ``sentences`` are the claim-bearing ones by place; ``before`` the one before each in its field;
    ``told`` what is known of each; ``marks`` is Profile's, by claim; ``rivals`` how many
    other values each claim's article states of the same thing.
    """

    sentences: Mapping[Place, SentenceTerms]
    before: Mapping[Place, Place | None]
    told: Mapping[Place, _Told]
    rivals: Mapping[str, int]
    settings: Mapping[str, Setting]
    openings: Mapping[str, frozenset[str] | None]
    marks: Mapping[str, frozenset[Mark]]

    @classmethod
    def of(cls, articles: Sequence[Article], claims: Sequence[Claim], knowledge: Knowledge) -> _Story:
        """The shared knowledge of one story."""
        by_id = {article.id: article for article in articles}
        sentences: dict[Place, SentenceTerms] = {}
        for place in dict.fromkeys(map(_place, claims)):
            article = by_id[place[0]]
            sentences[place] = knowledge.terms(article.field(place[1])[place[2] : place[3]], article.language)
        scarcity = _scarcity(sentences.values())
        headlines = {article.id: headline(article) for article in articles}
        vectors = {name: unit({term.key: term.rarity for term in terms}) for name, terms in headlines.items()}
        told = [(place[0], sentence) for place, sentence in sentences.items() if place[1] == "text"]
        return cls(
            sentences=sentences,
            before=_earlier(sentences),
            told={
                place: _Told.of(sentence, scarcity, vectors[place[0]])
                for place, sentence in sentences.items()
            },
            rivals=_rivals(claims),
            marks=knowledge.marks(by_id, claims),
            settings=settings(articles, claims, hourly(headlines)),
            openings=openings(articles, headlines, told),
        )

    def profile(self, claim: Claim) -> Profile:
        """One claim's profile."""
        place = _place(claim)
        sentence, told = self.sentences[place], self.told[place]
        inside, lower = own_tokens(claim, sentence.tokens), sentence.tokens.lower
        first, last = inside.start, inside.stop
        words, near = self._vectors(claim, place, first, last)
        return Profile(
            claim=claim,
            words=words,
            near=near,
            left=said(lower[max(0, first - _SIDE) : first]),
            right=said(lower[last : last + _SIDE]),
            names=frozenset(name for token, name in told.names if not first <= token < last),
            concepts=_concepts(claim, sentence, first, last),
            headline=told.headline,
            rivals=self.rivals[claim.id],
            person=person(claim, sentence.tokens, first, last),
            surface=told.surface,
            setting=self.settings[claim.id],
            opening=self.openings[claim.article],
            holder=holder(sentence.tokens, first),
            marks=self.marks.get(claim.id, frozenset()),
            tokens=sentence.tokens,
        )

    def _vectors(
        self, claim: Claim, place: Place, first: int, last: int
    ) -> tuple[Mapping[str, float], Mapping[str, float]]:
        """``words`` and ``near`` of a claim at tokens first..last-1; a date's own words say nothing."""
        words: dict[str, float] = defaultdict(float)
        near: dict[str, float] = defaultdict(float)
        silent = claim.kind == "date"
        for token, term, worth in self.told[place].worths:
            distance = first - token if token < first else token - last + 1 if token >= last else 0
            if silent and first <= token < last:
                continue
            words[term] += worth / (1 + distance / _HALF_DISTANCE)
            if distance <= _NEIGHBOUR:
                near[term] += worth / (1 + distance)
        earlier = self.before[place]
        for term, worth in self.told[earlier].echo if earlier else ():
            words[term] += worth
        return unit(words), unit(near)


def _rivals(claims: Sequence[Claim]) -> dict[str, int]:
    """For every claim, how many other values its article states of the same thing.

    A value that was replaced and the size of a change are no rivals of the value that stands.
    """
    values: dict[tuple[str, str, str | None], set[tuple[object, ...]]] = defaultdict(set)
    for claim in claims:
        if not is_aside(claim):
            values[_thing(claim)].add(value_key(claim))
    return {claim.id: len(values[_thing(claim)] - {value_key(claim)}) for claim in claims}


def _thing(claim: Claim) -> tuple[str, str, str | None]:
    if isinstance(claim.value, Quantity):
        return (claim.article, claim.kind, claim.value.currency or claim.value.unit)
    return (claim.article, claim.kind, claim.event.concept if claim.event else None)


def _place(claim: Claim) -> Place:
    return (claim.article, claim.span.field, claim.sentence.start, claim.sentence.end)


def _earlier(cache: Mapping[Place, SentenceTerms]) -> dict[Place, Place | None]:
    """The claim-bearing sentence before each one in its field, if any."""
    found: dict[Place, Place | None] = {}
    last: Place | None = None
    for place in sorted(cache, key=lambda place: (place[0], place[1], place[2])):
        found[place] = last if last and last[:2] == place[:2] else None
        last = place
    return found


def _scarcity(sentences: Iterable[SentenceTerms]) -> dict[str, float]:
    """How rare each term is among the story's own sentences: 1 for a hapax, near 0 for a term of all."""
    count = 0
    holders: dict[str, int] = defaultdict(int)
    for sentence in sentences:
        count += 1
        for key in {term.key for term in sentence.terms}:
            holders[key] += 1
    whole = log(1 + count)
    return {key: _FLOOR + (1 - _FLOOR) * log(1 + count / held) / whole for key, held in holders.items()}


def _concepts(claim: Claim, sentence: SentenceTerms, first: int, last: int) -> tuple[Concept, ...]:
    """The event concepts of a sentence: a date's own or the principal one, then the nearest first."""
    own = claim.event.concept if claim.kind == "date" and claim.event else None
    ranked = [
        (
            distance(sentence.tokens, (first, last), (term.token, term.token + 1), sentence.language),
            term.token,
            term.concept,
        )
        for term in sentence.terms
        if term.concept
    ]
    ranked.sort(key=lambda entry: entry[:2])
    nearest = tuple(dict.fromkeys(concept for _, _, concept in ranked))
    chief = next((concept for concept in nearest if concept.name == own), None) or principal(nearest)
    return (chief, *(concept for concept in nearest if concept != chief)) if chief else ()
