"""Several answers of one run: which format goes where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli.options import Color
from claimcheck.cli.output import Drawing, say_not_checked, say_unsure, style_for, write
from claimcheck.errors import UsageError
from claimcheck.frozen import frozen
from claimcheck.reports import FORMATS

if TYPE_CHECKING:
    from claimcheck.model import NotChecked, Report
    from claimcheck.pipeline import Extraction


@frozen(eq=True)
class Answer:
    """A format and the file it goes to; None is standard output."""

    format_name: str
    path: Path | None


@frozen()
class Showing:
    """The answers that are wanted of a comparison, and how they are to look."""

    wanted: tuple[Answer, ...]
    color: Color = "auto"
    every_fact: bool = False
    drawing: Drawing | None = None


def answers(formats: Sequence[str] | None, output: Path | None) -> tuple[Answer, ...]:
    """Where each of ``--format NAME[:FILE]`` goes; ``output`` is for the one without a file.

    Those for files come first: a reader that closes the pipe early does not keep them from being written.
    Raises UsageError where two would go to one place, or ``output`` is for none.
    """
    made = [_answer(one, output) for one in formats or ("table",)]
    paths = [answer.path for answer in made]
    if output and output not in paths:
        raise UsageError(f"-o {output}: every --format has a file of its own: leave one away")
    for answer in made:
        if paths.count(answer.path) > 1:
            where = answer.path or "standard output"
            raise UsageError(
                f"two answers would go to {where}: give one a file of its own, as --format "
                f"{answer.format_name}:FILE"
            )
    return tuple(sorted(made, key=lambda answer: answer.path is None))


def _answer(given: str, output: Path | None) -> Answer:
    name, colon, file = given.partition(":")
    if colon and not file:
        raise UsageError(f"--format {given}: which file? Write --format {name}:FILE")
    return Answer(name, Path(file) if file else output)


def write_report(
    report: Report, shown: Showing, *, quiet: bool = False, files: frozenset[str] = frozenset()
) -> None:
    """Give the answers of a comparison, and tell what could not be checked, unless it shall be quiet.

    A finding that touches ``files``, the paths that are worked on, is shown in them.
    """
    for one in shown.wanted:
        style = style_for(
            one.path, shown.color, every_fact=shown.every_fact, drawing=shown.drawing, files=files
        )
        made = FORMATS[one.format_name].writer().compared(report, style)
        write(made, one.path, commands=one.format_name == "github")
    if not quiet:
        _say_not_checked(report.not_checked, shown.wanted)
        say_unsure(report, shown.wanted[-1].path, shown.wanted[-1].format_name)


def write_claims(found: Extraction, wanted: Sequence[Answer], color: Color, *, quiet: bool = False) -> None:
    """Give the answers of an extraction, and tell what could not be read, unless it shall be quiet."""
    for one in wanted:
        writer = FORMATS[one.format_name].writer()
        style = style_for(one.path, color)
        write(writer.extracted(found.articles, found.claims, found.not_checked, style), one.path)
    if not quiet:
        _say_not_checked(found.not_checked, wanted)


def _say_not_checked(not_checked: Sequence[NotChecked], wanted: Sequence[Answer]) -> None:
    """The answer on standard output comes last; it alone may have told already."""
    say_not_checked(not_checked, wanted[-1].path, wanted[-1].format_name)
