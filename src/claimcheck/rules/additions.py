"""What came on top of a first count ("two were killed, but two more have died"): does the title bear it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.model import Claim, Quantity
from claimcheck.rules.rule import Remark
from claimcheck.values.families import alike
from claimcheck.values.identity import exact_figure


def overshot_titles(claims: Sequence[Claim]) -> Iterator[Remark]:
    """The titles of one article that lie between a first count and the sum of it and its addition.

    A title below the first count, or above the sum, tells of something else or of something later.
    """
    for more in claims:
        if more.scope is None or more.scope.share != "addition":
            continue
        beside = [claim for claim in claims if claim.sentence == more.sentence and _of_one_fate(claim, more)]
        if len(beside) != 1 or beside[0].span.start > more.span.start:
            continue
        before, added = exact_figure(beside[0]), exact_figure(more)
        if before is None or added is None:
            continue
        told = [claim for claim in claims if _of_one_fate(claim, more) and claim not in beside]
        titles = [
            claim for claim in told if claim.span.field == "title" and before < (exact_figure(claim) or 0)
        ]
        if titles and all((exact_figure(claim) or 0) < before + added for claim in told):
            title = titles[0]
            yield Remark(
                claims=(title, beside[0], more),
                message=f"{title.text} in the title; {beside[0].text}, then {more.text} in the text",
                explanation=f"{before} and {added} more are {before + added}, told nowhere",
                confidence="medium",
            )


def _of_one_fate(one: Claim, other: Claim) -> bool:
    """Whether two claims count people, or things, of whom one and the same thing became."""
    first, second = one.value, other.value
    if one is other or not one.scope or not other.scope or one.kind != "count" or not one.scope.fate:
        return False
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return False
    return one.scope.fate == other.scope.fate and alike(first.unit, second.unit)
