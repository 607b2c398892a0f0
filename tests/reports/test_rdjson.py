"""Reviewdog's Diagnostic Format, against the messages of its ``reviewdog.proto``."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from attack_sample import EMPTY, HOSTILE, printed
from jsonschema import Draft202012Validator
from report_sample import CLAIMS, REPORT

from claimcheck.model import Report
from claimcheck.reports import Style
from claimcheck.reports.rdjson import compared

_POSITION = {
    "type": "object",
    "additionalProperties": False,
    "required": ["line"],
    "properties": {
        name: {"type": "integer", "minimum": 1, "maximum": 2**31 - 1} for name in ("line", "column")
    },
}
_LOCATION = {
    "type": "object",
    "additionalProperties": False,
    "required": ["path"],
    "properties": {
        "path": {"type": "string", "minLength": 1},
        "range": {
            "type": "object",
            "additionalProperties": False,
            "required": ["start"],
            "properties": {"start": _POSITION, "end": _POSITION},
        },
    },
}
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "source": {
            "properties": {"name": {"type": "string"}, "url": {"type": "string"}},
            "additionalProperties": False,
        },
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["message", "location"],
                "properties": {
                    "message": {"type": "string", "minLength": 1},
                    "location": _LOCATION,
                    "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                    "code": {"properties": {"value": {"type": "string"}}, "additionalProperties": False},
                },
            },
        },
    },
}


def result(report: Report) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads("".join(compared(report, Style())))
    return answer


@pytest.mark.parametrize("report", [EMPTY, HOSTILE, REPORT], ids=["empty", "hostile", "sample"])
def test_the_messages_of_the_format(report: Report) -> None:
    Draft202012Validator(SCHEMA).validate(result(report))
    assert printed("rdjson", report).count("\n") == 1


def test_a_diagnostic() -> None:
    diagnostic = result(REPORT)["diagnostics"][0]
    assert (diagnostic["severity"], diagnostic["code"]) == ("ERROR", {"value": "D101"})
    assert diagnostic["location"] == {
        "path": "desk/harbour.txt",
        "range": {"start": {"line": 2, "column": 19}, "end": {"line": 2, "column": 38}},
    }
    assert diagnostic["message"].splitlines()[-2:] == [
        "desk/kabar.txt:3:25: Tue 4 Mar 2025 (Kabar Laut)",
        "desk/wire.txt:1:25: a Monday (Wire Nine)",
    ]


@pytest.mark.parametrize(
    ("before", "column"),
    [("", 1), ("ab ", 4), ("é ", 4), ("“", 4), ("a\U00010400", 6), ("x\né", 3), ("\u2028", 4)],
)
def test_columns_count_bytes_of_utf_8(before: str, column: int) -> None:
    words = "Monday"
    claim = replace(CLAIMS[5], span=replace(CLAIMS[5].span, start=len(before), end=len(before + words)))
    articles = [replace(article, text=f"{before}{words}") for article in REPORT.articles]
    finding = replace(REPORT.findings[1], claims=(claim.id,))
    report = replace(REPORT, articles=tuple(articles), claims=(claim,), findings=(finding,), facts=())
    found = result(report)["diagnostics"][0]["location"]["range"]
    assert found["start"]["column"] == column
    assert found["end"]["column"] == column + len(words)
