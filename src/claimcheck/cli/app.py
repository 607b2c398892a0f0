"""The commands, registered by hand, and what every one of them has in common: errors and exit codes.

0  nothing at or above ``--fail-on`` was found
1  something was
2  the work, or a part of it, could not be done: wrong usage, unreadable input, a crash
"""

from __future__ import annotations

import os
import sys
import traceback
from importlib import import_module
from typing import Annotated, cast

import typer

from claimcheck import __version__
from claimcheck.cli.output import say
from claimcheck.cli.progress import Progress, clean_line
from claimcheck.errors import ClaimcheckError

#: Set to anything, it lets a crash print its traceback.
TRACEBACK = "CLAIMCHECK_TRACEBACK"
CANNOT = 2
INTERRUPTED = 130
#: The commands, in the order of the help, each with its module here; those of its name are in it.
COMMANDS = {
    "compare": "compare",
    "check": "check",
    "extract": "extract",
    "explain": "explain",
    "languages": "languages",
    "report": "report",
    "timeline": "timeline",
    "rule": "rule",
    "schema": "schema",
    "init": "config",
    "decide": "decide",
    "config": "config",
    "baseline": "baseline",
    "cache": "cache",
}
#: Those that hold commands of their own.
_GROUPS = frozenset({"config", "baseline", "cache"})


class _Interrupted(Exception):  # noqa: N818 - no error
    """Ctrl-C, before typer ends the line on which the progress stands."""


class _Commands(typer.core.TyperGroup):
    """The commands; an interruption goes past typer."""

    def invoke(self, ctx: object) -> object:
        try:
            return super().invoke(cast("typer.Context", ctx))
        except KeyboardInterrupt as interruption:
            raise _Interrupted from interruption


def _print_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"claimcheck {__version__}\n")
        raise typer.Exit


def _every_command(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    del version  # its callback has answered


def application(asked: str = "") -> typer.Typer:
    """The command line, with the one command that is asked for; with all of them where it is none.

    To read the options of all takes a twentieth of a short run.
    """
    made = typer.Typer(
        name="claimcheck",
        cls=_Commands,
        help="A linter for facts: where articles on one story disagree on dates and quantities, and why.",
        epilog="Example: claimcheck compare articles/",
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
        pretty_exceptions_enable=False,
    )
    made.callback()(_every_command)
    for name in (asked,) if asked in COMMANDS else COMMANDS:
        module = import_module(f"claimcheck.cli.{COMMANDS[name]}")
        if name in _GROUPS:
            made.add_typer(module.app, name=name)
        else:
            made.command(name, epilog=module.EXAMPLE)(getattr(module, name))
    return made


def run(arguments: list[str]) -> int:
    """Run one command line (without the program's name) and return the exit code."""
    try:
        app = application(arguments[0] if arguments else "")
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
