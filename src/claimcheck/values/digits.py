"""Numbers in digits, in the two styles of news: 1.250.000,50 and 1,250,000.50."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.languages import table
from claimcheck.model import Number
from claimcheck.text.tokens import Tokens

#: Marks that no one can take for the other style: two groups, or a group and a decimal part.
_STRONG = {
    ",": re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+"),
    ".": re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+"),
}
#: One mark, and not three digits after it (or nothing but a zero before it): a decimal mark.
_DECIMAL = re.compile(r"(?:0[.,]\d+|\d+[.,](?:\d{1,2}|\d{4,}))")
#: One mark and three digits: a group in one style, a decimal part in the other.
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
#: Numbers of two parts, "2024-2025", "10–12".
PAIR = re.compile(r"(\d[\d.,]*)[-–—]{1,2}(\d[\d.,]*)")


@dataclass(frozen=True, slots=True)
class DigitStyle:
    """How a text writes numbers: its decimal mark, and whether the text itself writes both ways."""

    decimal: str
    mixed: bool = False


@dataclass(frozen=True, slots=True)
class Digits:
    """A number in digits, and what it would be in the other style where that is in doubt."""

    value: Number
    other: Number | None = None


def digit_style(tokens: Tokens, language: str) -> DigitStyle:
    """The style of one text: its language's, unless the text shows the other one and never its own."""
    home = str(table(language, "numbers").get("decimal", "."))
    away = "." if home == "," else ","
    marked = [
        word for word in tokens.words if len(word) > 2 and word[0].isdigit() and ("." in word or "," in word)
    ]  # noqa: PLR2004
    if not marked:
        return DigitStyle(home)
    at_home = any(_STRONG[home].fullmatch(word) for word in marked)
    abroad = any(_STRONG[away].fullmatch(word) for word in marked)
    if abroad and not at_home:
        return DigitStyle(away)
    groups_abroad = any(_EITHER.fullmatch(word) and home in word for word in marked)
    decimals_abroad = any(away in word and _DECIMAL.fullmatch(word) for word in marked)
    decimals_home = any(home in word and _DECIMAL.fullmatch(word) for word in marked)
    if groups_abroad and decimals_abroad and not decimals_home and not at_home:
        return DigitStyle(away)
    return DigitStyle(home, mixed=decimals_abroad or groups_abroad)


def read_digits(word: str, style: DigitStyle) -> Digits | None:
    """One token of digits as a number; None where it is a time, a date, a score or a code.

    A mark that cannot group is read as a decimal mark whatever the style ("9.5 juta" in Indonesian).
    """
    if word.isdigit():
        return Digits(int(word))
    if _EITHER.fullmatch(word):
        mark = "." if "." in word else ","
        grouped, decimal = int(word.replace(mark, "")), float(word.replace(mark, "."))
        if mark != style.decimal:
            return Digits(grouped, decimal if style.mixed else None)
        return Digits(grouped, decimal)  # three decimals are rarer in news than the other style's thousands
    if _DECIMAL.fullmatch(word):
        return Digits(_plain(float(word.replace(",", "."))))
    if _STRONG[","].fullmatch(word):
        return Digits(_plain(float(word.replace(".", "").replace(",", "."))))
    if _STRONG["."].fullmatch(word):
        return Digits(_plain(float(word.replace(",", ""))))
    return None


def _plain(value: float) -> Number:
    """A whole number as an int: 5.0 is 5."""
    return int(value) if value.is_integer() else value
