"""One line a finding, as compilers print them: file:line:col: CODE message (with the other places)."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import Spot, located, shortened
from claimcheck.reports.links import address, linked


def compared(report: Report, style: Style) -> Iterator[str]:
    """The findings, worst first; nothing where there are none."""
    for found in located(report, style.files):
        others = ", ".join(shortened([_place(held, style) for held in found.related]))
        told = f"{_place(found.primary, style)}: {found.finding.code} {found.message}"
        yield f"{told} (with {others})\n" if others else f"{told}\n"


def _place(held: Spot, style: Style) -> str:
    region = held.region
    return linked(held.place, address(style.links, held.file, region.line, region.column or 1))
