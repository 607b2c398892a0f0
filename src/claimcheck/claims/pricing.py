"""Sums of money without their sign, in a text that names one currency alone: « lalu turun ke 5 miliar »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.model import Mention, Quantity
from claimcheck.text.passages import Passage
from claimcheck.values.numerals import numerals

#: The currency is the text's and not the words' own.
ASSUMED = "assumed-currency"


def priced(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each bare magnitude that counts nothing made money where the text knows one currency."""
    currencies = {
        one.value.currency for one in mentions if isinstance(one.value, Quantity) and one.value.currency
    }
    if len(currencies) != 1:
        return list(mentions)
    (currency,) = currencies
    return [_money(one, currency) if _is_bare(passage, one) else one for one in mentions]


def _is_bare(passage: Passage, mention: Mention) -> bool:
    """Whether a mention ends in a magnitude and nothing says what it counts."""
    steps = numerals(passage.language).steps.get(passage.tokens.lower[mention.last - 1], ())
    return (
        mention.kind == "count"
        and isinstance(mention.value, Quantity)
        and mention.value.unit is None
        and mention.scope is not None
        and mention.scope.fate is None
        and mention.scope.share == "total"
        and len(steps) == 1
        and steps[0][0] == "magnitude"
    )


def _money(mention: Mention, currency: str) -> Mention:
    if not isinstance(mention.value, Quantity):
        return mention
    value = replace(mention.value, unit=currency, currency=currency)
    return replace(mention, kind="money", value=value, doubts=(*mention.doubts, ASSUMED))
