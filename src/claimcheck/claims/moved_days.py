"""A day and the one that took its place, told as a span of days would be: "moved from 3 May to 10 May"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.context.moved import moving
from claimcheck.model import Mention, TimeInterval
from claimcheck.text.passages import Passage
from claimcheck.values import spans


def parted(passage: Passage, dates: Sequence[Mention]) -> tuple[Mention, ...]:
    """The dates, those that a verb of moving leads to parted into the former day and the new one."""
    return tuple(one for date in dates for one in _parts(passage, date))


def _parts(passage: Passage, date: Mention) -> Iterator[Mention]:
    value, tokens, words = date.value, passage.tokens, moving(passage.language)
    target = next(
        (place for place in range(date.first + 2, date.last - 1) if words.targets.at(tokens.lower, place)),
        None,
    )
    if (
        target is None
        or not isinstance(value, TimeInterval)
        or value.granularity != "day"
        or value.earliest is None
        or value.latest is None
        or words.origin.at(tokens.lower, date.first) is None
        or words.verbs.before(tokens.lower, date.first) is None
    ):
        yield date
        return
    days = (value.earliest, date.first + 1, target), (value.latest, target + 1, date.last)
    for day, first, last in days:
        start, end = tokens.starts[first], tokens.ends[last - 1]
        yield replace(date, start=start, end=end, first=first, last=last, value=spans.day(day, value.basis))
