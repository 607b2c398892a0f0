"""A sentence model of our own for tests: a text is the count of its words, by what they mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

NAME = "meanings 1"
#: Words of one line mean one thing.
_WORDS = [
    "ferry feri kapal ship",
    "sank tenggelam karam down",
    "passengers penumpang",
    "aboard dalamnya",
    "built dibuat",
    "quake gempa",
    "shook mengguncang",
    "injured melukai luka",
    "marn",
    "monday senin",
    "people orang",
]
_MEANING = {word: number for number, line in enumerate(_WORDS) for word in line.split()}


@dataclass
class Meanings:
    """The model: what it was asked, and whether all texts mean the same to it."""

    asked: list[str] = field(default_factory=list)
    all_alike: bool = False

    def __call__(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked += texts
        found = np.full((len(texts), len(_WORDS) + 1), 1e-3, np.float32)
        for row, text in zip(found, texts, strict=True):
            for word in "" if self.all_alike else text.lower().replace(".", " ").split():
                row[_MEANING.get(word, len(_WORDS))] += 1 if word in _MEANING else 0.1
        unit: NDArray[np.float32] = found / np.linalg.norm(found, axis=1, keepdims=True)
        return unit


meanings = Meanings()


def model() -> Meanings:
    """The model, loaded."""
    return meanings
