"""Bare magnitudes are money only in a text that knows one currency, and where nothing else is counted."""

from __future__ import annotations

import pytest

from claimcheck.claims.quantities import quantity_mentions
from claimcheck.model import Article, Mention, Quantity
from claimcheck.text.passages import passages


def last(text: str, language: str) -> Mention:
    (passage,) = passages(Article(id="a", text=text, language=language))
    return quantity_mentions(passage, ())[-1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Naik hingga 5 miliar."),
        ("id", "Modalnya Rp 2 miliar dan US$ 3 juta. Naik hingga 5 miliar."),
        ("id", "Modalnya Rp 2 miliar. Kota itu dihuni 5 juta orang."),
        ("id", "Modalnya Rp 2 miliar. Ada 5 di antaranya."),
        ("en", "It cost $2 million. Some 5 million people came."),
    ],
)
def test_a_count_stays_one(language: str, text: str) -> None:
    assert last(text, language).kind == "count"


@pytest.mark.parametrize(
    ("language", "text", "currency"),
    [
        ("id", "Modalnya Rp 2 miliar. Lalu naik hingga 5 miliar.", "IDR"),
        ("en", "It cost $2 million. It rose to more than 5 million.", "USD"),
    ],
)
def test_a_bare_magnitude_is_the_text_s_money(language: str, text: str, currency: str) -> None:
    mention = last(text, language)
    assert mention.kind == "money"
    assert isinstance(mention.value, Quantity)
    assert mention.value.currency == currency
    assert "assumed-currency" in mention.doubts
