"""Progress: drawn on a terminal, for long work alone, and wiped when it is over."""

import io
import sys

import pytest

from claimcheck.cli import progress
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
