"""Which terminals get hyperlinks."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_terminal import at_terminal

from claimcheck.cli.hyperlinks import form_for
from conftest import Run

FILE, LINE = "file://{host}{path}", "file://{host}{path}#{line}"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"TERM": "xterm-256color"},
        {"TERM": "dumb", "VTE_VERSION": "7200"},
        {"TERM": "linux"},
        {"TERM": "screen-256color", "VTE_VERSION": "7200"},
        {"TERM": "tmux-256color", "KONSOLE_VERSION": "230800"},
        {"TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.3a", "TERM": "tmux-256color"},
        {"TERM_PROGRAM": "Apple_Terminal", "TERM": "xterm-256color"},
        {"TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "1.50.0"},
        {"TERM_PROGRAM": "iTerm.app"},
        {"TERM": "xterm-256color", "VTE_VERSION": "4205"},
        {"TERM": "xterm-256color", "VTE_VERSION": "new"},
        {"TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"},
        {"TERM": "xterm-kitty", "CLAIMCHECK_LINKS": "never"},
        {"TERM": "xterm-256color", "CLAIMCHECK_LINKS": "vscode"},
    ],
    ids=str,
)
def test_a_terminal_that_is_not_known_to_have_links_gets_none(environment: dict[str, str]) -> None:
    assert form_for(environment) == ""


@pytest.mark.parametrize(
    ("environment", "form"),
    [
        ({"TERM": "xterm-kitty"}, LINE),
        ({"TERM": "foot"}, FILE),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7200"}, FILE),
        ({"TERM": "xterm-256color", "KONSOLE_VERSION": "230800"}, FILE),
        ({"TERM": "xterm-256color", "WT_SESSION": "1"}, "file://{path}"),
        ({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.5.0"}, LINE),
        ({"TERM_PROGRAM": "WezTerm", "TERM_PROGRAM_VERSION": "20240203-110809-5046fc22"}, FILE),
        ({"TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.4", "TERM": "tmux-256color"}, FILE),
        (
            {"TERM_PROGRAM": "vscode", "TERM_PROGRAM_VERSION": "1.95.3"},
            "vscode://file{path}:{line}:{column}",
        ),
        ({"TERM": "xterm-256color", "FORCE_HYPERLINK": "1"}, FILE),
        ({"TERM": "linux", "CLAIMCHECK_LINKS": "edit:{path}"}, "edit:{path}"),
        ({"TERM": "linux", "CLAIMCHECK_LINKS": "edit:{path}", "FORCE_HYPERLINK": "0"}, "edit:{path}"),
    ],
    ids=str,
)
def test_a_terminal_gets_the_form_that_it_knows(environment: dict[str, str], form: str) -> None:
    assert form_for(environment) == form


def test_a_pipe_and_a_terminal_without_colours_get_no_links(desk: Path, run: Run) -> None:
    for shown in ("table", "concise"):
        arguments = ("compare", desk, "--format", shown, "--explain")
        assert "\x1b" not in run(*arguments, TERM="xterm-kitty").stdout
        assert "\x1b]8" not in run(*arguments, "--color", "always", TERM="xterm-kitty").stdout
        assert "\x1b" not in run(*arguments, TERM="xterm-kitty").stderr
        assert "\x1b" not in at_terminal(100, *arguments, TERM="xterm-kitty", NO_COLOR="1")


@pytest.mark.parametrize("arguments", [["compare"], ["compare", "--format", "concise"], ["extract"]])
def test_a_terminal_that_knows_links_gets_them(desk: Path, arguments: list[str]) -> None:
    printed = at_terminal(100, *arguments, desk, CLAIMCHECK_LINKS="edit:{path}:{line}")
    assert f"edit:{desk}/post.txt:3\x1b\\" in printed
    assert f"edit:{desk}/wire.txt:3\x1b\\" in printed


def test_what_is_said_beside_the_answer_has_links_too(desk: Path) -> None:
    where = {"CLAIMCHECK_LINKS": "edit:{path}:{line}"}
    told = at_terminal(100, "compare", desk, "--format", "json:/dev/null", "--explain", **where)
    assert f"\x1b]8;;edit:{desk}/wire.txt:3\x1b\\{desk}/wire.txt\x1b]8;;\x1b\\ «Tuesday 4 March 2025»" in told
