"""Articles of our own in a sentence or two, and what one rule finds in them."""

from __future__ import annotations

from datetime import date

from claimcheck.claims.extracting import claims_of
from claimcheck.linking.facts import link
from claimcheck.model import Article, Finding
from claimcheck.rules.judging import Case, make_case
from claimcheck.rules.rule import Rule
from claimcheck.values.anchor import Anchor

#: The day on which our articles were published, a Wednesday.
PUBLISHED = date(2025, 3, 5)


def article(
    text: str, language: str = "en", title: str | None = None, identity: str = "a", *, dated: bool = True
) -> Article:
    """An article by a source of its own name."""
    return Article(
        id=identity,
        text=text,
        title=title,
        title_basis="given" if title else "unknown",
        source=identity,
        language=language,
        published=PUBLISHED if dated else None,
        published_basis="given" if dated else "unknown",
    )


def case_of(*articles: Article) -> Case:
    """All that rules look at in some articles."""
    claims = [claim for one in articles for claim in claims_of(one, Anchor(one.day, "published"))]
    return make_case(articles, claims, link(articles, claims))


def found(rule: Rule, *articles: Article) -> list[Finding]:
    """What a rule finds."""
    return list(rule.check(case_of(*articles)))
