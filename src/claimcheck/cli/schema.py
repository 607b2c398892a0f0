"""``claimcheck schema``: the JSON Schema of the JSON answers."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import typer

from claimcheck.cli.options import OutputPath
from claimcheck.cli.output import write

EXAMPLE = "Example: claimcheck schema compare -o report.schema.json"

Answered: TypeAlias = Annotated[
    Literal["compare", "extract", "finding", "claim"],
    typer.Argument(
        metavar="ANSWER",
        help="compare or extract: the whole answer of --format json. finding or claim: a line of jsonl.",
    ),
]


def schema(answer: Answered = "compare", output: OutputPath = None) -> int:
    """Print the JSON Schema (draft 2020-12) of a JSON answer."""
    import json

    from claimcheck.reports.contract import json_schema

    write([json.dumps(json_schema(answer), indent=2, ensure_ascii=False) + "\n"], output)
    return 0
