"""One line a finding, as compilers print them: file:line:col: CODE message (with the other places)."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import Evidence, located, shortened
from claimcheck.reports.links import address, linked


def compared(report: Report, style: Style) -> Iterator[str]:
    """The findings, worst first; nothing where there are none."""
    for found in located(report, style.files):
        place = f"{_place(found.primary, style)}: " if found.primary else ""
        others = ", ".join(shortened([_place(held, style) for held in found.related]))
        yield f"{place}{found.finding.code} {found.message}{f' (with {others})' if others else ''}\n"


def _place(held: Evidence, style: Style) -> str:
    region = held.region
    return linked(held.place, address(style.links, held.article.path, region.line, region.column or 1))
