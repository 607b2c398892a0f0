"""A later article gives another figure for what changes with time.

Why it matters: The older article is out of date, and may still be read.
Example: Three dead at noon, five dead in the evening; "five dead, up from three" and three dead.
To settle it: Update or date-stamp the older figure.
"""

from __future__ import annotations

from claimcheck.rules.rule import QUANTITIES, DifferenceRule

RULE = DifferenceRule("N103", "count-update", "warning", "update", QUANTITIES, __doc__)
