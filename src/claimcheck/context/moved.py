"""Days that an article tells as moved: the one first planned, and the one that took its place.

A day or an hour that is told as a plan alone ("scheduled to depart at 1:10 p.m.") stands for the time
being: what came of it may be told elsewhere.  Read from the grammar around a day alone: "first planned
for 3 May", "postponed from 3 May to 10 May", « semula dijadwalkan 3 Mei, lalu diundur ke 10 Mei ».  Two
days that merely stand together keep their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from claimcheck.context.tolls import Told
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Mention, TimeInterval
from claimcheck.text.passages import Passage
from claimcheck.values.phrasebook import Phrasebook

#: How many filling words may stand between a day and what tells of it.
_REACH = 8
#: How many words may stand between a word of planning and the day of what is planned.
_PLANNED = 5
_STOPS = frozenset(".,;:!?()")
_GRAINS = frozenset({"day", "minute", "part-of-day", "month", "week", "weekend"})


@frozen(slots=False)
class Moving:
    """The words of ``languages/<language>/moved.toml``, by the places they hold."""

    once: Phrasebook[str]
    planned: Phrasebook[str]
    once_planned: Phrasebook[str]
    plans: Phrasebook[str]
    verbs: Phrasebook[str]
    targets: Phrasebook[str]
    origin: Phrasebook[str]
    instead: Phrasebook[str]
    joins: frozenset[str]
    fill: frozenset[str]
    between: frozenset[str]
    buts: frozenset[str]

    def tell_at(self, lower: Sequence[str], place: int) -> bool:
        """Whether a word at a token only tells that something was planned or moved, not what it is."""
        return any(book.at(lower, place) for book in (self.verbs, self.planned, self.once_planned))


@cache
def moving(language: str) -> Moving:
    """The words of a language; none where it has no table."""
    words = table(language, "moved")

    def book(name: str) -> Phrasebook[str]:
        return Phrasebook[str].of([(words.get(name, ""), name)])

    return Moving(
        once=book("once"),
        planned=book("planned"),
        once_planned=book("once_planned"),
        plans=book("plans"),
        verbs=book("verbs"),
        targets=book("targets"),
        origin=book("origin"),
        instead=book("instead"),
        joins=frozenset(phrases(words.get("joins", ""))),
        fill=frozenset(phrases(words.get("fill", ""))),
        between=frozenset(phrases(words.get("between", ""))),
        buts=frozenset(phrases(words.get("buts", ""))),
    )


def moved(passage: Passage, mentions: Sequence[Mention]) -> dict[int, Told]:
    """What an article tells of its days, by the index of the mention; most days simply stand."""
    days = [mention for mention in mentions if _is_day(mention)]
    found: dict[int, Told] = {}
    if days:
        places = {id(mention): place for place, mention in enumerate(mentions)}
        reader = _Reader(passage.tokens.lower, moving(passage.language), passage, tuple(days))
        for told in reader.told():
            found.setdefault(places[id(told.mention)], told)
    return found


def _is_day(mention: Mention) -> bool:
    day = mention.value if mention.kind == "date" else None
    return isinstance(day, TimeInterval) and day.granularity in _GRAINS


@frozen(slots=False)
class _Reader:
    """The days of one passage, read for what is told of them."""

    lower: tuple[str, ...]
    words: Moving
    passage: Passage
    days: tuple[Mention, ...]

    def told(self) -> Iterator[Told]:
        """The former days, then the new ones; of two readings of one day the first counts."""
        led = {id(day): begin for day in self.days if (begin := self._led(day)) is not None}
        for place, day in enumerate(self.days):
            following = self.days[place + 1] if place + 1 < len(self.days) else None
            begin = self._unheld(day)
            if begin is not None:
                yield Told(day, "former", begin, day.last, next(self._beside(place), None))
            elif (begin := self._replaced(day)) is not None and (near := [*self._beside(place)]):
                yield Told(day, "former", begin, day.last, near[-1])
            elif following and id(following) in led and self._gave_way(day, following, led[id(following)]):
                yield Told(day, "former", day.first, following.last, following)
        for day in self.days:
            if id(day) in led:
                yield Told(day, "current", led[id(day)], day.last)
            elif (begin := self._plan(day)) is not None:
                yield Told(day, "provisional", begin, day.last)

    def _led(self, day: Mention) -> int | None:
        """Where the verb of moving begins that leads to a day: "was postponed to 10 May"."""
        floor = self._floor(day)
        place = self._over(day.first, floor, self.words.fill)
        target = self.words.targets.before(self.lower, place) or self.words.targets.before(
            self.lower, day.first
        )
        if target is None or target[1] < floor:
            return None
        place = self._over(target[1], floor, self.words.between)
        verb = self.words.verbs.before(self.lower, place)
        return verb[1] if verb and verb[1] >= floor else None

    def _unheld(self, day: Mention) -> int | None:
        """Where the words begin that tell of a plan which did not hold: "originally scheduled for"."""
        floor = self._floor(day)
        place = self._over(day.first, floor, self.words.fill)
        for begin in range(day.first, place - 1, -1):
            plan = self.words.planned.before(self.lower, begin)
            if plan is None or plan[1] < floor:
                continue
            once = self.words.once.before(self.lower, self._over(plan[1], floor, self.words.fill))
            if once and once[1] >= floor:
                return once[1]
        return floor if self._given_up(day, floor) else None

    def _given_up(self, day: Mention, floor: int) -> bool:
        """Whether a sentence opens with a plan for a day and the next one with a "but"."""
        if self.words.once.at(self.lower, floor) is None:
            return False
        number = self.passage.number_of(day.start) + 1
        if number >= len(self.passage.sentences):
            return False
        after = self.passage.sentences[number].first
        while after < len(self.lower) and not self.lower[after][0].isalpha():
            after += 1
        if after >= len(self.lower) or self.lower[after] not in self.words.buts:
            return False
        least = max(floor, day.first - _REACH)
        plans = self.words.plans, self.words.once_planned
        return any(book.at(self.lower, place) for place in range(least, day.first) for book in plans)

    def _plan(self, day: Mention) -> int | None:
        """Where the word of planning stands that a day belongs to: "scheduled to depart at 1:10 p.m."."""
        least = max(self._floor(day), day.first - _PLANNED)
        for place in range(day.first - 1, least - 1, -1):
            if self.lower[place] in _STOPS or self.lower[place] in self.words.joins:
                return None
            if self.words.plans.at(self.lower, place):
                return place
        return None

    def _replaced(self, day: Mention) -> int | None:
        """Where the words begin that put another day in the place of this one: "instead of 3 May"."""
        floor = self._floor(day)
        found = self.words.instead.before(self.lower, self._over(day.first, floor, self.words.fill))
        return found[1] if found and found[1] >= floor else None

    def _gave_way(self, day: Mention, new: Mention, verb: int) -> bool:
        """Whether a day was planned, or what a verb of moving begins from, before it led to another."""
        floor = self._floor(day)
        if verb < day.first:  # "postponed from 3 May to 10 May"
            origin = self.words.origin.before(self.lower, day.first)
            return origin is not None and self._over(origin[1], floor, self.words.between) >= verb
        place = self._over(day.first, floor, self.words.fill)
        planned = any(
            found is not None and found[1] >= floor
            for begin in range(day.first, place - 1, -1)
            for found in [self.words.once_planned.before(self.lower, begin)]
        )
        return planned and self.passage.number_of(new.start) - self.passage.number_of(day.start) <= 1

    def _beside(self, place: int) -> Iterator[Mention]:
        """The day told next in the sentence of a day, then the one told before it."""
        for other in (place + 1, place - 1):
            if 0 <= other < len(self.days) and self._together(self.days[place], self.days[other]):
                yield self.days[other]

    def _together(self, one: Mention, other: Mention) -> bool:
        """Whether two days stand in one sentence and differ."""
        same = self.passage.sentence_at(one.start) == self.passage.sentence_at(other.start)
        return same and one.value != other.value

    def _floor(self, day: Mention) -> int:
        return self.passage.sentence_at(day.start).first

    def _over(self, place: int, floor: int, words: frozenset[str]) -> int:
        """The first of the tokens right before a place that do no more than fill."""
        least = max(floor, place - _REACH)
        while place > least and self.lower[place - 1] in words:
            place -= 1
        return place
