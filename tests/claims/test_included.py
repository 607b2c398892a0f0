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
        ("Sebanyak 10 orang tewas, termasuk sopir.", "id"),
    ],
)
def test_nobody(text: str, language: str) -> None:
    assert set(included(text, language)) == {()}


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Bus itu mengangkut 21 penumpang, termasuk sopir dan kondektur.", "id", ("driver", "crew-member")),
        ("Bus itu membawa 21 orang termasuk sopir.", "id", ("driver",)),
        ("The bus had 21 people aboard, including the driver.", "en", ("driver",)),
    ],
)
def test_who_is_at_work_aboard(text: str, language: str, who: tuple[str, ...]) -> None:
    assert included(text, language)[0] == who


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gunfire killed 10 people, including the gunman.", "en"),
        ("Sebanyak 10 orang tewas, termasuk pelaku.", "id"),
    ],
)
def test_the_perpetrator(text: str, language: str) -> None:
    assert included(text, language)[0] == ("suspect",)
