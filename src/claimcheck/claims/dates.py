"""Dates in a passage: where they stand and which days they mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import compress, repeat
from operator import contains

from claimcheck.claims.clocks import End, bound_of, ends, goes_on, on_their_day
from claimcheck.claims.date_names import is_first_name, is_name
from claimcheck.claims.dated import DateReading
from claimcheck.claims.marks import Marks, marks_of
from claimcheck.claims.quoting import is_day_of_saying, on_the_day_of_saying
from claimcheck.languages import phrases, table
from claimcheck.model import Mention, TimeInterval
from claimcheck.text.passages import Passage
from claimcheck.values.anchor import Anchor, DateOrder
from claimcheck.values.date_frame import Found, Frame
from claimcheck.values.date_grammar import matches
from claimcheck.values.date_lexicon import Item, Lexicon
from claimcheck.values.date_rules import TENSED, is_ahead, resolve
from claimcheck.values.date_tables import lexicon
from claimcheck.values.date_tense import tense_around, told_as_done
from claimcheck.values.identity import ANY_DAY
from claimcheck.values.intervals import DAY_LIKE
from claimcheck.values.phrasebook import Phrasebook

#: Rules that name what the time spoken of is compared with.
_COMPARED = ("ago", "year_ago")
#: Rules whose words are names as well, where they are capitalised inside a sentence ("USA Today").
_NAMED_DAYS = ("weekday_date", "date", "day_range", "date_range", "year", "year_range", "month")
_NAME_LIKE = ("relative_day", "relative_unit")
#: What makes a number of four digits a year, and the years that one alone may name.
_YEAR_SIGNS = ("year_unit", "part", "after", "joiner", "opener")
_FIRST_YEAR, _LAST_YEAR = 1800, 2100
#: How many days told with their dates are kept in mind for weekdays that follow.
_NAMED = 14


def date_mentions(passage: Passage, anchor: Anchor, marks: Marks | None = None) -> tuple[Mention, ...]:
    """The dates of a passage, in order, none overlapping another and none in page furniture.

    ``marks`` are the passage's own, for whoever has them already.
    """
    return tuple(
        Mention(
            kind="date",
            start=read.start,
            end=read.end,
            first=read.first,
            last=read.last,
            value=_interval(read),
            doubts=read.reading.doubts,
            alternatives=read.reading.alternatives,
        )
        for read in on_the_day_of_saying(passage, tuple(date_readings(passage, anchor, marks)))
    )


def _interval(read: DateReading) -> TimeInterval:
    """The interval of a date; a time of day told without its date keeps what its words alone say."""
    interval = read.reading.interval
    if read.rule != "clock" or "T" not in interval.timex:
        return interval
    return replace(interval, constraint=f"{ANY_DAY}T{interval.timex.partition('T')[2]}")


def date_readings(passage: Passage, anchor: Anchor, marks: Marks | None = None) -> Iterator[DateReading]:
    """The dates of a passage with the rule and the frame that read them."""
    words, found_in = lexicon(passage.language), matches(passage.language)
    if words is None:
        return
    tokens = passage.tokens
    runs = words.runs((marks or marks_of(passage)).letters)
    if not runs:
        return
    frame = _frame(passage, anchor, words)
    held: list[DateReading] = []
    for begin, end in runs:
        items = words.items(tokens, begin, end)
        for match in found_in[words.spell(items)]:
            found = Found(match.rule, tuple(items[match.first : match.last]))
            if not found.items or not _is_date(passage, found):
                continue
            before = items[match.begin - 1] if match.begin else None
            for part in ends(found, before, passage):
                read = _read(passage, part, before, frame)
                if read is None:
                    continue
                frame = _moved(frame, read, passage)
                if not goes_on(passage, held, read):
                    yield from on_their_day(passage, held, read)
                    held = []
                held.append(read)
                if read.rule != "clock":
                    yield held.pop()
    yield from held


def _read(passage: Passage, part: End, before: Item | None, frame: Frame) -> DateReading | None:
    tokens, found = passage.tokens, part.found
    first, last = part.own[0].first, part.own[-1].last
    start, end = part.own[0].start, part.own[-1].end
    if passage.furniture and passage.is_furniture(start, end):
        return None
    owner = end < tokens.ends[last - 1]
    if found.rule in TENSED:
        around = tense_around(
            tokens, passage.sentence_at(start), (first, last), passage.language, owner=owner
        )
        frame = replace(frame, tense=around) if around else frame
    bound = part.bound or (before.parts.get("bound") if before and not owner else None)
    reading = resolve(found, frame, bound or (bound_of(passage, found) if part.own == found.items else None))
    if reading is None:
        return None
    if is_ahead(reading, frame) and told_as_done(tokens, passage.sentence_at(start), first, passage.language):
        reading = reading.doubt("after-publication")
    return DateReading(found.rule, part.own, start, end, first, last, frame, reading)


def _moved(frame: Frame, read: DateReading, passage: Passage) -> Frame:
    """The frame after a date: what is told next may be told from it, not from what it is compared with.

    The day on which somebody spoke takes the place of no other day: what he tells of was before.
    """
    interval = read.reading.interval
    if interval.earliest is None or (read.rule in _COMPARED and interval.granularity == "quarter"):
        return frame
    single = interval.granularity in DAY_LIKE and interval.earliest == interval.latest
    behind = frame.today is None or interval.earliest <= frame.today
    told = read.rule == "weekday_date" or (read.rule == "date" and behind)
    named = single and told and not read.reading.doubts
    if single and frame.focus_day is not None and read.rule != "time_step":
        sentence = passage.sentence_at(read.start)
        single = not is_day_of_saying(passage.tokens, sentence, read.first, passage.language)
    return frame.behind(
        interval,
        day=interval.earliest if single else frame.focus_day,
        named=(interval.earliest, *frame.named[:_NAMED]) if named else frame.named,
    )


def _frame(passage: Passage, anchor: Anchor, words: Lexicon) -> Frame:
    """The frame at the beginning of a passage."""
    order = anchor.order or _evident_order(passage, words)
    return Frame(
        anchor=anchor,
        order=order or words.order,
        decided=order is not None or words.order == "DMY",
        sunday_first=words.sunday_first,
    )


def _evident_order(passage: Passage, words: Lexicon) -> DateOrder | None:
    """The order that a date with a field above 12 gives away."""
    if "/" not in passage.text:
        return None
    tokens = passage.tokens.words
    for word in compress(tokens, map(contains, tokens, repeat("/"))):
        if told := words.parts_of(word).get("full"):
            one, two, _ = map(int, told.split("/"))
            if max(one, two) > 12:  # noqa: PLR2004
                return "DMY" if one > two else "MDY"
    return None


@cache
def _sets(language: str) -> frozenset[str]:
    return frozenset(phrases(table(language, "dates").get("sets", {}).get("every", "")))


@cache
def _things_of_times(language: str) -> Phrasebook[str]:
    """What is named after a part of the day: « jam malam » is a curfew."""
    return Phrasebook[str].of_table(table(language, "dates").get("named_after_times", {}))


@cache
def _not_years(language: str) -> tuple[frozenset[str], frozenset[str]]:
    words = table(language, "dates").get("not_years", {})
    return frozenset(phrases(words.get("before", ""))), frozenset(phrases(words.get("after", "")))


def _is_date(passage: Passage, found: Found) -> bool:
    """Whether a match that could be something else is a date."""
    tokens, first = passage.tokens, found.items[0].first
    if found.rule not in _NAMED_DAYS and _is_habit(passage, first):
        return False
    if found.rule in (*_NAME_LIKE, "month"):
        return not (is_name if found.rule in _NAME_LIKE else is_first_name)(passage, found)
    if found.rule == "time_this":
        return _things_of_times(passage.language).before(tokens.lower, first + 1) is None
    if found.rule == "told_day":
        return not _from_something_else(passage, found)
    if found.rule == "date" and len(found.items) == 1 and "pair" in found.items[0].parts:
        return len(tokens) == 1 or (first > 0 and tokens.words[first - 1] == "(")
    if found.rule == "day_of_month" and found.sense("ordinal_sign"):
        return not _counts_a_noun(passage, found)
    if found.rule in ("year", "year_range"):
        return _is_year(passage, found) if not found.sense(*_YEAR_SIGNS) else not _is_cited(passage, first)
    return True


def _from_something_else(passage: Passage, found: Found) -> bool:
    """Whether a day is told from what follows: "the day before the vote", and not "the day before"."""
    last, words, lower = found.items[-1].last, lexicon(passage.language), passage.tokens.lower
    if words is None or last >= len(lower) or "bound" not in words.parts_of(lower[last - 1]):
        return False
    return lower[last][0].isalpha()


def _counts_a_noun(passage: Passage, found: Found) -> bool:
    """Whether an ordinal numbers the noun behind it: "the 19th minute"."""
    last, words = found.items[-1].last, lexicon(passage.language)
    if last >= len(passage.tokens) or words is None or not passage.tokens.words[last][0].isalpha():
        return False
    return not {"preposition", "list", "joiner", "bound"} & words.parts_of(passage.tokens.words[last]).keys()


def _is_habit(passage: Passage, first: int) -> bool:
    """Whether what begins at a token is said of many times: "setiap akhir pekan", "tahun-tahun lalu"."""
    lower = passage.tokens.lower
    if first and lower[first - 1] in _sets(passage.language):
        return True
    return first > 1 and lower[first - 1] == "-" and lower[first - 2] == lower[first]


def _is_cited(passage: Passage, first: int) -> bool:
    """Whether a year belongs to the name of a law: "Nomor 35 Tahun 2009"."""
    tokens = passage.tokens
    if first < 2 or not tokens.words[first - 1][0].isdecimal():  # noqa: PLR2004
        return False
    before, _ = _not_years(passage.language)
    return any(word in before for word in tokens.lower[max(0, first - 3) : first - 1])


def _is_year(passage: Passage, found: Found) -> bool:
    """Whether a bare number of four digits is a year: it counts nothing and is glued to nothing."""
    tokens = passage.tokens
    first, last = found.items[0].first, found.items[-1].last
    not_before, not_after = _not_years(passage.language)
    if first:
        before = tokens.words[first - 1]
        glued = tokens.glued(first)
        if before.lower() in not_before or (glued and before not in "(\"'“‘[–-—"):
            return False
        if first > 1 and glued and before in "-–—" and tokens.glued(first - 1):
            return False  # "A-1320"
    if last < len(tokens):
        after = tokens.words[last]
        if after.lower() in not_after or (tokens.glued(last) and after not in ".,;:!?)]\"'’”/–-—…"):
            return False
        if not not_after and after[0].isalpha():
            return False  # with no list of what years are not, a noun behind a number counts it
    year = found.number("year")
    return year is None or _FIRST_YEAR <= year <= _LAST_YEAR
