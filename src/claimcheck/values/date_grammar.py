"""The grammar of dates: one regular expression of named rules over the letters of a lexicon.

``<part>`` is any letter that can play the part, ``<one|other>`` either, ``{NAME}`` a piece below.
The rules stand in order: at one place in the text the first that matches is taken, so the longer
forms come first.
"""

from __future__ import annotations

import re
from functools import cache

from claimcheck.values.date_lexicon import Lexicon, lexicon

_COUNT = r"(?:<count>|<numeral>+)"
_MONTH = r"(?:<month|common_month>|<weak_month><stop>?)"
_YEAR = r"(?:<year>|<apostrophe><short>|<spoken_century><tens>(?:<dash>?<numeral>)?)"
_OF_YEAR = r"(?:<comma>?{YEAR}|<comma>?<year_unit>{YEAR}|<year_unit><after>|<before><year_unit>)"
_DAY = r"(?:<article>?<day><ordinal_sign>|<day>)"
_DMY = (
    r"(?:<date_word>?{DAY}(?:<dash|slash>{MONTH}(?:<dash|slash><year|short>)?"
    r"|<genitive>?{MONTH}{OF_YEAR}?))"
)
_MDY = r"(?:{MONTH}<article>?(?:{DAY}(?!<time_scale>|<stop|comma>?<month|common_month>)|<ordinal>){OF_YEAR}?)"
_CLOCK = (
    r"(?:<hedge>?<clock_sign>(?:<clock|clocks|dotted>|<count>(?!<unit>))<half_day>?"
    r"|<hedge>?<clock|dotted><half_day>|<hedge>?<count><half_day>|<hedge>?<clock|dotted>(?=<zone>))"
)
#: What may follow a day: "(…) pagi pukul 10.00 WIB".
_TIME = r"(?:<comma>?<time_of_day>|<time_link>?{CLOCK}<zone>?|<clock><zone>?|<zone>)"
_LEAD = r"(?:(?:{CLOCK}|<clock>|<hedge>?<time_of_day>)<zone>?<comma>?)"
_DATE = r"(?:<date_word>?<full|iso>|{DMY}|{MDY})"
_NAMED = r"(?:<day_unit>?<weekday>)"

_PIECES = {
    "COUNT": _COUNT,
    "MONTH": _MONTH,
    "YEAR": _YEAR,
    "OF_YEAR": _OF_YEAR,
    "DAY": _DAY,
    "DMY": _DMY,
    "MDY": _MDY,
    "DATE": _DATE,
    "NAMED": _NAMED,
    "CLOCK": _CLOCK,
    "TIME": _TIME,
    "LEAD": _LEAD,
}

