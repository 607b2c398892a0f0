"""The grammar of dates: one regular expression of named rules over the letters of a lexicon.

``<part>`` is any letter that can play the part, ``<one|other>`` either, ``{NAME}`` a piece below.
The rules stand in order: at one place in the text the first that matches is taken, so the longer
forms come first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from claimcheck.frozen import frozen
from claimcheck.text.memo import Memo
from claimcheck.values.date_lexicon import NEVER, Lexicon
from claimcheck.values.date_possible import possible
from claimcheck.values.date_tables import lexicon

#: Pieces that rules share.
_PIECES = {
    "COUNT": "(?: <count> | <numeral>+ )",
    "MONTH": "(?: <month|common_month> | <weak_month> <stop>? )",
    "SPOKEN": "<spoken_century> <tens> (?: <dash>? <numeral> )?",
    "YEAR": "(?: <year> | <apostrophe> <short> | {SPOKEN} )",
    "OF_YEAR": """(?: <comma|genitive>? <year_unit>? {YEAR} | <year_unit> <after> | <before> <year_unit> )""",
    "DAY": "(?: <article>? <day> <ordinal_sign|ordinal_stop> | <day> )",
    "DMY": """(?: <date_word>? {DAY} (?: <dash|slash> {MONTH} (?: <dash|slash> <year|short> )?
        | <genitive>? {MONTH} {OF_YEAR}? ) )""",
    "MDY": """(?: {MONTH} <article>?
        (?: {DAY} (?! <stop|comma>? <month|common_month> ) | <ordinal> ) {OF_YEAR}? )""",
    "DATE": "(?: <date_word>? <full|iso> | {DMY} | {MDY} )",
    "NAMED": "(?: <day_unit>? <weekday> )",
    "CLOCK": """(?: <hedge>? <clock_sign> (?: <clock|clocks|dotted> | <count> (?! <unit> ) ) <half_day>?
        | <hedge>? <clock|dotted|count|days> <half_day> | <hedge>? <clock|dotted> (?= <zone> )
        | (?<= <time_link> ) <clock|dotted|count> <half_phrase> | <count> <time_alone>
        | (?<= <time_link|bound> ) <full_clock> (?! <unit|genitive> )
        | (?<= <time_link|bound|open> ) <unsigned_clock> (?= <zone> )
        | (?<= <time_link|bound> ) <unsigned_clock> <hour_sign>
        | <clock_sign>? <half_hour> <count|numeral> (?! <unit> ) (?: <half_day> | (?= <time_of_day> ) )?
        )""",
    # What may follow a day: "(...) pagi pukul 10.00 WIB".
    "TIME": "(?: <comma>? <time_of_day> | <time_link>? {CLOCK} <zone>? | <clock> <zone>? | <zone> )",
    "LEAD": "(?: (?: {CLOCK} | <clock> | <hedge>? <time_of_day> ) <zone>? <comma>? )",
    "AFTER_WORD": "(?<= <preposition|bound|joiner|opener|before|part> )",
    "QUARTER": "<quarter_unit|half_unit>",
}

#: name -> what it matches, hedges and "early", "late" before it aside.  The resolvers of
#: `claimcheck.values.date_rules` bear the same names; "vague" and "weekday_range" (opening hours) have none.
RULES = {
    "clock_pair": """(?: <hedge>? <clock_sign> <clock|dotted|count> <list|joiner|dash> <clock_sign>?
            <clock|dotted|count> (?: <half_day> | <comma>? <time_of_day> | <zone> )+
        | (?<= <opener> ) <clock_sign> <clock|dotted|count> <list|joiner> <clock_sign>? <clock|dotted|count>
            (?! <unit|count|month> )
        | (?<= <opener> ) <full_clock> <list|joiner|dash> <full_clock> (?! <unit|genitive> )
        | <hedge>? <clock|dotted|count> <list|joiner|dash> <hedge>? <clock|dotted|count>
            <half_day> <zone>? )""",
    "vague": "<vague>+ <unit> <ago|after>?",
    "day_range": """<opener>? (?: <date_word>? <days> {MONTH} {OF_YEAR}? | {MONTH} <days> {OF_YEAR}?
        | <date_word>? {DAY} (?: (?: <joiner|list|dash|comma> | <comma> <list> ) <date_word>? {DAY} )+
            <genitive>? {MONTH} {OF_YEAR}?
        | {MONTH} {DAY} (?: <joiner|dash|list> | <comma> <list> ) {DAY}
            (?! <stop|comma>? <month|common_month> | <unit> ) {OF_YEAR}? ) <after>?""",
    "date_range": """(?P<OPENED> <opener> )? {DATE}
        (?(OPENED) <list|joiner|dash> | (?: <joiner> | <dash> <dash>? ) ) {DATE} <after>?""",
    "year_range": """(?: <opener>? <year_unit>?
            (?: <years> (?! {MONTH} ) | <year> <joiner|dash> <year_unit>? <year> )
        | <opener> <year_unit>? <year> <list> <year_unit>? <year> )""",
    "month_range": """<opener>? <month_unit>? {MONTH} <year_unit>? {YEAR}? <joiner|dash>
        <month_unit>? {MONTH} (?! {DAY} ) (?: <genitive>? <year_unit>? {YEAR} )? <after>?""",
    "weekday_range": "{NAMED} <dash> {NAMED} (?! <comma>? <open|day> )",
    "week_of": "<article>? <week_unit> <genitive> {DATE}",
    "weekday_date": """{LEAD}? <before>? (?: {NAMED} | <weak_weekday> <stop>? )
        <after>? <time_of_day>? <comma>?
        (?: <open>? (?: <date_word>? <pair> | {DATE} ) <close>? | <open> {DAY} <close> )
        (?: {TIME} | <after|relative_day> )*""",
    "date": """{LEAD}? (?: {DATE} | <date_word> <pair> | (?<= <open> ) <slashed> (?= <close> ) | ^ <pair> $ )
        (?: {TIME} | <after> )*""",
    "relative_month": """(?: <month_unit>? {MONTH} (?: <year_unit> <after> | <before> <year_unit> )
        | <before> {MONTH} (?! {DAY} ) | <month_unit>? <month> <after> (?! <year> ) )""",
    "month": """(?: (?: (?<= <part> ) <dash> )? {MONTH} <comma>? <genitive>? <year_unit>? {YEAR} <after>?
        | <month_unit> {MONTH} (?: <comma>? <year_unit>? {YEAR} )? | <month>
        | (?: {AFTER_WORD} | (?<= <dash> ) ) <common_month> | {AFTER_WORD} <weak_month> <stop> )""",
    "day_of_month": """(?: <date_word> {DAY} (?! <stop>? <unit> ) {TIME}*
        | (?<= <preposition> ) <article> <day> <ordinal_sign> (?! <century_unit> ) )""",
    "night_range": """<opener>? (?: {NAMED} <time_of_day> | (?<= <part> ) {NAMED} )
        <joiner|dash> <article>? <part>? {NAMED} <time_of_day>?""",
    "overnight": "<overnight> <preposition|joiner>? {NAMED} (?: <joiner|dash> {NAMED} )?",
    "weekday": """{LEAD}? (?: <before> {NAMED}
        | {NAMED} (?: <comma>? <week_unit> <after> | <before> <week_unit> | <after> )? )
        (?: {TIME} | <after|relative_day> )*""",
    "relative_day": "{LEAD}? (?: <relative_day> (?: {TIME} | <after> )* | <relative_night> {TIME}* )",
    "told_day": "<told_day> {TIME}*",
    "time_step": "<day_step> (?: <time_of_day> | <article> <day_unit|time_of_day> )",
    "time_this": "{LEAD}? (?: <before> <time_of_day> | <time_of_day> <after> ) {TIME}*",
    "quarter": """(?: <before|article>? <ordinal> <dash>? {QUARTER}
            (?: <genitive>? <year_unit>? {YEAR} | <before> <year_unit> | <year_unit> <after> )?
        | <before> <half_unit> <genitive>? {YEAR} | <before> <year_unit> <ordinal>? {QUARTER}
        | <article>? {YEAR} <ordinal>? {QUARTER}
        | {QUARTER} (?: <ordinal> | <count> ) (?: <year_unit>? {YEAR} | <year_unit> <after> )? )""",
    "season": """(?: <before|article> <season> (?: <genitive>? {YEAR} | (?! <genitive> ) )
        | <season> (?: <genitive>? {YEAR} <after>? | <before> <year_unit> | <year_unit> <after> ) )""",
    "holiday": """(?: <before> <holiday|holiday_day>
        | <holiday|holiday_day> (?: <comma>? <year_unit>? {YEAR} | <year_unit>? <after> )
        | (?<= <preposition|bound|article> ) <holiday> | <holiday_day> )""",
    "year_ago": "<article>? <unit> <dash> <ago> (?: <ordinal>? <quarter_unit> | <period> )?",
    "ago": "(?: {COUNT} <unit> | <counted_unit> ) <ago>",
    "the_quarter": "(?: <article> <quarter_unit> | <before> <quarter_unit|period> )",
    "weekend": "(?<! <numeral> ) <article>? <weekend_unit> (?! <after|month_unit|month> )",
    "ago_before": "<ago_before> {COUNT} <unit>",
    "relative_phrase": "<relative_phrase>",
    "signed_date": "(?: <year> <year_sign> )? <count|day> <month_sign> (?: <day> <day_sign> )?",
    "relative_unit": """(?: <before> <year_kind>? <unit>
        | (?<! <count|numeral> ) (?! <half_unit|quarter_unit> <after> <count|numeral> ) <unit> <after>
        | <article> <year_kind> <year_unit> )""",
    "part_of_unit": """(?<= <part> ) (?: <article> <month_unit|year_unit|quarter_unit|week_unit|time_of_day>
        | <year_unit|month_unit> (?! <after|year|month|count|numeral|dash|apostrophe|genitive> ) )""",
    "year_end": "<year_end>",
    "clock": """(?: {CLOCK} <zone>? (?: <comma>? <time_of_day> )? <zone>? | <time_alone> <zone>
        | (?<= <preposition|time_link> ) <time_alone> )""",
    "century": """(?: <article>? <day> <ordinal_sign> <dash>? <century_unit>
        | <century_unit> <dash>? <count> )""",
    "decade": "<article>? <dash>? <decade_unit|year_unit>? (?: <year> | <apostrophe> <short> ) <dash>? <era>",
    "year": """<article>? (?: <year_unit> {YEAR} <after>? | <year> <after> | <year_kind>? <year>
        | (?<= <part> ) <dash> <year> | {SPOKEN} )""",
}
#: What may stand before each of them and belongs to it.
_BEFORE = "<hedge>? <article>? <part>? <article>?"

#: What may open a match and is no part of what it says.
_BESIDE = frozenset(("open", "comma"))

_PLACE = re.compile(r"<([a-z_|]+)>")
_NAME = re.compile(r"\{([A-Z_]+)\}")


@frozen()
class Match:
    """A rule's match from item ``begin`` on; items first..last-1 are left without the signs around it."""

    rule: str
    begin: int
    first: int
    last: int


