"""Whether two amounts in two currencies can be one sum, by the table ``exchange.toml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import tomli

from claimcheck.model import Number

#: The table begins here; older amounts are not judged.
FIRST_YEAR = 2000


def rates(currency: str, other: str) -> tuple[float, float] | None:
    """The lowest and the highest price of one unit of a currency in another one, or None.

    >>> rates("USD", "SAR")
    (3.7, 3.8)
    """
    table = _table()
    if currency not in table or other not in table:
        return None
    (low, high), (other_low, other_high) = table[currency], table[other]
    return other_low / high, other_high / low


@cache
def _table() -> dict[str, tuple[Number, Number]]:
    data = tomli.loads(Path(__file__).with_name("exchange.toml").read_text(encoding="utf-8"))
    return {currency: (low, high) for currency, (low, high) in data.items()}
