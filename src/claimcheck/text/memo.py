"""What is known of a word, worked out once for each distinct word.

A news text says a few hundred distinct words, and a whole archive some ten thousand: to look every
word up costs a tenth of working it out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Known = TypeVar("Known")
#: Distinct words kept; real vocabularies stay far below.
_MOST = 100_000


class Memo(dict[str, Known]):
    """From a word to what ``make`` makes of it; when it is full it begins anew.

    >>> lengths = Memo(len)
    >>> list(map(lengths.__getitem__, ("a", "word")))
    [1, 4]
    """

    def __init__(self, make: Callable[[str], Known]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, word: str) -> Known:
        if len(self) >= _MOST:
            self.clear()
        known = self[word] = self._make(word)
        return known
