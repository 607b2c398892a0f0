"""A later article gives another amount.

Why it matters: The older article is out of date, and may still be read.
Example: A first and a revised estimate of damage.
To settle it: Update or date-stamp the older amount.
"""

from __future__ import annotations

from claimcheck.rules.rule import MONEY, DifferenceRule

RULE = DifferenceRule("M103", "money-update", "warning", "update", MONEY, __doc__)
