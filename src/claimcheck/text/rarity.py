"""How rare a stem is in news of its language: an inverse document frequency from a table.

The table (``languages/<code>/frequencies.toml``, made by ``scripts/make_frequencies.py``) keeps
the common stems in bands.  Taking rarity from a table rather than from the articles at hand keeps
the answer on two articles the same whatever else is in the run.
"""

from __future__ import annotations

from functools import cache
from math import log

from claimcheck.languages import phrases, table

#: The share of articles assumed for a stem that the table does not list.
_UNLISTED = 0.008


@cache
def _table(language: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for floor, stems in table(language, "frequencies").items():
        found.update(dict.fromkeys(phrases(stems), log(1 / float(floor))))
    return found


def rarity(stem: str, language: str) -> float:
    """The inverse document frequency of a stem, 0.7 (in every other article) to 4.8 (rare)."""
    return _table(language).get(stem, _RARE)


_RARE = log(1 / _UNLISTED)
