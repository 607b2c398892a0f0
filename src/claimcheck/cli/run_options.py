"""Options that commands share beside the formats: settings, what is kept, what is told beside the answer."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import typer

from claimcheck.cli.completing import rules


def _listed(given: list[str] | None) -> list[str]:
    """Values that were given one by one or with commas between them."""
    return [name for one in given or () for part in one.split(",") if (name := part.strip())]


FailOn: TypeAlias = Annotated[
    Literal["error", "warning", "note", "never"] | None,
    typer.Option("--fail-on", help="The lowest level of finding that ends with 1: error unless set."),
]
Select: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="RULES",
        callback=_listed,
        autocompletion=rules,
        help="Ask these rules alone: code, N1, name.",
    ),
]
ExtendSelect: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--extend-select",
        metavar="RULES",
        callback=_listed,
        autocompletion=rules,
        help="Ask these rules too.",
    ),
]
Ignore: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore", metavar="RULES", callback=_listed, autocompletion=rules, help="Do not ask these rules."
    ),
]
MinConfidence: TypeAlias = Annotated[
    Literal["low", "medium", "high"] | None,
    typer.Option(
        "--min-confidence", help="Count findings that are less sure, do not tell them: medium unless set."
    ),
]
Semantic: TypeAlias = Annotated[
    bool | None,
    typer.Option(
        "--semantic/--no-semantic",
        help="Link across languages by a local sentence model (an extra).",
        show_default=False,
    ),
]
ConfigFile: TypeAlias = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Settings to use; else the nearest claimcheck.toml."),
]
Isolated: TypeAlias = Annotated[
    bool, typer.Option("--isolated", help="No settings, no decisions and no baseline of any file.")
]
NoCache: TypeAlias = Annotated[
    bool, typer.Option("--no-cache", help="Read all anew, and keep nothing for later.")
]
StdinFilename: TypeAlias = Annotated[
    str | None,
    typer.Option("--stdin-filename", metavar="FILE", help="The file that standard input (-) stands for."),
]
ExitZero: TypeAlias = Annotated[bool, typer.Option("--exit-zero", help="End with 0, whatever is found.")]
Watch: TypeAlias = Annotated[
    bool,
    typer.Option("--watch", "-w", help="Run again when an article, a setting or a decision changes."),
]
Quiet: TypeAlias = Annotated[
    bool, typer.Option("--quiet", "-q", help="Say nothing on standard error but errors.")
]
Verbose: TypeAlias = Annotated[
    bool, typer.Option("--verbose", "-v", help="Tell what each stage took, and what is settled.")
]
Statistics: TypeAlias = Annotated[
    bool, typer.Option("--statistics", help="Count the findings of each rule, on standard error.")
]
Explain: TypeAlias = Annotated[
    bool, typer.Option("--explain", help="Tell why claims were linked, on standard error.")
]
Plot: TypeAlias = Annotated[bool, typer.Option("--plot", help="Draw each fact, in the table.")]
Ascii: TypeAlias = Annotated[bool, typer.Option("--ascii", help="Draw without Unicode.")]
EveryFact: TypeAlias = Annotated[
    bool, typer.Option("--all", help="Show the facts on which the sources agree as well.")
]
