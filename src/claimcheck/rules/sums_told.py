"""Two groups that make a sum ("seven men and four women were killed") against the figure for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.model import Claim, FieldName, Number, Quantity
from claimcheck.rules.rule import Remark
from claimcheck.values.families import alike
from claimcheck.values.identity import exact_figure, unit_of

#: Within this share of a sum a figure may be meant for the same people; others are of more, or of some.
_NEAR = 0.1


def missed_by_sums(claims: Sequence[Claim]) -> Iterator[Remark]:
    """The sums of one article that are not the one figure it gives for all who met the same fate.

    A sum shares its first part's place.  Figures of people that come near it, or of that fate, have to be one
    figure, and to count nobody in; a figure that moved says nothing of the groups.
    """
    exact = [claim for claim in claims if _people(claim) and exact_figure(claim) and _fate(claim)]
    for total in _sums(exact, claims) if exact else ():
        made = exact_figure(total) or 0
        near = [claim for claim in claims if _near(claim, made) and _besides(claim, total)]
        met = [claim for claim in exact if _besides(claim, total) and _fate(claim) == _fate(total)]
        told = {exact_figure(claim) or 0 for claim in (*near, *met)}
        if not near or len(told) != 1 or made in told or not all(_of_all(claim, total) for claim in near):
            continue
        yield Remark(
            claims=(near[0], total),
            message=f"{near[0].text}; {total.text} are {made:,}",
            explanation=f"the figures for all and for the groups are {abs(max(told) - made):,} apart",
            confidence="medium",
        )


def _sums(counts: Sequence[Claim], claims: Sequence[Claim]) -> list[Claim]:
    """The counts that begin with another claim, their first part."""
    ends: dict[tuple[FieldName, int], int] = {}
    for claim in claims:
        place = (claim.span.field, claim.span.start)
        ends[place] = min(claim.span.end, ends.get(place, claim.span.end))
    return [claim for claim in counts if ends[claim.span.field, claim.span.start] < claim.span.end]


def _people(claim: Claim) -> bool:
    """Whether a claim counts people."""
    return claim.kind == "count" and alike(unit_of(claim), "person")


def _near(claim: Claim, made: Number) -> bool:
    """Whether a claim counts people and comes near a sum."""
    stated = claim.value.stated if isinstance(claim.value, Quantity) else None
    return _people(claim) and stated is not None and abs(stated - made) <= _NEAR * made


def _besides(claim: Claim, total: Claim) -> bool:
    """Whether a claim is neither a sum nor one of its parts."""
    start, end = total.span.start, total.span.end
    return claim.span.field != total.span.field or not start <= claim.span.start < end


def _of_all(claim: Claim, total: Claim) -> bool:
    """Whether a claim tells exactly of all who met the fate that a sum is told of.

    Who was aboard is told in many words: any passengers will do.
    """
    scope = claim.scope
    if scope is None or scope.share != "total" or scope.whole or scope.included:
        return False
    same = scope.fate == _fate(total) or (_fate(total) == "aboard" and unit_of(claim) == "passenger")
    return same and exact_figure(claim) is not None and claim.standing is None


def _fate(claim: Claim) -> str | None:
    return claim.scope.fate if claim.scope else None
