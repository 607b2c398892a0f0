"""One amount is the other one rounded.

Why it matters: Nothing contradicts.
Example: Rp4.4 billion and Rp4.38 billion.
To settle it: Nothing to settle.
"""

from __future__ import annotations

from claimcheck.rules.rule import MONEY, DifferenceRule

RULE = DifferenceRule("M105", "money-precision", "note", "precision", MONEY, __doc__)
