"""``--min-confidence``: what is less sure is counted, not told."""

import json
from pathlib import Path

import pytest

from conftest import Run

LINE = "1 of low confidence not shown; --min-confidence low shows them\n"


@pytest.fixture
def doubtful(desk: Path) -> Path:
    """Two articles that each tell of their own day, four days apart."""
    wire = desk / "wire.txt"
    wire.write_text(wire.read_text("utf-8").replace("Tuesday 4", "Friday 7"), encoding="utf-8")
    return desk


def test_what_is_not_sure_is_counted_and_fails_nothing(run: Run, doubtful: Path) -> None:
    done = run("compare", doubtful)
    assert (done.returncode, done.stderr) == (0, "")
    assert "no findings" in done.stdout
    assert LINE in done.stdout
    assert "✓ agree" in run("compare", doubtful, "--all").stdout
    assert "D101" not in run("compare", doubtful, "--all").stdout


@pytest.mark.parametrize("form", ["concise", "json", "jsonl", "junit"])
def test_formats_for_programs_leave_the_count_to_standard_error(run: Run, doubtful: Path, form: str) -> None:
    done = run("compare", doubtful, "--format", form)
    assert (done.returncode, done.stderr) == (0, LINE)
    assert "D101" not in done.stdout
    assert run("compare", doubtful, "--format", form, "--quiet").stderr == ""


def test_json_counts_them_in_its_summary(run: Run, doubtful: Path) -> None:
    answer = json.loads(run("compare", doubtful, "--format", "json").stdout)
    assert (answer["summary"]["unsure"], answer["summary"]["errors"]) == (1, 0)
    assert "unsure" not in answer


def test_markdown_counts_them(run: Run, doubtful: Path) -> None:
    done = run("compare", doubtful, "--format", "markdown")
    assert (LINE in done.stdout, done.stderr) == (True, "")


def test_low_shows_them(run: Run, doubtful: Path) -> None:
    done = run("compare", doubtful, "--min-confidence", "low")
    assert done.returncode == 1
    assert "D101 date-conflict  error, low confidence" in done.stdout
    assert "not shown" not in done.stdout


def test_check_counts_what_touches_its_files(run: Run, doubtful: Path) -> None:
    assert LINE in run("check", doubtful / "wire.txt", "--against", doubtful).stdout
    other = doubtful.parent / "mine.txt"
    other.write_text("A mine opened in Ruhrstadt on 2 January 2020.\n")
    assert LINE not in run("check", other, "--against", doubtful, "--against", other).stdout


def test_a_decision_on_one_is_not_idle(run: Run, doubtful: Path) -> None:
    settings = doubtful.parent / "claimcheck.toml"
    settings.write_text('articles = ["desk"]\nmin-confidence = "low"\n')
    place = doubtful.parent
    answer = json.loads(run("compare", "desk", "--format", "json", cwd=place).stdout)
    (finding,) = answer["findings"]
    assert run("decide", finding["fingerprint"], "--reason", "two ferries", cwd=place).returncode == 0
    settings.write_text('articles = ["desk"]\n')
    done = run("compare", "desk", cwd=place)
    assert done.returncode == 0
    assert "X001" not in done.stdout
    assert "not shown" not in done.stdout
