"""Figures differ, and a hedge allows both.

Why it matters: "At least 11,000" does not contradict 14,000, nor confirm it.
Example: "about 700" and "700"; "at least 11,000" and "14,000".
To settle it: Keep the hedge when the figure is repeated.
"""

from __future__ import annotations

from claimcheck.rules.rule import QUANTITIES, DifferenceRule

RULE = DifferenceRule("N104", "hedge-compatible", "note", "compatible", QUANTITIES, __doc__)
