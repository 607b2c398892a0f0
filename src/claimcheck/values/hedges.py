"""Hedges: "setidaknya", "lebih dari", "nearly"; each says how a number bounds the truth."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import cast

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Modifier, Number
from claimcheck.values.phrasebook import Phrasebook

_LOWER_BOUNDS = ("at_least", "more_than")
_UPPER_BOUNDS = ("at_most", "less_than")
#: How far before the words of reaching a mark those of a record may stand: "first film in history to".
_RECORD = 7


@frozen(slots=False)
class Hedges:
    """A language's hedges before and after numbers, and the words that open and join a range."""

    before: Phrasebook[str]
    after: Phrasebook[str]
    openers: Phrasebook[str]
    joins: Phrasebook[str]
    pairs: frozenset[str]
    eithers: frozenset[str]
    changes: frozenset[str]
    origins: frozenset[str]
    change_verbs: frozenset[str]
    spread: frozenset[str]
    lasting: frozenset[str]
    reaching: Phrasebook[str]
    records: frozenset[str]
    foreseen: frozenset[str]


@cache
def hedges(language: str) -> Hedges:
    """The hedges of ``languages/<language>/hedges.toml``."""
    words = table(language, "hedges")
    ranges, spread, passed = (words.get(section, {}) for section in ("range", "spread", "threshold"))
    return Hedges(
        before=Phrasebook[str].of_table(words.get("before", {})),
        after=Phrasebook[str].of_table(words.get("after", {})),
        openers=Phrasebook[str].of([(ranges.get("open", ""), "open")]),
        joins=Phrasebook[str].of([(ranges.get("join", ""), "join")]),
        pairs=frozenset(phrases(ranges.get("pair", ""))),
        eithers=frozenset(phrases(ranges.get("either", ""))),
        origins=frozenset(phrases(ranges.get("origin", ""))),
        spread=frozenset(phrases(spread.get("over", ""))),
        lasting=frozenset(phrases(spread.get("lasting", ""))),
        reaching=Phrasebook[str].of([(passed.get("reaching", ""), "at_least")]),
        records=frozenset(phrases(passed.get("records", ""))),
        foreseen=frozenset(phrases(passed.get("foreseen", ""))),
        change_verbs=frozenset(phrases(ranges.get("change_verbs", ""))),
        changes=frozenset(phrases(ranges.get("change", ""))),
    )


@frozen()
class Hedge:
    """A modifier and the first token of the words that state it."""

    modifier: Modifier
    first: int


def hedge_before(lower: Sequence[str], first: int, floor: int, book: Hedges) -> Hedge:
    """The hedge in front of token ``first``, not before token ``floor``.

    Of several in a row ("at least about") the one that bounds wins over the one that rounds.
    """
    modifier: Modifier = "exact"
    begin = start = first
    while start > floor and (found := book.before.before(lower, start)) and found[1] >= floor:
        start = found[1]
        if found[0] != "exact" and modifier in ("exact", "approx"):
            modifier = cast("Modifier", found[0]) if modifier == "exact" or found[0] != "approx" else modifier
            begin = start
    if modifier == "exact" and _is_threshold(lower, first, floor, book):
        return Hedge("at_least", begin)
    return Hedge(modifier, begin)


def _is_threshold(lower: Sequence[str], first: int, floor: int, book: Hedges) -> bool:
    """Whether a number is the mark that somebody was the first to pass, or passed fastest.

    How far he went beyond it is not told: "the first ferry to reach a million passengers".
    """
    found = book.reaching.before(lower, first)
    if found is None:
        return False
    told = range(found[1] - 1, max(floor, found[1] - _RECORD) - 1, -1)
    record = next((place for place in told if lower[place] in book.records), None)
    return record is not None and book.foreseen.isdisjoint(lower[max(0, record - 1) : found[1]])


def bounds(
    modifier: Modifier, lower: Number | None, upper: Number | None
) -> tuple[Number | None, Number | None]:
    """The interval that a modifier leaves of a stated one.

    >>> bounds("at_least", 11000, 11000)
    (11000, None)
    """
    if modifier in _LOWER_BOUNDS:
        return lower, None
    if modifier in _UPPER_BOUNDS:
        return None, upper
    return lower, upper
