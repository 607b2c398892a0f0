"""One measure in two units, equal within rounding.

Why it matters: Nothing contradicts; a wrong conversion would.
Example: 5 km and 3.1 miles.
To settle it: Nothing to settle.
"""

from __future__ import annotations

from claimcheck.rules.rule import QUANTITIES, DifferenceRule

RULE = DifferenceRule("N106", "unit-differs", "note", "unit-conversion", QUANTITIES, __doc__)
