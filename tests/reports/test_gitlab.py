"""GitLab's Code Quality report, against the fields that GitLab documents."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from attack_sample import EMPTY, HOSTILE, printed
from jsonschema import Draft202012Validator
from report_sample import REPORT

from claimcheck.model import Report
from claimcheck.reports import Style
from claimcheck.reports.gitlab import compared

SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def issues(report: Report) -> list[dict[str, Any]]:
    answer: list[dict[str, Any]] = json.loads(printed("gitlab", report))
    return answer


@pytest.mark.parametrize("report", [EMPTY, HOSTILE, REPORT], ids=["empty", "hostile", "sample"])
def test_the_documented_fields(report: Report) -> None:
    Draft202012Validator(SCHEMA).validate(issues(report))


def test_nothing_found_is_an_empty_array() -> None:
    assert printed("gitlab", EMPTY) == "[]\n"


def test_an_issue() -> None:
    issue = issues(REPORT)[0]
    assert (issue["check_name"], issue["severity"]) == ("D101 date-conflict", "major")
    assert issue["location"] == {"path": "desk/harbour.txt", "lines": {"begin": 2, "end": 2}}
    assert "a Monday (Wire Nine), desk/wire.txt:1:25" in issue["description"]


def test_an_issue_stands_in_the_file_that_is_worked_on() -> None:
    told = json.loads("".join(compared(REPORT, Style(files=frozenset({"desk/wire.txt"})))))
    assert [issue["location"]["path"] for issue in told] == ["desk/wire.txt"] * 2


def test_findings_with_one_fingerprint_are_told_apart_the_same_way_each_time() -> None:
    twice = replace(REPORT, findings=(REPORT.findings[0],) * 2)
    prints = [issue["fingerprint"] for issue in issues(twice)]
    assert len(set(prints)) == 2
    assert prints == [issue["fingerprint"] for issue in issues(twice)]
