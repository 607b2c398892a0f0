"""How exactly a figure is told."""

from __future__ import annotations

import pytest

from claimcheck.values.rounding import around, last_place


@pytest.mark.parametrize(("number", "place"), [(14_000, 1000), (194.6, 0.1), (7, 1), (0, 1), (120, 10)])
def test_the_place_of_the_last_digit(number: float, place: float) -> None:
    assert last_place(number) == pytest.approx(place)


def test_what_rounds_to_a_figure() -> None:
    assert around(120) == (115, 125)
