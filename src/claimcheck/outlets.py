"""Outlets as a project knows them: one name each, and the wire service that some of them repeat."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from claimcheck.config import Settings
from claimcheck.model import Article, Claim, Fact
from claimcheck.values.anchor import DateOrder, evident_order


def named(article: Article, settings: Settings) -> Article:
    """The article, its outlet told by the one name that the project gives it."""
    told = (article.source or "").casefold()
    for source in settings.sources:
        if told in map(str.casefold, source.aliases) and article.source != source.name:
            return article.model_copy(update={"source": source.name})
    return article


def independent(
    facts: Sequence[Fact], articles: Sequence[Article], claims: Sequence[Claim], settings: Settings
) -> tuple[Fact, ...]:
    """The facts, outlets that repeat one wire service counted as one independent source."""
    origins = {source.name: source.origin for source in settings.sources if source.origin}
    if not origins:
        return tuple(facts)
    names = {article.id: article.source or article.id for article in articles}
    origin_of = {claim.id: origins.get(names[claim.article], names[claim.article]) for claim in claims}
    return tuple(
        fact.model_copy(update={"independent": min(fact.independent, count)})
        if (count := len({origin_of[claim] for claim in fact.claims})) < fact.independent
        else fact
        for fact in facts
    )


def date_orders(stories: Iterable[Sequence[Article]]) -> dict[str, DateOrder]:
    """Which of "3/4/2025" is the day, as each article's outlet writes it elsewhere in the same story."""
    found: dict[str, DateOrder] = {}
    for story in stories:
        texts: dict[str, list[str]] = defaultdict(list)
        for article in story:
            texts[article.source or article.id].append(article.text)
        for article in story:
            order = evident_order(texts[article.source or article.id])
            if order:
                found[article.id] = order
    return found
