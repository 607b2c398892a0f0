"""SARIF 2.1.0 (OASIS): one run, one result a finding, the other sources as related locations.

Columns count Unicode code points (``columnKind``); the fingerprint holds no line number, so that a
result stays the same one while its file is edited elsewhere; rules bring their help along.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from urllib.parse import quote

from claimcheck.model import NotChecked, Report
from claimcheck.reports import Style
from claimcheck.reports.evidence import Evidence, Located, Region, Spot, located
from claimcheck.reports.records import encoded
from claimcheck.reports.rule_help import help_of
from claimcheck.reports.sanitise import visible
from claimcheck.rules import RULES
from claimcheck.rules.rule import Rule

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_FINGERPRINT = "claimcheckFinding/v1"


def compared(report: Report, style: Style) -> Iterator[str]:
    """The log on one line."""
    order = {rule.code: index for index, rule in enumerate(RULES)}
    run = {
        "tool": {
            "driver": {
                "name": report.tool.name,
                "version": report.tool.version,
                "rules": [_rule(rule) for rule in RULES],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not report.not_checked,
                "toolExecutionNotifications": [_notification(item) for item in report.not_checked],
            }
        ],
        "results": [_result(found, order) for found in located(report, style.files)],
    }
    yield encoded({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}) + "\n"


def _rule(rule: Rule) -> dict[str, object]:
    told = help_of(rule)
    return {
        "id": told.code,
        "name": told.name,
        "shortDescription": {"text": told.summary},
        "fullDescription": {"text": f"{told.summary} {told.why}".strip()},
        "help": {
            "text": "\n".join((told.summary, *(f"{heading}: {text}" for heading, text in told.parts))),
            "markdown": "\n\n".join(
                (told.summary, *(f"**{heading}**: {text}" for heading, text in told.parts))
            ),
        },
        "defaultConfiguration": {"level": told.level, "enabled": told.default},
    }


def _result(found: Located, order: dict[str, int]) -> dict[str, object]:
    finding = found.finding
    made: dict[str, object] = {
        "ruleId": finding.code,
        "level": finding.level,
        "message": {"text": _plain("\n".join(part for part in (found.message, found.reason) if part))},
        "locations": [_location(found.primary)],
        "relatedLocations": [
            _location(held) | {"id": number} for number, held in enumerate(found.related, start=1)
        ],
        "properties": {"confidence": finding.confidence, "verdict": finding.verdict},
    }
    if finding.code in order:
        made["ruleIndex"] = order[finding.code]
    if finding.fingerprint:
        made["partialFingerprints"] = {_FINGERPRINT: finding.fingerprint}
    return made


def _location(held: Spot) -> dict[str, object]:
    where: dict[str, object] = {"artifactLocation": {"uri": _uri(held.file)}, "region": _region(held.region)}
    if not isinstance(held, Evidence):
        return {"physicalLocation": where}
    where["region"] = _region(held.region) | {"snippet": {"text": visible(held.claim.text)}}
    return {"physicalLocation": where, "message": {"text": _plain(held.told)}}


def _region(region: Region) -> dict[str, object]:
    lines: dict[str, object] = {"startLine": region.line, "endLine": region.end_line}
    if region.column is None:
        return lines
    return lines | {"startColumn": region.column, "endColumn": region.end_column}


def _notification(item: NotChecked) -> dict[str, object]:
    where: dict[str, object] = {"artifactLocation": {"uri": _uri(item.path)}}
    if item.line is not None:
        where["region"] = {"startLine": item.line}
    return {
        "level": "error",
        "message": {"text": _plain(visible(item.reason))},
        "locations": [{"physicalLocation": where}],
    }


def _uri(path: str) -> str:
    """A path as a URI reference: relative to where the command ran, or file:// for an absolute one."""
    pure = PurePath(path)
    if pure.is_absolute():
        return pure.as_uri()
    return quote(pure.as_posix(), safe="/", errors="backslashreplace")


def _plain(text: str) -> str:
    """A message in which no words of an article can make a link (SARIF 2.1.0, 3.11.6)."""
    return text.replace("](", "] (")
