"""One line a finding, as compilers print them: file:line:col: CODE message (with the other places)."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import located, shortened


def compared(report: Report, style: Style) -> Iterator[str]:
    """The findings, worst first; nothing where there are none."""
    for found in located(report, style.files):
        place = f"{found.primary.place}: " if found.primary else ""
        others = ", ".join(shortened([held.place for held in found.related]))
        yield f"{place}{found.finding.code} {found.message}{f' (with {others})' if others else ''}\n"
