"""``claimcheck compare``: where articles on one story disagree."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import typer

from claimcheck.cli.answers import answers, write_report
from claimcheck.cli.options import ColorChoice, Formats, OutputPath, Paths
from claimcheck.cli.output import say

if TYPE_CHECKING:
    from claimcheck.model import Report

FailOn: TypeAlias = Literal["error", "warning", "note", "never"]

EXAMPLE = "Example: claimcheck compare articles/ --format json -o report.json"

#: The levels at which each --fail-on ends with 1.
_FAILING = {
    "error": ("error",),
    "warning": ("error", "warning"),
    "note": ("error", "warning", "note"),
    "never": (),
}


def compare(
    paths: Paths,
    formats: Formats = None,
    output: OutputPath = None,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="The lowest level of finding that ends with exit code 1.")
    ] = "error",
    every_fact: Annotated[
        bool, typer.Option("--all", help="Show the facts on which the sources agree as well.")
    ] = False,
    color: ColorChoice = "auto",
) -> int:
    """Show where articles on one story disagree, and why.

    Ends with 0 where nothing at or above --fail-on was found, with 1 where something was, and
    with 2 where something that was given could not be read or compared.
    """
    from claimcheck.pipeline import compare as compare_articles

    wanted = answers(formats, output)
    report = compare_articles(paths, stdin=sys.stdin)
    write_report(report, wanted, color, every_fact=every_fact)
    return _exit_code(report, fail_on)


def _exit_code(report: Report, fail_on: FailOn) -> int:
    """2 before 1: an answer from a part of the material must not pass for one from all of it."""
    if len(report.articles) == 1:
        say(
            f"{report.articles[0].path}: one article alone, nothing to compare it with: give another one on "
            f"the same story, or list its claims with: claimcheck extract"
        )
    if report.not_checked or len(report.articles) < 2:  # noqa: PLR2004 - it takes two to compare
        return 2
    return int(any(finding.level in _FAILING[fail_on] for finding in report.findings))
