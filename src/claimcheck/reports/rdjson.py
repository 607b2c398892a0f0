"""Reviewdog's Diagnostic Format (rdjson), one DiagnosticResult as its ``reviewdog.proto`` draws it.

Columns count bytes of UTF-8 from the line's start, 1-based; an end is exclusive.  reviewdog refuses a
document with a field that its version does not know, so the other places stand in the message, and not in
the field that later versions have for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Level, Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import Evidence, Located, Spot, column_of, located
from claimcheck.reports.records import encoded

_SEVERITIES: dict[Level, str] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def compared(report: Report, style: Style) -> Iterator[str]:
    """The result on one line."""
    diagnostics = [_diagnostic(found) for found in located(report, style.files)]
    yield encoded({"source": {"name": "claimcheck"}, "diagnostics": diagnostics}) + "\n"


def _diagnostic(found: Located) -> dict[str, object]:
    return {
        "message": "\n".join(found.lines()),
        "location": _location(found.primary),
        "severity": _SEVERITIES[found.finding.level],
        "code": {"value": found.finding.code},
    }


def _location(held: Spot) -> dict[str, object]:
    region = held.region
    start, end = {"line": region.line}, {"line": region.end_line}
    if isinstance(held, Evidence) and region.column is not None:
        span, text = held.claim.span, held.article.text
        start["column"] = _bytes(text, span.start) + 1
        end["column"] = _bytes(text, span.end) + 1
    return {"path": held.path, "range": {"start": start, "end": end}}


def _bytes(text: str, offset: int) -> int:
    """The bytes of UTF-8 between the line's start and an offset."""
    return len(text[offset - column_of(text, offset) : offset].encode("utf-8", "replace"))
