"""From ``languages/<code>/dates.toml`` to a lexicon.

The file has a table for each part that a phrase may play.  A table's keys are senses (a month's
number, a TIMEX3 part of day, ...), its values phrases.  A language without a file of its own borrows
its tables (`claimcheck.values.date_borrowed`).
"""

from __future__ import annotations

import re
from functools import cache

from claimcheck.languages import FIRST_CLASS, phrases, table
from claimcheck.text.tokens import tokens_of_phrase
from claimcheck.values.anchor import DateOrder
from claimcheck.values.date_borrowed import borrowed
from claimcheck.values.date_lexicon import TELLING, Lexicon, Parts
from claimcheck.values.date_shapes import shapes

#: Parts that a date cannot do without: text with none of them is not looked at twice.
_CORE = frozenset(
    {
        *("month", "common_month", "weak_month", "weekday", "weak_weekday", "relative_day", "relative_night"),
        *(
            "told_day",
            "year",
            "full",
            "iso",
            "pair",
            "years",
            "days",
            "clock_sign",
            "full_clock",
            "clocks",
            "half_day",
            "zone",
            "unit",
        ),
        *("counted_unit", "holiday", "holiday_day", "season", "time_of_day", "time_alone", "date_word"),
        *("year_end", "ordinal_sign", "spoken_century", "period", "month_sign", "relative_phrase"),
    }
)
_TABLES = {
    "months": "month",
    "common_months": "common_month",
    "weak_months": "weak_month",
    "weekdays": "weekday",
    "cased_weekdays": "cased_weekday",
    "weak_weekdays": "weak_weekday",
    "units": "unit",
    "counted_units": "counted_unit",
    "relative_days": "relative_day",
    "relative_nights": "relative_night",
    "told_days": "told_day",
    "day_steps": "day_step",
    "overnights": "overnight",
    "after": "after",
    "before": "before",
    "ago": "ago",
    "parts": "part",
    "times_of_day": "time_of_day",
    "times_alone": "time_alone",
    "clock": "clock_sign",
    "zones": "zone",
    "half_days": "half_day",
    "half_phrases": "half_phrase",
    "half_hours": "half_hour",
    "hour_signs": "hour_sign",
    "date_word": "date_word",
    "ordinals": "ordinal",
    "ordinal_signs": "ordinal_sign",
    "numbers": "numeral",
    "joiners": "joiner",
    "lists": "list",
    "openers": "opener",
    "bounds": "bound",
    "hedges": "hedge",
    "prepositions": "preposition",
    "genitive": "genitive",
    "articles": "article",
    "seasons": "season",
    "holidays": "holiday",
    "holiday_days": "holiday_day",
    "eras": "era",
    "vague": "vague",
    "periods": "period",
    "year_ends": "year_end",
    "spoken_centuries": "spoken_century",
    "time_links": "time_link",
    "date_signs": "date_sign",
    "relative_phrases": "relative_phrase",
    "ago_before": "ago_before",
    "year_kinds": "year_kind",
}
_SIGNS = {
    ",": "comma",
    "(": "open",
    ")": "close",
    ".": "stop",
    "/": "slash",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "'": "apostrophe",
    "’": "apostrophe",
}
_TEN = 10
#: The letters of Latin-1 behind the blank that does not break: classes of them compile in half the time.
_FIRST_LETTER = 0xA1


@cache
def lexicon(language: str) -> Lexicon | None:
    """The date words of a language, or None where it has no table."""
    code = language.partition("-")[0]
    own = table(code, "dates")
    words = own if code in FIRST_CLASS else {**borrowed(code), **own}
    return build(code, words) if words else None


def build(language: str, words: dict[str, object]) -> Lexicon:
    """A lexicon from the tables of ``dates.toml``."""
    order: DateOrder = "MDY" if words.get("order") == "MDY" else "DMY"
    made = Lexicon(language, order=order, sunday_first=words.get("sunday_first") is True)
    entries = _entries(words)
    if language not in FIRST_CLASS:
        entries[".",]["ordinal_stop"] = "."  # "28. April"
    for key, parts in sorted(entries.items(), key=lambda entry: -len(entry[0])):
        if len(key) == 1:
            made.words[key[0]] = parts
            if "date_sign" in parts:
                made.signs.add(key[0])
        else:
            made.starts.setdefault(key[0], []).append((key[1:], parts))
            made.inner.update(key)
    _tell(made)
    _name_letters(made)
    made.known = frozenset((*made.words, *made.telling, *made.inner))
    made.weekday_units = frozenset(
        word for word, parts in made.words.items() if {"cased_weekday", "unit"} <= parts.keys()
    )
    made.telling_letters = re.compile(f"[{re.escape(TELLING + made.letters_of(_CORE))}]")
    return made


def _tell(made: Lexicon) -> None:
    """Mark the words that nothing but a phrase of a date holds, where no other word of it is a date's."""
    for first, options in made.starts.items():
        for rest, parts in options:
            key = (first, *rest)
            if parts.keys() & _CORE - {"zone"} and not any(
                made.words.get(word, {}).keys() & _CORE for word in key
            ):
                made.telling.update(word for word in key if word not in made.words)


def _entries(words: dict[str, object]) -> dict[tuple[str, ...], Parts]:
    """The tokens of each phrase -> the parts it may play."""
    entries: dict[tuple[str, ...], Parts] = {}
    for name, part in _TABLES.items():
        senses = words.get(name)
        for sense, said in senses.items() if isinstance(senses, dict) else ():
            for phrase in phrases(said):
                entries.setdefault(tokens_of_phrase(phrase), {}).update(_parts(part, sense))
    for sign, part in _SIGNS.items():
        entries.setdefault((sign,), {})[part] = sign
    return entries


def _parts(part: str, sense: str) -> Parts:
    """A part, and the narrower part that its sense makes it ("year_unit")."""
    if part in ("unit", "date_sign"):
        return {part: sense, f"{sense}_{part.removeprefix('date_')}": sense}
    if part == "numeral" and int(sense) >= _TEN:
        return {part: sense, "tens": sense}
    return {part: sense}


def _name_letters(made: Lexicon) -> None:
    """Give every set of parts that can occur a letter."""
    samples = [
        "1",
        "12",
        "05",
        "00",
        "40",
        "200",
        "2025",
        "1987",
        "0830",
        "1/2/2025",
        "2025-01-02",
        "1/2",
        "30/4",
        "1-2",
        "14-2",
    ]
    samples += ["27-28", "13-14", "2019-2021", "2019/20", "9:21", "10:21", "10.21", "10.00-12.00"]
    sets = [frozenset(shapes(sample)) for sample in samples]
    for key in list(made.words):
        sets += [frozenset(made.parts_of(key)), frozenset(made.parts_of(key.capitalize()))]
    for options in made.starts.values():
        sets += [frozenset(parts) for _, parts in options]
    for parts in sets:
        if parts and parts not in made.alphabet:
            made.alphabet[parts] = chr(_FIRST_LETTER + len(made.alphabet))
