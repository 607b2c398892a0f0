"""The day an article was published, by what stands in it.

A line near the top or the bottom that holds nothing but a date ("Tanggal: 29 Apr 2025 10:21 wib.")
is a printed date.  Else the first day in full that the lead tells with its weekday or in brackets,
"Senin (28/4/2025)", is the day of reporting.  Only days with their year count; the words of dates are
those of ``dates.toml``, the labels of printed dates ``printed`` of ``text.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Basis
from claimcheck.text.sentences import sentences
from claimcheck.text.tokens import Tokens, tokenise
from claimcheck.values.date_lexicon import Lexicon
from claimcheck.values.date_tables import lexicon

_TOP_LINES, _BOTTOM_LINES, _LONGEST_LINE = 8, 6, 100
_LEAD, _LEAD_SENTENCES = 1500, 4
_MONTHS = ("month", "common_month", "weak_month")
_WEEKDAYS = frozenset(("weekday", "cased_weekday", "weak_weekday"))
_TIME_PARTS = frozenset(("clock", "dotted", "zone", "clock_sign", "half_day", "date_word"))
_EARLIEST = 1990
#: Only days with their year count, and most lines hold no number.
_DIGIT = re.compile(r"\d")
_SOON = 3


@frozen()
class _Day:
    """A day in full at tokens first..last-1, and whether a weekday or a bracket stands before it."""

    when: date
    first: int
    last: int
    marked: bool


def published(text: str, language: str) -> tuple[date | None, Basis]:
    """The day of publication and what it rests on."""
    words = lexicon(language)
    if words is None:
        return None, "unknown"
    lines = [line for line in text.split("\n") if line.strip()]
    for line in (*lines[:_TOP_LINES], *reversed(lines[max(_TOP_LINES, len(lines) - _BOTTOM_LINES) :])):
        if len(line) <= _LONGEST_LINE and _DIGIT.search(line) and (when := _printed(line, words)):
            return when, "printed"
    tokens = tokenise(text[:_LEAD])
    lead = sentences(tokens, language)[:_LEAD_SENTENCES]
    told = [day.when for day in _days(tokens, lead[-1].last if lead else 0, words) if day.marked]
    if not told:
        return None, "unknown"
    return max(when for when in told if (when - told[0]).days <= _SOON), "dateline"


def _printed(line: str, words: Lexicon) -> date | None:
    """The date of a line that says nothing but a date."""
    tokens = tokenise(line)
    day = next(_days(tokens, len(tokens), words), None)
    if day is None:
        return None
    labels = _labels(words.language)
    beside = [index for index in range(len(tokens)) if not day.first <= index < day.last]
    return day.when if all(_belongs(tokens, index, words, labels) for index in beside) else None


def _belongs(tokens: Tokens, index: int, words: Lexicon, labels: frozenset[str]) -> bool:
    """Whether a token beside a printed date is a label, a weekday, a time or a sign."""
    if not tokens.words[index][0].isalnum() or tokens.lower[index] in labels:
        return True
    parts = words.parts_of(tokens.words[index]).keys()
    return bool(parts & (_WEEKDAYS | _TIME_PARTS)) or tokens.words[index].isdigit()


def _days(tokens: Tokens, last: int, words: Lexicon) -> Iterator[_Day]:
    """The days in full among the first ``last`` tokens: "28/4/2025", "29 Apr 2025", "April 29, 2025"."""
    months = _month_names(words.language)
    for index in range(last):
        word = tokens.words[index]
        if word.isdigit() or not (word[0].isdigit() or tokens.lower[index] in months):
            continue
        parts = words.parts_of(word)
        if "full" in parts or "iso" in parts:
            first, end, when = index, index + 1, _from_digits(parts, words)
        elif month := next((parts[name] for name in _MONTHS if name in parts), None):
            first, end, when = _around_month(tokens, index, last, int(month), words)
        else:
            continue
        if when and when.year >= _EARLIEST:
            yield _Day(when, first, end, _is_marked(tokens, first, words))


def _from_digits(parts: dict[str, str], words: Lexicon) -> date | None:
    if "iso" in parts:
        year, month, day = map(int, parts["iso"].split("/"))
        return _day(year, month, day)
    one, two, year = map(int, parts["full"].split("/"))
    return _day(year, one, two) or _day(year, two, one) if words.order == "MDY" else _day(year, two, one)


def _around_month(
    tokens: Tokens, at: int, last: int, month: int, words: Lexicon
) -> tuple[int, int, date | None]:
    """The day and the year before and after a month's name."""
    after = at + 1
    if after < last and tokens.words[after] == ".":
        after += 1
    before = words.parts_of(tokens.words[at - 1]) if at else {}
    year = _part(tokens, after, last, "year", words)
    if "day" in before and year:
        return at - 1, after + 1, _day(int(year), month, int(before["day"]))
    day = _part(tokens, after, last, "day", words)
    after += 1
    while after < last and (
        tokens.words[after] == "," or "ordinal_sign" in words.parts_of(tokens.words[after])
    ):
        after += 1
    year = _part(tokens, after, last, "year", words)
    return at, after + 1, _day(int(year), month, int(day)) if day and year else None


def _part(tokens: Tokens, index: int, last: int, name: str, words: Lexicon) -> str | None:
    return words.parts_of(tokens.words[index]).get(name) if index < last else None


def _is_marked(tokens: Tokens, first: int, words: Lexicon) -> bool:
    before = first - 1
    if before >= 0 and tokens.words[before] == "(":
        return True
    while before >= 0 and tokens.words[before] in (",", "."):
        before -= 1
    return before >= 0 and bool(words.parts_of(tokens.words[before]).keys() & _WEEKDAYS)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _month_names(language: str) -> frozenset[str]:
    known = lexicon(language)
    return (
        frozenset(word for word, parts in known.words.items() if parts.keys() & set(_MONTHS))
        if known
        else frozenset()
    )


@cache
def _labels(language: str) -> frozenset[str]:
    return frozenset(phrases(table(language, "text").get("printed", "")))
