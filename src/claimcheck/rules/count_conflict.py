"""Sources give figures for one thing that cannot both hold.

Why it matters: A toll, a share or a measure is what readers remember and repeat.
Example: "11 killed" and "9 killed" of one accident, on one day.
To settle it: Look for the document or the speaker behind each figure, and for its time.
"""

from __future__ import annotations

from claimcheck.rules.rule import QUANTITIES, DifferenceRule

RULE = DifferenceRule("N101", "count-conflict", "error", "conflict", QUANTITIES, __doc__)
