"""The arguments and options that commands share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import typer

from claimcheck.cli.completing import formats, formats_of_claims
from claimcheck.reports import FORMATS

Color: TypeAlias = Literal["auto", "always", "never"]

Paths: TypeAlias = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...", help="Articles: files or folders; - reads standard input.", show_default=False
    ),
]


def _known(names: Sequence[str]) -> Callable[[list[str] | None], list[str]]:
    """The check that each --format begins with one of these names; table where none was given."""

    def check(given: list[str] | None) -> list[str]:
        for name in (one.partition(":")[0] for one in given or ()):
            if name not in names:
                from difflib import get_close_matches  # for a slip alone

                near = get_close_matches(name, names, n=1)
                meant = f"; did you mean {near[0]!r}?" if near else ""
                raise typer.BadParameter(f"{name!r} is not one of {', '.join(map(repr, names))}{meant}")
        return given or ["table"]

    return check


def _help(names: Sequence[str]) -> str:
    return (
        f"How to answer: {', '.join(names)}; csv2 has semicolons and writes 3,5; NAME:FILE writes to a "
        f"file; may be given again."
    )


_ALL = tuple(FORMATS)
_OF_CLAIMS = tuple(name for name, made in FORMATS.items() if made.claims)
#: The answers to give, as "json" or "sarif:out.sarif"; ``cli.answers`` tells where each goes.
Formats: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME[:FILE]",
        callback=_known(_ALL),
        autocompletion=formats,
        help=_help(_ALL),
    ),
]
ClaimFormats: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME[:FILE]",
        callback=_known(_OF_CLAIMS),
        autocompletion=formats_of_claims,
        help=_help(_OF_CLAIMS),
    ),
]
OutputPath: TypeAlias = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write the answer to a file.", show_default=False),
]
ColorChoice: TypeAlias = Annotated[
    Color,
    typer.Option("--color", help="Colours: auto minds the terminal, NO_COLOR and FORCE_COLOR."),
]
