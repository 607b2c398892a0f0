"""``claimcheck compare``: the answer, where it goes, and what the exit code says."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Run


def test_two_articles_that_differ_are_1_and_the_table_says_where(run: Run, desk: Path) -> None:
    done = run("compare", "desk", cwd=desk.parent)
    assert (done.returncode, done.stderr) == (1, "")
    assert "D101 date-conflict" in done.stdout
    assert "Mon 3 Mar 2025" in done.stdout
    assert "desk/wire.txt:3" in done.stdout


def test_two_articles_that_agree_are_0(run: Run, desk: Path) -> None:
    (desk / "wire.txt").write_text(
        (desk / "post.txt").read_text("utf-8").replace("Halcyon sank", "Halcyon went down")
    )
    done = run("compare", desk)
    assert (done.returncode, done.stderr) == (0, "")
    assert "no findings" in done.stdout


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on(run: Run, desk: Path, level: str, code: int) -> None:
    assert run("compare", desk, "--fail-on", level).returncode == code


def test_json_is_one_object_and_the_same_each_time(run: Run, desk: Path) -> None:
    first, second = run("compare", desk, "--format", "json"), run("compare", desk, "--format", "json")
    assert first.stdout == second.stdout
    answer = json.loads(first.stdout)
    assert answer["summary"]["errors"] == 1
    assert {finding["code"] for finding in answer["findings"] if finding["level"] == "error"} == {"D101"}


def test_jsonl_is_a_finding_a_line(run: Run, desk: Path) -> None:
    lines = run("compare", desk, "--format", "jsonl").stdout.splitlines()
    assert "date-conflict" in [json.loads(line)["name"] for line in lines]


def test_all_shows_agreeing_facts_too(run: Run, desk: Path) -> None:
    assert "✓ agree" not in run("compare", desk).stdout
    assert "✓ agree" in run("compare", desk, "--all").stdout


def test_output_goes_to_a_file(run: Run, desk: Path, tmp_path: Path) -> None:
    done = run("compare", desk, "-o", tmp_path / "answer.txt", "--color", "auto")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
    assert "D101 date-conflict" in (tmp_path / "answer.txt").read_text("utf-8")


def test_a_file_that_cannot_be_written_is_one_line_and_2(run: Run, desk: Path, tmp_path: Path) -> None:
    done = run("compare", desk, "-o", tmp_path / "no" / "such" / "folder.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "folder.txt: cannot be written" in done.stderr


@pytest.mark.parametrize(
    ("variables", "arguments", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
    ],
)
def test_colour(
    run: Run, desk: Path, variables: dict[str, str], arguments: list[str], coloured: bool
) -> None:
    assert ("\x1b[" in run("compare", desk, *arguments, **variables).stdout) == coloured


@pytest.mark.parametrize("columns", [80, 120, 200])
def test_the_table_fits_the_columns_that_are_asked_for(run: Run, desk: Path, columns: int) -> None:
    told = run("compare", "desk", cwd=desk.parent, COLUMNS=str(columns)).stdout
    assert max(map(len, told.split("\n"))) <= columns


def test_standard_input_is_compared_with_files(run: Run, desk: Path) -> None:
    done = run("compare", desk / "post.txt", "-", stdin=(desk / "wire.txt").read_text("utf-8"))
    assert "D101 date-conflict" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_a_full_disk_is_one_line_and_2(desk: Path) -> None:
    line = f"'{sys.executable}' -m claimcheck compare '{desk}' > /dev/full"
    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("error: standard output cannot be written (No space left")
    assert done.stderr.count("\n") == 1


def test_a_reader_that_has_seen_enough_is_no_error(desk: Path) -> None:
    line = f"'{sys.executable}' -m claimcheck compare '{desk}' --format json | head -c 20; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.endswith("1\n")
    assert done.stderr == ""
