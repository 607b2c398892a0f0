"""Whether a day is the one on which somebody spoke: « kata dia, Rabu (2/7) », "told reporters Tuesday".

Whoever is quoted tells of today and of tomorrow on the day on which he spoke, and not on that of writing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from claimcheck.claims.dated import DateReading
from claimcheck.languages import table
from claimcheck.text.passages import Passage
from claimcheck.text.quotations import quotations
from claimcheck.text.sentences import Sentence
from claimcheck.text.tokens import Tokens
from claimcheck.values import spans
from claimcheck.values.phrasebook import Phrasebook

#: A day this close behind a verb of saying is the day of saying it.
_NEAR = 3
#: One that a comma sets off may stand this far behind it.
_FAR = 25
#: The list of words that say nothing with the word behind them.
_SILENT, _SAYS = "silent", "says"
#: The doubt of "today" in a quotation of which no day is told.
DOUBT = "quoted-day"
#: Rules that tell a day from that of writing, and for how many days what was said is news.
_FROM_WRITING = ("relative_day", "time_this")
_FRESH = 3


@cache
def _cues(language: str) -> Phrasebook[str]:
    data = table(language, "attribution")
    lists = [(data.get(kind, ""), kind) for kind in (_SAYS, "via", _SILENT)]
    return Phrasebook[str].of(lists)


def is_day_of_saying(tokens: Tokens, sentence: Sentence, first: int, language: str) -> bool:
    """Whether the date that begins at a token tells when its sentence's speaker spoke or was quoted."""
    return _cue_of(tokens, sentence, first, language) is not None


def _cue_of(tokens: Tokens, sentence: Sentence, first: int, language: str) -> str | None:
    """Whether a verb of saying ("says") or of quoting ("via") has the date that begins at a token."""
    said = _cues(language)
    place = first
    while place > sentence.first and not tokens.words[place - 1][0].isalnum():
        place -= 1
    reach = _FAR if place < first else _NEAR
    floor = max(sentence.first, first - reach)
    if said.opening.keys().isdisjoint(tokens.lower[floor:first]):
        return None
    for index in range(first - 1, floor - 1, -1):
        cue = said.at(tokens.lower, index)
        if cue and cue[0] != _SILENT:
            return cue[0]
    return None


def on_the_day_of_saying(passage: Passage, reads: Sequence[DateReading]) -> Sequence[DateReading]:
    """The dates of a passage, "today" and the like within a quotation told from the day on which it was said.

    That day is told in the same sentence, else it is the last one told before; where none is, or only the
    day on which somebody was quoted, the date is in doubt.
    """
    if not any(read.rule in _FROM_WRITING for read in reads):
        return reads
    quoted = quotations(passage.text)
    inside = [_inside(quoted, read.start) for read in reads]
    if not any(within and read.rule in _FROM_WRITING for within, read in zip(inside, reads, strict=True)):
        return reads
    days = [None if within else _said(passage, read) for within, read in zip(inside, reads, strict=True)]
    return [
        _moved(read, ahead or before) if within and read.rule in _FROM_WRITING else read
        for read, within, before, ahead in zip(
            reads, inside, accumulate(days, _latest), _told_ahead(passage, reads, days), strict=True
        )
    ]


def _latest(before: date | None, day: date | None) -> date | None:
    return day or before


def _told_ahead(
    passage: Passage, reads: Sequence[DateReading], days: Sequence[date | None]
) -> list[date | None]:
    """For each date the first day of saying that its sentence tells behind it."""
    found: list[date | None] = []
    nearest: tuple[int, date] | None = None
    for read, day in zip(reversed(reads), reversed(days), strict=True):
        end = passage.sentence_at(read.start).end
        found.append(nearest[1] if nearest and nearest[0] < end else None)
        nearest = (read.start, day) if day else nearest
    return found[::-1]


def _moved(read: DateReading, said: date | None) -> DateReading:
    """A day as many days before the one it was read as, as were between saying and writing it."""
    interval, today = read.reading.interval, read.frame.today
    if today is None or interval.earliest is None or interval.earliest != interval.latest:
        return read
    if said is None:
        return replace(read, reading=read.reading.doubt(DOUBT))
    behind = today - said
    if not timedelta(0) < behind <= timedelta(days=_FRESH):
        return read
    time = interval.timex.partition("T")[2]
    day = spans.day(interval.earliest - behind, interval.basis, f"T{time}" if time else "")
    reading = replace(read.reading, interval=replace(day, modifier=interval.modifier))
    return replace(read, reading=reading)


def _said(passage: Passage, read: DateReading) -> date | None:
    """The day that a date is where it tells, beyond doubt, when somebody spoke."""
    interval = read.reading.interval
    if interval.earliest is None or interval.earliest != interval.latest or read.reading.doubts:
        return None
    sentence = passage.sentence_at(read.start)
    cue = _cue_of(passage.tokens, sentence, read.first, passage.language)
    return interval.earliest if cue == _SAYS else None


def _inside(quoted: Sequence[tuple[int, int]], start: int) -> bool:
    place = bisect_right(quoted, start, key=lambda span: span[0]) - 1
    return place >= 0 and start < quoted[place][1]
