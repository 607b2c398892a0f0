"""Sources date different steps of one matter: planned and done, announced, signed, in force.

Why it matters: Readers take them for one date, and one of them for an error.
Example: A treaty announced in June, signed on 11 November, in force in December.
To settle it: Say which step each date belongs to.
"""

from __future__ import annotations

from claimcheck.rules.rule import DATES, DifferenceRule

RULE = DifferenceRule("D103", "stage-differs", "warning", "stage", DATES, __doc__)
