"""``claimcheck check``: what some files tell otherwise than all the others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import run_options as opt
from claimcheck.cli.answers import Showing, answers, write_report
from claimcheck.cli.options import ColorChoice, Formats, OutputPath
from claimcheck.cli.running import Choices, Project, Run, Telling
from claimcheck.cli.settled import fails, settled, tell
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claimcheck.config import Configuration
    from claimcheck.model import Report

EXAMPLE = "Example: claimcheck check new.md --against articles/"

Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE...", help="The articles to check; - reads standard input.", show_default=False
    ),
]
Against = Annotated[
    list[str] | None,
    typer.Option(
        "--against",
        metavar="PATH",
        help="All articles: files or folders, may be given again; else `articles` of the settings.",
    ),
]


SkipOthers = Annotated[
    bool, typer.Option("--skip-others", help="Let files be that are not among all articles.")
]


def check(
    files: Files,
    against: Against = None,
    skip_others: SkipOthers = False,
    formats: Formats = None,
    output: OutputPath = None,
    fail_on: opt.FailOn = None,
    every_fact: opt.EveryFact = False,
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
    """Check some articles against all of them, and report what touches those alone.

    All articles are always read (what was read before is kept), so that the answer on a file does
    not depend on which others are checked with it. Ends with 0, 1 or 2 as compare does.
    """
    choices = Choices(fail_on, select, extend_select, ignore, min_confidence, semantic)
    telling = Telling(quiet, verbose, statistics, explain)
    run = Run(Project(config, isolated), choices, telling, no_cache, stdin_filename)
    shown = Showing(answers(formats, output), color, every_fact)
    once = partial(_check, files, against, run, shown, known=skip_others, exit_zero=exit_zero)
    if watch:
        from claimcheck.cli.watching import watching

        return watching(once, lambda: [*files, *_all(against, run.configuration())], run, shown)
    return once()


def _check(
    files: Sequence[str],
    against: Sequence[str] | None,
    run: Run,
    shown: Showing,
    *,
    known: bool,
    exit_zero: bool,
) -> int:
    from claimcheck.pipeline import check as check_files

    using = run.configuration()
    everything, within = _all(against, using), run.surroundings()
    checked = check_files(files, everything, known=known, configuration=using, within=within)
    report = settled(checked.report, run.project, using, run.telling, checked.touched)
    write_report(report, shown, quiet=run.telling.quiet, files=checked.touched)
    tell(report, run.telling)
    return 0 if exit_zero else _exit_code(report, checked.touched, using)


def _exit_code(report: Report, touched: Collection[str], configuration: Configuration) -> int:
    """2 before 1, where one of the files could not be read; of another one that is only told."""
    if any(item.path in touched for item in report.not_checked):
        return 2
    return int(fails(report, configuration))


def _all(against: Sequence[str] | None, configuration: Configuration) -> list[str]:
    """Where all articles are."""
    if against:
        return list(against)
    found = configuration.articles()
    if not found:
        raise UsageError(
            "check against what? Give --against PATH, or write articles = [...] in claimcheck.toml"
        )
    return found
