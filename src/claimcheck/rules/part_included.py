"""One figure counts a part that the other leaves out, and the sum works out.

Why it matters: Both sources can be right; a reader sees a contradiction.
Example: 14,000 including 3,000 reinforcements, and 11,000.
To settle it: Say whether the part is counted.
"""

from __future__ import annotations

from claimcheck.rules.rule import QUANTITIES, DifferenceRule

RULE = DifferenceRule("N105", "part-included", "warning", "inclusion", QUANTITIES, __doc__)
