"""Amounts that look alike cover other things.

Why it matters: Set side by side without their scope they mislead.
Example: A total budget and the part of one ministry.
To settle it: Say what each amount covers.
"""

from __future__ import annotations

from claimcheck.rules.rule import MONEY, DifferenceRule

RULE = DifferenceRule("M102", "money-scope-differs", "warning", "scope", MONEY, __doc__)
