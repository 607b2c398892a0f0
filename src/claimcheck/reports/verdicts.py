"""How grave a fact's verdict is, as a symbol and a word: what carries the meaning where no colour does."""

from __future__ import annotations

from typing import Literal

from claimcheck.frozen import frozen
from claimcheck.model import Confidence, Fact, Finding, Report
from claimcheck.reports.blocks import Block

Gravity = Literal["error", "warning", "note", "agree", "alone"]

SYMBOLS: dict[Gravity, str] = {"error": "✖", "warning": "▲", "note": "•", "agree": "✓", "alone": "○"}
_WORDS: dict[Gravity, str] = {
    "error": "conflict",
    "warning": "warning",
    "note": "note",
    "agree": "the sources agree",
    "alone": "one source alone",
}


@frozen()
class Judged:
    """The gravest word on a fact: ``word`` is its verdict, ``why`` the reasons, one a finding."""

    gravity: Gravity
    word: str
    why: tuple[str, ...]

    @property
    def symbol(self) -> str:
        """The sign that stands beside the colour."""
        return SYMBOLS[self.gravity]


def judged(fact: Fact | None, findings: tuple[Finding, ...]) -> Judged:
    """The verdict on a fact with its findings, worst first."""
    if findings:
        told = tuple(_reason(finding) for finding in findings)
        return Judged(findings[0].level, findings[0].name.replace("-", " "), told)
    if fact is None or fact.sources < 2:  # noqa: PLR2004 - it takes two to agree
        return Judged("alone", _WORDS["alone"], ("no other source tells it",))
    if fact.verdict != "agree":
        return Judged("note", f"{fact.verdict}, not told", (fact.reason,))
    reason = fact.reason or "no source tells a value that another one excludes"
    return Judged("agree", _WORDS["agree"], (reason,))


def of_block(block: Block) -> Judged:
    """The verdict on a block."""
    return judged(block.fact, block.findings)


def unsure_line(report: Report) -> str:
    """How many findings are not told for want of confidence, and which option tells them; "" for none."""
    grades: tuple[Confidence, ...] = ("medium", "low")
    held = {grade: sum(one.confidence == grade for one in report.unsure) for grade in grades}
    told = [f"{held[grade]:,} of {grade} confidence" for grade in grades if held[grade]]
    least = "low" if held["low"] else "medium"
    return f"{' and '.join(told)} not shown; --min-confidence {least} shows them" if told else ""


def _reason(finding: Finding) -> str:
    sure = "" if finding.confidence == "high" else f" ({finding.confidence} confidence)"
    return f"{finding.code} {finding.name}, {finding.level}{sure}: {finding.explanation or finding.message}"
