"""Two figures and a dash: from how many to how many there are, or the score of a match."""

from __future__ import annotations

import pytest

from claimcheck.claims.quantities import quantity_mentions
from claimcheck.model import Article, Quantity
from claimcheck.text.passages import passages


def quantities(text: str, language: str) -> list[Quantity]:
    return [
        mention.value
        for passage in passages(Article(id="a", text=text, language=language))
        for mention in quantity_mentions(passage, ())
        if isinstance(mention.value, Quantity)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They won 2-1 at home."),
        ("en", "They lost 1-2 thanks to errors."),
        ("en", "The home side trailed 1-2 to Redville."),
        ("id", "Persib menang 2-1 di kandang."),
        ("id", "Persib kalah 1-2 gara-gara penalti."),
        ("id", "Persib tertinggal 0-3 gawangnya jebol."),
        ("id", "Skor akhir 1-2 untuk tamu."),
    ],
)
def test_a_match_is_told_as_its_score(language: str, text: str) -> None:
    assert "score" in [value.unit for value in quantities(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("en", "They approved 10-12 sites.", 10, 12),
        ("en", "About 3-4 crates were lost.", 3, 4),
        ("en", "Some 2-3 tourists came.", 2, 3),
        ("en", "It takes 5-6 of them.", 5, 6),
        ("id", "Ada 10-12 lokasi rawan.", 10, 12),
        ("id", "Panitia menyiapkan 10-12 gawang.", 10, 12),
        ("id", "Baju itu memiliki 4-5 kancing.", 4, 5),
        ("id", "Ia menunggu sekitar 2-3 lagi.", 2, 3),
    ],
)
def test_things_are_told_as_a_range(language: str, text: str, low: int, high: int) -> None:
    (value,) = quantities(text, language)
    assert (value.unit == "score", value.lower, value.upper) == (False, low, high)
