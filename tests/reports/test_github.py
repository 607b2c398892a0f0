from __future__ import annotations

import re
from dataclasses import replace

from attack_sample import EMPTY, HOSTILE, printed
from report_sample import REPORT

from claimcheck.model import Finding, Level, Report


def commands(report: Report) -> list[tuple[str, dict[str, str], str]]:
    """The commands as GitHub's runner parses them: name, properties, data."""
    parsed = []
    for line in printed("github", report).splitlines():
        match = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
        assert match
        properties = dict(pair.split("=", 1) for pair in match[2].split(","))
        parsed.append(
            (match[1], {key: _unescaped(value) for key, value in properties.items()}, _unescaped(match[3]))
        )
    return parsed


def _unescaped(text: str) -> str:
    for code, sign in {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}.items():
        text = text.replace(code, sign)
    return text


def many(error: int = 0, warning: int = 0, note: int = 0) -> Report:
    findings: list[Finding] = []
    levels: dict[Level, int] = {"error": error, "warning": warning, "note": note}
    for level, number in levels.items():
        findings.extend([replace(REPORT.findings[0], level=level)] * number)
    return replace(REPORT, findings=tuple(findings), not_checked=())


def test_nothing_found_is_nothing_printed() -> None:
    assert printed("github", EMPTY) == ""


def test_no_article_gives_a_command_or_a_property() -> None:
    told = commands(HOSTILE)
    assert [name for name, _, _ in told] == ["error", "error", "warning"]
    assert all(
        set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        for _, properties, _ in told
    )
    assert "%0A::" not in printed("github", HOSTILE)


def test_a_percent_sign_is_kept_and_cannot_escape() -> None:
    finding = replace(REPORT.findings[0], message="50%0A of 3:4,5")
    (_, _, data), *_ = commands(replace(REPORT, findings=(finding,), not_checked=()))
    assert data.startswith("50%0A of 3:4,5\n")


def test_an_annotation_stands_at_the_primary_claim_and_names_the_others() -> None:
    told = commands(replace(REPORT, not_checked=()))
    name, properties, data = told[0]
    assert (name, properties) == (
        "error",
        {
            "file": "desk/harbour.txt",
            "line": "2",
            "endLine": "2",
            "col": "19",
            "endColumn": "38",
            "title": "D101 date-conflict",
        },
    )
    assert data.splitlines()[-1] == "desk/wire.txt:1:25: a Monday (Wire Nine)"
    assert told[1][0] == "warning"


def test_what_was_not_checked_is_an_error() -> None:
    name, properties, data = commands(REPORT)[0]
    assert (name, properties, data) == (
        "error",
        {"file": "desk/scan.pdf.txt", "title": "not checked"},
        "not a text file: give text",
    )


def test_ten_of_a_kind_leave_nothing_out() -> None:
    told = commands(many(note=10, warning=10, error=10))
    assert [name for name, _, _ in told] == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10


def test_what_github_will_not_show_is_told_first() -> None:
    told = commands(many(note=10, warning=9, error=13))
    assert told[0] == (
        "notice",
        {"title": "claimcheck"},
        "GitHub shows 10 of a kind; in the log alone: 3 more errors, 1 more notes",
    )
    assert len(told) == 33
