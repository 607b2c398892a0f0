"""GitLab's Code Quality report: a JSON array with one object a finding.

The fields are those that GitLab documents: description, check_name, fingerprint (unique, or GitLab drops
all but the first), severity, location.path and location.lines.begin.  It knows one place a finding; the
others stand in the description.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

from claimcheck.model import Level, Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import Located, located, shortened
from claimcheck.reports.records import encoded

#: GitLab knows info, minor, major, critical and blocker; what blocks is the editor's to say.
_SEVERITIES: dict[Level, str] = {"error": "major", "warning": "minor", "note": "info"}


def compared(report: Report, style: Style) -> Iterator[str]:
    """The array on one line."""
    seen: Counter[str] = Counter()
    issues = [_issue(found, seen) for found in located(report, style.files)]
    yield encoded(issues) + "\n"


def _issue(found: Located, seen: Counter[str]) -> dict[str, object]:
    finding, at = found.finding, found.primary
    others = "; ".join(shortened([f"{held.told}, {held.place}" for held in found.related]))
    return {
        "description": found.message + (f" (with {others})" if others else ""),
        "check_name": f"{finding.code} {finding.name}",
        "fingerprint": _unique(finding.fingerprint, seen),
        "severity": _SEVERITIES[finding.level],
        "location": {"path": at.path, "lines": {"begin": at.region.line, "end": at.region.end_line}},
    }


def _unique(fingerprint: str, seen: Counter[str]) -> str:
    """The fingerprint; findings that share one (the same words twice in a text) are told apart in order."""
    seen[fingerprint] += 1
    return hashlib.sha256(f"{fingerprint}\x1f{seen[fingerprint]}".encode()).hexdigest()[:32]
