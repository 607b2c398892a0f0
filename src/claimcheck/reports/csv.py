r"""A table for a spreadsheet: a row a claim, of ``compare`` those of each finding, of ``extract`` all.

A finding on a file has a row with the file.

RFC 4180 in UTF-8.  It begins with a byte order mark: without one Excel reads UTF-8 as the code page of
the machine.  ``json`` and ``jsonl`` are for programs, and have none.  Numbers stand in columns of their own
without separators, days as 2025-03-03, so that no locale misreads them.

``csv2`` is the same for spreadsheets that take a comma for the decimal mark.

A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP, "CSV Injection"), and
so does a part of a cell behind a semicolon, which ends cells where the comma marks decimals.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from io import StringIO

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, NotChecked, Quantity, Report
from claimcheck.reports import Style
from claimcheck.reports.blocks import speaker_of
from claimcheck.reports.evidence import Evidence, Spot, evidence, located
from claimcheck.reports.quoting import quote
from claimcheck.reports.sanitise import visible
from claimcheck.wording import worded

_FINDING = ("finding", "level", "code", "rule", "confidence", "message", "why", "fingerprint")
_CLAIM = (
    *("source", "published", "kind", "value", "earliest", "latest", "lower", "upper", "unit"),
    *("speaker", "quote", "file", "line", "column", "url"),
)
_Cell = str | int | float


@frozen()
class Signs:
    """What stands between two cells, and before the decimals of a number."""

    separator: str = ","
    decimal: str = "."


#: Code points of a quotation.
_QUOTED = 400
_PLAIN = Signs()
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
_FORMULA = re.compile(r"""(^|;)(?=[\s"']*[=+\-@＝＋－＠])""")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")


def compared(report: Report, style: Style, signs: Signs = _PLAIN) -> Iterator[str]:
    """The findings, worst first, each with a row for each of its claims, or for its file."""
    rows: list[list[_Cell]] = []
    for number, found in enumerate(located(report, style.files), start=1):
        finding = found.finding
        head: list[_Cell] = [
            *(number, finding.level, finding.code, finding.name, finding.confidence),
            *(found.message, found.reason, finding.fingerprint),
        ]
        rows.extend([*head, *_claim(held)] for held in found.evidence)
        if not found.evidence:
            rows.append([*head, *_file(found.primary)])
    yield from _table((*_FINDING, *_CLAIM), rows, signs)


def extracted(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    not_checked: tuple[NotChecked, ...],
    style: Style,
) -> Iterator[str]:
    """A row a claim, in the order of the articles."""
    del not_checked, style
    yield from listed(articles, claims)


def listed(articles: Iterable[Article], claims: Iterable[Claim], signs: Signs = _PLAIN) -> Iterator[str]:
    """A row a claim, in their order."""
    named = {article.id: article for article in articles}
    yield from _table(_CLAIM, (_claim(evidence(claim, named[claim.article])) for claim in claims), signs)


def _claim(held: Evidence) -> list[_Cell]:
    claim, article = held.claim, held.article
    excerpt = quote(claim, article, _QUOTED)
    return [
        article.source or article.id,
        article.day.isoformat() if article.day else "",
        claim.kind,
        # digits grouped by a sign that no locale takes for its decimals
        _THOUSANDS.sub("\N{NARROW NO-BREAK SPACE}", worded(claim)),
        *_bounds(claim),
        speaker_of(claim),
        f"{excerpt.before}[{excerpt.words}]{excerpt.after}",
        held.path,
        held.region.line,
        held.region.column or "",
        article.url or "",
    ]


def _file(at: Spot) -> list[_Cell]:
    told: dict[str, _Cell] = {"file": at.path, "line": at.region.line}
    return [told.get(name, "") for name in _CLAIM]


def _bounds(claim: Claim) -> tuple[_Cell, ...]:
    """The columns from earliest to unit, empty where the value has no such bound."""
    value = claim.value
    if isinstance(value, Quantity):
        bounds = ("" if bound is None else bound for bound in (value.lower, value.upper))
        return "", "", *bounds, value.currency or value.unit or ""
    return *(day.isoformat() if day else "" for day in (value.earliest, value.latest)), "", "", ""


def _table(head: Iterable[str], rows: Iterable[list[_Cell]], signs: Signs) -> Iterator[str]:
    held = StringIO()
    writer = csv.writer(held, quoting=csv.QUOTE_NONNUMERIC, delimiter=signs.separator)
    writer.writerow(head)
    held.seek(0)
    yield _MARK + held.read()
    for row in rows:
        held.seek(0)
        held.truncate()
        writer.writerow([_written(cell, signs) for cell in row])
        yield held.getvalue()


def _written(cell: _Cell, signs: Signs) -> _Cell:
    """A cell that a spreadsheet reads as it is meant."""
    if isinstance(cell, str):
        return _defused(cell)
    if signs.decimal == "." or isinstance(cell, int):
        return cell
    return _DecimalComma(cell)


class _DecimalComma(float):
    """A number that csv writes without quotes, and with a comma before its decimals."""

    def __str__(self) -> str:
        return super().__str__().replace(".", ",")


def _defused(cell: str) -> str:
    return _FORMULA.sub(r"\1'", visible(cell))
