"""Figures told again as a share ("838 million people, or 10.5 percent"): do both fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from claimcheck.model import Article, Claim
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.values.identity import exact_figure, unit_of

#: Percentage points by which a share may be rounded.
_ROUNDING = 1.0
_WHOLE = 100
#: Words between a share and what it is of, and the marks that end a clause.
_FEW_WORDS, _STOPS = 9, ".,;:"
#: Counts of what has no base: a share beside them tells how much they rose.
_BASELESS = frozenset({"point"})


def wrong_shares(claims: Sequence[Claim], article: Article, known: Mapping[str, Claim]) -> Iterator[Remark]:
    """The shares of one article that do not fit their figures; ``known`` are all claims by id."""
    pairs = [
        (one, other)
        for one, other in pairwise(claims)
        if one.kind == "count" and other.kind == "percent" and told_again(one, other, article)
    ]
    for count, share in pairs:
        whole = known.get(count.scope.whole) if count.scope and count.scope.whole else None
        yield from _off_base(count, whole, share)
    for part, count, share in zip(claims, claims[1:], claims[2:], strict=False):
        if part.scope and part.scope.whole == count.id and (count, share) in pairs:
            yield from _off_base(part, count, share)  # "25 of 100 (25 percent)"
    for amount, share, whole in zip(claims, claims[1:], claims[2:], strict=False):
        if _told_of(amount, share, whole, article):
            yield from _off_base(amount, whole, share)  # "$20 million, or 25 percent of the $80 million"
    for (one, first), (other, second) in combinations(pairs, 2):
        if one.sentence == other.sentence and _crossed(one, first, other, second):
            yield Remark(
                claims=(one, first, other, second),
                message=f"{one.text} are {first.text}, {other.text} are {second.text}",
                explanation="the smaller figure has the larger share; a share may belong to the other one",
                confidence="medium",
            )


def _off_base(count: Claim, whole: Claim | None, share: Claim) -> Iterator[Remark]:
    """A part of a whole beside a share that it does not make."""
    part, base, told = exact_figure(count), whole and exact_figure(whole), exact_figure(share)
    if whole is None or part is None or not base or told is None:
        return
    real = part / base * _WHOLE
    if abs(real - told) > _ROUNDING:
        yield Remark(
            claims=(whole, count, share),
            message=f"{count.text} of {whole.text}: {share.text}",
            explanation=f"{part:,} of {base:,} make {real:.1f} percent",
            confidence="medium",
        )


def _crossed(one: Claim, first: Claim, other: Claim, second: Claim) -> bool:
    """Whether the larger of two figures of one kind has the smaller share."""
    if unit_of(one) != unit_of(other) or unit_of(one) in _BASELESS or None in (unit_of(one), unit_of(other)):
        return False
    counts, shares = (exact_figure(one), exact_figure(other)), (exact_figure(first), exact_figure(second))
    if counts[0] is None or counts[1] is None or shares[0] is None or shares[1] is None:
        return False
    return (counts[0] - counts[1]) * (shares[0] - shares[1]) < 0 and max(shares[0], shares[1]) < _WHOLE


def told_again(count: Claim, share: Claim, article: Article) -> bool:
    """Whether a share stands right behind a figure, joined by nothing but "or" or a bracket."""
    if count.span.field != share.span.field:
        return False
    between = article.field(count.span.field)[count.span.end : share.span.start]
    return " ".join(between.lower().strip(" ,").split()) in known_words(article.language, "joining", "or")


def _told_of(amount: Claim, share: Claim, whole: Claim, article: Article) -> bool:
    """Whether an amount is told again as a share of the amount behind it."""
    if share.kind != "percent" or amount.kind != whole.kind or unit_of(amount) != unit_of(whole):
        return False
    if not told_again(amount, share, article) or amount.span.field != whole.span.field:
        return False
    between = article.field(whole.span.field)[share.span.end : whole.span.start].lower().split()
    few = len(between) <= _FEW_WORDS and not any(word[-1] in _STOPS for word in between)
    return few and bool(known_words(article.language, "joining", "of").intersection(between[:1]))
