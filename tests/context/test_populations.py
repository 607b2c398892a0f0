"""Whose: names inside the noun phrase, joined after it, or owning it; a place where they are is not whose."""

from __future__ import annotations

import pytest

from claimcheck.context.populations import population
from claimcheck.text.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "noun_phrase", "language", "codes"),
    [
        ("50 tentara di Rusia", (0, 2), "id", ()),
        ("50 tentara yang melawan Rusia", (0, 2), "id", ()),
        ("50 tentara, Rusia diam", (0, 2), "id", ()),
        ("50 km dari Tirta", (0, 2), "id", ()),
        ("50 troops in Iraq", (0, 2), "en", ()),
        ("50 tentara Korea Utara", (0, 2), "id", ("KP",)),
        ("50 tentara dari Rusia dan Korut", (0, 2), "id", ("KP", "RU")),
        ("50 pasukan khusus Ukraina", (0, 2), "id", ("UA",)),
        ("500 warga Palestina tewas", (0, 2), "id", ("PS",)),
        ("40 North Korean troops", (0, 4), "en", ("KP",)),
        ("40 troops from Russia and Ukraine", (0, 2), "en", ("RU", "UA")),
        ("Russia's 40 troops", (1, 3), "en", ("RU",)),
    ],
)
def test_whose(text: str, noun_phrase: tuple[int, int], language: str, codes: tuple[str, ...]) -> None:
    tokens = tokenise(text)
    assert population(tokens, noun_phrase, len(tokens), language) == codes
