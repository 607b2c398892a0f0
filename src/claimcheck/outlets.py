"""Outlets as a project knows them: one name each, and the way in which each writes its dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.config import Settings
from claimcheck.model import Article
from claimcheck.values.anchor import DateOrder, evident_order


def named(article: Article, settings: Settings) -> Article:
    """The article, its outlet told by the one name that the project gives it."""
    told = (article.source or "").casefold()
    for source in settings.sources:
        if told in map(str.casefold, source.aliases) and article.source != source.name:
            return replace(article, source=source.name)
    return article


def date_orders(stories: Iterable[Sequence[Article]]) -> dict[str, DateOrder]:
    """Which of "3/4/2025" is the day, as each article's outlet writes it elsewhere in the same story."""
    found: dict[str, DateOrder] = {}
    for story in stories:
        texts: dict[str, list[str]] = defaultdict(list)
        for article in story:
            texts[article.source or article.id].append(article.text)
        orders = {source: evident_order(of_one) for source, of_one in texts.items()}
        for article in story:
            if order := orders[article.source or article.id]:
                found[article.id] = order
    return found
