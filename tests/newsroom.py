"""Articles of our own in a sentence or two, their claims, and the facts that they make."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from claimcheck.claims.extracting import claims_of
from claimcheck.linking.facts import link_stories
from claimcheck.model import Article, Claim, Fact
from claimcheck.values.anchor import Anchor

#: The day on which our articles were published unless they say otherwise, a Wednesday.
WEDNESDAY = date(2025, 3, 5)


def article(
    text: str,
    name: str = "a",
    language: str = "en",
    *,
    title: str | None = None,
    published: datetime | date | None = WEDNESDAY,
) -> Article:
    """An article by a source of its own name."""
    return Article(
        id=name,
        text=text,
        title=title,
        title_basis="given" if title else "unknown",
        source=name,
        language=language,
        published=published,
        published_basis="given" if published else "unknown",
    )


def claims(*articles: Article) -> tuple[Claim, ...]:
    """The claims of articles, each read against its own day."""
    return tuple(
        claim
        for one in articles
        for claim in claims_of(one, Anchor(one.day, "published") if one.day else Anchor())
    )


def claim(words: str, text: str, language: str = "en", name: str = "a") -> Claim:
    """The claim of a text that stands in just these words."""
    (found,) = (one for one in claims(article(text, name, language)) if one.text == words)
    return found


def story(texts: Sequence[str], language: str = "en") -> tuple[Article, ...]:
    """Articles that tell one story, named a, b, c …"""
    return tuple(article(text, name, language) for text, name in zip(texts, "abcdefgh", strict=False))


def facts(*articles: Article) -> tuple[Fact, ...]:
    """The facts of articles that tell one story."""
    return link_stories([articles], claims(*articles))


def together(texts: Sequence[str], words: Sequence[str], language: str) -> bool:
    """Whether one fact holds the claims that stand in these words, one of each text."""
    articles = story(texts, language)
    ids = []
    for one, said in zip(articles, words, strict=True):
        (found,) = (each.id for each in claims(one) if each.text == said)
        ids.append(found)
    return any(set(ids) <= set(fact.claims) for fact in facts(*articles))
