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
_YEAR = r"(?:<year>|<apostrophe><short>)"
_OF_YEAR = rf"(?:<comma>?{_YEAR}|<comma>?<year_unit>{_YEAR}|<year_unit><after>|<before><year_unit>)"
_DAY = r"(?:<article>?<day><ordinal_sign>|<day>)"
_DMY = (
    rf"(?:<date_word>?{_DAY}(?:<dash|slash>{_MONTH}(?:<dash|slash><year|short>)?"
    rf"|<genitive>?{_MONTH}{_OF_YEAR}?))"
)
_MDY = rf"(?:{_MONTH}<article>?(?:{_DAY}|<ordinal>)(?!<time_scale>){_OF_YEAR}?)"
_NUMERIC = r"(?:<date_word>?<full|iso>)"
_CLOCK = (
    r"(?:<hedge>?<clock_sign>(?:<clock|clocks|dotted>|<count>(?!<unit>))<half_day>?"
    r"|<hedge>?<clock|dotted><half_day>|<hedge>?<count><half_day>|<hedge>?<clock|dotted>(?=<zone>)|<clock>(?!<unit>))"
)
#: What may follow a day: "(…) pagi, pukul 10.00 WIB".
_TIME = rf"(?:<comma>?(?:{_CLOCK}|<time_of_day>|<zone>))"
_LEAD = rf"(?:(?:{_CLOCK}|<hedge>?<time_of_day>)<zone>?<comma>?)"
_DATE = "(?:{NUMERIC}|{DMY}|{MDY})"
_NAMED = r"(?:<day_unit>?<weekday>|<weak_weekday><stop>?)"

_PIECES = {
    "COUNT": _COUNT,
    "MONTH": _MONTH,
    "YEAR": _YEAR,
    "OF_YEAR": _OF_YEAR,
    "DAY": _DAY,
    "DMY": _DMY,
    "MDY": _MDY,
    "NUMERIC": _NUMERIC,
    "DATE": _DATE,
    "NAMED": _NAMED,
    "CLOCK": _CLOCK,
    "TIME": _TIME,
    "LEAD": _LEAD,
}

#: name -> what it matches.  The names are those of the resolvers in `claimcheck.values.date_rules`.
RULES = {
    "day_range": r"<opener>?(?:<date_word>?<days>{MONTH}{OF_YEAR}?|{MONTH}<days>{OF_YEAR}?"
    r"|<date_word>?{DAY}(?:(?:<joiner|list|dash|comma>|<comma><list>)<date_word>?{DAY})+<genitive>?{MONTH}{OF_YEAR}?"
    r"|{MONTH}{DAY}(?:<joiner|dash>|<list>|<comma><list>?){DAY}(?!<stop|comma>?<month|common_month>)(?!<unit>){OF_YEAR}?)",
    "date_range": r"(?:<opener>{DATE}<list|joiner|dash>{DATE}|{DATE}<joiner|dash>{DATE})",
    "year_range": r"(?:<opener>?<year_unit>?(?:<years>|<year><joiner|dash><year_unit>?<year>)"
    r"|<opener><year_unit>?<year><list><year_unit>?<year>)",
    "weekday_date": r"<part>?{LEAD}?{NAMED}<after>?<time_of_day>?<comma>?(?:<date_word>?(?:<open>(?:<pair>|{DATE})<close>?|{DATE}|<pair>)"
    r"|<open>{DAY}<close>)(?:{TIME}|<after|relative_day>)*",
    "date": r"<part>?{LEAD}?(?:<open>(?:{DATE}|<date_word><pair>)<close>|{DATE}|<date_word><pair>|(?<=<open>)<pair>(?=<close>))(?:{TIME}|<after>)*",
    "relative_month": r"<part>?(?:<month_unit>?{MONTH}(?:<year_unit><after>|<before><year_unit>)|<before>{MONTH}(?!{DAY})"
    r"|<month_unit>?<month><after>(?!<year>))",
    "month": r"<hedge>?<part>?<dash>?(?:<month_unit>?{MONTH}<comma>?<genitive>?<year_unit>?{YEAR}<after>?|<month_unit>?<month>"
    r"|(?<=<preposition|bound|joiner|opener|before>)<common_month>(?!<numeral>)|<part><dash>?<common_month>|<month_unit>{MONTH}"
    r"|(?<=<preposition|bound|joiner|opener|before>)<weak_month><stop>?)",
    "day_of_month": r"(?:<date_word>{DAY}(?!<stop>?<unit>)(?:{TIME})*|(?<=<preposition>)<article><day><ordinal_sign>(?!<century_unit>))",
    "weekday": r"<part>?{LEAD}?(?:<before>{NAMED}|{NAMED}<after>?)(?:{TIME}|<after|relative_day>)*",
    "relative_day": r"(?:<part>?{LEAD}?<relative_day>(?:{TIME}|<after>)*|<part>?<relative_night>(?:{TIME})*)",
    "told_day": r"<part>?<told_day>(?:{TIME})*",
    "time_this": r"<part>?(?:<before>(?:<time_of_day>)|<time_of_day><after>)(?:{TIME})*",
    "quarter": r"<part>?(?:(?:<before>|<article>)?<ordinal><dash>?<quarter_unit|half_unit>(?:<genitive>?<year_unit>?{YEAR}|<before><year_unit>|<year_unit><after>)?"
    r"|<quarter_unit|half_unit>(?:<ordinal>|<count>)(?:<year_unit>?{YEAR}|<year_unit><after>)?)",
    "season": r"(?:<part>?<before|article><season>(?:<genitive>?{YEAR})?|<part>?<season>(?:<genitive>?{YEAR}|<before><year_unit>))",
    "ago": r"<hedge>?(?:{COUNT}<unit>|<counted_unit>)<ago>",
    "relative_unit": r"<hedge>?<part>?(?:<before><unit>|<unit><after>)",
    "century": r"(?:<article>?<day><ordinal_sign><dash>?<century_unit>|<century_unit><dash>?<count>)",
    "decade": r"<part>?<article>?<part>?<dash>?(?:<decade_unit>?<year><era>)",
    "year": r"<hedge>?<part>?<article>?(?:<year_unit>{YEAR}<after>?|<year><after>|<part><dash>?<year>|<hedge><year>|<year>)",
    "clock": r"(?:{CLOCK}<zone>?(?:<comma>?<time_of_day>)?<zone>?|<time_alone><zone>)",
}

_PLACE = re.compile(r"<([a-z_|]+)>")
_NAME = re.compile(r"\{([A-Z_]+)\}")


@cache
def grammar(language: str) -> re.Pattern[str] | None:
    """The compiled grammar of a language, or None where it has no date words."""
    words = lexicon(language)
    if words is None:
        return None
    return re.compile("|".join(f"(?P<{name}>{expand(rule, words)})" for name, rule in RULES.items()))


def expand(rule: str, words: Lexicon) -> str:
    """A rule with its pieces and parts written out as classes of letters."""
    while _NAME.search(rule):
        rule = _NAME.sub(lambda piece: _PIECES[piece[1]], rule)
    return _PLACE.sub(lambda place: words.class_of(place[1].split("|")), rule)
