"""The whole answer as one JSON object on one line."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import __version__
from claimcheck.model import SCHEMA_VERSION, Article, Claim, NotChecked, Report, Tool
from claimcheck.model.plain import fields_of
from claimcheck.reports import Style
from claimcheck.reports.records import claim_record, fact_record, in_pieces


def compared(report: Report, style: Style) -> Iterator[str]:
    """A report; each claim also tells its outlet, file and line."""
    del style
    articles = {article.id: article for article in report.articles}
    record = fields_of(report) | {
        "claims": (claim_record(claim, articles[claim.article]) for claim in report.claims),
        "facts": map(fact_record, report.facts),
    }
    del record["unsure"]
    yield from in_pieces(record)


def extracted(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    not_checked: tuple[NotChecked, ...],
    style: Style,
) -> Iterator[str]:
    """Articles, their claims, and what could not be read."""
    del style
    named = {article.id: article for article in articles}
    record = {
        "schema_version": SCHEMA_VERSION,
        "tool": Tool(version=__version__),
        "articles": articles,
        "claims": (claim_record(claim, named[claim.article]) for claim in claims),
        "not_checked": not_checked,
    }
    yield from in_pieces(record)
