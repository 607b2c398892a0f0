"""Amounts differ, and a hedge allows both.

Why it matters: They neither confirm nor contradict each other.
Example: "more than $3bn" and "$3.5bn".
To settle it: Keep the hedge when the amount is repeated.
"""

from __future__ import annotations

from claimcheck.rules.rule import MONEY, DifferenceRule

RULE = DifferenceRule("M104", "money-compatible", "note", "compatible", MONEY, __doc__)
