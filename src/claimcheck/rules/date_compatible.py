"""Dates that are known in part and can be the same day.

Why it matters: They neither confirm nor contradict each other.
Example: "on Monday" without a date beside "28 April 2025", which was a Monday.
To settle it: Nothing to settle; give the full date where it is known.
"""

from __future__ import annotations

from claimcheck.rules.rule import DATES, DifferenceRule

RULE = DifferenceRule("D105", "date-compatible", "note", "compatible", DATES, __doc__)
