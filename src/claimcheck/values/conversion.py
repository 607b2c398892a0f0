"""Two quantities in one unit: 5 kilometres beside 3.1 miles, half an hour beside 30 minutes.

Lengths, areas, masses, temperatures and times go through pint, which is imported only when two units
of one dimension truly differ; a unit that pint does not know, or money, converts to itself alone.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from claimcheck.model import Number, Quantity

if TYPE_CHECKING:
    from pint import UnitRegistry

#: Concepts whose name pint spells otherwise.
_NAMES = {
    "degree-celsius": "degC",
    "degree-fahrenheit": "degF",
    "kilometre-per-hour": "kilometer / hour",
    "mile-per-hour": "mile / hour",
    "tonne": "metric_ton",
    "decade": "ten_years",
    "century": "hundred_years",
    "calibre": "millimeter",
}
_SQUARES = ("square-", " ** 2")
_CUBES = ("cubic-", " ** 3")


def converted(quantity: Quantity, unit: str) -> Quantity | None:
    """The quantity in another unit of the same dimension, or None where there is no such conversion."""
    if quantity.unit == unit:
        return quantity
    if quantity.currency or quantity.unit is None:
        return None
    ends = [
        _convert(value, quantity.unit, unit) for value in (quantity.lower, quantity.upper, quantity.stated)
    ]
    given = (quantity.lower, quantity.upper, quantity.stated)
    if any(end is None and value is not None for end, value in zip(ends, given, strict=True)):
        return None
    low, high, stated = ends
    return quantity.model_copy(update={"lower": low, "upper": high, "stated": stated, "unit": unit})


def _convert(value: Number | None, unit: str, other: str) -> float | None:
    if value is None or "-" in _spelled(unit) + _spelled(other):
        return None
    import pint  # heavy, and few articles need it

    try:
        return round(float(_registry().Quantity(value, _spelled(unit)).to(_spelled(other)).magnitude), 9)
    except (pint.errors.PintError, AttributeError):
        return None


def _spelled(unit: str) -> str:
    for prefix, power in (_SQUARES, _CUBES):
        if unit.startswith(prefix):
            return unit.removeprefix(prefix) + power
    return _NAMES.get(unit, unit)


@cache
def _registry() -> UnitRegistry[Any]:
    import pint  # heavy, and few articles need it

    registry: UnitRegistry[Any] = pint.UnitRegistry(cache_folder=None)
    registry.define("ten_years = 10 * year")  # to pint a decade is a ratio of frequencies
    registry.define("hundred_years = 100 * year")
    return registry
