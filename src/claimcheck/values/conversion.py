"""Two quantities in one unit: 5 kilometres beside 3.1 miles, half an hour beside 30 minutes.

``conversions.toml`` holds the units of each dimension; one that it does not know, or money, converts
to itself alone.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import tomli

from claimcheck.frozen import frozen
from claimcheck.model import Number, Quantity

#: Beyond this many decimals a converted figure is only the machine's arithmetic.
_DECIMALS = 9


@frozen()
class Scale:
    """A unit in the base unit of its dimension, and what it reads where that one reads 0."""

    dimension: str
    factor: float
    zero: float


def converted(quantity: Quantity, unit: str) -> Quantity | None:
    """The quantity in another unit of the same dimension, or None where there is no such conversion."""
    if quantity.unit == unit:
        return quantity
    known = scales()
    own, other = known.get(quantity.unit or ""), known.get(unit)
    if own is None or other is None or own.dimension != other.dimension:
        return None
    return replace(
        quantity,
        lower=_convert(quantity.lower, own, other),
        upper=_convert(quantity.upper, own, other),
        stated=_convert(quantity.stated, own, other),
        unit=unit,
    )


def _convert(value: Number | None, own: Scale, other: Scale) -> float | None:
    if value is None:
        return None
    return round((value - own.zero) * own.factor / other.factor + other.zero, _DECIMALS)


@cache
def scales() -> dict[str, Scale]:
    """Every unit that converts, by its concept."""
    text = Path(__file__).with_name("conversions.toml").read_text(encoding="utf-8")
    dimensions = tomli.loads(text)
    zeros = dimensions.pop("zeros")
    return {
        unit: Scale(dimension, float(factor), float(zeros.get(unit, 0)))
        for dimension, factors in dimensions.items()
        for unit, factor in factors.items()
    }
