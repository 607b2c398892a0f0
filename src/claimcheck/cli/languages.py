"""``claimcheck languages``: what each language is read for, and what it lacks."""

from __future__ import annotations

import textwrap

from claimcheck.cli.options import OutputPath
from claimcheck.cli.output import write

EXAMPLE = "Example: claimcheck languages"
_HEAD = ("language", "dates", "relative", "counts", "events", "attribution", "lacks")
_WIDTH = 80


def languages(output: OutputPath = None) -> int:
    """List what each language is read for, and what it lacks.

    Dates are read with a table of their own or with the shared names of CLDR; "relative" is
    "yesterday" and "last week".
    """
    from claimcheck.claims.coverage import coverage, dates_alone

    rows = [_HEAD]
    for one in coverage():
        relative, counts, events, attribution = (
            "yes" if has else "-" for has in (one.relative, one.counts, one.events, one.attribution)
        )
        dates = one.dates.replace("none", "-")
        lacks = ", ".join(one.lacks) or "nothing"
        rows.append((one.language, dates, relative, counts, events, attribution, lacks))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    codes = textwrap.fill(" ".join(dates_alone()), _WIDTH, initial_indent="  ", subsequent_indent="  ")
    lines += ["", "dates alone, where the file names its language:", codes]
    write((f"{line}\n" for line in lines), output)
    return 0
