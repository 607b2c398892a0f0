"""How a value stands beside another of its article: replaced by it, grown to it, or told for the time being.

Read from the grammar around the figure alone ("from 31 to 45", « 45 orang, dari sebelumnya 31 », "not 14
as first reported"), so that a figure that merely stands near another one keeps its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from claimcheck.context.revised import Revised, revised
from claimcheck.context.tolls import Told, added, alike, comparable, fate, figure, found_dead, unit_of
from claimcheck.frozen import frozen
from claimcheck.model import Mention
from claimcheck.text.passages import Passage
from claimcheck.values.phrasebook import Phrasebook

#: How many tokens may stand between the two values of one change.
_GAP = 9
#: How far before the new value its verb of change may stand ("bringing the number of dead to").
_VERB = 7
#: How far behind a denied value it is told who gave it; and how far a word for the time being reaches.
_BEHIND = 7
_CLAUSE = 12
_STOPS = frozenset(".;:!?()")


def standings(passage: Passage, mentions: Sequence[Mention]) -> dict[int, Told]:
    """What an article tells of its own values, by the index of the mention; most simply stand."""
    words = revised(passage.language)
    sentences: list[_Sentence] = []
    for at, group in groupby(mentions, key=lambda mention: passage.sentence_at(mention.start)):
        lower = passage.tokens.lower
        if not words.opening.isdisjoint(lower[at.first : at.last]):
            row = [mention for mention in group if mention.kind != "date" or words.moves.opening]
            sentences.append(_Sentence(lower, words, _apart(row), at.first, at.last))
    found: dict[int, Told] = {}
    every = [
        *(told for sentence in sentences for told in sentence.told()),
        *added(passage, mentions),
        *found_dead(passage, mentions),
    ]
    if not every:
        return found
    places = {id(mention): index for index, mention in enumerate(mentions)}
    changes = {id(told.mention) for told in every if told.state == "change"}
    values = [mention for mention in mentions if id(mention) not in changes]
    for told in every:
        found.setdefault(places[id(told.mention)], _overtaken(told, values, passage.tokens.lower, words))
    return found


def _overtaken(told: Told, mentions: Sequence[Mention], lower: Sequence[str], words: Revised) -> Told:
    """A first report's figure as a former one, where its article gives another for the same people's fate."""
    old = told.mention
    if told.state != "provisional" or words.reports.at(lower, told.first) is None or not fate(old):
        return told
    others = [new for new in mentions if alike(old, new) and fate(new) == fate(old)]
    figures = {figure(new) for new in mentions if new is not old and fate(new) == fate(old)}
    others = [new for new in others if figure(old) - figure(new) not in figures]  # a part, beside the rest
    nearest = min(others, key=lambda new: abs(new.first - old.first), default=None)
    return replace(told, state="former", by=nearest) if nearest else told


def _apart(row: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions without the sums, which begin where their first part does."""
    return tuple(
        mention
        for before, mention in zip((None, *row), row, strict=False)
        if not before or before.first != mention.first
    )


