"""Single people whom a count counts in."""

from __future__ import annotations

import pytest

from newsroom import article, claims


def included(text: str, language: str) -> list[tuple[str, ...]]:
    return [claim.scope.included if claim.scope else () for claim in claims(article(text, "a", language))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gunfire killed 10 people.", "en"),
        ("Gunfire killed 10 people. Including the gunman is wrong.", "en"),
        ("Gunfire killed 10 people, including a child.", "en"),
        ("Gunfire killed 10 people and police sought the gunman.", "en"),
        ("Sebanyak 10 orang tewas dan pelaku kabur.", "id"),
    ],
)
def test_nobody(text: str, language: str) -> None:
    assert set(included(text, language)) == {()}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gunfire killed 10 people, including the gunman.", "en"),
        ("Sebanyak 10 orang tewas, termasuk pelaku.", "id"),
    ],
)
def test_the_perpetrator(text: str, language: str) -> None:
    assert included(text, language)[0] == ("suspect",)
