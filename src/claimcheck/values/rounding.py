"""How exactly a figure is told: the place of its last digit."""

from __future__ import annotations


def last_place(number: float) -> float:
    """The place value of a figure's last digit that is not zero: 1000 for 14,000; 0.1 for 194.6."""
    digits = f"{number:.6f}".rstrip("0")
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10.0 ** -len(decimals))
    return float(10 ** (len(whole) - len(whole.rstrip("0")))) if number else 1.0


def around(number: float) -> tuple[float, float]:
    """The numbers that round to a figure, from and to: half its last place to either side."""
    half = last_place(number) / 2
    return number - half, number + half
