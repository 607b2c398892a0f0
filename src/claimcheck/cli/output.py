"""Where an answer goes: standard output, a file, or a line on standard error."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.hyperlinks import form_for
from claimcheck.cli.options import Color
from claimcheck.cli.progress import Progress
from claimcheck.errors import UsageError
from claimcheck.frozen import frozen
from claimcheck.reports import Style
from claimcheck.reports.sanitise import powerless, visible

if TYPE_CHECKING:
    from claimcheck.model import NotChecked, Report


#: The formats that count in their own words what is not sure enough.
_TELLING_UNSURE = ("table", "markdown")


@frozen()
class Drawing:
    """Whether facts are drawn, and whether in ASCII whatever the terminal knows."""

    plot: bool = False
    ascii: bool = False


def say(line: str, *, safe: bool = False) -> None:
    """One line on standard error; names of files and words of articles in it steer nothing.

    What is ``safe`` already, and has links, goes there as it is.
    """
    with suppress(BrokenPipeError):
        Progress.wipe()
        sys.stderr.write(powerless(line if safe else visible(line)) + "\n")
        sys.stderr.flush()


def links_beside() -> str:
    """The form of links for what is said on standard error; "" where nobody could click them."""
    wanted = sys.stderr.isatty() and _wants_color("auto", terminal=True)
    return form_for(os.environ) if wanted else ""


def say_not_checked(not_checked: Iterable[NotChecked], output: Path | None, format_name: str) -> None:
    """One line for each thing that could not be checked: where, why and what mends it.

    Nothing where the reader has just seen them at the end of a table.
    """
    if format_name == "table" and on_terminal(output):
        return
    for item in not_checked:
        say(f"{item.path}: {item.reason}" if item.line is None else f"{item.path}:{item.line}: {item.reason}")


def say_unsure(report: Report, output: Path | None, format_name: str) -> None:
    """One line that counts the findings that are not sure enough, where no answer for people has told it."""
    if report.unsure and (output is not None or format_name not in _TELLING_UNSURE):
        from claimcheck.reports.verdicts import unsure_line  # for what is left out alone

        say(unsure_line(report))


def on_terminal(output: Path | None) -> bool:
    """Whether an answer is read as it is printed."""
    return output is None and sys.stdout.isatty()


def style_for(
    output: Path | None,
    color: Color,
    *,
    every_fact: bool = False,
    drawing: Drawing | None = None,
    files: frozenset[str] = frozenset(),
) -> Style:
    """The looks that fit where the answer goes: a terminal's width and colours, or lines of full length."""
    terminal = on_terminal(output)
    width = (
        shutil.get_terminal_size().columns
        if terminal or ("COLUMNS" in os.environ and output is None)
        else None
    )
    drawing, colored = drawing or Drawing(), _wants_color(color, terminal)
    return Style(
        width=width,
        color=colored,
        every_fact=every_fact,
        plot=drawing.plot,
        ascii=drawing.ascii or (terminal and not _knows_unicode()),
        links=form_for(os.environ) if terminal and colored else "",
        files=files,
    )


def _knows_unicode() -> bool:
    """Whether the terminal can show more than ASCII, as far as its name and its encoding tell."""
    return os.environ.get("TERM") != "dumb" and sys.stdout.encoding.lower().startswith("utf")


def _wants_color(color: Color, terminal: bool) -> bool:
    """``--color`` first, then NO_COLOR (no-color.org), FORCE_COLOR, and what the terminal can do."""
    if color != "auto":
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"


def tell(line: str) -> None:
    """One line on standard output; file names and words of articles in it steer nothing."""
    write([visible(line) + "\n"], None)


def write(pieces: Iterable[str], output: Path | None, *, commands: bool = False) -> None:
    """Write an answer, as UTF-8 whatever the locale.

    Of standard output no build server takes a line for a command, unless ``commands`` it shall be.
    A reader that closes the pipe early (``| head``) has seen enough: that is no error.
    Raises UsageError where the file or standard output cannot be written.
    """
    Progress.wipe()
    if output is not None:
        _write_file(pieces, output)
        return
    stdout = sys.stdout.buffer
    try:
        for piece in pieces:
            made = piece if commands else powerless(piece)
            stdout.write(made.encode("utf-8", "backslashreplace"))
        stdout.flush()
    except BrokenPipeError:
        _let_go_of_stdout()
    except OSError as error:
        _let_go_of_stdout()
        raise UsageError(f"standard output cannot be written ({error.strerror})") from error


def _let_go_of_stdout() -> None:
    """Python flushes what is left once more as it ends; give it somewhere to write."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_file(pieces: Iterable[str], output: Path) -> None:
    try:
        with output.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(pieces)
    except OSError as error:
        raise UsageError(
            f"{output}: cannot be written ({error.strerror}): choose another file with -o"
        ) from error
