"""What relative dates are read against."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal, TypeAlias

from claimcheck.frozen import frozen
from claimcheck.model import DateBasis

#: Which of the first two fields of "3/4/2025" is the day; None lets the language decide.
DateOrder: TypeAlias = Literal["DMY", "MDY"]
#: "28/4/2025": the first two fields are of one or two digits each.  A search that begins at a slash is quick.
_REST = re.compile(r"/(\d{1,2})/(?:\d{4}|\d\d)\b")
_FIRST, _LONGEST = re.compile(r"\b\d{1,2}\Z"), 2
_MONTHS, _DAYS = 12, 31


@frozen()
class Anchor:
    """The day an article was written, and what that knowledge rests on.

    ``day`` is None where nothing dates the article: relative dates then stay constraints.
    """

    day: date | None = None
    basis: DateBasis = "unresolved"
    order: DateOrder | None = None


def evident_order(texts: Iterable[str]) -> DateOrder | None:
    """The order of day and month that texts of one hand give away by a field above 12.

    None where none of them does, or where they speak against each other.
    """
    found: set[DateOrder] = set()
    for text in texts:
        for rest in _REST.finditer(text):
            one = _FIRST.search(text[max(0, rest.start() - _LONGEST - 1) : rest.start()])
            first, second = int(one[0]) if one else 0, int(rest[1])
            if _MONTHS < max(first, second) <= _DAYS and 1 <= min(first, second) <= _MONTHS:
                found.add("DMY" if first > second else "MDY")
    return found.pop() if len(found) == 1 else None
