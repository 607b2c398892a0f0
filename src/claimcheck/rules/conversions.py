"""Amounts told again in another currency or unit ("US$5 million (Rp81 billion)"): are they one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.model import Article, Claim, Quantity
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.rules.shares import told_again
from claimcheck.values.conversion import converted
from claimcheck.values.exchange import FIRST_YEAR, rates
from claimcheck.values.families import kinship
from claimcheck.values.rounding import around
from claimcheck.wording import worded

#: By this factor a rate may lie beyond every one there was, and a measure beside its conversion.
_SLACK = 1.25
_RESTATED = ("(", "[")
_DEGREE = "degree-celsius"
#: From here on a rate is told without decimals.
_GREAT = 100


def wrong_conversions(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The amounts of one article that stand beside themselves in another unit and are another amount."""
    for one, other in pairwise(claims):
        first, second = one.value, other.value
        if not isinstance(first, Quantity) or not isinstance(second, Quantity) or one.kind != other.kind:
            continue
        if one.kind == "money" and told_again(one, other, article) and not _of_each(other, article):
            yield from _sums(one, other, article)
        elif one.kind in {"measure", "duration"} and _in_brackets(one, other, article):
            yield from _measures(one, other)


def _sums(one: Claim, other: Claim, article: Article) -> Iterator[Remark]:
    """Two sums whose ratio no exchange rate has had."""
    first, second = _whole_currency(one), _whole_currency(other)
    if first is None or second is None or (article.day and article.day.year < FIRST_YEAR):
        return
    bounds = rates(first[0], second[0])
    if bounds is None or first[0] == second[0]:
        return
    rate = second[1] / first[1]
    if not bounds[0] / _SLACK <= rate <= bounds[1] * _SLACK:
        yield Remark(
            claims=(one, other),
            message=f"{one.text} beside {other.text}",
            explanation=f"one {first[0]} would cost {_plain(rate)} {second[0]}; "
            f"since {FIRST_YEAR} it has cost {_plain(bounds[0])} to {_plain(bounds[1])}",
        )


def _measures(one: Claim, other: Claim) -> Iterator[Remark]:
    """Two measures of one dimension that are not one, roundings counted in."""
    first, second = one.value, other.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity) or first.unit == second.unit:
        return
    if one.kind == "measure" and kinship(first.unit, second.unit) != "kin":
        return  # two dimensions; the units are not even looked up, which takes a while
    if kinship(first.unit, _DEGREE) != "differ":
        return  # a rise by 2 degrees Celsius is none to 35.6 degrees Fahrenheit
    there = converted(first, second.unit or "")
    if there is None or not there.stated or not second.stated or not first.stated:
        return
    low, high = (end / first.stated * there.stated / second.stated for end in around(first.stated, one.text))
    if high * _SLACK < 1 or low > _SLACK:
        yield Remark(
            claims=(one, other),
            message=f"{one.text} beside {other.text}",
            explanation=f"{one.text} would be {worded(replace(one, value=_rounded(there)))}",
        )


def _rounded(value: Quantity) -> Quantity:
    stated = round(value.stated or 0, 2)
    return replace(value, stated=stated, lower=stated, upper=stated)


def _whole_currency(claim: Claim) -> tuple[str, float] | None:
    """A sum in whole units of its currency; None for cents, ranges and nothing."""
    value = claim.value
    if not isinstance(value, Quantity) or not value.stated or value.currency is None:
        return None
    return (value.currency, value.stated) if value.unit == value.currency else None


def _plain(number: float) -> str:
    """A number in three or four digits."""
    return f"{number:,.0f}" if number >= _GREAT else f"{number:.3g}"


def _of_each(claim: Claim, article: Article) -> bool:
    """Whether a sum is the price of one ("$1.20 a share") and no conversion of what stands before it."""
    behind = article.field(claim.span.field)[claim.span.end :].split(maxsplit=1)
    return bool(behind) and behind[0].lower() in known_words(article.language, "joining", "each")


def _in_brackets(one: Claim, other: Claim, article: Article) -> bool:
    """Whether one stands in brackets right behind the other; "or" may name another choice."""
    if one.span.field != other.span.field:
        return False
    text = article.field(one.span.field)
    return text[one.span.end : other.span.start].strip() in _RESTATED
