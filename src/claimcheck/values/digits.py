"""Numbers in digits, in the two styles of news: 1.250.000,50 and 1,250,000.50."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from claimcheck.frozen import frozen
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
#: Hours and minutes as Indonesian writes them: they tell nothing of decimals.
_DOTTED_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
#: One mark and three digits: a group in one style, a decimal part in the other.
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
#: Fractions in digits: "1/2", "3/4".
SMALL_FRACTION = re.compile(r"(?:1/[2-9]|[23]/[345]|4/5|5/6|[357]/8)")
#: Numbers of two parts, "2024-2025", "10–12".
PAIR = re.compile(r"(\d[\d.,]*)[-–—]{1,2}(\d[\d.,]*)")


_GROUP = 3
#: Longer runs of digits are codes, and no number that anybody counts.
_LONGEST = 30
_LONGEST_POWER = 2
_WIDE_SPACES = ("\u00a0", "\u202f", "\u2009")


@frozen(eq=True)
class DigitStyle:
    """How a text writes numbers: its decimal mark, and whether the text itself writes both ways."""

    decimal: str
    mixed: bool = False


@frozen()
class Digits:
    """A number in digits, and what it would be in the other style where that is in doubt."""

    value: Number
    other: Number | None = None


def digit_style(words: Iterable[str], language: str) -> DigitStyle:
    """The style of one text's words: its language's, unless they show the other one and never its own."""
    home = str(table(language, "numbers").get("decimal", "."))
    away = "." if home == "," else ","
    marked = [word for word in words if "0" <= word[0] <= "9" and ("." in word or "," in word)]
    if not marked:
        return DigitStyle(home)
    at_home = any(_STRONG[home].fullmatch(word) for word in marked)
    abroad = any(_STRONG[away].fullmatch(word) for word in marked)
    if abroad and not at_home:
        return DigitStyle(away)
    groups_abroad = any(_EITHER.fullmatch(word) and home in word for word in marked)
    decimals_abroad = any(
        away in word and _DECIMAL.fullmatch(word) and not _DOTTED_CLOCK.fullmatch(word) for word in marked
    )
    decimals_home = any(home in word and _DECIMAL.fullmatch(word) for word in marked)
    if groups_abroad and decimals_abroad and not decimals_home and not at_home:
        return DigitStyle(away)
    return DigitStyle(home, mixed=decimals_abroad or groups_abroad)


def read_digits(word: str, style: DigitStyle) -> Digits | None:
    """One token of digits as a number; None where it is a time, a date, a score or a code.

    A mark that cannot group is read as a decimal mark whatever the style ("9.5 juta" in Indonesian).
    """
    if len(word) > _LONGEST:
        return None
    if word.isdecimal():
        return Digits(int(word))
    if _EITHER.fullmatch(word):
        return _either(word, style)
    if _DECIMAL.fullmatch(word):
        return Digits(_plain(float(word.replace(",", "."))))
    decimal = next((mark for mark, strong in _STRONG.items() if strong.fullmatch(word)), None)
    if decimal is None:
        return None
    return Digits(_plain(float(word.replace("," if decimal == "." else ".", "").replace(decimal, "."))))


def _either(word: str, style: DigitStyle) -> Digits:
    """As thousands, in doubt or not: three decimals are rarer in news than thousands of the other style."""
    mark = "." if "." in word else ","
    grouped, decimal = int(word.replace(mark, "")), float(word.replace(mark, "."))
    doubted = mark == style.decimal or style.mixed
    return Digits(grouped, decimal if doubted else None)


def _plain(value: float) -> Number:
    """A whole number as an int: 5.0 is 5."""
    return int(value) if value.is_integer() else value


def after_mark(tokens: Tokens, first: int, style: DigitStyle) -> Digits | None:
    """As in ".300", ",77": a decimal mark with nothing before it."""
    marked = first > 0 and tokens.words[first - 1] == style.decimal and tokens.glued(first)
    if not marked or tokens.glued(first - 1) or not tokens.words[first].isdecimal():
        return None
    return Digits(float("0." + tokens.words[first]))


def longer_digits(tokens: Tokens, first: int, digits: Digits) -> tuple[Digits, int]:
    """Digits that go on in the next tokens ("14 000", "1,2e3"), and the end of them."""
    powered = _powered(tokens, first, digits)
    if powered:
        return powered
    groups = _groups(tokens, first)
    if not groups:
        return digits, first + 1
    return Digits(int("".join(tokens.words[first : first + 1 + groups]))), first + 1 + groups


def _groups(tokens: Tokens, first: int) -> int:
    """How many groups of three follow, after narrow spaces or where no other number could stand."""
    lead = tokens.words[first]
    if not lead.isdecimal() or lead[0] == "0" or len(lead) > _GROUP:
        return 0
    last, wide = first + 1, True
    while last < len(tokens) and len(tokens.words[last]) == _GROUP and tokens.words[last].isdecimal():
        gap = tokens.text[tokens.ends[last - 1] : tokens.starts[last]]
        if gap not in (*_WIDE_SPACES, " "):
            break
        wide = wide and gap in _WIDE_SPACES
        last += 1
    count = last - first - 1
    if count * _GROUP > _LONGEST:
        return 0
    return count if wide or count > 1 or tokens.words[first + 1][0] == "0" else 0


def _powered(tokens: Tokens, first: int, digits: Digits) -> tuple[Digits, int] | None:
    """As in "1,2e3", "4e-2": a power of ten, all in one."""
    place = first + 1
    if (
        place + 1 >= len(tokens)
        or tokens.lower[place] != "e"
        or not (tokens.glued(place) and tokens.glued(place + 1))
    ):
        return None
    sign = tokens.words[place + 1] if tokens.words[place + 1] in ("+", "-") else ""
    place += 2 if sign else 1
    power = tokens.words[place] if place < len(tokens) and tokens.glued(place) else ""
    if not power.isdecimal() or len(power) > _LONGEST_POWER:
        return None
    return Digits(_plain(float(Decimal(str(digits.value)).scaleb(int(f"{sign}{power}"))))), place + 1
