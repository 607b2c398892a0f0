"""Date words of languages that have none of their own here: CLDR's, as the dateparser library keeps them.

dateparser's parser never sees a text.  Its tables (generated from CLDR and mended by hand) give the
names of months, weekdays and units, "today" and "last week"; the same grammar reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from claimcheck.values.library_modules import lone_module

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = ("day", "week", "month", "year")
_RELATIVE = re.compile(r"(?:in )?(\d) (day|week|month|year)(?: ago)?")
_COUNTED = re.compile(r"(in )?\\1 (?:day|week|month|year)")
_GROUP = re.compile(r"\(.*?\)")
#: Shorter names are words of the language too: they count beside a number alone.
_LONG_NAME, _LONG_WORD = 4, 3

Tables = dict[str, Any]


@cache
def borrowed(language: str) -> Tables:
    """The tables that ``dates.toml`` would hold, as far as CLDR knows; {} for a language it lacks."""
    known = _kept(language)
    if not known:
        return {}
    tables: Tables = {"order": "MDY" if known.get("date_order") == "MDY" else "DMY"}
    _names(tables, known, _MONTHS, ("months", "weak_months"))
    _names(tables, known, _WEEKDAYS, ("weekdays", "weak_weekdays"))
    tables["units"] = {unit: _join(_long(known.get(unit, ()))) for unit in _UNITS}
    tables["half_days"] = {"AM": _join(known.get("am", ())), "PM": _join(known.get("pm", ()))}
    particles = [
        word for word in (*(known.get("pertain") or ()), *(known.get("skip") or ())) if word.isalpha()
    ]
    tables["genitive"] = {"of": _join(particles)}
    _relatives(tables, known)
    return tables


def _kept(language: str) -> Tables:
    """The library's own table of a language."""
    if not language.isidentifier() or language.startswith("_"):
        return {}
    module = lone_module(f"dateparser.data.date_translation_data.{language}")
    info: Tables = module.info if module else {}
    return info


def _names(tables: Tables, known: Tables, keys: tuple[str, ...], names: tuple[str, str]) -> None:
    """Names that stand alone, and those that need a number beside them."""
    strong: dict[str, str] = {}
    weak: dict[str, str] = {}
    for number, key in enumerate(keys, 1):
        told = list(dict.fromkeys(name.lower() for name in known.get(key, ()) if name[0].isalpha()))
        widest = max(told, key=len, default="")
        alone = [
            name
            for name in told
            if len(name) >= _LONG_NAME and (name == widest or ("-" not in widest and len(name) > _LONG_NAME))
        ]
        strong[str(number)] = _join(alone)
        weak[str(number)] = _join(name for name in told if name not in alone)
    tables[names[0]], tables[names[1]] = strong, weak


def _relatives(tables: Tables, known: Tables) -> None:
    """Today, last week, and what stands before or after a count of units: "hace", "назад"."""
    days: dict[str, str] = {}
    phrases: dict[str, str] = {}
    for key, said in known.get("relative-type", {}).items():
        if found := _RELATIVE.fullmatch(key):
            offset = int(found[1]) * (1 if key.startswith("in ") else -1)
            if found[2] == "day":
                days[str(offset)] = _join(_long(said))
            else:
                phrases[f"{found[2]}:{offset}"] = _join(_long(said))
    tables["relative_days"], tables["relative_phrases"] = days, phrases
    before: dict[str, set[str]] = {"ago": set(), "ahead": set()}
    after: dict[str, set[str]] = {"ago": set(), "ahead": set()}
    for key, patterns in known.get("relative-type-regex", {}).items():
        if not (found := _COUNTED.match(key)):
            continue
        step = "ahead" if found[1] else "ago"
        for pattern in patterns:
            lead, _, rest = _GROUP.sub("\0", pattern, count=1).partition("\0")
            before[step].add(lead.strip())
            after[step].add(" ".join(rest.split()[1:]))
    tables["ago_before"] = {step: _join(sorted(_long(said))) for step, said in before.items()}
    tables["ago"] = {step: _join(sorted(_long(said))) for step, said in after.items()}


def _long(words: Iterable[str]) -> list[str]:
    return [word.lower() for word in words if len(word) >= _LONG_WORD and "\\" not in word]


def _join(words: Iterable[str]) -> str:
    return "; ".join(words)


def borrowed_languages() -> tuple[str, ...]:
    """The codes of the languages that CLDR's names are kept for."""
    from dateparser.data.languages_info import language_order

    return tuple(code for code in language_order if code.isidentifier())
