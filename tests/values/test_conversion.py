"""Quantities of one dimension in one unit; of two, in none."""

from __future__ import annotations

import pytest

from claimcheck.languages import FIRST_CLASS, table
from claimcheck.model import Quantity
from claimcheck.values.conversion import converted, scales


@pytest.mark.parametrize(
    ("value", "unit", "other"),
    [
        (1, "person", "soldier"),
        (1, "kilometre", "kilogram"),
        (1, "person", "metre"),
        (1, "magnitude", "mmi"),
        (1, "match-minute", "minute"),
        (1, "score", "goal"),
        (1, "mmi", "metre"),
        (1, "decibel", "megabyte"),
        (1, "point", "centimetre"),
    ],
)
def test_unlike_things_are_not_converted(value: float, unit: str, other: str) -> None:
    assert converted(Quantity(lower=value, upper=value, stated=value, unit=unit), other) is None


def test_money_is_not_converted() -> None:
    assert converted(Quantity(lower=1, stated=1, unit="USD", currency="USD"), "EUR") is None


@pytest.mark.parametrize(
    ("value", "unit", "other", "result"),
    [
        (3.1, "mile", "kilometre", 4.989),
        (2, "decade", "year", 20),
        (30, "minute", "hour", 0.5),
        (10, "square-kilometre", "hectare", 1000),
        (212, "degree-fahrenheit", "degree-celsius", 100),
        (100, "kilometre-per-hour", "mile-per-hour", 62.137),
        (2, "week", "day", 14),
        (1, "tonne", "kilogram", 1000),
        (1, "barrel", "litre", 158.987),
        (12, "nautical-mile", "kilometre", 22.224),
        (2, "light-year", "metre", 1.89214609451616e16),
        (5, "year", "year", 5),
    ],
)
def test_like_things_are_converted(value: float, unit: str, other: str, result: float) -> None:
    got = converted(Quantity(lower=value, upper=value, stated=value, unit=unit), other)
    assert got is not None
    assert got.stated == pytest.approx(result, rel=1e-3)
    assert got.unit == other


def test_an_open_end_stays_open() -> None:
    got = converted(Quantity(lower=2, stated=2, modifier="at_least", unit="week"), "day")
    assert got is not None
    assert (got.lower, got.upper, got.modifier) == (14, None, "at_least")


def test_every_unit_of_the_table_is_a_unit_of_some_language() -> None:
    tables = [table(language, "units") for language in FIRST_CLASS]
    known = {unit for words in tables for kind in ("duration", "measure") for unit in words[kind]}
    assert set(scales()) - known == set()
