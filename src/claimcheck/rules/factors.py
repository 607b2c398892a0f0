"""A title that multiplies ("output trebles") over a text whose figures do not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from claimcheck.model import Article, Claim, Quantity
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.values.identity import unit_of

#: Code points behind a figure in which it is called a multiple, and by what share a multiple is rounded.
_REACH, _ROUNDING = 20, 0.2
_WHOLE = 100
_FEWEST = 2


def unborne_factors(titles: Sequence[Claim], body: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The multiples in a title that no two figures of the text make, nor a multiple or a percentage in it.

    A text that tells fewer than two figures of a kind does not say how much more there is.
    """
    multiples = [claim for claim in titles if unit_of(claim) == "time"]
    if not multiples:
        return
    text = f" {' '.join(article.text.lower().split())} "
    if any(word in text for word in known_words(article.language, "factors", "told")):
        return
    for claim in multiples:
        behind = article.field(claim.span.field)[claim.span.start : claim.span.end + _REACH].lower()
        if not any(word in behind for word in known_words(article.language, "factors", "words")):
            continue
        factor = _stated(claim)
        units = {unit_of(other) for other in titles if other is not claim and _is_figure(other)}
        figures = [one for one in body if _is_figure(one) and _in_question(one, units)]
        pairs = [(one, other) for one, other in combinations(figures, 2) if unit_of(one) == unit_of(other)]
        told = [_stated(one) for one in body if unit_of(one) == "time"]
        told += [_ratio(one, other) for one, other in pairs]
        for one in body:
            told += [_of_percent(one), _of_percent(one) + 1] if unit_of(one) == "percent" else []
        if factor >= _FEWEST and pairs and all(abs(one - factor) > _ROUNDING * factor for one in told):
            yield Remark(
                claims=(claim, pairs[0][0], pairs[0][1]),
                message=f"{claim.text} in the title; nothing in the text makes it",
                explanation="no two figures of one kind in the text are so many times apart",
                confidence="medium",
            )


def _in_question(claim: Claim, units: Collection[str | None]) -> bool:
    """Whether a figure may be what was multiplied: of a unit that the title has, else measured or paid."""
    return unit_of(claim) in units if units else claim.kind in {"money", "measure"}


def _of_percent(claim: Claim) -> float:
    """The multiple that a percentage makes; an increase by it makes one more."""
    return _stated(claim) / _WHOLE


def _ratio(one: Claim, other: Claim) -> float:
    low, high = sorted((_stated(one), _stated(other)))
    return high / low


def _is_figure(claim: Claim) -> bool:
    return (
        claim.kind in {"count", "money", "measure"}
        and unit_of(claim) not in {None, "time"}
        and _stated(claim) > 0
    )


def _stated(claim: Claim) -> float:
    return float(claim.value.stated or 0) if isinstance(claim.value, Quantity) else 0.0
