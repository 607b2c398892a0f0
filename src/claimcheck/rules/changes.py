"""Rises and falls told with their old and new figures ("up 20% to 60 from 50"): is the share right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from claimcheck.model import Article, Claim, Quantity
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.values.identity import exact_figure
from claimcheck.values.rounding import around

#: Percentage points, and the share of itself, by which a change may be told roughly.
_POINTS, _SHARE = 1.0, 0.05
_WHOLE = 100
#: Code points before a figure in which its preposition stands.
_REACH = 30
#: Code points between two of the three figures, and what parts clauses.
_LONGEST_GAP, _BREAKS = 60, ".;:(\n"
#: Where the two figures may stand beside the percentage, as steps from it.
_PLACES = ((1, 2), (-2, -1), (-1, 1))


def wrong_changes(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The percentages of one article that the figures beside them do not make."""
    for _, row in groupby(claims, key=lambda claim: (claim.span.field, claim.sentence.start)):
        told = [claim for claim in row if claim.kind != "date"]
        for place, share in enumerate(told):
            if _share(share) is not None:
                yield from _beside(share, place, told, article)


def _beside(share: Claim, place: int, told: Sequence[Claim], article: Article) -> Iterator[Remark]:
    for steps in _PLACES:
        first, second = (place + step for step in steps)
        if first < 0 or second >= len(told) or not _one_thing(told[first], told[second]):
            continue
        row = sorted((share, told[first], told[second]), key=lambda claim: claim.span.start)
        if not all(_touch(one, other, article) for one, other in pairwise(row)):
            continue
        pair = {_direction(told[index], article): told[index] for index in (first, second)}
        if set(pair) == {"from", "to"}:
            yield from _wrong(share, pair["from"], pair["to"])
            return
        if row[1] is share and pair.get("from") is row[2] and _moved(row[0], share, article):
            yield from _wrong(share, row[2], row[0])
            return


def _touch(one: Claim, other: Claim, article: Article) -> bool:
    """Whether two figures stand in one clause."""
    between = article.field(one.span.field)[one.span.end : other.span.start]
    return len(between) <= _LONGEST_GAP and not any(mark in between for mark in _BREAKS)


def _moved(new: Claim, share: Claim, article: Article) -> bool:
    """Whether a figure is told as the outcome of the change behind it: "$60 million, up 20%"."""
    between = article.field(new.span.field)[new.span.end : share.span.start].lower()
    words = between.replace(",", " ").split()
    each = known_words(article.language, "joining", "each")
    moves = known_words(article.language, "change", "moves")
    return words[:1] != [] and words[0] not in each and not moves.isdisjoint(words)


def _wrong(share: Claim, old: Claim, new: Claim) -> Iterator[Remark]:
    """A share that is not the change from the old to the new figure, on the base of either."""
    before, after, told = exact_figure(old), exact_figure(new), _share(share)
    if not before or not after or told is None:
        return
    ends = [
        (high - low) / base * _WHOLE
        for low in around(before, old.text)
        for high in around(after, new.text)
        for base in (before, after)
    ]
    slack = _POINTS + _SHARE * max(map(abs, ends))
    if any(low - slack <= told <= high + slack for low, high in (_span(ends), _span([-end for end in ends]))):
        return
    yield Remark(
        claims=(share, old, new),
        message=f"{share.text}, from {old.text} to {new.text}",
        explanation=f"from {before:,} to {after:,} are {abs(after - before) / before * _WHOLE:.1f} percent",
        confidence="medium",
    )


def _span(values: Sequence[float]) -> tuple[float, float]:
    return min(values), max(values)


def _share(claim: Claim) -> float | None:
    """A percentage in figures; a half or a third is too rough to check."""
    value = claim.value
    if claim.kind != "percent" or not isinstance(value, Quantity) or value.unit != "percent":
        return None
    return exact_figure(claim) if any(map(str.isdecimal, claim.text)) else None


def _one_thing(one: Claim, other: Claim) -> bool:
    first, second = one.value, other.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return False
    units = (first.unit, first.currency) == (second.unit, second.currency)
    return one.kind == other.kind and one.kind in {"count", "money", "measure"} and units


def _direction(claim: Claim, article: Article) -> str:
    """Whether a figure is the old or the new one, by the words right before it; "" for neither."""
    start = max(claim.sentence.start, claim.span.start - _REACH)
    before = " " + " ".join(article.field(claim.span.field)[start : claim.span.start].lower().split())
    for direction in ("from", "to"):
        if any(
            before.endswith(f" {phrase}") for phrase in known_words(article.language, "change", direction)
        ):
            return direction
    return ""
