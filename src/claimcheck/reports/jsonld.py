"""Claims as linked data: schema.org's Claim and NewsArticle, in JSON-LD 1.1.

It says who claims what where.  It never says ClaimReview: a rating is a person's verdict.  Claims that
speak of one fact are ``about`` one Thing.  A file whose claims are missed has a Comment that says why.
``<`` is escaped, so that it can stand in a page's script element.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import quote as percent

from claimcheck.model import Article, Claim, Fact, NotChecked, Report
from claimcheck.reports import Style
from claimcheck.reports.blocks import speaker_of
from claimcheck.reports.evidence import Located, located
from claimcheck.reports.records import encoded
from claimcheck.reports.sanitise import visible
from claimcheck.wording import worded


def compared(report: Report, style: Style) -> Iterator[str]:
    """The claims that were linked with others, their articles, the facts, and comments on files."""
    facts = {claim: fact for fact in report.facts if len(fact.claims) > 1 for claim in fact.claims}
    linked = [claim for claim in report.claims if claim.id in facts]
    comments = [_comment(found) for found in located(report, style.files) if found.finding.place]
    yield _graph(report.articles, linked, facts, comments)


def extracted(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    not_checked: tuple[NotChecked, ...],
    style: Style,
) -> Iterator[str]:
    """All claims and their articles."""
    del not_checked, style
    yield _graph(articles, claims, {})


def _graph(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    facts: dict[str, Fact],
    comments: Sequence[dict[str, object]] = (),
) -> str:
    named = {article.id: article for article in articles}
    used = dict.fromkeys(claim.article for claim in claims)
    things = {fact.id: fact for claim in claims if (fact := facts.get(claim.id))}
    nodes = [
        *(_article(named[identity]) for identity in used),
        *map(_thing, things.values()),
        *(_claim(claim, named[claim.article], facts.get(claim.id)) for claim in claims),
        *comments,
    ]
    made = encoded({"@context": "https://schema.org", "@graph": nodes})
    return made.replace("<", "\\u003c") + "\n"


def _thing(fact: Fact) -> dict[str, object]:
    return {"@type": "Thing", "@id": _id("fact", fact.id), "name": visible(fact.label)}


def _article(article: Article) -> dict[str, object]:
    node: dict[str, object] = {"@type": "NewsArticle", "@id": _id("article", article.id)}
    if article.title:
        node["headline"] = visible(article.title)
    if article.url and article.url.startswith(("https://", "http://")):
        node["url"] = visible(article.url)
    if article.source:
        node["publisher"] = {"@type": "Organization", "name": visible(article.source)}
    if article.published:
        node["datePublished"] = article.published.isoformat()
    if article.language != "und":
        node["inLanguage"] = article.language
    return node


def _claim(claim: Claim, article: Article, fact: Fact | None) -> dict[str, object]:
    sentence = article.field(claim.span.field)[claim.sentence.start : claim.sentence.end]
    node: dict[str, object] = {
        "@type": "Claim",
        "@id": _id("claim", claim.id),
        "name": visible(worded(claim)),
        "text": visible(sentence).strip(),
        "appearance": {"@id": _id("article", article.id)},
    }
    if speaker := speaker_of(claim):
        node["author"] = {"@type": "Thing", "name": visible(speaker)}
    if fact:
        node["about"] = {"@id": _id("fact", fact.id)}
    return node


def _comment(found: Located) -> dict[str, object]:
    finding = found.finding
    return {
        "@type": "Comment",
        "@id": _id("finding", finding.fingerprint),
        "name": f"{finding.code} {finding.name}",
        "text": found.message,
        "about": {"@type": "DigitalDocument", "name": f"{found.primary.path}:{found.primary.region.line}"},
    }


def _id(kind: str, identity: str) -> str:
    """A node's name inside the document."""
    return f"#{kind}-{percent(identity, safe='', errors='backslashreplace')}"
