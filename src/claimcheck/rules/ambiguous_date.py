"""A date in figures that can be read day first or month first.

Why it matters: Readers of two countries read two days.
Example: "3/4/2025".
To settle it: Write the month as a word.
"""

from __future__ import annotations

from claimcheck.rules.rule import DoubtRule

RULE = DoubtRule(
    "D203",
    "ambiguous-date",
    "note",
    "internal",
    "ambiguous-date",
    "day and month can be read either way",
    __doc__,
)
