"""The commands, registered by hand, and what every one of them has in common: errors and exit codes.

0  nothing at or above ``--fail-on`` was found
1  something was
2  the work, or a part of it, could not be done: wrong usage, unreadable input, a crash
"""

from __future__ import annotations

import os
import sys
import traceback
from typing import Annotated, cast

import typer

from claimcheck import __version__
from claimcheck.cli import (
    baseline,
    cache,
    check,
    compare,
    config,
    decide,
    explain,
    extract,
    languages,
    report,
    rule,
    schema,
    timeline,
)
from claimcheck.cli.output import say
from claimcheck.cli.progress import Progress, clean_line
from claimcheck.errors import ClaimcheckError

#: Set to anything, it lets a crash print its traceback.
TRACEBACK = "CLAIMCHECK_TRACEBACK"
CANNOT = 2
INTERRUPTED = 130


class _Interrupted(Exception):  # noqa: N818 - no error
    """Ctrl-C, before typer ends the line on which the progress stands."""


class _Commands(typer.core.TyperGroup):
    """The commands; an interruption goes past typer."""

    def invoke(self, ctx: object) -> object:
        try:
            return super().invoke(cast("typer.Context", ctx))
        except KeyboardInterrupt as interruption:
            raise _Interrupted from interruption


app = typer.Typer(
    name="claimcheck",
    cls=_Commands,
    help="A linter for facts: where articles on one story disagree on dates and quantities, and why.",
    epilog="Example: claimcheck compare articles/",
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)
app.command("compare", epilog=compare.EXAMPLE)(compare.compare)
app.command("check", epilog=check.EXAMPLE)(check.check)
app.command("extract", epilog=extract.EXAMPLE)(extract.extract)
app.command("explain", epilog=explain.EXAMPLE)(explain.explain)
app.command("languages", epilog=languages.EXAMPLE)(languages.languages)
app.command("report", epilog=report.EXAMPLE)(report.report)
app.command("timeline", epilog=timeline.EXAMPLE)(timeline.timeline)
app.command("rule", epilog=rule.EXAMPLE)(rule.rule)
app.command("schema", epilog=schema.EXAMPLE)(schema.schema)
app.command("init", epilog=config.INIT_EXAMPLE)(config.init)
app.add_typer(config.app, name="config")
app.command("decide", epilog=decide.EXAMPLE)(decide.decide)
app.add_typer(baseline.app, name="baseline")
app.add_typer(cache.app, name="cache")


def _print_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"claimcheck {__version__}\n")
        raise typer.Exit


@app.callback()
def _every_command(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    del version  # its callback has answered


def run(arguments: list[str]) -> int:
    """Run one command line (without the program's name) and return the exit code."""
    try:
        code = app(arguments or ["--help"], prog_name="claimcheck", standalone_mode=False)
    except typer.TyperException as error:
        return _misused(error)
    except ClaimcheckError as error:
        say(f"error: {error}")
        return CANNOT
    except (typer.Abort, KeyboardInterrupt, _Interrupted):
        clean_line()
        say("interrupted")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is, the user gets one line and code 2
        return _crashed(error)
    return int(code or 0)


def _misused(error: typer.TyperException) -> int:
    message = " ".join(error.format_message().replace("Value error, ", "").split()).rstrip(".")
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "claimcheck"
    say(f"error: {message} (see: {command} --help)")
    return CANNOT


def _crashed(error: Exception) -> int:
    if os.environ.get(TRACEBACK):
        Progress.wipe()
        traceback.print_exception(error)
    say(
        f"claimcheck {__version__} crashed ({type(error).__name__}: {error}): please report it to the "
        f"project's issue tracker with the trace that {TRACEBACK}=1 prints"
    )
    return CANNOT