@frozen(slots=False)
class _Sentence:
    """The mentions of one sentence, tokens [floor, ceiling), read for what they tell of one another."""

    lower: tuple[str, ...]
    words: Revised
    row: tuple[Mention, ...]
    floor: int
    ceiling: int

    def told(self) -> Iterator[Told]:
        """What is told of the mentions; of two readings of one, the first counts.

        Most sentences hold the words of one reading alone: the others are not tried on each mention.
        """
        said, words = frozenset(self.lower[self.floor : self.ceiling]), self.words
        changes = not said.isdisjoint(words.leading)
        tried = (
            (words.leaving, self._from),
            (words.once.opening, self._once),
            (words.negations.opening, self._denied),
        )
        readings = [reading for opening, reading in tried if not said.isdisjoint(opening)]
        for place, mention in enumerate(self.row):
            if changes:
                yield from self._changed(place, mention)
            for reading in readings:
                yield from reading(mention)
        for_now = not said.isdisjoint(words.for_now)
        for mention in self.row:
            if changes:
                yield from self._outcome(mention)
            if for_now:
                yield from self._for_now(mention)

    def _changed(self, place: int, old: Mention) -> Iterator[Told]:
        """As in "rose from 3 to 5", "rose by 3 to 5", « 3 akan digandakan menjadi 5 »."""
        new = next((mention for mention in self.row[place + 1 :] if mention.kind == old.kind), None)
        if new is None or new.first - old.last > _GAP or not comparable(old, new):
            return
        target = self._target(new)
        if target is None or target < old.last or not _STOPS.isdisjoint(self.lower[old.last : target]):
            return
        origin = self.words.origins.before(self.lower, old.first)
        verb_before = self._verb(old, max(self.floor, old.first - _VERB), old.first)
        verb_between = self._verb(old, old.last, target)
        becoming = self.words.becoming.at(self.lower, target) is not None
        if (amount := self._amount(old)) is not None:
            yield Told(old, "change", amount, new.last, new)
        elif not alike(old, new):
            return
        elif origin and origin[1] >= self.floor:
            if becoming or verb_before is not None or verb_between is not None:
                yield Told(old, "former", origin[1], new.last, new)
        elif verb_between is not None and self.words.breaks.isdisjoint(self.lower[old.last : target]):
            yield Told(old, "former", old.first, new.last, new)

    def _amount(self, mention: Mention) -> int | None:
        """Where the words begin that make a figure a change's size: "rose by 3", « bertambah 3 »."""
        by = self.words.amounts.before(self.lower, mention.first)
        end = by[1] if by else mention.first
        verb = self._verbs(mention).before(self.lower, end)
        return verb[1] if verb and verb[1] >= self.floor else None

    def _from(self, old: Mention) -> Iterator[Told]:
        """As in "45, up from 31", « 45 orang, dari sebelumnya 31 », "rose to 45 from 31"."""
        begin = self.words.led_by(self.words.former, self.lower, old.first, self.floor)
        if begin is not None and (new := self._nearest(old)):
            yield Told(old, "former", begin, old.last, new)
            return
        origin = self.words.origins.before(self.lower, old.first)
        if origin is None:
            return
        before = next((mention for mention in reversed(self.row) if mention.last <= old.first), None)
        if before is None or origin[1] != before.last or not alike(old, before):
            return
        target = self._target(before)
        if target is not None and self._verb(before, max(self.floor, target - _VERB), target) is not None:
            yield Told(old, "former", origin[1], old.last, before)

    def _once(self, old: Mention) -> Iterator[Told]:
        """As in "initially 15, now 16", « 16 orang (sebelumnya 15) »."""
        begin = self.words.led_by(self.words.once, self.lower, old.first, self.floor)
        if begin is None:
            return
        for new in self.row:
            if not alike(old, new):
                continue
            aside = (
                new.last + 1 == begin and self.lower[new.last] in (",", "(") and unit_of(old) == unit_of(new)
            )
            if aside or (
                new.first > old.last
                and self.words.led_by(self.words.now, self.lower, new.first, old.last) is not None
            ):
                yield Told(old, "former", begin, old.last, new)
                return

    def _denied(self, old: Mention) -> Iterator[Told]:
        """As in "not 14 as first reported", « bukan 14 orang seperti dilaporkan semula »."""
        begin = self.words.led_by(self.words.negations, self.lower, old.first, self.floor)
        if begin is None:
            return
        new = self._nearest(old)
        last = min(self.ceiling, old.last + _BEHIND)
        told = [self._anywhere(book, old.last, last) for book in (self.words.reported, self.words.earlier)]
        if None not in told:
            yield Told(old, "former", begin, max(end for end in told if end), new)
        elif new and self.words.led_by(self.words.corrections, self.lower, new.first, old.last) is not None:
            yield Told(old, "former", begin, new.last, new)

    def _outcome(self, new: Mention) -> Iterator[Told]:
        """As in "rose to 12", « bertambah menjadi 12 »; "rose to 12 after 3 people died" tells how it did."""
        target = self._target(new)
        if target is None or new.kind == "date":
            return
        verb = self._verb(new, max(self.floor, target - _VERB), target)
        if verb is not None and _STOPS.isdisjoint(self.lower[verb:target]):
            yield Told(new, "current", verb, new.last)
            if more := self._grown_by(new):
                yield Told(more, "change", verb, more.last, new)

    def _grown_by(self, new: Mention) -> Mention | None:
        """Some who met the fate of an outcome right behind it, behind a word that leads to what made it."""
        more = next((mention for mention in self.row if mention.first >= new.last), None)
        if more is None or fate(more) is None or fate(more) != fate(new) or not alike(new, more):
            return None
        between = self.lower[new.last : more.first]
        near = (
            len(between) <= _GAP and _STOPS.isdisjoint(between) and not self.words.causes.isdisjoint(between)
        )
        return more if near and figure(more) < figure(new) else None

    def _for_now(self, mention: Mention) -> Iterator[Told]:
        """As in "so far 12", « data sementara mencatat 12 »: before it in its clause, or right behind it."""
        if mention.kind != "count":
            return
        for place in range(mention.first - 1, max(self.floor, mention.first - _CLAUSE) - 1, -1):
            if self.lower[place] in _STOPS:
                break
            known = self.lower[place] in self.words.for_now
            if known and (found := self._provisional(place)) and found <= mention.first:
                yield Told(mention, "provisional", place, mention.last)
                return
        if last := self._anywhere(self.words.so_far, mention.last, min(self.ceiling, mention.last + 3)):
            yield Told(mention, "provisional", mention.first, last)

    def _provisional(self, place: int) -> int | None:
        found = self.words.reports.at(self.lower, place) or self.words.so_far.at(self.lower, place)
        return found[1] if found else None

    def _target(self, mention: Mention) -> int | None:
        """Where the word begins that leads from a change to its outcome, right before a mention."""
        for book in (self.words.becoming, self.words.targets):
            begin = self.words.led_by(book, self.lower, mention.first, self.floor)
            if begin is not None:
                return begin
        return None

    def _verb(self, mention: Mention, first: int, last: int) -> int | None:
        """The first token of the nearest verb of change in [first, last)."""
        verbs = self._verbs(mention)
        found = (place for place in range(last - 1, first - 1, -1) if self.lower[place] in verbs.opening)
        return next((place for place in found if verbs.at(self.lower, place)), None)

    def _verbs(self, mention: Mention) -> Phrasebook[str]:
        return self.words.moves if mention.kind == "date" else self.words.changes

    def _nearest(self, old: Mention) -> Mention | None:
        """The nearest value of the same thing before a former one, else behind it."""
        before = (mention for mention in reversed(self.row) if mention.last <= old.first)
        after = (mention for mention in self.row if mention.first >= old.last)
        return next((mention for mention in (*before, *after) if alike(old, mention)), None)

    def _anywhere(self, book: Phrasebook[str], first: int, last: int) -> int | None:
        """The end of the first phrase of a book that begins in [first, last), up to the clause's end."""
        for place in range(first, last):
            if self.lower[place] in _STOPS:
                return None
            if found := book.at(self.lower, place):
                return found[1]
        return None
