"""One quantity told in two units: « 12 tahun dan 6 bulan », "6ft 2in", "20 dollars and 43 cents"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from claimcheck.model import Mention, Number, Quantity
from claimcheck.text.passages import Passage
from claimcheck.values.hedges import bounds, hedges

#: How many of the smaller unit make one of the larger.
_IN_ONE = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
}
_HUNDREDTHS = 100


def compounded(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each pair that tells one quantity in two units made one, in the larger unit."""
    told: list[Mention] = []
    between = hedges(passage.language).pairs
    for mention in mentions:
        gap = passage.tokens.lower[told[-1].last : mention.first] if told else ("",)
        joined = _joined(told[-1], mention) if not gap or (len(gap) == 1 and gap[0] in between) else None
        if joined:
            told[-1] = joined
        else:
            told.append(mention)
    return told


def _joined(large: Mention, small: Mention) -> Mention | None:
    one, other = large.value, small.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or other.modifier != "exact":
        return None
    factor = _factor(one, other)
    if factor is None or one.stated is None or other.stated is None or not 0 < other.stated < factor:
        return None
    value = added(one.stated, other.stated, factor)
    low, high = bounds(one.modifier, value, value)
    return replace(
        large,
        end=small.end,
        last=small.last,
        value=replace(one, lower=low, upper=high, stated=value),
    )


def _factor(one: Quantity, other: Quantity) -> int | None:
    if one.currency and other.currency:
        whole, minor = one.unit == one.currency, other.unit != other.currency
        return _HUNDREDTHS if whole and minor else None
    return _IN_ONE.get((one.unit or "", other.unit or ""))


def added(one: Number, other: Number, factor: int) -> Number:
    """A number of one unit, and another of a smaller one of which ``factor`` make one, in the larger unit.

    >>> added(5, 6, 12)
    5.5
    """
    value = Fraction(str(one)) + Fraction(str(other)) / factor
    return int(value) if value.denominator == 1 else round(float(value), 6)
