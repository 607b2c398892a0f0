"""One JSON object a line: the claims of ``extract``, the findings of ``compare``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Article, Claim, NotChecked, Report
from claimcheck.model.plain import fields_of
from claimcheck.reports import Style
from claimcheck.reports.records import claim_record, encoded


def compared(report: Report, style: Style) -> Iterator[str]:
    """A finding a line, with the claims it rests on in full under ``evidence``."""
    del style
    articles = {article.id: article for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    for finding in report.findings:
        held = [claims[identity] for identity in finding.claims]
        evidence = [claim_record(claim, articles[claim.article]) for claim in held]
        yield encoded(fields_of(finding) | {"evidence": evidence}) + "\n"


def extracted(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    not_checked: tuple[NotChecked, ...],
    style: Style,
) -> Iterator[str]:
    """A claim a line, in the order of the articles."""
    del not_checked, style
    named = {article.id: article for article in articles}
    for claim in claims:
        yield encoded(claim_record(claim, named[claim.article])) + "\n"
