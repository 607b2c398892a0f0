"""``claimcheck extract``: every claim that articles make."""

from __future__ import annotations

import sys

from claimcheck.cli.answers import answers, write_claims
from claimcheck.cli.options import ClaimFormats, ColorChoice, OutputPath, Paths

EXAMPLE = "Example: claimcheck extract article.md --format jsonl"


def extract(
    paths: Paths,
    formats: ClaimFormats = None,
    output: OutputPath = None,
    color: ColorChoice = "auto",
) -> int:
    """List every date and quantity that articles claim.

    Each comes with its exact place, who says it, and the event it belongs to.

    Ends with 0, or with 2 where something that was given could not be read.
    """
    from claimcheck.pipeline import extract as extract_claims

    wanted = answers(formats, output)
    found = extract_claims(paths, stdin=sys.stdin)
    write_claims(found, wanted, color)
    return 2 if found.not_checked else 0
