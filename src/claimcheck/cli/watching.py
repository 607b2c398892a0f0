"""``--watch``: run again whenever something that a run reads has changed.

Files are told apart by size, time of change and identity, a few times a second.  That takes no
dependency, sees just the files that a run would read, and works where the system tells of no
changes (network drives, containers, editors that put a new file in the place of the old one).  A
look at 1,500 articles takes 30 ms; the pause grows with it, so that watching takes no more than
a twentieth of one core.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from claimcheck.cli.output import say
from claimcheck.errors import ClaimcheckError, UsageError
from claimcheck.frozen import frozen

if TYPE_CHECKING:
    from claimcheck.cli.answers import Showing
    from claimcheck.cli.running import Run

#: Seconds between two looks at least, and how many times the seconds that a look takes.
_PAUSE, _SPARING = 0.3, 20
#: Seconds without a change after which what was changed is taken to be written whole, and the most to wait.
_STILL, _PATIENCE = 0.1, 2.0
_NAMED = 3
_CLEAR = "\x1b[H\x1b[2J"

#: The files that are there, with what a change of one changes.
State: TypeAlias = dict[str, tuple[int, int, int]]


def watching(once: Callable[[], int], paths: Callable[[], Sequence[str]], run: Run, shown: Showing) -> int:
    """Run, and run again after each change, until the user interrupts it or nobody reads any more.

    What goes wrong in the first run is raised; later it is told, and mended by the next change.
    ``paths`` are asked for before each look: they may stand in the settings.
    Returns the exit code of the last run, where the reader of a pipe has left.
    Raises UsageError where standard input is among the articles.
    """
    watched, reader, quiet = _Watched(paths, run, shown), _Reader(), run.telling.quiet
    if "-" in watched.articles():
        raise UsageError("--watch: standard input cannot be read again: give files or folders")
    seen = watched.state()
    _clear()
    code = _timed(once, seen, quiet)
    while not reader.has_left():
        before, started = seen, time.perf_counter()
        seen = watched.state()
        if seen == before:
            time.sleep(max(_PAUSE, _SPARING * (time.perf_counter() - started)))
            continue
        seen = _written_whole(watched, seen)
        gc.collect()
        _clear()
        if not quiet:
            say(f"{_now()}: {_changes(before, seen)}")
        try:
            code = _timed(once, seen, quiet)
        except ClaimcheckError as error:
            say(f"error: {error}")
    return code


@frozen(slots=False)
class _Watched:
    """The files that a run reads: articles at some paths, and its project's; those that it writes are not."""

    paths: Callable[[], Sequence[str]]
    run: Run
    shown: Showing

    def state(self) -> State:
        """How the files stand now; one that vanishes meanwhile is not there."""
        from claimcheck.reading import files_at

        found: State = {}
        written = {answer.path.resolve() for answer in self.shown.wanted if answer.path}
        for path in (*files_at(self.articles()), *self.run.project.files()):
            with suppress(OSError):
                known = path.stat()
                if not written or path.resolve() not in written:
                    found[os.fspath(path)] = (known.st_mtime_ns, known.st_size, known.st_ino)
        return found

    def articles(self) -> Sequence[str]:
        """The paths, none of them where the settings cannot be used just now: they themselves are watched."""
        try:
            return self.paths()
        except ClaimcheckError:
            return ()


def _timed(once: Callable[[], int], seen: State, quiet: bool) -> int:
    started = time.perf_counter()
    code = once()
    if not quiet:
        took = (time.perf_counter() - started) * 1000
        say(f"{_now()}: done in {took:,.0f} ms; watching {len(seen):,} files (Ctrl-C ends)")
    return code


def _written_whole(watched: _Watched, seen: State) -> State:
    """The state once nothing changes any more: an editor or a copy may need some time."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        time.sleep(_STILL)
        before, seen = seen, watched.state()
        if seen == before:
            break
    return seen


def _changes(before: State, after: State) -> str:
    """The files that were changed, in a line."""
    names = sorted({name for name, _ in before.items() ^ after.items()})
    told = [f"{name} {_how(name, before, after)}" for name in names[:_NAMED]]
    more = [f"{len(names) - _NAMED} more"] if len(names) > _NAMED else []
    return ", ".join(told + more) or "nothing left changed"


def _how(name: str, before: State, after: State) -> str:
    if name not in after:
        return "is gone"
    return "changed" if name in before else "is new"


def _now() -> str:
    return datetime.now().astimezone().strftime("%H:%M:%S")


def _clear() -> None:
    """An empty screen for each answer, where there is one; what scrolled away stays."""
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        sys.stdout.write(_CLEAR)
        sys.stdout.flush()


class _Reader:
    """Who reads standard output: a pipe that is closed is put aside by what writes, or stands in error."""

    def __init__(self) -> None:
        self._output = sys.stdout.fileno()
        self._began = os.fstat(self._output)

    def has_left(self) -> bool:
        """Whether nobody can see a further answer."""
        if not os.path.samestat(self._began, os.fstat(self._output)):
            return True
        import select  # Windows' has no poll

        if not hasattr(select, "poll"):
            return False
        poll = select.poll()
        poll.register(self._output, 0)
        return any(event & (select.POLLERR | select.POLLHUP) for _, event in poll.poll(0))
