"""The verbs in order: read, extract, link, check."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TextIO

from claimcheck import __version__
from claimcheck.claims.extracting import claims_of
from claimcheck.context.provenance import infer, story_dates
from claimcheck.linking.facts import link
from claimcheck.linking.stories import stories
from claimcheck.model import Article, Claim, Fact, Finding, NotChecked, Report, Summary, Tool
from claimcheck.reading import Reading, read
from claimcheck.rules import check
from claimcheck.values.anchor import Anchor

PathLike = str | os.PathLike[str]
Paths = PathLike | Sequence[PathLike]


@dataclass(frozen=True)
class Extraction:
    """What articles claim: ``claims`` in the order of ``articles``, and what could not be read."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    not_checked: tuple[NotChecked, ...] = ()


def read_articles(paths: Paths, *, stdin: TextIO | None = None) -> Reading:
    """Read articles, and infer the outlet, title, date and language that they do not give.

    What cannot be read is told in ``not_checked`` and raises nothing.
    """
    several = [paths] if isinstance(paths, str | os.PathLike) else paths
    reading = read(several, stdin=stdin)
    return Reading(tuple(infer(article) for article in reading.articles), reading.not_checked)


def extract(paths: Paths, *, stdin: TextIO | None = None) -> Extraction:
    """Read articles and list every claim they make.

    An article without a date of its own is read by its story's date, where the other articles
    of that story have one.
    """
    reading = read_articles(paths, stdin=stdin)
    articles = reading.articles
    anchors = _anchors(articles)
    claims = tuple(claim for article in articles for claim in claims_of(article, anchors[article.id]))
    return Extraction(_dated(articles, anchors), claims, reading.not_checked)


def compare(paths: Paths, *, stdin: TextIO | None = None) -> Report:
    """Read articles, link the claims that speak of one fact, and report where they differ."""
    extraction = extract(paths, stdin=stdin)
    return compare_extraction(extraction)


def compare_extraction(extraction: Extraction) -> Report:
    """Link and check claims that were extracted before."""
    linked = link(extraction.articles, extraction.claims)
    facts, findings = check(extraction.articles, extraction.claims, linked)
    return Report(
        tool=Tool(version=__version__),
        articles=extraction.articles,
        claims=extraction.claims,
        facts=facts,
        findings=findings,
        not_checked=extraction.not_checked,
        summary=_summary(extraction, facts, findings),
    )


def _anchors(articles: tuple[Article, ...]) -> dict[str, Anchor]:
    """What each article's relative dates are read against."""
    anchors = {
        article.id: Anchor(article.day, "published") if article.day else Anchor() for article in articles
    }
    if all(anchor.day for anchor in anchors.values()):
        return anchors
    for story in stories(articles):
        for article_id, day in story_dates(story).items():
            anchors[article_id] = Anchor(day, "story")
    return anchors


def _dated(articles: tuple[Article, ...], anchors: dict[str, Anchor]) -> tuple[Article, ...]:
    """The articles, with the story's date marked on those that had none."""
    return tuple(
        article.model_copy(update={"published": anchors[article.id].day, "published_basis": "story"})
        if anchors[article.id].basis == "story"
        else article
        for article in articles
    )


def _summary(extraction: Extraction, facts: Iterable[Fact], findings: Sequence[Finding]) -> Summary:
    facts = tuple(facts)
    levels = [finding.level for finding in findings]
    return Summary(
        articles=len(extraction.articles),
        sources=len({article.source or article.id for article in extraction.articles}),
        claims=len(extraction.claims),
        facts=len(facts),
        agreeing=sum(fact.verdict == "agree" and fact.sources > 1 for fact in facts),
        errors=levels.count("error"),
        warnings=levels.count("warning"),
        notes=levels.count("note"),
    )
