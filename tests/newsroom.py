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

#: What an agency wrote on the loss of a ferry, and what a reporter saw.
WIRE = """The ferry Halcyon went down off Lorne before dawn with 52 people aboard, and a trawler picked up most of
them. Its captain had turned back for the harbour when a wave broke the bow door and flooded the car deck. The
coastguard sent two boats and a helicopter, which searched until the light failed. The owner of the ferry had put
it up for sale in the spring, and the yard that last looked at its door closed in the summer."""
OWN = """Families waited on the pier at Lorne all morning for news of the Halcyon. Some had driven through the night.
The mayor opened the school hall and had soup brought there, while nurses read out names from a list that grew
shorter by the hour. By noon the radio told of survivors on a trawler, and the hall emptied towards the harbour,
where the boat was expected with the tide."""


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
