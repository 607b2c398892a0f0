"""The same table as ``csv`` for spreadsheets that write 3,5 for three and a half.

There, as in Indonesia and most of Europe, Excel takes a semicolon for the end of a cell; with commas it
would put a whole row in one cell, and 3.5 would be the third of May.  R's ``write.csv2`` does the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Article, Claim, NotChecked, Report
from claimcheck.reports import Style, csv

_SIGNS = csv.Signs(separator=";", decimal=",")


def compared(report: Report, style: Style) -> Iterator[str]:
    """The findings, worst first, as ``csv`` lists them."""
    yield from csv.compared(report, style, _SIGNS)


def extracted(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    not_checked: tuple[NotChecked, ...],
    style: Style,
) -> Iterator[str]:
    """A row a claim, in the order of the articles."""
    del not_checked, style
    yield from csv.listed(articles, claims, _SIGNS)
