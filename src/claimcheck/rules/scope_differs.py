"""Figures that look alike count other people or things.

Why it matters: Set side by side without their scope they mislead.
Example: 14,000 North Korean soldiers; 50,000 Russian and North Korean soldiers.
To settle it: Say whom each figure counts.
"""

from __future__ import annotations

from claimcheck.rules.rule import QUANTITIES, DifferenceRule

RULE = DifferenceRule("N102", "scope-differs", "warning", "scope", QUANTITIES, __doc__)
