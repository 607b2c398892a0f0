"""Workflow commands, which GitHub Actions turns into annotations.

Of one step GitHub shows 10 errors, 10 warnings and 10 notices, and drops the rest without a word; so the
worst come first, and a notice says how many are left out.  Escapes are those of ``command.ts`` in
GitHub's actions toolkit: a property cannot end early, data cannot begin a line of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from claimcheck.model import Level, NotChecked, Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import Located, Region, located, untold
from claimcheck.reports.sanitise import visible

_COMMANDS: dict[Level, str] = {"error": "error", "warning": "warning", "note": "notice"}
#: Annotations of one kind that GitHub shows of one step.
SHOWN = 10
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def compared(report: Report, style: Style) -> Iterator[str]:
    """A command a finding, worst first, and one for what else could not be checked."""
    levels = [finding.level for finding in report.findings] + ["error"] * len(untold(report))
    yield from _left_out(Counter(map(str, levels)))
    yield from map(_not_checked, untold(report))
    yield from map(_annotation, located(report, style.files))


def _left_out(levels: Counter[str]) -> Iterator[str]:
    """A notice of what GitHub will not show; the notice takes the place of one itself."""
    over = {level: levels[level] - SHOWN for level in _COMMANDS}
    if not any(more > 0 for more in over.values()):
        return
    over["note"] += 1
    told = ", ".join(f"{more} more {level}s" for level, more in over.items() if more > 0)
    yield _command("notice", f"GitHub shows {SHOWN} of a kind; in the log alone: {told}", title="claimcheck")


def _annotation(found: Located) -> str:
    finding = found.finding
    at = found.primary
    return _command(
        _COMMANDS[finding.level],
        "\n".join(found.lines()),
        **({"file": at.path} | _positions(at.region)),
        title=f"{finding.code} {finding.name}",
    )


def _positions(region: Region) -> dict[str, str]:
    """GitHub wants columns only where a region begins and ends on one line."""
    lines = {"line": str(region.line), "endLine": str(region.end_line)}
    if region.line != region.end_line or not (region.column and region.end_column):
        return lines
    return lines | {"col": str(region.column), "endColumn": str(region.end_column)}


def _not_checked(item: NotChecked) -> str:
    at = {"file": visible(item.path)} | ({"line": str(item.line)} if item.line else {})
    return _command("error", visible(item.reason), **at, title="not checked")


def _command(name: str, data: str, **properties: str) -> str:
    listed = ",".join(f"{key}={value.translate(_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {listed}::{data.translate(_DATA)}\n"
