"""What is known of a word, worked out once for each distinct word; and of a thing, once for each thing.

A news text says a few hundred distinct words, and a whole archive some ten thousand: to look every
word up costs a tenth of working it out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Known = TypeVar("Known")
Holder = TypeVar("Holder")
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


class once(Generic[Holder, Known]):  # noqa: N801 - it stands where property does
    """A property that is worked out when it is first asked for, and kept in the holder's ``__dict__``.

    It is `functools.cached_property` without the lock of Python 3.11, which costs more than most of what
    is asked of the tens of thousands of claims and sentences of a run.
    """

    def __init__(self, make: Callable[[Holder], Known]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    def __get__(self, holder: Holder, _: type[Holder] | None = None) -> Known:
        known = holder.__dict__[self._name] = self._make(holder)
        return known
