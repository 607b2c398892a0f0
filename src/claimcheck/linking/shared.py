"""What the claims of one story share: sentences as weighted terms, openings, settings, rivals.

Everything is worked out when it is first asked for: most articles are alone in their story, and
most of their claims meet no other one to be compared with.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
from math import log

from claimcheck.context.events import Concept
from claimcheck.context.sentence_events import events_in
from claimcheck.frozen import frozen
from claimcheck.linking.knowledge import Knowledge, Mark
from claimcheck.linking.occasions import Setting, settings
from claimcheck.linking.openings import Opening, headline, hourly, openings
from claimcheck.linking.sentences import Placed, SentenceTerms, own_tokens
from claimcheck.linking.tolls import Tolls, tolls
from claimcheck.linking.vectors import Vector, product, unit
from claimcheck.linking.whereabouts import whereabouts
from claimcheck.model import Article, Claim, FieldName, Quantity
from claimcheck.text.memo import once
from claimcheck.text.passages import passages, tokens_among
from claimcheck.values.identity import is_aside, value_key

#: What a term of the sentence before is worth beside one of the claim's own sentence.
_EARLIER = 0.15
#: What a term of every sentence of the story is still worth beside one that stands once.
_FLOOR = 0.3
#: A name is rare from this scarcity on.
_RARE = 0.5
#: The fate that is counted apart: no number of injured or of passengers is taken for that of the dead.
_COUNTED_APART = "dead"
#: A sentence: article, field, start and end.
Place = tuple[str, FieldName, int, int]


@frozen(slots=False)
class Told:
    """What the claims of one sentence share.

    ``before`` is the claim-bearing sentence before it in its field, if any; ``scarcity`` is of the
    terms in the whole story.
    """

    sentence: SentenceTerms
    before: Told | None
    scarcity: Mapping[str, float]

    @once
    def worths(self) -> tuple[tuple[int, str, float], ...]:
        """(token, term, rarity times scarcity) for each term."""
        scarcity = self.scarcity
        return tuple(
            [(token, term.key, term.rarity * scarcity[term.key]) for token, term in self.sentence.terms]
        )

    @once
    def echo(self) -> Mapping[str, float]:
        """What each term is worth to the claims of the next sentence."""
        echo: dict[str, float] = {}
        for _, term, worth in self.worths:
            echo[term] = echo.get(term, 0.0) + _EARLIER * worth
        return echo

    @once
    def names(self) -> tuple[tuple[int, str], ...]:
        """(token, term) of the rare names."""
        scarcity = self.scarcity
        return tuple(
            [
                (token, term.key)
                for token, term in self.sentence.terms
                if term.name and scarcity[term.key] > _RARE
            ]
        )

    @once
    def places(self) -> tuple[tuple[int, str], ...]:
        """(token, term) of the places."""
        return tuple([(token, term.key) for token, term in self.sentence.known if term.key[0] == "&"])

    @once
    def concepts(self) -> tuple[tuple[int, Concept], ...]:
        """(token, event concept) of the events."""
        return tuple([(token, term.concept) for token, term in self.sentence.known if term.concept])

    @once
    def crossings(self) -> list[int]:
        """What it costs to come to each token from the first one."""
        return events_in(self.sentence.tokens, self.sentence.language).crossings

    @once
    def surface(self) -> Mapping[str, str]:
        """Each term as the sentence writes it."""
        words = self.sentence.tokens.words
        return {term.key: words[token] for token, term in self.sentence.terms}

    @once
    def vector(self) -> Vector:
        """The terms by their rarity, as a unit vector."""
        return _by_rarity(self.sentence.terms)


@frozen(slots=False)
class Story:
    """What the claims of one story share.

    ``told`` are the claim-bearing sentences by place, ``told_in`` is the one of each claim.
    """

    articles: Mapping[str, Article]
    claims: Sequence[Claim]
    told: Mapping[Place, Told]
    told_in: Sequence[Told]
    knowledge: Knowledge

    @classmethod
    def of(cls, articles: Sequence[Article], claims: Sequence[Claim], knowledge: Knowledge) -> Story:
        """The shared knowledge of one story."""
        by_id = {article.id: article for article in articles}
        cut = {article.id: passages(article) for article in articles}
        sentences: dict[Place, SentenceTerms] = {}
        places = list(map(place_of, claims))
        for place in dict.fromkeys(places):
            article = by_id[place[0]]
            tokens = tokens_among(cut[article.id], article, *place[1:])
            sentences[place] = knowledge.terms(tokens, article.language)
        scarcity = _scarcity(sentences.values())
        told: dict[Place, Told] = {}
        last: Place | None = None
        for place in sorted(sentences, key=lambda place: place[:3]):
            before = told[last] if last and last[:2] == place[:2] else None
            told[place] = Told(sentences[place], before, scarcity)
            last = place
        return cls(by_id, claims, told, [told[place] for place in places], knowledge)

    @once
    def headlines(self) -> Mapping[str, Sequence[Placed]]:
        """The terms of each article's headline."""
        return {name: headline(article) for name, article in self.articles.items()}

    @once
    def headline_vectors(self) -> Mapping[str, Vector]:
        """The terms of each article's headline by their rarity, as unit vectors."""
        return {name: _by_rarity(terms) for name, terms in self.headlines.items()}

    def headline(self, told: Told, article: str) -> float:
        """How alike a sentence is to its article's headline."""
        return product(told.vector, self.headline_vectors[article])

    @once
    def settings(self) -> Mapping[str, Setting]:
        """When and of when each claim is told."""
        articles = tuple(self.articles.values())
        return settings(articles, self.claims, hourly(self.headlines), self.openings)

    @once
    def openings(self) -> Mapping[str, Opening]:
        """What each article opens with."""
        told = [(place[0], told.sentence) for place, told in self.told.items() if place[1] == "text"]
        return openings(self.articles.values(), self.headlines, told)

    @once
    def marks(self) -> Mapping[str, frozenset[Mark]]:
        """The events of the project's own that each claim is told of."""
        return self.knowledge.marks(self.articles, self.claims)

    @once
    def values(self) -> Mapping[str, tuple[object, ...]]:
        """The value of every claim without its hedge, to be compared for equality."""
        return {claim.id: value_key(claim) for claim in self.claims}

    @once
    def rivals(self) -> Mapping[str, int]:
        """For every claim, how many other values its article states of the same unit, or event."""
        return self._others(_thing)

    @once
    def peers(self) -> Mapping[str, int]:
        """For every claim, how many other values its article states of the same noun."""
        return self._others(_named_thing)

    @once
    def tolls(self) -> Tolls:
        """The claims that state their article's main toll of a fate, or its only one at a place."""
        sentences = {place_of(claim): told for claim, told in zip(self.claims, self.told_in, strict=True)}

        def place(claim: Claim) -> str:
            told = sentences[place_of(claim)].sentence
            return whereabouts(told.tokens, own_tokens(claim, told.tokens), told.language)

        return tolls(self.articles, self.claims, place)

    def _others(self, thing_of: Callable[[Claim], object]) -> dict[str, int]:
        """For every claim, how many other values its article states of the same thing.

        A value that was replaced and the size of a change are no rivals of the value that stands.
        """
        told = [(claim, thing_of(claim), self.values[claim.id]) for claim in self.claims]
        values: dict[object, set[tuple[object, ...]]] = defaultdict(set)
        for claim, thing, value in told:
            if not is_aside(claim):
                values[thing].add(value)
        return {claim.id: len(values[thing]) - (value in values[thing]) for claim, thing, value in told}


