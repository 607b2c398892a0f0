"""A weekday that the calendar does not give to its date.

Why it matters: One of the two is wrong, and readers cannot know which.
Example: "Wednesday, 11 June 2026" (a Thursday).
To settle it: Look at the calendar and at the source; mend the one that slipped.
"""

from __future__ import annotations

from claimcheck.rules.rule import DoubtRule

RULE = DoubtRule(
    "D201",
    "weekday-mismatch",
    "error",
    "weekday-error",
    "weekday-mismatch",
    "the day of the week and the date do not agree",
    __doc__,
)
