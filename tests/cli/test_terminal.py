"""What a person at a terminal sees: its width, its colours, and nothing twice."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest


def at_terminal(columns: int, *arguments: str | Path, **variables: str) -> str:
    """Run claimcheck at a terminal of its own; what it prints on both streams."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ("COLUMNS", "NO_COLOR", "FORCE_COLOR")
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "claimcheck", *map(str, arguments)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=inherited | {"TERM": "xterm-256color"} | variables,
    )
    os.close(theirs)
    printed = b""
    while chunk := _read(ours):
        printed += chunk
    os.close(ours)
    process.wait()
    return printed.decode("utf-8").replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the other end is closed
        return b""


@pytest.mark.parametrize("columns", [80, 120, 200])
def test_the_table_fits_and_is_coloured(desk: Path, columns: int) -> None:
    printed = at_terminal(columns, "compare", desk)
    assert "\x1b[1;31m✖ D101" in printed
    plain = at_terminal(columns, "compare", desk, NO_COLOR="1")
    assert "\x1b" not in plain
    assert "✖ D101" in plain
    assert max(map(len, plain.split("\n"))) <= columns


def test_a_terminal_that_knows_no_colours_gets_none(desk: Path) -> None:
    assert "\x1b" not in at_terminal(80, "compare", desk, TERM="dumb")


def test_what_was_not_checked_is_told_once(desk: Path) -> None:
    (desk / "empty.txt").write_bytes(b"")
    assert at_terminal(80, "compare", desk).count("empty.txt") == 1
    assert at_terminal(80, "compare", desk, "--format", "json").count("empty.txt: empty article") == 1
