"""A day that moved: one source gives the former, another the new one.

Why it matters: Readers of the older article come on the wrong day.
Example: "the summit opens on 3 May", and later "the summit was postponed from 3 May to 10 May".
To settle it: Update or date-stamp the former day.
"""

from __future__ import annotations

from claimcheck.rules.rule import DATES, DifferenceRule

RULE = DifferenceRule("D104", "date-update", "warning", "update", DATES, __doc__)
