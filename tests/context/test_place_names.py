"""Countries by every name that news gives them."""

from __future__ import annotations

import pytest

from claimcheck.context.places import place_name, places
from claimcheck.text.tokens import tokenise


def codes(text: str, language: str) -> list[tuple[str, str]]:
    tokens = tokenise(text)
    return [
        (place.code, " ".join(tokens.words[place.first : place.last]))
        for place in places(tokens, 0, len(tokens), language)
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("they told us to join us", "en"),
        ("the us's of it", "en"),
        ("roda itu lepas dari as", "id"),
        ("Lorne and Tallis", "en"),
        ("Russia", "xx"),
        ("", "en"),
    ],
)
def test_no_country(text: str, language: str) -> None:
    assert codes(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("AS dan Korut", "id", [("US", "AS"), ("KP", "Korut")]),
        ("Korea Selatan, bukan Korea Utara", "id", [("KR", "Korea Selatan"), ("KP", "Korea Utara")]),
        ("Moskow menyurati PBB", "id", [("RU", "Moskow"), ("UN", "PBB")]),
        ("US troops in North Korea", "en", [("US", "US"), ("KP", "North Korea")]),
        ("North Korea's army and Russia’s", "en", [("KP", "North Korea's"), ("RU", "Russia’s")]),
        ("Russian and Ukrainian soldiers", "en", [("RU", "Russian"), ("UA", "Ukrainian")]),
    ],
)
def test_countries(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert codes(text, language) == expected


@pytest.mark.parametrize(
    ("code", "name"), [("XX", "XX"), ("KP", "North Korea"), ("US", "United States"), ("UN", "United Nations")]
)
def test_place_name(code: str, name: str) -> None:
    assert place_name(code) == name
