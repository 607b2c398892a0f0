"""One source names the day, another only the month or year that holds it.

Why it matters: Nothing contradicts; the closer date can be used for both.
Example: "in October 2016" and "Sunday, 9 October 2016".
To settle it: Nothing to settle, unless the closer date has no other source.
"""

from __future__ import annotations

from claimcheck.rules.rule import DATES, DifferenceRule

RULE = DifferenceRule("D102", "date-precision", "note", "precision", DATES, __doc__)
