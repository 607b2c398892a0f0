"""``claimcheck rule`` and ``claimcheck schema``: what is built in, told for people and programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.rules import RULES
from conftest import Run


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "give the code or the name of one rule, or --all"),
        (["D101", "--all"], "give the code or the name of one rule, or --all"),
        (["D110"], "there is no rule 'D110': did you mean D10"),
        (["date-conflct"], "did you mean D101 date-conflict?"),
        (["weather"], "there is no rule 'weather': see them with --all"),
        (["\x1b[2K"], "there is no rule '\\x1b[2K'"),
    ],
)
def test_a_rule_that_is_not_there(run: Run, arguments: list[str], told: str) -> None:
    done = run("rule", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("named", ["D101", "d101", "date-conflict", "Date-Conflict"])
def test_a_rule_by_its_code_or_its_name(run: Run, named: str) -> None:
    done = run("rule", named)
    assert (done.returncode, done.stderr) == (0, "")
    head, *rest = done.stdout.splitlines()
    assert head == "D101 date-conflict (error)"
    assert [line.split(":")[0] for line in rest if line.startswith(("Why", "Example", "To settle"))] == [
        *("Why it matters", "Example", "To settle it"),
    ]
    assert max(map(len, rest)) <= 80


def test_rules_by_the_beginning_of_their_code(run: Run) -> None:
    told = [line.split()[0] for line in run("rule", "x0").stdout.splitlines()]
    assert told == ["X001", "X002", "X003", "X004"]
    assert [one["code"] for one in json.loads(run("rule", "X", "-f", "json").stdout)] == told


def test_all_is_a_rule_a_line_and_tells_those_that_have_to_be_asked_for(run: Run) -> None:
    lines = run("rule", "--all").stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [[rule.code, rule.name] for rule in RULES]
    assert [line.split()[2][-1] == "," for line in lines] == [not rule.default for rule in RULES]


def test_rules_as_json(run: Run) -> None:
    every = json.loads(run("rule", "--all", "--format", "json").stdout)
    assert [one["code"] for one in every] == [rule.code for rule in RULES]
    assert set(every[0]) == {
        *("code", "name", "level", "default", "summary", "why", "example", "settle"),
    }
    assert json.loads(run("rule", every[0]["name"], "-f", "json").stdout) == every[0]


@pytest.mark.parametrize("answer", ["compare", "extract", "finding", "claim"])
def test_schema(run: Run, answer: str) -> None:
    done = run("schema", answer)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["title"].startswith(f"claimcheck {answer} ")


def test_schema_is_that_of_compare_unless_asked(run: Run, tmp_path: Path) -> None:
    assert run("schema", "-o", tmp_path / "s.json").stdout == ""
    assert (tmp_path / "s.json").read_text("utf-8") == run("schema", "compare").stdout
