"""A number whose mark may group thousands or begin decimals, where the other reading fits a second figure.

Why it matters: One reading is a thousand times the other one.
Example: "10,152 kg" read as ten kilograms, and "10,152 kilograms" of the same find in another source.
To settle it: Write the number as the other figures of the text are written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.linking.gates import comparable
from claimcheck.model import Claim
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.values.identity import same_value
from claimcheck.values.ranges import can_both_hold
from claimcheck.wording import worded


def _ambiguous(case: Case) -> Iterator[Remark]:
    """Doubtful numbers that clash with a figure which their other reading equals."""
    doubtful = [claim for claim in case.doubtful if "ambiguous-number" in claim.doubts]
    facts = {fact.id: fact for fact in case.facts} if doubtful else {}
    told: set[str] = set()
    for claim in doubtful:
        fact = facts.get(case.fact_of.get(claim.id, ""))
        beside = [case.claims[other] for other in fact.claims] if fact else []
        for other in (*beside, *case.told_by[claim.article]):
            if claim.id not in told and _settles(claim, other):
                told |= {claim.id, other.id}
                yield Remark(
                    claims=(claim, other),
                    message=f"{claim.text}: read as {worded(claim)}, but {other.text} fits the other reading",
                    fact=fact.id if fact and other in beside else None,
                )
                break


def _settles(claim: Claim, other: Claim) -> bool:
    """Whether a figure clashes with the reading that was chosen and equals the one that was not."""
    if claim.id == other.id or not comparable(claim, other) or can_both_hold(claim.value, other.value):
        return False
    return any(same_value(replace(claim, value=value), other) for value in claim.alternatives)


RULE = RemarkRule("N204", "ambiguous-number", "warning", "internal", _ambiguous, __doc__)
