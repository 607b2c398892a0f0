"""Several formats in one run, and where each goes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.cli.answers import Answer, answers
from claimcheck.errors import UsageError
from claimcheck.reports import FORMATS
from conftest import Run


@pytest.mark.parametrize(
    ("formats", "output", "told"),
    [
        (["json", "table"], None, "two answers would go to standard output"),
        (["json:a", "csv:a"], None, "two answers would go to a:"),
        (["json:a", "csv"], "a", "two answers would go to a:"),
        (["json", "csv"], "a", "two answers would go to a:"),
        (["json:a"], "b", "-o b: every --format has a file of its own"),
        (["json:"], None, "which file?"),
    ],
)
def test_answers_that_have_no_place(formats: list[str], output: str | None, told: str) -> None:
    with pytest.raises(UsageError) as raised:
        answers(formats, Path(output) if output else None)
    assert told in str(raised.value)


@pytest.mark.parametrize(
    ("formats", "output", "expected"),
    [
        (None, None, [("table", None)]),
        (None, "a", [("table", "a")]),
        (["json"], "a", [("json", "a")]),
        (["table", "sarif:b"], None, [("sarif", "b"), ("table", None)]),
        (["table", "sarif:b"], "a", [("table", "a"), ("sarif", "b")]),
        (["json:c:/d"], None, [("json", "c:/d")]),
    ],
)
def test_where_answers_go(
    formats: list[str] | None, output: str | None, expected: list[tuple[str, str | None]]
) -> None:
    made = answers(formats, Path(output) if output else None)
    assert list(made) == [Answer(name, Path(path) if path else None) for name, path in expected]


@pytest.mark.usefixtures("desk")
def test_several_formats_in_one_run(run: Run, tmp_path: Path) -> None:
    done = run(
        "compare", "desk", "--format", "concise", "-f", "sarif:out.sarif", "-f", "csv:o.csv", cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("desk/post.txt:3:27: D101 ")
    assert json.loads((tmp_path / "out.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert (tmp_path / "o.csv").read_bytes().startswith(b'\xef\xbb\xbf"finding"')
    assert b"\r\n" in (tmp_path / "o.csv").read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_answers_as_a_process(run: Run, desk: Path, name: str) -> None:
    done = run("compare", desk, "--format", name)
    assert (done.returncode, done.stderr) == (1, "")
    assert "D101" in done.stdout or name == "jsonld"


@pytest.mark.parametrize("name", [name for name, made in FORMATS.items() if made.claims])
def test_the_formats_of_claims(run: Run, desk: Path, name: str) -> None:
    done = run("extract", desk / "post.txt", "--format", name)
    assert (done.returncode, done.stderr) == (0, "")
    assert "52" in done.stdout


def test_a_format_that_shows_findings_alone_is_not_for_extract(run: Run, desk: Path) -> None:
    done = run("extract", desk, "--format", "sarif")
    assert done.returncode == 2
    assert "'sarif' is not one of 'table', 'json', 'jsonl', 'csv', 'csv2', 'jsonld'" in done.stderr


def test_what_was_not_checked_is_told_on_standard_error_whatever_the_formats(run: Run, desk: Path) -> None:
    done = run("compare", desk, "no.txt", "--format", "json:a.json", cwd=desk)
    assert done.returncode == 2
    assert "no.txt: " in done.stderr
    assert done.stderr.count("\n") == 1
