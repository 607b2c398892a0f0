"""``claimcheck extract``: every claim that articles make."""

from __future__ import annotations

import sys

from claimcheck.cli.options import ColorChoice, FormatName, OutputPath, Paths
from claimcheck.cli.output import say_not_checked, style_for, write
from claimcheck.reports import FORMATS

EXAMPLE = "Example: claimcheck extract article.md --format jsonl"


def extract(
    paths: Paths,
    format_name: FormatName = "table",
    output: OutputPath = None,
    color: ColorChoice = "auto",
) -> int:
    """List every date and quantity that articles claim.

    Each comes with its exact place, who says it, and the event it belongs to.

    Ends with 0, or with 2 where something that was given could not be read.
    """
    from claimcheck.pipeline import extract as extract_claims

    found = extract_claims(paths, stdin=sys.stdin)
    writer = FORMATS[format_name].writer()
    write(writer.extracted(found.articles, found.claims, found.not_checked, style_for(output, color)), output)
    say_not_checked(found.not_checked, output, format_name)
    return 2 if found.not_checked else 0
