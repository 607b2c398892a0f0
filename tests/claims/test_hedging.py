"""A hedge between a figure and what it counts."""

from __future__ import annotations

import pytest

from claimcheck.model import Quantity
from newsroom import article, claims


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        # what is compared or preferred is not counted
        ("id", "Dua lebih suka pulang.", []),
        ("id", "Sebanyak 14 juta lebih warga terdaftar.", [("person", "more_than")]),
        ("id", "Banjir merendam 20 ribu lebih rumah.", [("house", "more_than")]),
        ("id", "Sedikitnya 20 lebih rumah terendam.", [("house", "at_least")]),
        ("id", "Ada 20 lebih unit rumah di sana.", [("house", "more_than")]),
        ("id", "Ada 20 rumah lebih di sana.", [("house", "more_than")]),
        ("en", "The 30 plus buildings fell.", [("building", "more_than")]),
    ],
)
def test_what_a_hedged_figure_counts(language: str, text: str, told: list[tuple[str | None, str]]) -> None:
    values = [claim.value for claim in claims(article(text, language=language))]
    assert [(value.unit, value.modifier) for value in values if isinstance(value, Quantity)] == told
