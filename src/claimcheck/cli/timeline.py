"""``claimcheck timeline``: the story by date."""

from __future__ import annotations

from claimcheck.cli import run_options as opt
from claimcheck.cli.compared import compared
from claimcheck.cli.options import ColorChoice, OutputPath, Paths
from claimcheck.cli.output import Drawing, say_not_checked, style_for, write

EXAMPLE = "Example: claimcheck timeline articles/"


def timeline(
    paths: Paths,
    output: OutputPath = None,
    color: ColorChoice = "auto",
    ascii_alone: opt.Ascii = False,
    config: opt.ConfigFile = None,
    isolated: opt.Isolated = False,
    no_cache: opt.NoCache = False,
) -> int:
    """Tell each story by date: what happened when, according to whom.

    Ends with 0, or with 2 where something that was given could not be read.
    """
    from claimcheck.reports.timeline import timelines

    report = compared(paths, config, isolated=isolated, no_cache=no_cache)
    write(timelines(report, style_for(output, color, drawing=Drawing(ascii=ascii_alone))), output)
    say_not_checked(report.not_checked, output, "timeline")
    return 2 if report.not_checked else 0
