"""Weighted terms as vectors, and how alike two of them are."""

from __future__ import annotations

from collections.abc import Mapping
from math import sqrt
from operator import mul

#: Terms with their weights.
Vector = dict[str, float]


def unit(weighted: Mapping[str, float]) -> Vector:
    """A vector brought to length 1; one without terms stays as it is."""
    weights = weighted.values()
    length = sqrt(sum(map(mul, weights, weights))) or 1.0
    return {term: weight / length for term, weight in weighted.items()}


def product(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The dot product of two vectors: their cosine, where both are of length 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum([weight * other[term] for term, weight in one.items() if term in other])
