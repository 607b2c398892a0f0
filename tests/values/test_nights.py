"""Two sides of one midnight."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.model import Modifier, TimeInterval
from claimcheck.values import spans
from claimcheck.values.nights import one_night
from claimcheck.values.ranges import can_both_hold


def on(day: int, time: str = "", modifier: Modifier = "exact") -> TimeInterval:
    return replace(spans.day(date(2025, 3, day), "explicit", time), modifier=modifier)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (on(5), on(6)),
        (on(5, "TNI"), on(6)),
        (on(5, "TNI"), on(6, "TMO")),
        (on(5, "TNI"), on(7, "TMO", "start")),
        (on(5, "TEV"), on(6, "TMO", "start")),
        (on(5, "T23:00"), on(6, "T01:00")),
        (on(5, "T17:00"), on(6, "TMO", "start")),
        (on(6, "TNI"), on(5, "TMO", "start")),
        (on(5, modifier="start"), on(6, modifier="start")),
        (on(5, "TNI"), TimeInterval(timex="XXXX-WXX-1")),
    ],
)
def test_two_nights(one: TimeInterval, other: TimeInterval) -> None:
    assert not one_night(one, other)
    assert not one_night(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (on(5, "TNI"), on(6, "TMO", "start")),
        (on(5, modifier="end"), on(6, modifier="start")),
        (on(5, "TEV", "end"), on(6, "TMO", "start")),
        (on(5, "T23:00"), on(6, modifier="start")),
        (on(5, "TNI"), on(6, "T01:00")),
    ],
)
def test_one_night(one: TimeInterval, other: TimeInterval) -> None:
    assert one_night(one, other)
    assert one_night(other, one)
    assert can_both_hold(one, other)
