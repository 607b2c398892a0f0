"""``claimcheck compare``: where articles on one story disagree."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from claimcheck.cli import run_options as opt
from claimcheck.cli.answers import Showing, answers, write_report
from claimcheck.cli.options import ColorChoice, Formats, OutputPath, Paths
from claimcheck.cli.output import Drawing, say
from claimcheck.cli.running import Choices, Project, Run, Telling
from claimcheck.cli.settled import fails, settled, tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.config import Configuration
    from claimcheck.model import Report

EXAMPLE = "Example: claimcheck compare articles/ --format json -o report.json"


def compare(
    paths: Paths,
    formats: Formats = None,
    output: OutputPath = None,
    fail_on: opt.FailOn = None,
    every_fact: opt.EveryFact = False,
    plot: opt.Plot = False,
    ascii_alone: opt.Ascii = False,
    color: ColorChoice = "auto",
    select: opt.Select = None,
    extend_select: opt.ExtendSelect = None,
    ignore: opt.Ignore = None,
    min_confidence: opt.MinConfidence = None,
    semantic: opt.Semantic = None,
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    no_cache: opt.NoCache = False,
    stdin_filename: opt.StdinFilename = None,
    exit_zero: opt.ExitZero = False,
    watch: opt.Watch = False,
    statistics: opt.Statistics = False,
    explain: opt.Explain = False,
    quiet: opt.Quiet = False,
    verbose: opt.Verbose = False,
) -> int:
    """Show where articles on one story disagree, and why.

    Ends with 0 where nothing at or above --fail-on was found, with 1 where something was, and
    with 2 where something that was given could not be read or compared.
    """
    choices = Choices(fail_on, select, extend_select, ignore, min_confidence, semantic)
    telling = Telling(quiet, verbose, statistics, explain)
    run = Run(Project(config, isolated), choices, telling, no_cache, stdin_filename)
    shown = Showing(answers(formats, output), color, every_fact, Drawing(plot, ascii_alone))
    once = partial(_compare, paths, run, shown, exit_zero=exit_zero)
    if watch:
        from claimcheck.cli.watching import watching

        return watching(once, lambda: paths, run, shown)
    return once()


def _compare(paths: Sequence[str], run: Run, shown: Showing, *, exit_zero: bool) -> int:
    from claimcheck.pipeline import compare as compare_articles

    using = run.configuration()
    report = compare_articles(paths, configuration=using, within=run.surroundings())
    report = settled(report, run.project, using, run.telling)
    write_report(report, shown, quiet=run.telling.quiet)
    tell(report, run.telling)
    return 0 if exit_zero else _exit_code(report, using, run.telling)


def _exit_code(report: Report, configuration: Configuration, telling: Telling) -> int:
    """2 before 1: an answer from a part of the material must not pass for one from all of it."""
    if len(report.articles) == 1 and not telling.quiet:
        say(
            f"{report.articles[0].path}: one article alone, nothing to compare it with: give another one on "
            f"the same story, or list its claims with: claimcheck extract"
        )
    if report.not_checked or len(report.articles) < 2:  # noqa: PLR2004 - it takes two to compare
        return 2
    return int(fails(report, configuration))
