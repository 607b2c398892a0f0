"""Completion as shells ask for it; in bash itself, with the script that it is given."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimcheck.rules import RULES
from conftest import Run

SHELLS = [name for name in ("bash", "zsh", "fish") if shutil.which(name)]
#: Seconds in which a word must have been completed.
PATIENCE = 30.0


def completed(line: str, folder: Path, **variables: str) -> list[str]:
    """What bash offers for the last word of a line, having read the script that claimcheck prints."""
    asked = """
        eval "$(_CLAIMCHECK_COMPLETE=source_bash claimcheck)"
        COMP_WORDS=($1)
        [[ $1 == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _claimcheck_completion claimcheck
        printf '%s\\n' "${COMPREPLY[@]}"
    """
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "--norc", "-c", asked, "bash", line],
        cwd=folder,
        env=os.environ | {"PATH": path} | variables,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("claimcheck compare art", []),  # files are the shell's
        ("claimcheck rule D9", []),
        ("claimcheck extract --format sar", []),
        ("claimcheck ch", ["check"]),
        ("claimcheck cache ", ["info", "clear"]),
        ("claimcheck compare --stat", ["--statistics"]),
        ("claimcheck check --wat", ["--watch"]),
        ("claimcheck compare --fail-on n", ["note", "never"]),
        ("claimcheck compare --format js", ["json", "jsonl", "jsonld"]),
        ("claimcheck extract -f c", ["csv", "csv2"]),
        ("claimcheck rule D20", ["D201", "D202", "D203", "D204", "D205", "D206"]),
        ("claimcheck rule weekday", ["weekday-mismatch"]),
        ("claimcheck compare --select money-c", ["money-conflict", "money-compatible"]),
        ("claimcheck compare --ignore D,N10", [f"D,N10{number}" for number in range(1, 8)]),
    ],
)
def test_bash_offers(line: str, offered: list[str], tmp_path: Path) -> None:
    assert completed(line, tmp_path) == offered


def test_every_rule_is_offered_by_code_and_by_name(tmp_path: Path) -> None:
    offered = completed("claimcheck rule ", tmp_path)
    assert offered == [rule.code for rule in RULES] + [rule.name for rule in RULES]


def test_fingerprints_are_offered_where_articles_are_set_and_few(desk: Path, run: Run) -> None:
    line = "claimcheck decide "
    assert completed(line, desk.parent) == []
    settings = desk.parent / "claimcheck.toml"
    settings.write_text('articles = ["desk"', encoding="utf-8")
    assert completed(line, desk.parent) == []
    settings.write_text('articles = ["desk"]', encoding="utf-8")
    found = json.loads(run("compare", "desk", "--format", "json", cwd=desk.parent).stdout)["findings"]
    assert completed(line, desk.parent) == [one["fingerprint"] for one in found]
    assert found


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_a_script_that_it_can_read(shell: str, run: Run, tmp_path: Path) -> None:
    script = run(_CLAIMCHECK_COMPLETE=f"source_{shell}").stdout
    assert "claimcheck" in script
    if shell in SHELLS:
        file = tmp_path / "script"
        file.write_text(script, encoding="utf-8")
        assert subprocess.run([shell, "-n", file], capture_output=True, check=True).stderr == b""


@pytest.mark.parametrize(
    "typed", ["claimcheck compare --", "claimcheck compare --format ", "claimcheck rule "]
)
def test_what_zsh_evaluates_has_its_quotes_in_pairs(typed: str, run: Run) -> None:
    told = run(_CLAIMCHECK_COMPLETE="complete_zsh", _TYPER_COMPLETE_ARGS=typed).stdout
    assert told.startswith("_arguments '*: :((")
    assert told.rstrip().endswith("))'")
    assert told.count("'") % 2 == told.count('"') % 2 == 0
    assert "`" not in told.replace("\\`", "")


def test_tab_completes_in_a_bash_that_installed_it(run: Run, tmp_path: Path) -> None:
    """With --install-completion, in an interactive bash that reads what it wrote."""
    home = {"HOME": str(tmp_path), "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    assert run("--install-completion", "bash", **home).returncode == 0
    ours, theirs = pty.openpty()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    with subprocess.Popen(
        ["bash", "--noprofile", "-i"],
        cwd=tmp_path,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | home | {"PATH": path, "PS1": "$ ", "TERM": "dumb"},
        start_new_session=True,
    ) as shell:
        os.close(theirs)
        os.write(ours, b"claimcheck ru\tweekday\t; exit\n")
        printed, end = b"", time.monotonic() + PATIENCE
        while b"calendar" not in printed and time.monotonic() < end:
            printed += os.read(ours, 65536)
        shell.kill()
    os.close(ours)
    assert b"D201 weekday-mismatch (error)" in printed
