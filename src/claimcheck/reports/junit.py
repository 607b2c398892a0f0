"""JUnit's XML, as Jenkins and GitLab read it: a suite of facts and findings.

An error is a failure; a warning or a note is a skipped case with its message, for it fails nothing by
itself; a fact on which several sources agree passes; what could not be read is an error of the run.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from claimcheck.model import NotChecked, Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import Located, located, untold
from claimcheck.reports.sanitise import visible
from claimcheck.rules.unreadable_file import RULE as UNREADABLE

#: Non-characters that XML 1.0 forbids; control characters and surrogates are gone by then.
_FORBIDDEN = dict.fromkeys((0xFFFE, 0xFFFF), "\ufffd")


def compared(report: Report, style: Style) -> Iterator[str]:
    """One document of one suite."""
    flagged = {finding.fact for finding in report.findings}
    agreed = [
        fact
        for fact in report.facts
        if fact.verdict == "agree" and fact.sources > 1 and fact.id not in flagged
    ]
    broken = sum(finding.code == UNREADABLE.code for finding in report.findings)
    failures = sum(finding.level == "error" for finding in report.findings) - broken
    others = untold(report)
    counts = (
        f'tests="{len(report.findings) + len(agreed) + len(others)}" failures="{failures}" '
        f'errors="{broken + len(others)}"'
    )
    skipped = len(report.findings) - failures - broken
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<testsuites name="claimcheck" {counts}>\n'
    yield f'<testsuite name="claimcheck" {counts} skipped="{skipped}">\n'
    yield from map(_finding, located(report, style.files))
    for fact in agreed:
        yield f"<testcase {_named('facts', fact.label or fact.id)}/>\n"
    yield from map(_not_checked, others)
    yield "</testsuite>\n</testsuites>\n"


def _finding(found: Located) -> str:
    finding = found.finding
    case = f"<testcase {_named(found.primary.path, f'{finding.code} {finding.name}: {found.message}')}>"
    told = found.reason if found.evidence else f"{found.primary.place}: {found.message}"
    message = _attribute("message", told or found.message)
    if finding.code == UNREADABLE.code:
        return f"{case}<error {message} {_attribute('type', finding.code)}/></testcase>\n"
    if finding.level != "error":
        return f"{case}<skipped {message}/></testcase>\n"
    kind = _attribute("type", finding.code)
    details = "\n".join(found.lines()).translate(_FORBIDDEN)
    return f"{case}<failure {message} {kind}>{escape(details)}</failure></testcase>\n"


def _not_checked(item: NotChecked) -> str:
    return (
        f"<testcase {_named(item.path, 'not checked')}><error {_attribute('message', item.reason)} "
        f'type="not-checked"/></testcase>\n'
    )


def _named(group: str, name: str) -> str:
    return f"{_attribute('classname', group)} {_attribute('name', name)}"


def _attribute(name: str, value: str) -> str:
    return f"{name}={quoteattr(visible(value).translate(_FORBIDDEN))}"
