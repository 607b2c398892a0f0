"""One figure is the other one rounded.

Why it matters: Nothing contradicts.
Example: 194.6 million and 194.67 million.
To settle it: Nothing to settle.
"""

from __future__ import annotations

from claimcheck.rules.rule import QUANTITIES, DifferenceRule

RULE = DifferenceRule("N107", "count-precision", "note", "precision", QUANTITIES, __doc__)
