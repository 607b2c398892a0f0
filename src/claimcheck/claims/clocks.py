"""Times of day told by two ends, or with their day behind them: "between 9 and 11 a.m. on Monday"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from claimcheck.claims.dated import DateReading
from claimcheck.frozen import frozen
from claimcheck.text.passages import Passage
from claimcheck.values import spans
from claimcheck.values.date_clock import time_of
from claimcheck.values.date_frame import Found
from claimcheck.values.date_lexicon import Item, Lexicon, Parts
from claimcheck.values.date_tables import lexicon
from claimcheck.values.hedges import hedges

#: Rules that may tell a time of day, and how far before one of two times "between" may stand.
_CLOCKED = ("clock", "weekday", "relative_day", "date", "weekday_date")
_SPAN = 12
#: Parts that a time of day ends with: "WIB", "p.m.".
_CLOCK_ENDS = frozenset({"zone", "half_day", "stop"})
#: What tells which half of the day both ends belong to.
_HALVES = frozenset({"half_day", "time_of_day", "zone"})
_JOINTS = frozenset({"list", "joiner", "dash"})
_DAYS = frozenset({"weekday", "relative_day", "month", "full", "pair"})
_HOURS, _NOON = 12, {"AM": "PM", "PM": "AM"}
_PAIR = "clock_pair"


@frozen()
class End:
    """A date to be read: what tells it, the items of its own among them, and how it bounds the whole."""

    found: Found
    own: tuple[Item, ...]
    bound: str | None = None


def ends(found: Found, before: Item | None, passage: Passage) -> tuple[End, ...]:
    """The two ends of "between 9 and 11 a.m.", each lent what the other one has; any other match as it is."""
    if found.rule != _PAIR:
        return (End(found, found.items),)
    items = found.items
    cut = next(n for n, item in enumerate(items) if n and not _JOINTS.isdisjoint(item.parts))
    head, tail = items[:cut], items[cut + 1 :]
    if not any("clock_sign" in item.parts for item in tail):
        tail = (*(item for item in head if "clock_sign" in item.parts), *tail)
    lent = head
    if not any(not _HALVES.isdisjoint(item.parts) for item in head):
        lent = (*head, *(item for item in tail if not _HALVES.isdisjoint(item.parts)))
    joint = passage.tokens.lower[items[cut].first]
    opened = before is not None and before.parts.get("opener") == "between"
    either = joint in hedges(passage.language).eithers
    bounds = ("on_or_after", "on_or_before") if opened or either else (None, _closing(items[cut].parts))
    first = Found("clock", _turned(lent, tail))
    return End(first, head, bounds[0]), End(Found("clock", tail), items[cut + 1 :], bounds[1])


def _closing(joint: Parts) -> str | None:
    return None if "list" in joint else "on_or_before"


def _turned(head: tuple[Item, ...], tail: tuple[Item, ...]) -> tuple[Item, ...]:
    """The first end with the other half of the day where it would come behind the second: "11 to 1 p.m."."""
    one, other = _hour(Found("clock", head)), _hour(Found("clock", tail))
    if one is None or other is None or one % _HOURS <= other % _HOURS:
        return head
    return tuple(
        replace(item, parts={**item.parts, "half_day": _NOON[item.parts["half_day"]]})
        if item.parts.get("half_day") in _NOON
        else item
        for item in head
    )


def _hour(found: Found) -> int | None:
    time = time_of(found)
    return int(time[1:3]) if time[1:2].isdigit() else None


def bound_of(passage: Passage, found: Found) -> str | None:
    """How a time of day bounds what happened "between 11 p.m. and 1 a.m."; None for any other date.

    So does the second behind a dash: « 10.20 WIB-11.43 WIB », "3 p.m. - 4 p.m.".
    """
    if found.rule not in _CLOCKED or not time_of(found)[1:2].isdigit():
        return None
    words, lower, item = lexicon(passage.language), passage.tokens.lower, found.items[0]
    floor = passage.sentence_at(item.start).first
    before = [
        words.parts_of(word) if words else {} for word in lower[max(floor, item.first - _SPAN) : item.first]
    ]
    if before and before[-1].get("opener") == "between":
        return "on_or_after"
    if before[1:] and "dash" in before[-1] and not _CLOCK_ENDS.isdisjoint(before[-2]):
        return "on_or_before"
    second = bool(before) and "list" in before[-1]
    return "on_or_before" if second and any(one.get("opener") == "between" for one in before) else None


def goes_on(passage: Passage, held: Sequence[DateReading], after: DateReading) -> bool:
    """Whether a time of day is the other end of those held, which have no day yet: "9 and 11 a.m."."""
    words = lexicon(passage.language)
    return (
        after.rule == "clock"
        and bool(held)
        and words is not None
        and _joined(passage, held[-1], after, words)
    )


def on_their_day(passage: Passage, held: Sequence[DateReading], after: DateReading) -> Iterator[DateReading]:
    """Times of day on the day that is named right behind them: "at 5 a.m. on Sunday"."""
    words, interval = lexicon(passage.language), after.reading.interval
    day = interval.earliest if interval.earliest == interval.latest else None
    if not held or words is None or day is None or not _names_the_day(passage, held[-1], after, words):
        yield from held
        return
    later = [*(_time(one) for one in held), interval.timex.partition("T")[2]]
    for place, one in enumerate(held):
        night = _time(one) > later[place + 1] != ""
        yield _moved(one, day - timedelta(days=night), after)


def _names_the_day(passage: Passage, clock: DateReading, after: DateReading, words: Lexicon) -> bool:
    """Whether a date behind a time of day tells its day, alone or with another time: "and 11 a.m. Sunday"."""
    gap, interval = passage.tokens.lower[clock.last : after.first], after.reading.interval
    if interval.granularity == "day":
        return not gap or gap == (",",) or (len(gap) == 1 and "preposition" in words.parts_of(gap[0]))
    told_first = not _DAYS.isdisjoint(after.items[0].parts)
    return interval.granularity == "minute" and not told_first and _joined(passage, clock, after, words)


def _joined(passage: Passage, one: DateReading, other: DateReading, words: Lexicon) -> bool:
    gap = passage.tokens.lower[one.last : other.first]
    return len(gap) == 1 and not _JOINTS.isdisjoint(words.parts_of(gap[0]))


def _time(one: DateReading) -> str:
    return one.reading.interval.timex.partition("T")[2]


def _moved(clock: DateReading, day: date, after: DateReading) -> DateReading:
    told = clock.reading.interval
    moved = spans.day(day, after.reading.interval.basis, f"T{_time(clock)}")
    moved = replace(moved, modifier=told.modifier)
    return replace(clock, reading=replace(clock.reading, interval=moved))
