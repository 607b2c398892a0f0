"""How exactly a figure is told: the place of its last digit."""

from __future__ import annotations

import re

_FIGURE = re.compile(r"\d[\d.,]*")
_UNCOUNTED = "000"


def last_place(number: float) -> float:
    """The place value of a figure's last digit that is not zero: 1000 for 14,000; 0.1 for 194.6."""
    digits = f"{number:.6f}".rstrip("0")
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10.0 ** -len(decimals))
    return float(10 ** (len(whole) - len(whole.rstrip("0")))) if number else 1.0


def around(number: float, text: str = "") -> tuple[float, float]:
    """The numbers that a figure may stand for, from and to: half the place of its last digit to either side.

    That digit is the last one written where ``text`` has it: to a million for "50 million", and to
    one for "50"; of three zeros and more ("14,000") it is not known whether they were counted.
    """
    half = (_written_place(number, text) or last_place(number)) / 2
    return number - half, number + half


def _written_place(number: float, text: str) -> float | None:
    """The place value of the last digit written, None where a text has none or many zeros."""
    written = _FIGURE.search(text)
    digits = "".join(filter(str.isdecimal, written[0])) if written else ""
    if not digits.strip("0") or digits.endswith(_UNCOUNTED):
        return None
    return abs(number) / int(digits)
