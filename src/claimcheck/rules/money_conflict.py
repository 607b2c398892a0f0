"""Sources give amounts for one thing that cannot both hold.

Why it matters: Losses, prices and budgets are quoted on and on.
Example: A loss of Rp4.4 billion and of Rp4.4 trillion.
To settle it: Look for the document behind each amount; check thousand, million, billion.
"""

from __future__ import annotations

from claimcheck.rules.rule import MONEY, DifferenceRule

RULE = DifferenceRule("M101", "money-conflict", "error", "conflict", MONEY, __doc__)
