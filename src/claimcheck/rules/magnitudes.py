"""One figure told twice in one article, a thousand times apart: "2.7 million tonnes", "2.7 tonnes"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from claimcheck.model import Article, Claim, Quantity
from claimcheck.rules.rule import Remark
from claimcheck.text.rarity import rarity
from claimcheck.text.stems import stem
from claimcheck.values.identity import unit_of
from claimcheck.values.numerals import numerals

#: How far apart a slip of "million" and "billion" puts two figures, and by how much those may be rounded.
_SLIPS, _ROUNDING = (10**3, 10**6), 0.03
_NEAREST = min(_SLIPS) * (1 - _ROUNDING)
#: Inverse document frequencies of the words that two sentences share, from which they tell of one thing.
_ONE_THING = 10.0
#: A figure with decimals: one alike, a thousand times greater, is no accident.
_DECIMALS = re.compile(r"(?<![\d.,])\d+[.,]\d{1,2}(?![\d.,])")
_WORDS = re.compile(r"[^\W\d_]{3,}")
_KINDS = frozenset({"money", "measure", "count"})


def slipped_magnitudes(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The figures of one article of which one has another "thousand", "million" or "billion", or none.

    Measures and counts alike to their decimals need no more; sums of money need two sentences on one thing.
    """
    told = [(stated, claim) for claim in claims if claim.kind in _KINDS and (stated := _stated(claim)) > 0]
    figures = [stated for stated, _ in told]
    if not told or max(figures) / min(figures) < _NEAREST:
        return
    for (first, one), (second, other) in combinations(told, 2):
        if one.kind != other.kind or not _apart(first, second) or one.sentence == other.sentence:
            continue
        scales = [_scales(claim, article.language) for claim in (one, other)]
        if scales[0] == scales[1] or unit_of(one) != unit_of(other):
            continue
        money = one.kind == "money"
        if (money and all(scales) and _alike(one, other, article)) or (
            not money and _same_digits(one, other)
        ):
            yield Remark(
                claims=(one, other),
                message=f"{one.text} and {other.text}",
                explanation="the figures are a thousand times apart, or more; one may have another scale",
                confidence="medium",
            )
            return


def _apart(one: float, other: float) -> bool:
    """Whether two figures are one but for a factor of a thousand or a million."""
    ratio = one / other if one > other else other / one
    return ratio >= _NEAREST and any(abs(ratio / factor - 1) <= _ROUNDING for factor in _SLIPS)


def _same_digits(one: Claim, other: Claim) -> bool:
    """Whether two figures are written alike, with decimals and a unit."""
    written = [_DECIMALS.search(claim.text) for claim in (one, other)]
    return unit_of(one) is not None and all(written) and len({found[0] for found in written if found}) == 1


def _scales(claim: Claim, language: str) -> frozenset[str]:
    """The words for magnitudes in a claim: "million"."""
    steps = numerals(language).steps
    words = _WORDS.findall(claim.text.lower())
    return frozenset(word for word in words if any(kind == "magnitude" for kind, _ in steps.get(word, ())))


def _alike(one: Claim, other: Claim, article: Article) -> bool:
    """Whether the sentences of two claims share so many rare words that they tell of one event."""
    if one.event is None or other.event is None or one.event.concept != other.event.concept:
        return False
    shared = _stems(one, article) & _stems(other, article)
    return sum(rarity(word, article.language) for word in shared) >= _ONE_THING


def _stems(claim: Claim, article: Article) -> frozenset[str]:
    text = article.field(claim.span.field)
    before, behind = (
        text[claim.sentence.start : claim.span.start],
        text[claim.span.end : claim.sentence.end],
    )
    return frozenset(stem(word.lower(), article.language) for word in _WORDS.findall(f"{before} {behind}"))


def _stated(claim: Claim) -> float:
    return float(claim.value.stated or 0) if isinstance(claim.value, Quantity) else 0.0
