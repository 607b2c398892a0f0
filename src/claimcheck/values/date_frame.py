"""What a date expression is read against, and how its items are asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Literal, TypeAlias

from claimcheck.frozen import frozen
from claimcheck.model import DateBasis, TimeInterval
from claimcheck.values.anchor import Anchor, DateOrder
from claimcheck.values.date_lexicon import Item

_FIRST_YEAR, _LAST_YEAR = 1400, 2999
#: For how many days around that of writing a weekday that was told with its date stays that day.
_NAMED = 8

Tense: TypeAlias = Literal["past", "future"]


@frozen()
class Frame:
    """The day of writing, the tense around the expression, and the dates named before it.

    ``focus`` is the last interval that the text resolved, ``focus_day`` the last single day, ``named``
    the days told with weekday and date, the last one first.
    ``order`` is the language's own order of day and month, ``decided`` whether anything but the
    language's habit decided it; ``sunday_first`` whether its weeks begin on Sunday.
    """

    anchor: Anchor
    order: DateOrder = "DMY"
    decided: bool = True
    sunday_first: bool = False
    tense: Tense | None = None
    focus: TimeInterval | None = None
    focus_day: date | None = None
    named: tuple[date, ...] = ()

    def behind(self, focus: TimeInterval, day: date | None, named: tuple[date, ...]) -> Frame:
        """The frame behind a date, whose day is the last single one and whose fellows are ``named``."""
        return Frame(self.anchor, self.order, self.decided, self.sunday_first, self.tense, focus, day, named)

    @property
    def today(self) -> date | None:
        """The day of writing; a year at the ends of the calendar is a slip and anchors nothing."""
        day = self.anchor.day
        return day if day is not None and _FIRST_YEAR <= day.year <= _LAST_YEAR else None

    @property
    def basis(self) -> DateBasis:
        """The basis of what is read against the day of writing."""
        return self.anchor.basis if self.today else "unresolved"

    def named_day(self, weekday: int, beside: int | None) -> date | None:
        """The day that a bare weekday has ``beside`` it (« Selasa besok »), or had before, with its date.

        What has happened was on no day ahead.
        """
        today = self.today
        if today is None:
            return None
        if beside is not None and (day := today + timedelta(days=beside)).isoweekday() == weekday:
            return day
        last = today if self.tense == "past" else today + timedelta(days=_NAMED)
        first = today - timedelta(days=_NAMED)
        return next((day for day in self.named if day.isoweekday() == weekday and first <= day <= last), None)


@frozen()
class Reading:
    """How an expression was resolved: its interval, what is doubtful, and the other readings."""

    interval: TimeInterval
    doubts: tuple[str, ...] = ()
    alternatives: tuple[TimeInterval, ...] = ()

    def doubt(self, name: str, alternatives: tuple[TimeInterval, ...] = ()) -> Reading:
        """The same reading with one more doubt."""
        return replace(self, doubts=(*self.doubts, name), alternatives=(*self.alternatives, *alternatives))


@frozen()
class Found:
    """A rule's match: its name and its items in order."""

    rule: str
    items: tuple[Item, ...]

    def sense(self, *parts: str) -> str | None:
        """The sense of the first item that can play one of the parts, in the order of the items."""
        for item in self.items:
            for part in parts:
                if part in item.parts:
                    return item.parts[part]
        return None

    def senses(self, part: str) -> list[str]:
        """The senses of all items that can play a part."""
        return [item.parts[part] for item in self.items if part in item.parts]

    def number(self, *parts: str) -> int | None:
        """The sense as a whole number."""
        sense = self.sense(*parts)
        return None if sense is None else int(sense)

    @property
    def count(self) -> int | None:
        """The count in digits or words ("25", "twenty five"); a word that holds its unit counts one."""
        if (digits := self.sense("count")) is not None:
            return int(digits)
        words = [int(sense) for sense in self.senses("numeral")]
        if words:
            return sum(words)
        return 1 if self.sense("counted_unit") else None

    @property
    def month(self) -> int | None:
        """The month's number."""
        return self.number("month", "common_month", "weak_month")
