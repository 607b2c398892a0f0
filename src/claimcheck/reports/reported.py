"""A report with everything at hand by its name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from claimcheck.model import Article, Claim, Fact, Finding, Level, Report
from claimcheck.reports.blocks import Block
from claimcheck.reports.stories import Story
from claimcheck.reports.verdicts import Judged, of_block


class Reported:
    """A report with its claims, articles, findings and facts at hand by their names."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.claims: Mapping[str, Claim] = {claim.id: claim for claim in report.claims}
        self.articles: Mapping[str, Article] = {article.id: article for article in report.articles}
        self.fact_of = {claim: fact for fact in report.facts for claim in fact.claims}
        self.of_article: dict[str, list[Claim]] = {}
        for claim in report.claims:
            self.of_article.setdefault(claim.article, []).append(claim)
        self.findings: dict[str, tuple[Finding, ...]] = {}
        gravest = {"error": 0, "warning": 1, "note": 2}
        for finding in sorted(report.findings, key=lambda finding: gravest[finding.level]):
            if finding.fact:
                self.findings[finding.fact] = (*self.findings.get(finding.fact, ()), finding)

    def held(self, claims: Sequence[str]) -> list[Claim]:
        """Claims by their names."""
        return [self.claims[identity] for identity in claims]

    def levels(self, story: Story) -> list[tuple[Level, int]]:
        """How many findings of each level a story has, gravest first, without those it has none of."""
        found = Counter(one.level for fact in story.facts for one in self.findings.get(fact.id, ()))
        found.update(one.level for one in story.findings)
        levels: tuple[Level, ...] = ("error", "warning", "note")
        return [(level, found[level]) for level in levels if found[level]]

    def verdict(self, fact: Fact) -> Judged:
        """The gravest word on a fact."""
        return of_block(Block(fact, self.findings.get(fact.id, ()), (), fact.sources))