#: name -> what it matches, hedges and "early", "late" before it aside.  The resolvers of
#: `claimcheck.values.date_rules` bear the same names.
RULES = {
    "vague": r"<vague>+<unit><ago|after>?",
    "day_range": r"<opener>?(?:<date_word>?<days>{MONTH}{OF_YEAR}?|{MONTH}<days>{OF_YEAR}?"
    r"|<date_word>?{DAY}(?:(?:<joiner|list|dash|comma>|<comma><list>)<date_word>?{DAY})+<genitive>?{MONTH}{OF_YEAR}?"
    r"|{MONTH}{DAY}(?:<joiner|dash|list>|<comma><list>){DAY}(?!<stop|comma>?<month|common_month>|<unit>){OF_YEAR}?)",
    "date_range": r"(?:<opener>{DATE}<list|joiner|dash>{DATE}|{DATE}<joiner|dash>{DATE})",
    "year_range": r"(?:<opener>?<year_unit>?(?:<years>|<year><joiner|dash><year_unit>?<year>)"
    r"|<opener><year_unit>?<year><list><year_unit>?<year>)",
    "week_of": r"<article>?<week_unit><genitive>{DATE}",
    "weekday_date": r"{LEAD}?<before>?(?:{NAMED}|<weak_weekday><stop>?)<after>?<time_of_day>?<comma>?"
    r"(?:<open>(?:<pair>|{DATE}|{DAY})<close>?|<date_word>?(?:<pair>|{DATE}))(?:{TIME}|<after|relative_day>)*",
    "date": r"{LEAD}?(?:{DATE}|<date_word><pair>|(?<=<open>)<pair>(?=<close>)|^<pair>$)(?:{TIME}|<after>)*",
    "relative_month": r"(?:<month_unit>?{MONTH}(?:<year_unit><after>|<before><year_unit>)|<before>{MONTH}(?!{DAY})"
    r"|<month_unit>?<month><after>(?!<year>))",
    "month": r"(?:<dash>?{MONTH}<comma>?<genitive>?<year_unit>?{YEAR}<after>?|<month_unit>{MONTH}(?:<comma>?<year_unit>?{YEAR})?"
    r"|<month>|(?<=<preposition|bound|joiner|opener|before|part|dash>)<common_month>"
    r"|(?<=<preposition|bound|joiner|opener|before|part>)<weak_month><stop>)",
    "day_of_month": r"(?:<date_word>{DAY}(?!<stop>?<unit>){TIME}*|(?<=<preposition>)<article><day><ordinal_sign>(?!<century_unit>))",
    "weekday": r"{LEAD}?(?:<before>{NAMED}|{NAMED}<after>?)(?:{TIME}|<after|relative_day>)*",
    "relative_day": r"(?:{LEAD}?<relative_day>(?:{TIME}|<after>)*|<relative_night>{TIME}*)",
    "told_day": r"<told_day>{TIME}*",
    "time_this": r"(?:<before><time_of_day>|<time_of_day><after>){TIME}*",
    "quarter": r"(?:(?:<before>|<article>)?<ordinal><dash>?<quarter_unit|half_unit>(?:<genitive>?<year_unit>?{YEAR}|<before><year_unit>|<year_unit><after>)?"
    r"|<before><half_unit><genitive>?{YEAR}|<before><year_unit><ordinal>?<quarter_unit|half_unit>|<article>?{YEAR}<ordinal>?<quarter_unit|half_unit>"
    r"|<quarter_unit|half_unit>(?:<ordinal>|<count>)(?:<year_unit>?{YEAR}|<year_unit><after>)?)",
    "season": r"(?:<before|article><season>(?:<genitive>?{YEAR})?|<season>(?:<genitive>?{YEAR}|<before><year_unit>|<year_unit><after>))",
    "year_ago": r"<article>?<unit><dash><ago>(?:<ordinal>?<quarter_unit>|<period>)?",
    "ago": r"(?:{COUNT}<unit>|<counted_unit>)<ago>",
    "the_quarter": r"(?:<article><quarter_unit>|<before><quarter_unit|period>)",
    "weekend": r"(?<!<numeral>)<article>?<weekend_unit>(?!<after>)",
    "relative_unit": r"(?:<before><year_kind>?<unit>|<unit><after>|<article><year_kind><year_unit>)",
    "part_of_unit": r"(?<=<part>)(?:<article><month_unit|year_unit|quarter_unit|week_unit|time_of_day>)",
    "year_end": r"<year_end>",
    "century": r"(?:<article>?<day><ordinal_sign><dash>?<century_unit>|<century_unit><dash>?<count>)",
    "decade": r"<article>?<dash>?<decade_unit|year_unit>?(?:<year><dash>?<era>|<apostrophe><short><dash>?<era>)",
    "year": r"<article>?(?:<year_unit>{YEAR}<after>?|<year><after>|<year_kind>?<year>|(?<=<part>)<dash><year>|<spoken_century><tens>(?:<dash>?<numeral>)?)",
    "clock": r"(?:{CLOCK}<zone>?(?:<comma>?<time_of_day>)?<zone>?|<time_alone><zone>|(?<=<preposition|time_link>)<time_alone>)",
}
#: What may stand before each of them and belongs to it.
_BEFORE = "<hedge>?<article>?<part>?<article>?"

_PLACE = re.compile(r"<([a-z_|]+)>")
_NAME = re.compile(r"\{([A-Z_]+)\}")


@cache
def grammar(language: str) -> re.Pattern[str] | None:
    """The compiled grammar of a language, or None where it has no date words."""
    words = lexicon(language)
    if words is None:
        return None
    rules = "|".join(f"(?P<{name}>{expand(rule, words)})" for name, rule in RULES.items())
    return re.compile(f"{expand(_BEFORE, words)}(?:{rules})")


def expand(rule: str, words: Lexicon) -> str:
    """A rule with its pieces and parts written out as classes of letters."""
    while _NAME.search(rule):
        rule = _NAME.sub(lambda piece: _PIECES[piece[1]], rule)
    return _PLACE.sub(lambda place: words.class_of(place[1].split("|")), rule)
