"""What digits may be in a date: a day, a year, "28/4/2025", "28/4", "27-28", "2019-2021", "10:21"."""

from __future__ import annotations

import re

_DASHES = str.maketrans({"–": "-", "—": "-"})
_FULL = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2})")
_PAIR = re.compile(r"(\d{1,2})([/-])(\d{1,2})")
_YEARS = re.compile(r"(\d{4})[-/](\d{4}|\d{2})")
_CLOCK = re.compile(r"(\d{1,2})([:.])(\d\d)(?:[:.](\d\d))?")
_CLOCKS = re.compile(r"(\d{1,2})[.:](\d\d)-(\d{1,2})[.:](\d\d)")
_LAST_DAY, _LAST_MONTH, _LAST_HOUR, _LAST_MINUTE = 31, 12, 24, 59
_EARLIEST_YEAR, _LATEST_YEAR = 1000, 2199
#: Two-digit years: up to 49 are of this century, the rest of the last (POSIX strptime turns at 69).
_PIVOT = 50


def full_year(digits: str) -> int:
    """The year that two or four digits name: "25" is 2025, "98" is 1998."""
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004
        return year
    return year + (2000 if year < _PIVOT else 1900)


def shapes(word: str) -> dict[str, str]:
    """The parts of a date that a token of digits may play, each with its canonical reading.

    ``day`` "28" · ``count`` "40" · ``year`` "2025" · ``full`` "28/4/2025" (fields as written, the
    year in four digits and last) · ``iso`` "2025/4/28" · ``pair`` "28/4", ``slashed`` too where it is
    no score · ``days`` "27-28" · ``years`` "2019-2021" · ``clock`` and ``dotted`` "10:21",
    ``full_clock`` too where the hour has two digits and a colon behind it · ``clocks`` "10:00-12:00" ·
    ``unsigned_clock`` "2147", which may be a year.
    """
    word = word.translate(_DASHES)
    if word.isdecimal():
        return _whole(word)
    for read in (_full, _pair, _years, _clock):
        found = read(word)
        if found:
            return found
    return {}


def _whole(word: str) -> dict[str, str]:
    if len(word) > 4:  # noqa: PLR2004
        return {}
    number = int(word)
    if len(word) == 4:  # noqa: PLR2004
        found = {"year": word} if _EARLIEST_YEAR <= number <= _LATEST_YEAR else {}
        hour, minute = divmod(number, 100)
        return {**found, "unsigned_clock": f"{hour:02}:{minute:02}"} if _is_time(hour, minute) else found
    found = {"count": word} if word[0] != "0" else {}
    if 1 <= number <= _LAST_DAY and len(word) < 3:  # noqa: PLR2004
        found["day"] = word
    if len(word) == 2:  # noqa: PLR2004
        found["short"] = word
    return found


def _full(word: str) -> dict[str, str]:
    if found := _FULL.fullmatch(word):
        one, sign, two, year = found.groups()
        if sign == "." and len(year) == 2:  # noqa: PLR2004
            return {}  # "1.5.22" is a version more often than a date
        if 1 <= int(one) <= _LAST_DAY and 1 <= int(two) <= _LAST_DAY:
            return {"full": f"{int(one)}/{int(two)}/{full_year(year)}"}
    if found := _ISO.fullmatch(word):
        year, _, month, day = found.groups()
        if 1 <= int(month) <= _LAST_MONTH and 1 <= int(day) <= _LAST_DAY:
            return {"iso": f"{year}/{int(month)}/{int(day)}"}
    return {}


def _pair(word: str) -> dict[str, str]:
    found = _PAIR.fullmatch(word)
    if not found:
        return {}
    one, two = int(found[1]), int(found[3])
    if not (1 <= one <= _LAST_DAY and 1 <= two <= _LAST_DAY):
        return {}
    roles = {"pair": f"{one}/{two}"} if min(one, two) <= _LAST_MONTH else {}
    if found[2] == "/" and roles:
        roles["slashed"] = roles["pair"]
    if found[2] == "-" and one < two:
        roles["days"] = f"{one}-{two}"
    return roles


def _years(word: str) -> dict[str, str]:
    found = _YEARS.fullmatch(word)
    if not found:
        return {}
    first = int(found[1])
    last = int(found[1][:2] + found[2]) if len(found[2]) == 2 else int(found[2])  # noqa: PLR2004
    if not _EARLIEST_YEAR <= first < last <= _LATEST_YEAR:
        return {}
    return {"years": f"{first}-{last}"}


def _clock(word: str) -> dict[str, str]:
    if found := _CLOCK.fullmatch(word):
        hour, minute = int(found[1]), int(found[3])
        if _is_time(hour, minute):
            seconds = f":{found[4]}" if found[4] else ""
            told = f"{hour:02}:{minute:02}{seconds}"
            if found[2] == ".":
                return {"dotted": told}
            return {"clock": told, "full_clock": told} if len(found[1]) > 1 else {"clock": told}
    if found := _CLOCKS.fullmatch(word):
        ends = [int(end) for end in found.groups()]
        if max(ends[0], ends[2]) <= _LAST_HOUR and max(ends[1], ends[3]) <= _LAST_MINUTE:
            return {"clocks": f"{ends[0]:02}:{ends[1]:02}-{ends[2]:02}:{ends[3]:02}"}
    return {}


def _is_time(hour: int, minute: int) -> bool:
    return hour <= _LAST_HOUR and minute <= _LAST_MINUTE
