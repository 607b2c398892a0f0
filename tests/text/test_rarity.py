"""How rare a stem is: common words weigh little, unknown ones most."""

from __future__ import annotations

from math import log

import pytest

from claimcheck.languages import FIRST_CLASS
from claimcheck.text.rarity import rarity
from claimcheck.text.stems import stem


@pytest.mark.parametrize(("words", "language"), [("the said of and", "en"), ("yang di dan ini", "id")])
def test_common_words_weigh_least(words: str, language: str) -> None:
    for word in words.split():
        assert rarity(stem(word, language), language) <= log(1 / 0.2)


@pytest.mark.parametrize(
    ("common", "rare", "language"),
    [
        ("the", "police", "en"),
        ("police", "halcyon", "en"),
        ("yang", "polisi", "id"),
        ("polisi", "cikaso", "id"),
    ],
)
def test_order(common: str, rare: str, language: str) -> None:
    assert rarity(stem(common, language), language) < rarity(stem(rare, language), language)


@pytest.mark.parametrize("language", [*FIRST_CLASS, "de"])
def test_what_no_table_lists_is_rarest(language: str) -> None:
    assert rarity("zzyzx", language) == pytest.approx(log(125))
