"""How exactly a figure is told."""

from __future__ import annotations

import pytest

from claimcheck.values.rounding import around, last_place


@pytest.mark.parametrize(("number", "place"), [(14_000, 1000), (194.6, 0.1), (7, 1), (0, 1), (120, 10)])
def test_the_place_of_the_last_digit(number: float, place: float) -> None:
    assert last_place(number) == pytest.approx(place)


@pytest.mark.parametrize(
    ("number", "text", "ends"),
    [
        (120, "", (115, 125)),
        (120, "120 people", (119.5, 120.5)),
        (14_000, "14,000", (13_500, 14_500)),
        (50_000_000, "$50 million", (49_500_000, 50_500_000)),
        (4_630_000_000, "Rp 4,63 miliar", (4_625_000_000, 4_635_000_000)),
        (2, "two", (1.5, 2.5)),
    ],
)
def test_what_rounds_to_a_figure(number: float, text: str, ends: tuple[float, float]) -> None:
    assert around(number, text) == pytest.approx(ends)
