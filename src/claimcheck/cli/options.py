"""The arguments and options that commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import typer

Color: TypeAlias = Literal["auto", "always", "never"]

Paths: TypeAlias = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...", help="Articles: files or folders; - reads standard input.", show_default=False
    ),
]
FormatName: TypeAlias = Annotated[
    Literal["table", "json", "jsonl"],
    typer.Option("--format", "-f", help="How to answer."),
]
OutputPath: TypeAlias = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write the answer to a file.", show_default=False),
]
ColorChoice: TypeAlias = Annotated[
    Color,
    typer.Option("--color", help="Colours: auto minds the terminal, NO_COLOR and FORCE_COLOR."),
]
