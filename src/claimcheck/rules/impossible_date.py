"""A day that its month does not have.

Why it matters: It is a slip of the pen in a place that readers trust.
Example: "31 April 2025".
To settle it: Look at the source.
"""

from __future__ import annotations

from claimcheck.rules.rule import DoubtRule

RULE = DoubtRule(
    "D202",
    "impossible-date",
    "error",
    "internal",
    "impossible-date",
    "the calendar has no such day",
    __doc__,
)