@cache
def matches(language: str) -> Memo[tuple[Match, ...]]:
    """Where the rules match in a row of letters, in order; none where a language has no date words.

    A text writes most of its dates alike, so that few rows are met for the first time.
    """
    words, rules = lexicon(language), grammar(language)
    if words is None or rules is None:
        return Memo(lambda _: ())
    parts = {letter: parts for parts, letter in words.alphabet.items()}

    def found(letters: str) -> tuple[Match, ...]:
        return tuple(_match(one, [parts[letter] for letter in one[0]]) for one in rules.finditer(letters))

    return Memo(found)


def _match(found: re.Match[str], parts: list[frozenset[str]]) -> Match:
    """A match without the brackets and stops around it."""
    begin = found.start()
    first, last = 0, len(parts)
    while first < last and not parts[first].isdisjoint(_BESIDE):
        first += 1
    while first < last and (
        "comma" in parts[last - 1]
        or ("close" in parts[last - 1] and not any("open" in one for one in parts[first:last]))
    ):
        last -= 1
    return Match(found.lastgroup or "", begin, begin + first, begin + last)


@cache
def grammar(language: str) -> re.Pattern[str] | None:
    """The compiled grammar of a language, or None where it has no date words."""
    words = lexicon(language)
    if words is None:
        return None
    expand = _expander(words)
    written = {name: expand(rule) for name, rule in RULES.items()}
    # the group that bears a rule's name stands behind it: what a rule begins with is then seen at once
    rules = "|".join(f"{rule}(?P<{name}>)" for name, rule in written.items() if rule != NEVER)
    return re.compile(f"{expand(_BEFORE)}(?:{rules or NEVER})")


def _expander(words: Lexicon) -> Callable[[str], str]:
    """What writes out the pieces and parts of a rule as classes of letters, each of them once.

    What a language has no word for and a rule can do without is left out.
    """
    classes = Memo(lambda parts: words.class_of(parts.split("|")))

    def expand(rule: str) -> str:
        told = _PLACE.sub(lambda place: classes[place[1]], "".join(rule.split()))
        known = _NAME.sub(lambda piece: NEVER if pieces[piece[1]] == NEVER else piece[0], told)
        return _NAME.sub(lambda piece: pieces[piece[1]], possible(known))

    pieces = Memo(lambda name: expand(_PIECES[name]))
    return expand
