"""The stories of a report: which articles and facts belong together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claimcheck.frozen import frozen
from claimcheck.model import Article, Fact, Finding, Report
from claimcheck.reports.sanitise import visible

_TITLE = 90


@frozen()
class Story:
    """Articles that belong together, their facts, and the findings on them that belong to no fact.

    ``alone`` marks articles that have no other on their story, gathered in one.
    """

    title: str
    articles: tuple[Article, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...] = ()
    alone: bool = False


def stories(report: Report) -> list[Story]:
    """The stories of a report, those of most articles first, articles without a partner as the last."""
    homes = {claim.id: claim.article for claim in report.claims}
    keys = {homes[claim]: fact.story for fact in report.facts for claim in fact.claims}
    articles: dict[str, list[Article]] = {}
    for article in report.articles:
        articles.setdefault(keys.get(article.id, article.id), []).append(article)
    facts: dict[str, list[Fact]] = {key: [] for key in articles}
    for fact in report.facts:
        facts[keys.get(homes[fact.claims[0]], fact.story)].append(fact)
    loose: dict[str, list[Finding]] = {key: [] for key in articles}
    known = {article.id for article in report.articles}
    for finding in report.findings:
        home = home_of(finding, homes)
        if finding.fact is None and home in known:
            loose[keys.get(home, home)].append(finding)
    together = [
        Story(title_of(held), tuple(held), tuple(facts[key]), tuple(loose[key]))
        for key, held in articles.items()
        if len(held) > 1
    ]
    together.sort(key=lambda story: -len(story.articles))
    single = [key for key, held in articles.items() if len(held) == 1]
    return together + ([_gathered(single, articles, facts, loose)] if single else [])


def home_of(finding: Finding, homes: Mapping[str, str]) -> str:
    """The article that a finding begins in, by its claims' articles; "" where it is about another file."""
    if finding.claims:
        return homes[finding.claims[0]]
    return (finding.place.article if finding.place else None) or ""


def _gathered(
    keys: Iterable[str],
    articles: dict[str, list[Article]],
    facts: dict[str, list[Fact]],
    loose: dict[str, list[Finding]],
) -> Story:
    held = [articles[key][0] for key in keys]
    title = title_of(held) if len(held) == 1 else "Articles with no other on their story"
    return Story(
        title,
        tuple(held),
        tuple(fact for key in keys for fact in facts[key]),
        tuple(finding for key in keys for finding in loose[key]),
        alone=True,
    )


def title_of(articles: Iterable[Article]) -> str:
    """The first title that the articles have, else the first words of the first text."""
    several = list(articles)
    named = next((article.title for article in several if article.title), None)
    first = next((line for line in several[0].text.split("\n") if line.strip()), several[0].id)
    title = visible(named or first).strip()
    return title if len(title) <= _TITLE else title[:_TITLE].rpartition(" ")[0] + " …"
