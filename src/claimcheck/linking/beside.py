"""Beside: what stands beside a figure in its sentence, a date or the count that it is a share of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.model import Article, Claim, Quantity, TimeInterval

#: What opens a share told of the count before it.
_BRACKET = " ("


def dates_beside(claims: Sequence[Claim]) -> dict[str, TimeInterval]:
    """For every figure whose sentence gives a date, the nearest one."""
    dates: dict[tuple[str, str, int], list[tuple[int, TimeInterval]]] = {}
    for claim in claims:
        if isinstance(claim.value, TimeInterval):
            dates.setdefault(_sentence(claim), []).append((claim.span.start, claim.value))
    found: dict[str, TimeInterval] = {}
    for claim in claims:
        beside = dates.get(_sentence(claim), ()) if isinstance(claim.value, Quantity) else ()
        places = [(abs(start - claim.span.start), start) for start, _ in beside]
        if places:
            found[claim.id] = dict(beside)[min(places)[1]]
    return found


def wholes_beside(claims: Sequence[Claim], articles: Mapping[str, Article]) -> dict[str, Quantity]:
    """For every share in brackets, the count right before them."""
    ends = {
        (claim.article, claim.span.field, claim.span.end): claim.value
        for claim in claims
        if claim.kind == "count" and isinstance(claim.value, Quantity)
    }
    found: dict[str, Quantity] = {}
    for claim in claims:
        end = claim.span.start - len(_BRACKET)
        whole = ends.get((claim.article, claim.span.field, end)) if claim.kind == "percent" else None
        if whole and articles[claim.article].field(claim.span.field).startswith(_BRACKET, end):
            found[claim.id] = whole
    return found


def _sentence(claim: Claim) -> tuple[str, str, int]:
    return claim.article, claim.span.field, claim.sentence.start
