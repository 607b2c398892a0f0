"""What one currency has cost in another."""

from __future__ import annotations

import pytest

from claimcheck.values.exchange import rates


@pytest.mark.parametrize(
    ("currency", "other", "rate"),
    [
        ("USD", "IDR", 16_200),
        ("IDR", "USD", 1 / 16_200),
        ("EUR", "USD", 1.1),
        ("GBP", "JPY", 190),
        ("USD", "USD", 1),
    ],
)
def test_real_rates_lie_within(currency: str, other: str, rate: float) -> None:
    bounds = rates(currency, other)
    assert bounds is not None
    assert bounds[0] <= rate <= bounds[1]


def test_a_currency_that_lost_its_worth_has_no_rate() -> None:
    assert rates("USD", "ZWD") is None
