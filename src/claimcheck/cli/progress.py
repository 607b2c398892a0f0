"""How far a run has come: a line on a terminal where it takes long; the time of each stage where asked."""

from __future__ import annotations

import os
import shutil
import sys
import time
from typing import ClassVar

#: Seconds that pass before anything is shown: what is short needs no progress.
_PATIENCE = 1.0
#: Seconds between two looks.
_PAUSE = 0.1
_BAR = 24
_WIPE = "\r\x1b[2K"


def clean_line() -> None:
    """Take away what a terminal shows on its last line, as the ^C of an interruption."""
    if _knows_codes():
        sys.stderr.write(_WIPE)


def _knows_codes() -> bool:
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


class Progress:
    """Watches a run.  It draws on a terminal alone, never into a pipe or a file.

    Whatever else is to be printed calls ``wipe`` first, so that no line is left behind by an error.
    """

    _drawing: ClassVar[Progress | None] = None

    @classmethod
    def wipe(cls) -> None:
        """Take the line that stands on the terminal away, if one does."""
        if cls._drawing:
            cls._drawing.rub_out()

    def __init__(self, quiet: bool = False, verbose: bool = False) -> None:
        self._draws = _knows_codes() and not quiet
        self._verbose = verbose
        self._started = self._stage_started = self._drawn = time.perf_counter()
        self._stage = ""
        self._line = False

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take note of the work; "" is its end."""
        if not stage:
            self._finish()
            return
        now = time.perf_counter()
        if stage != self._stage:
            self._finish_stage(now)
            self._stage, self._stage_started = stage, now
        if self._draws and now - self._started > _PATIENCE and now - self._drawn > _PAUSE:
            full = _BAR * done // max(total, 1)
            bar = f"[{'#' * full}{'.' * (_BAR - full)}] {done:,} of {total:,}" if total > 1 else "..."
            fitting = f"{stage} {bar}"[: shutil.get_terminal_size().columns - 1]
            sys.stderr.write(f"{_WIPE}{fitting}")
            sys.stderr.flush()
            self._drawn, self._line = now, True
            Progress._drawing = self

    def _finish(self) -> None:
        """Leave the terminal as it was."""
        self._finish_stage(time.perf_counter())
        self._stage = ""
        self.rub_out()

    def rub_out(self) -> None:
        """Take its own line away."""
        if self._line:
            sys.stderr.write(_WIPE)
            sys.stderr.flush()
            self._line = False

    def _finish_stage(self, now: float) -> None:
        if self._verbose and self._stage:
            self.rub_out()
            sys.stderr.write(f"{self._stage}: {(now - self._stage_started) * 1000:.0f} ms\n")
