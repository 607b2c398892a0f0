"""What a run makes of articles, and does not make again: their claims, and the facts of their stories.

Both are kept by what they were made from: claimcheck's own code and tables, the settings that matter,
and the article with the day that it is read against.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from pydantic_core import to_json

from claimcheck.cache import Shelf
from claimcheck.config import Settings
from claimcheck.context.provenance import anchor_of
from claimcheck.linking.knowledge import Knowledge
from claimcheck.linking.semantic import Encoder
from claimcheck.model import Article, Claim, Fact
from claimcheck.model.plain import decoder
from claimcheck.text.passages import KEPT
from claimcheck.values.anchor import DateOrder

#: Told how far the work has come: the stage ("" is the end), and how many of how many things are done.
Watch = Callable[[str, int, int], None]
#: Which of "3/4/2025" is the day, by the article, where its outlet gives it away.
Orders: TypeAlias = Mapping[str, DateOrder]
_NONE: Orders = {}
#: A story and the key that its facts are kept under.
_Keyed: TypeAlias = tuple[bytes, Sequence[Article]]


def _batches(stories: Sequence[_Keyed]) -> Iterator[Sequence[_Keyed]]:
    """The stories by so many articles as passages are kept of; a larger story is alone."""
    some: list[_Keyed] = []
    count = 0
    for keyed in stories:
        if some and count + len(keyed[1]) > KEPT:
            yield some
            some, count = [], 0
        some.append(keyed)
        count += len(keyed[1])
    if some:
        yield some


class Making:
    """Claims and facts, made or taken from what an earlier run kept."""

    def __init__(
        self,
        shelf: Shelf,
        settings: Settings,
        knowledge: Knowledge,
        encode: Encoder | None,
        watch: Watch,
    ) -> None:
        self._shelf = shelf
        self._order = settings.date_order
        self._knowledge = knowledge
        self._encode = encode
        self._known = to_json((settings.facts, knowledge.origins))
        self._watch = watch
        self._told: dict[str, bytes] = {}

    def claims(self, articles: Sequence[Article]) -> tuple[Claim, ...]:
        """The claims of articles, read against the day that each of them has by now."""
        kept = self._kept_claims(articles, _NONE)
        made: list[Claim] = []
        for done, article in enumerate(articles):
            self._watch("find claims", done, len(articles))
            made.extend(self._claims(article, _NONE, kept))
        return tuple(made)

    def linked(
        self, articles: Sequence[Article], stories: Sequence[Sequence[Article]], orders: Orders
    ) -> tuple[tuple[Claim, ...], tuple[Fact, ...]]:
        """The claims of articles, in their order, and the facts that they are linked to in their stories.

        Some stories at a time, so that linking finds the sentences as they were cut for the claims.
        """
        kept, done = self._kept_claims(articles, orders), 0
        keys = [self._facts_key(story) for story in stories]
        linked = self._shelf.get(keys)
        told: dict[str, tuple[Claim, ...]] = {}
        facts: list[Fact] = []
        for some in _batches(tuple(zip(keys, stories, strict=True))):
            self._watch("find and link claims", done, len(articles))
            for _, story in some:
                done += len(story)
                for article in story:
                    told[article.id] = self._knowledge.recounted(self._claims(article, orders, kept))
            for key, story in some:
                facts += self._facts(key, story, told, linked)
        return tuple(claim for article in articles for claim in told[article.id]), tuple(facts)

    def _claims(self, article: Article, orders: Orders, kept: Mapping[bytes, bytes]) -> tuple[Claim, ...]:
        """The claims of one article."""
        key = self._told.get(article.id, b"")
        if key in kept:
            return tuple(map(decoder(Claim), kept[key].splitlines()))
        from claimcheck.claims.extracting import claims_of  # 50 ms; what was kept needs none

        claims = claims_of(article, anchor_of(article, self._order_of(article, orders)))
        self._shelf.add(key, claims)
        return claims

    def _facts(
        self,
        key: bytes,
        story: Sequence[Article],
        told: Mapping[str, Sequence[Claim]],
        kept: Mapping[bytes, bytes],
    ) -> Sequence[Fact]:
        """The facts of one story."""
        if key in kept:
            return list(map(decoder(Fact), kept[key].splitlines()))
        from claimcheck.linking.facts import link_stories  # 40 ms; what was kept needs none

        claims = [claim for article in story for claim in told[article.id]]
        facts = link_stories([story], claims, self._knowledge, self._encode)
        self._shelf.add(key, facts)
        return facts

    def _kept_claims(self, articles: Iterable[Article], orders: Orders) -> Mapping[bytes, bytes]:
        """What an earlier run made of articles, by the keys that are noted here."""
        if not self._shelf.cache.keeps:
            return {}
        ordered = ((article, self._order_of(article, orders)) for article in articles)
        keys = {article.id: self._claims_key(article, order) for article, order in ordered}
        self._told.update(keys)
        return self._shelf.get(keys.values())

    def _order_of(self, article: Article, orders: Orders) -> DateOrder | None:
        return self._order or orders.get(article.id)

    def _claims_key(self, article: Article, order: DateOrder | None) -> bytes:
        return hashlib.sha256(self._shelf.stamp + f"{order}".encode() + to_json(article)).digest()

    def _facts_key(self, story: Sequence[Article]) -> bytes:
        if not self._shelf.cache.keeps:
            return b""
        by = self._encode.name.encode() if self._encode else b""
        made_from = (self._told[article.id] for article in story)
        return hashlib.sha256(b"".join((b"facts", by, self._known, *made_from))).digest()
