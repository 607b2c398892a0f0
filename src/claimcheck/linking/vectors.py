"""Weighted terms as vectors, and how alike two of them are."""

from __future__ import annotations

from collections import defaultdict
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


class Products:
    """The dot products of vectors, each with all that were added before it.

    The terms are looked up in lists of who holds them, so that what two vectors do not share costs nothing.
    """

    def __init__(self) -> None:
        self._count = 0
        self._holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)

    def add(self, vector: Vector) -> list[float]:
        """Add a vector; its products with those before it, in the order in which they were added."""
        found = [0.0] * self._count
        for term, weight in vector.items():
            held = self._holders[term]
            for index, other in held:
                found[index] += weight * other
            held.append((self._count, weight))
        self._count += 1
        return found


def product(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """The dot product of two vectors: their cosine, where both are of length 1."""
    if len(one) > len(other):
        one, other = other, one
    return sum([weight * other[term] for term, weight in one.items() if term in other])
