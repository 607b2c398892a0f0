"""What all commands have in common: help, misuse, crashes."""

import os
import re
import subprocess
import sys

import pytest

from claimcheck.reports import FORMATS
from conftest import Run

COMMANDS = ["compare", "extract", "rule", "schema"]


def test_version(run: Run) -> None:
    done = run("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"claimcheck \d+\.\d+\.\d+\n", done.stdout)


@pytest.mark.parametrize(
    "arguments",
    [[], ["--help"], ["-h"], ["baseline", "show", "-h"], *([name, "--help"] for name in COMMANDS)],
)
def test_help_fits_80_columns_and_shows_an_example(run: Run, arguments: list[str]) -> None:
    done = run(*arguments, COLUMNS="80")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Example: claimcheck " in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_help_names_every_command(run: Run) -> None:
    told = run("--help").stdout
    assert [name for name in COMMANDS if f"  {name} " in told] == COMMANDS


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["compair"], "No such command 'compair'. Did you mean 'compare'?"),
        (["compare"], "Missing argument 'PATH...'"),
        (["compare", "--formt", "json", "x"], "No such option: --formt"),
        (["compare", "--format", "xml", "x"], "'xml' is not one of 'table', 'json', 'jsonl'"),
        (["compare", "--format", "jsn", "x"], "did you mean 'json'?"),
        (["compare", "--fail-on", "all", "x"], "'all' is not one of 'error', 'warning', 'note', 'never'"),
        (["extract", "--color", "blue", "x"], "'blue' is not one of 'auto', 'always', 'never'"),
        (["extract", "--output"], "requires an argument"),
    ],
)
def test_misuse_is_one_line_and_2(run: Run, arguments: list[str], told: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("error: ")
    assert told in done.stderr
    assert "--help" in done.stderr


BROKEN = """
import sys
from claimcheck import pipeline
def broken(paths, **options):
    raise {error}
pipeline.compare = broken
from claimcheck.cli.app import run
sys.exit(run(["compare", "x"]))
"""


def run_broken(error: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """The command line with a pipeline that raises something."""
    return subprocess.run(
        [sys.executable, "-c", BROKEN.format(error=error)],
        env=os.environ | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_crash_is_2_and_one_line_that_says_where_to_report_it() -> None:
    done = run_broken(r"RuntimeError('no such \x1b[2K luck')")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "crashed (RuntimeError: no such ␛[2K luck)" in done.stderr
    assert "issue tracker" in done.stderr


def test_a_crash_prints_its_trace_when_asked() -> None:
    done = run_broken("RuntimeError('no luck')", CLAIMCHECK_TRACEBACK="1")
    assert done.returncode == 2
    assert "Traceback (most recent call last)" in done.stderr
    assert "RuntimeError: no luck" in done.stderr


def test_an_error_that_the_user_can_mend_is_2_and_one_line() -> None:
    done = run_broken("__import__('claimcheck.errors').errors.UsageError('give it another way')")
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "error: give it another way\n")


def test_an_interrupt_is_130_and_one_line() -> None:
    done = run_broken("KeyboardInterrupt")
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "interrupted\n")


@pytest.mark.parametrize("command", ["compare", "extract"])
def test_help_lists_the_formats_that_a_command_knows(run: Run, command: str) -> None:
    told = " ".join(run(command, "--help", COLUMNS="80").stdout.split())
    known = [name for name, made in FORMATS.items() if made.claims or command == "compare"]
    assert f"How to answer: {', '.join(known)}; csv2 has semicolons" in told
