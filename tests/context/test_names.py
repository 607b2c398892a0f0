"""Runs of capitalised words."""

from __future__ import annotations

import pytest

from claimcheck.context.names import names
from claimcheck.text.tokens import tokenise

INNER = frozenset({"of", "the", "bin"})


def found(text: str, taken: frozenset[int] = frozenset()) -> list[str]:
    tokens = tokenise(text)
    return [name.text for name in names(tokens, 0, len(tokens), INNER, taken)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("no name of the hill - at all", []),
        ("Anna, Peter", ["Anna", "Peter"]),
        ("Rina di Jakarta", ["Rina", "Jakarta"]),
        ("Lind of course", ["Lind"]),
        ("Lorne - Tallis", ["Lorne", "Tallis"]),
        ("Anna Lind met Kim Jong-un", ["Anna Lind", "Kim Jong-un"]),
        ("the Wall of Sound fell", ["Wall of Sound"]),
        ("Siti binti", ["Siti"]),
        ("Ali bin Ahmad", ["Ali bin Ahmad"]),
        ("ketua DPR RI", ["DPR RI"]),
    ],
)
def test_names(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_tokens_of_dates_belong_to_no_name() -> None:
    assert found("Lind Monday Holm", frozenset({1})) == ["Lind", "Holm"]


def test_a_name_knows_its_tokens() -> None:
    tokens = tokenise("said Anna Lind today")
    (name,) = names(tokens, 0, len(tokens), INNER)
    assert tokens.words[name.first : name.last] == ("Anna", "Lind")
    assert names(tokens, 3, len(tokens), INNER) == ()
