"""Reviewdog's Diagnostic Format (rdjson), one DiagnosticResult as its ``reviewdog.proto`` draws it.

Columns count bytes of UTF-8 from the line's start, 1-based; an end is exclusive.  reviewdog refuses a
document with a field that its version does not know, so the other places stand in the message, and not in
the field that later versions have for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Level, Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import Evidence, Located, column_of, located
from claimcheck.reports.records import encoded

_SEVERITIES: dict[Level, str] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def compared(report: Report, style: Style) -> Iterator[str]:
    """The result on one line; findings that rest on no claim have no place and are left out."""
    diagnostics = [
        _diagnostic(found, found.primary) for found in located(report, style.files) if found.primary
    ]
    yield encoded({"source": {"name": "claimcheck"}, "diagnostics": diagnostics}) + "\n"


def _diagnostic(found: Located, at: Evidence) -> dict[str, object]:
    return {
        "message": "\n".join(found.lines()),
        "location": _location(at),
        "severity": _SEVERITIES[found.finding.level],
        "code": {"value": found.finding.code},
    }


def _location(held: Evidence) -> dict[str, object]:
    region, span, text = held.region, held.claim.span, held.article.text
    start, end = {"line": region.line}, {"line": region.end_line}
    if region.column is not None:
        start["column"] = _bytes(text, span.start) + 1
        end["column"] = _bytes(text, span.end) + 1
    return {"path": held.path, "range": {"start": start, "end": end}}


def _bytes(text: str, offset: int) -> int:
    """The bytes of UTF-8 between the line's start and an offset."""
    return len(text[offset - column_of(text, offset) : offset].encode("utf-8", "replace"))
