"""``claimcheck check``: what some files tell otherwise than all the others."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import run_options as opt
from claimcheck.cli.answers import answers, write_report
from claimcheck.cli.options import ColorChoice, Formats, OutputPath
from claimcheck.cli.running import Choices, Project, Telling, surroundings
from claimcheck.cli.settled import fails, settled, tell
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    no_cache: opt.NoCache = False,
    stdin_filename: opt.StdinFilename = None,
    exit_zero: opt.ExitZero = False,
    statistics: opt.Statistics = False,
    explain: opt.Explain = False,
    quiet: opt.Quiet = False,
    verbose: opt.Verbose = False,
) -> int:
    """Check some articles against all of them, and report what touches those alone.

    All articles are always read (what was read before is kept), so that the answer on a file does
    not depend on which others are checked with it. Ends with 0, 1 or 2 as compare does.
    """
    from claimcheck.pipeline import check as check_files

    wanted = answers(formats, output)
    project, telling = Project(config, isolated), Telling(quiet, verbose, statistics, explain)
    using = project.configuration(Choices(fail_on, select, extend_select, ignore, min_confidence))
    around = surroundings(telling, no_cache=no_cache, stdin_filename=stdin_filename)
    checked = check_files(files, _all(against, using), known=skip_others, configuration=using, within=around)
    report = settled(checked.report, project, using, telling, checked.touched)
    write_report(report, wanted, color, every_fact=every_fact, quiet=quiet)
    tell(report, telling)
    return 0 if exit_zero else 2 if _unread(report, files) else int(fails(report, using))


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


def _unread(report: Report, files: Sequence[str]) -> bool:
    """Whether something of the files themselves could not be read; of the others it is only told."""
    given = {os.path.realpath(file) for file in files}
    return any(
        item.path == "-" or any(_inside(os.path.realpath(item.path), path) for path in given)
        for item in report.not_checked
    )


def _inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + os.sep)
