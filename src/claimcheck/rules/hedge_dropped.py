"""A figure that one source gives with a hedge and another, by the same speaker or through it, without.

Why it matters: "At least 11,000" leaves room that "11,000" takes away, and the bare figure travels further.
Example: "at least 11,000 soldiers, the minister said" and "the minister spoke of 11,000 soldiers".
To settle it: Put the hedge back where the speaker used one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from claimcheck.model import Claim, Quantity
from claimcheck.rules.confidence import least
from claimcheck.rules.judging import Case
from claimcheck.rules.origins import passed_on_by, same_voice
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.values.identity import same_value
from claimcheck.wording import worded


def _dropped(case: Case) -> Iterator[Remark]:
    for difference in case.differences:
        if difference.verdict != "compatible" or difference.fact.kind == "date":
            continue
        claims = case.told_in(difference)
        pair = next((pair for pair in permutations(claims, 2) if _drops(case, *pair)), None)
        if pair:
            yield Remark(
                claims=pair,
                message=f"{worded(pair[0])} told as {worded(pair[1])}",
                explanation="the speaker or the outlet is the same, the hedge is gone",
                confidence=least("medium", difference.confidence),
                fact=difference.fact.id,
            )


def _drops(case: Case, hedged: Claim, bare: Claim) -> bool:
    """Whether the second claim repeats the first one's figure without its hedge."""
    if hedged.article == bare.article or not _same_figure(hedged, bare):
        return False
    if _hedged_as(bare, case):
        return False
    outlet = (case.articles[hedged.article].source or "").lower()
    through = passed_on_by(bare)
    return same_voice(hedged, bare) or bool(outlet and through and set(outlet.split()) & through)


def _same_figure(hedged: Claim, bare: Claim) -> bool:
    one, other = hedged.value, bare.value
    return (
        isinstance(one, Quantity)
        and isinstance(other, Quantity)
        and one.stated is not None
        and same_value(hedged, bare)
        and one.modifier != "exact"
        and other.modifier == "exact"
    )


def _hedged_as(bare: Claim, case: Case) -> bool:
    """Whether the article that gives the bare figure hedges it elsewhere."""
    return any(_same_figure(claim, bare) for claim in case.told_by[bare.article] if claim.kind == bare.kind)


RULE = RemarkRule("A102", "hedge-dropped", "warning", "compatible", _dropped, __doc__)
