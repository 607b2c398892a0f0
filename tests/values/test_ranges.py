"""Whether two values can both hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Modifier, Quantity, TimeInterval
from claimcheck.values.ranges import can_both_hold, of_one_order, reach


def exactly(number: float) -> Quantity:
    return Quantity(lower=number, upper=number, stated=number)


def of(number: float, unit: str) -> Quantity:
    return replace(exactly(number), unit=unit)


def less_than(number: float, unit: str) -> Quantity:
    return Quantity(upper=number, stated=number, modifier="less_than", unit=unit)


def days(first: int, last: int) -> TimeInterval:
    return TimeInterval(earliest=date(2025, 3, first), latest=date(2025, 3, last))


ABOUT_100 = Quantity(lower=100, upper=100, stated=100, modifier="approx")
AT_LEAST_9 = Quantity(lower=9, stated=9, modifier="at_least")
AT_MOST_9 = Quantity(upper=9, stated=9, modifier="at_most")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (exactly(12), exactly(14)),
        (exactly(8), AT_LEAST_9),
        (exactly(10), AT_MOST_9),
        (ABOUT_100, exactly(111)),
        (ABOUT_100, exactly(89)),
        (AT_MOST_9, Quantity(lower=10, stated=10, modifier="at_least")),
        (days(3, 3), days(4, 4)),
        (days(3, 3), exactly(3)),
        (TimeInterval(timex="XXXX-WXX-1"), days(4, 4)),  # 4 March 2025 is a Tuesday
        (of(2, "month"), of(2, "year")),
        (of(3, "week"), of(13, "day")),
        (of(45, "match-minute"), of(44, "match-minute")),
        (of(45, "match-minute"), of(61, "match-minute")),
        (of(51, "match-minute"), of(52, "match-minute")),
        (of(3, "week"), of(29, "day")),
        (of(1, "hour"), of(3, "hour")),
        (of(5, "kilometre"), of(5, "mile")),
        (of(20, "degree-celsius"), of(20, "degree-fahrenheit")),
    ],
)
def test_not_both(one: TimeInterval | Quantity, other: TimeInterval | Quantity) -> None:
    assert not can_both_hold(one, other)
    assert not can_both_hold(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (exactly(12), exactly(12.0)),
        (exactly(12), AT_LEAST_9),
        (AT_MOST_9, AT_LEAST_9),
        (ABOUT_100, exactly(110)),
        (Quantity(lower=11, upper=19), exactly(15)),
        (Quantity(), exactly(15)),
        (days(1, 31), days(4, 4)),
        (TimeInterval(timex="XXXX-WXX-1"), days(3, 3)),
        (TimeInterval(earliest=date(2025, 3, 2)), days(3, 3)),
        (of(3, "week"), of(25, "day")),
        (of(45, "match-minute"), of(51, "match-minute")),
        (of(1, "hour"), of(55, "minute")),
        (of(2, "year"), of(30, "month")),
        (of(5, "kilometre"), of(3.1, "mile")),
        (of(20, "degree-celsius"), of(68, "degree-fahrenheit")),
        (of(3, "week"), of(3, "student")),
    ],
)
def test_both(one: TimeInterval | Quantity, other: TimeInterval | Quantity) -> None:
    assert can_both_hold(one, other)
    assert can_both_hold(other, one)


def test_what_nothing_bounds_reaches_for_ever() -> None:
    assert reach(Quantity()) == (float("-inf"), float("inf"))
    assert reach(AT_LEAST_9) == (9, float("inf"))
    assert reach(ABOUT_100) == (90, 110)
    assert reach(Quantity(lower=-10, upper=-10, stated=-10, modifier="approx")) == (-11, -9)


NUMBERS = st.integers(-1000, 1000)
MODIFIERS: list[Modifier] = ["exact", "approx", "at_least", "at_most"]


@given(NUMBERS, NUMBERS, st.sampled_from(MODIFIERS))
def test_a_value_can_hold_beside_itself_and_asking_is_symmetric(
    stated: int, other: int, modifier: Modifier
) -> None:
    value = Quantity(
        lower=None if modifier == "at_most" else stated,
        upper=None if modifier == "at_least" else stated,
        stated=stated,
        modifier=modifier,
    )
    assert can_both_hold(value, value)
    assert can_both_hold(value, exactly(stated))
    assert can_both_hold(value, exactly(other)) == can_both_hold(exactly(other), value)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (AT_LEAST_9, exactly(28), False),
        (AT_LEAST_9, Quantity(lower=200, upper=999), False),
        (AT_MOST_9, exactly(2), False),
        (AT_LEAST_9, of(28, "person"), False),
        (AT_LEAST_9, exactly(27), True),
        (AT_LEAST_9, exactly(0), True),
        (exactly(300), Quantity(lower=200, upper=999), True),
        (of(2, "day"), of(48, "hour"), True),
        (of(2, "day"), of(5, "kilometre"), True),
        (of(30, "degree-celsius"), of(5, "degree-fahrenheit"), True),
        (less_than(3, "month"), less_than(5, "minute"), False),
        (less_than(2, "week"), of(11, "day"), True),
        (days(3, 3), days(4, 4), True),
    ],
)
def test_figures_of_one_order(
    one: TimeInterval | Quantity, other: TimeInterval | Quantity, expected: bool
) -> None:
    assert of_one_order(one, other) == of_one_order(other, one) == expected
