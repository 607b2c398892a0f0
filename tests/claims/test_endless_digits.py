"""Rows of digits and of number words without an end cost no run."""

from __future__ import annotations

import pytest

from claimcheck.comparing import Side, compare_sides
from newsroom import article, claims

_NINES = "9" * 5000


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"It killed {_NINES} people.", "en"),
        (f"It was founded in {_NINES}.", "en"),
        (f"She scored in minute 45+{_NINES}.", "en"),
        (f"She scored in the 45'+{_NINES} of play.", "en"),
        (f"Gol itu tercipta di menit 45+{_NINES}.", "id"),
        (f"Kecelakaan terjadi di KM 12+{_NINES}.", "id"),
        (f"It cost 1{' 000' * 200} dollars.", "en"),
        (f"It was the {_NINES}th shooting this month.", "en"),
        (f"She was in her {_NINES}0s.", "en"),
        (f"Some {'millions of ' * 100} people came.", "en"),
    ],
)
def test_digits_without_an_end(text: str, language: str) -> None:
    for claim in claims(article(text, language=language)):
        side = Side(claim, None)
        assert compare_sides(side, side).verdict in {"agree", "compatible", "scope"}


def test_added_minutes_and_metres_are_few_digits() -> None:
    (goal,) = claims(article("Gol itu tercipta di menit 45+4.", language="id"))
    assert goal.text == "menit 45+4"
