"""``--watch`` as its users run it: a process that runs on, files that change, Ctrl-C."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

from conftest import WIRE, Run

#: Seconds in which something must have happened, and in which nothing may.
PATIENCE, QUIET = 30.0, 1.5


class Process:
    """A claimcheck that runs on, and the lines that it prints on both streams."""

    def __init__(self, *arguments: str | Path, cwd: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "claimcheck", *map(str, arguments)],
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        self.lines: Queue[str] = Queue()
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        for line in self.process.stdout or ():
            self.lines.put(line.rstrip("\n"))

    def until(self, words: str, patience: float = PATIENCE) -> list[str]:
        """The lines up to one that holds some words, which has to come."""
        end, seen = time.monotonic() + patience, list[str]()
        while time.monotonic() < end:
            try:
                seen.append(self.lines.get(timeout=0.1))
            except Empty:
                continue
            if words in seen[-1]:
                return seen
        raise AssertionError(f"no {words!r} in {seen}")

    def run(self) -> str:
        """What the next run prints, up to its last line."""
        return "\n".join(self.until("watching "))

    def interrupt(self) -> tuple[int, str]:
        """Press Ctrl-C; the exit code, and what was printed since."""
        self.process.send_signal(signal.SIGINT)
        code = self.end()
        return code, "\n".join(self.lines.get() for _ in range(self.lines.qsize()))

    def end(self) -> int:
        """Let go of a process that has been ended."""
        code = self.process.wait(PATIENCE)
        self._listener.join(PATIENCE)
        if self.process.stdout:
            self.process.stdout.close()
        return code


Start = Callable[..., Process]


@pytest.fixture
def watch(desk: Path) -> Iterator[Start]:
    """Start a claimcheck in the desk's parent folder that ends with the test."""
    started: list[Process] = []

    def start(*arguments: str | Path) -> Process:
        started.append(Process(*arguments, "--watch", "--format", "concise", cwd=desk.parent))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.end()


def test_nothing_runs_while_nothing_that_is_read_changes(watch: Start, desk: Path) -> None:
    told = watch("compare", "desk", "--format", "json:desk/answer.json")
    assert "D101" in told.run()  # and the answer that it wrote is no article
    (desk / "notes.log").write_text("3 dead, 5 dead", encoding="utf-8")
    (desk / ".post.txt.swp").write_text("what an editor keeps", encoding="utf-8")
    (desk / "post.txt").chmod(0o600)
    with pytest.raises(AssertionError, match="no 'watching '"):
        told.until("watching ", QUIET)


def test_standard_input_is_refused_and_a_wrong_start_ends(run: Run, desk: Path) -> None:
    piped = run("compare", "-", "--watch", stdin="3 people died")
    assert (piped.returncode, piped.stdout) == (2, "")
    assert "--watch: standard input cannot be read again" in piped.stderr
    slip = run("compare", desk, "--watch", "--select", "D9")
    assert (slip.returncode, slip.stderr.count("\n")) == (2, 1)


def test_each_change_of_an_article_is_a_run(watch: Start, desk: Path) -> None:
    told = watch("compare", "desk")
    assert "D101" in told.run()
    wire = desk / "wire.txt"
    wire.write_text(WIRE.replace("Tuesday 4", "Monday 3"), encoding="utf-8")
    again = told.run()
    assert "desk/wire.txt changed" in again
    assert "D101" not in again
    wire.with_suffix(".new").write_text(WIRE, encoding="utf-8")
    wire.with_suffix(".new").replace(wire)  # as many editors save
    assert "D101" in told.run()
    wire.unlink()
    gone = told.run()
    assert "desk/wire.txt is gone" in gone
    assert "one article alone" in gone
    (desk / "half.json").write_text('{"text": "The ferry Halc', encoding="utf-8")
    half = told.run()
    assert "desk/half.json is new" in half
    assert "half.json:1: " in half
    assert told.interrupt() == (130, "interrupted")


def test_settings_and_decisions_are_watched(watch: Start, desk: Path) -> None:
    settings, decided = desk.parent / "claimcheck.toml", desk.parent / "claimcheck-decisions.toml"
    told = watch("check", "desk/wire.txt", "--against", "desk")
    assert "D101" in told.run()
    settings.write_text('ignore = ["D1', encoding="utf-8")
    told.until("claimcheck.toml: not TOML")
    settings.write_text('ignore = ["D101"]', encoding="utf-8")
    assert "D101" not in told.run()
    settings.write_text("", encoding="utf-8")
    assert "D101" in told.run()
    decided.write_text("[decisions", encoding="utf-8")
    told.until("claimcheck-decisions.toml: ")
    decided.unlink()
    assert "D101" in told.run()


def test_all_articles_of_the_settings_are_watched(watch: Start, desk: Path) -> None:
    settings = desk.parent / "claimcheck.toml"
    settings.write_text('articles = ["desk"]', encoding="utf-8")
    told = watch("check", "desk/post.txt")
    assert "D101" in told.run()
    (desk / "wire.txt").unlink()
    assert "D101" not in told.run()


def test_it_ends_when_nobody_reads_any_more(desk: Path) -> None:
    command = [sys.executable, "-m", "claimcheck", "compare", "desk", "--watch", "--quiet"]
    with subprocess.Popen(command, cwd=desk.parent, stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        process.stdout.close()
        assert process.wait(PATIENCE) == 1


def test_a_screen_is_cleared_for_each_answer_and_a_pipe_is_not(watch: Start, desk: Path) -> None:
    assert "\x1b" not in watch("compare", "desk").run()
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "claimcheck", "compare", "desk", "--watch"],
        cwd=desk.parent,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"TERM": "xterm-256color"},
        start_new_session=True,
    )
    os.close(theirs)
    printed = b""
    while b"watching " not in printed:
        printed += os.read(ours, 65536)
    process.send_signal(signal.SIGINT)
    assert process.wait(PATIENCE) == 130
    os.close(ours)
    assert printed.startswith(b"\x1b[H\x1b[2J")
    assert b"D101" in printed
