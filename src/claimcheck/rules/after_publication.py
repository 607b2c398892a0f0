"""Something told as done, on a day after the article was published.

Why it matters: The date or the day of publication is wrong, often by one month or one year.
Example: "The suit was filed on 11 June 2026", in an article of 18 June 2025.
To settle it: Look at the source; a plan has to be told as one.
"""

from __future__ import annotations

from claimcheck.rules.rule import DoubtRule

RULE = DoubtRule(
    "D206",
    "after-publication",
    "warning",
    "internal",
    "after-publication",
    "told as done, yet it lies after the day of publication",
    __doc__,
)
