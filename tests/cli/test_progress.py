"""Progress: drawn on a terminal, for long work alone, and wiped when it is over."""

import io
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.cli import progress
from claimcheck.cli.output import say
from claimcheck.cli.progress import Progress


class Terminal(io.StringIO):
    """A stream that somebody sees."""

    def isatty(self) -> bool:
        return True


def watched(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch, *, quiet: bool = False) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress, "_PAUSE", 0.0)
    watch = Progress(quiet=quiet)
    for done in range(3):
        watch("read", done, 1000)
    watch("link", 0, 1)
    watch("", 1, 1)
    return stream.getvalue()


def test_short_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert watched(Terminal(), monkeypatch) == ""


def test_a_pipe_gets_nothing_however_long_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    assert watched(io.StringIO(), monkeypatch) == ""
    assert watched(Terminal(), monkeypatch, quiet=True) == ""


def test_a_terminal_sees_how_far_it_is_and_keeps_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    drawn = watched(Terminal(), monkeypatch)
    assert "read [........................] 2 of 1,000" in drawn
    assert drawn.count("\n") == 0
    assert drawn.endswith("link ...\r\x1b[2K")


def test_an_error_takes_the_line_away(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    monkeypatch.setattr(progress, "_PAUSE", 0.0)
    Progress()("read", 0, 1000)
    say("error: it broke")
    say("twice")
    assert stream.getvalue().endswith("0 of 1,000\r\x1b[2Kerror: it broke\ntwice\n")


def test_a_terminal_that_knows_no_codes_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    monkeypatch.setenv("TERM", "dumb")
    assert watched(Terminal(), monkeypatch) == ""


def test_a_narrow_terminal_sees_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_PATIENCE", -1.0)
    monkeypatch.setenv("COLUMNS", "20")
    assert max(map(len, watched(Terminal(), monkeypatch).split("\r\x1b[2K"))) == 19


def test_ctrl_c_ends_with_one_clean_line(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "extract", "-"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin
    process.stdin.write(b"A pipe holds less than this. " * 10_000)  # so that it has begun to read
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=30) == (b"", b"interrupted\n")
    assert process.returncode == 130
