"""Two sources quote one speaker with two values for one fact, and no time lies between.

Why it matters: The speaker said one of the two; a source misquotes, or the speaker was corrected.
Example: "11 dead, the fire chief said" and "9 dead, the fire chief said", on one day.
To settle it: Look for the recording or the statement; ask the speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claimcheck.model import Claim
from claimcheck.rules.confidence import least
from claimcheck.rules.judging import Case
from claimcheck.rules.origins import same_voice
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.values.ranges import can_both_hold
from claimcheck.wording import worded

_SERIOUS = frozenset({"conflict", "update"})
#: What one speaker gives one value of; the day of speaking and a sentence passed are of many matters.
_KINDS = frozenset({"count", "money", "percent", "measure"})


def _two_values(case: Case) -> Iterator[Remark]:
    for difference in case.differences:
        if difference.verdict not in _SERIOUS or difference.fact.kind not in _KINDS:
            continue
        claims = case.told_in(difference)
        pair = next((pair for pair in combinations(claims, 2) if _misquoted(case, *pair)), None)
        if pair and pair[0].attribution:
            yield Remark(
                claims=pair,
                message=f"{pair[0].attribution.who}: {worded(pair[0])} / {worded(pair[1])}",
                explanation="two sources of one day quote one speaker with two values",
                confidence=least("medium", difference.confidence),
                fact=difference.fact.id,
            )


def _misquoted(case: Case, one: Claim, other: Claim) -> bool:
    """Whether two outlets of one day have one named speaker say what cannot both hold."""
    first, second = case.articles[one.article], case.articles[other.article]
    outlets = {first.source or first.id, second.source or second.id}
    return (
        len(outlets) > 1
        and first.day is not None
        and first.day == second.day
        and same_voice(one, other)
        and not can_both_hold(one.value, other.value)
    )


RULE = RemarkRule("A101", "same-speaker-two-values", "warning", "conflict", _two_values, __doc__)