def place_of(claim: Claim) -> Place:
    """The sentence of a claim."""
    return (claim.article, claim.span.field, claim.sentence.start, claim.sentence.end)


def _thing(claim: Claim) -> tuple[str, str, str | None]:
    if isinstance(claim.value, Quantity):
        if claim.scope and claim.scope.fate == _COUNTED_APART:
            return (claim.article, claim.kind, _COUNTED_APART)
        return (claim.article, claim.kind, claim.value.currency or claim.value.unit)
    return (claim.article, claim.kind, claim.event.concept if claim.event else None)


def _named_thing(claim: Claim) -> tuple[str, str, str | None]:
    return (claim.article, claim.kind, claim.scope.noun if claim.scope else None)


def _by_rarity(terms: Iterable[Placed]) -> Vector:
    return unit({term.key: term.rarity for _, term in terms})


def _scarcity(sentences: Iterable[SentenceTerms]) -> dict[str, float]:
    """How rare each term is among the story's own sentences: 1 for a hapax, near 0 for a term of all."""
    told = [{term.key for _, term in sentence.terms} for sentence in sentences]
    holders, count = Counter(chain.from_iterable(told)), len(told)
    whole = log(1 + count)
    rare = {held: _FLOOR + (1 - _FLOOR) * log(1 + count / held) / whole for held in {*holders.values()}}
    return {key: rare[held] for key, held in holders.items()}
