"""Sources name days for one event that cannot both be right.

Why it matters: An outlet that has the day wrong misplaces everything that hangs on it.
Example: One article dates an admission to 27 April 2025, two others to Monday 28 April 2025.
To settle it: Find the first-hand statement and its date line; ask the outlet that differs.
"""

from __future__ import annotations

from claimcheck.rules.rule import DATES, DifferenceRule

RULE = DifferenceRule("D101", "date-conflict", "error", "conflict", DATES, __doc__)
