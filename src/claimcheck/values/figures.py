"""Numbers where they stand in a text: digits, words, both mixed, ranges and vague numerals.

A figure is a number without its hedge and without what is counted; the rooms above give it both.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from claimcheck.frozen import frozen
from claimcheck.model import Modifier, Number
from claimcheck.text.tokens import Tokens
from claimcheck.values.digits import (
    PAIR,
    SMALL_FRACTION,
    DigitStyle,
    after_mark,
    longer_digits,
    read_digits,
)
from claimcheck.values.number_words import NumberWords
from claimcheck.values.numerals import Numerals, Sum

Form = Literal["digits", "words", "vague", "single", "definite", "fraction", "score", "none"]
_NINE = 9
#: What may end a number in digits at once; and how many of these may stand alone.
_ENDS = frozenset(",.;:!?)")
_LONGEST = 9
#: Unicode's category of "½" and "¼".
_SIGN = "No"
_THOUSAND = 1000
_NEAR = 6
#: More than anybody counts; a longer row of "millions of billions" ends there.
_MOST = 10**30
#: Roman numerals of intensity scales.
ROMAN = {
    word: value
    for value, word in enumerate(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], start=1
    )
}


@frozen()
class Figure:
    """A number at tokens first..last-1: ``lower`` and ``upper`` bound it, ``other`` is its other reading."""

    first: int
    last: int
    stated: Number | None
    lower: Number | None
    upper: Number | None
    form: Form
    modifier: Modifier = "exact"
    other: Number | None = None
    scale: Number | None = None


class FigureReader:
    """Reads figures of one text, in its language's words and in its own digit style."""

    def __init__(self, tokens: Tokens, numerals: Numerals, style: DigitStyle) -> None:
        self._tokens = tokens
        self._lower = tokens.lower
        self._count = len(tokens)
        self._known = numerals
        self._style = style
        self._taker = NumberWords(tokens, numerals, style)

    def number(self, first: int) -> Figure | None:
        """The single number that begins at a token, or None."""
        word = self._lower[first]
        if word[0].isdecimal():
            return self._from_digits(first)
        known = self._known
        if special := self._special(word, first):
            return special
        if self._part(first):
            return self._parts(first)
        total, last = Sum(), first
        if word in known.article and self._taker.multiplies(first + 1):
            total.add(("unit", 1))
            last = first + 1
        elif word not in known.steps:
            return None
        last = self._taker.take(total, last)
        return self._rounded_up(self._finish(first, last, total, "words")) if last > first else None

    def _special(self, word: str, first: int) -> Figure | None:
        """A number that is told otherwise than in digits or in the words for them."""
        known = self._known
        if word in known.vague:
            return self._vague(first)
        if word in known.several:
            return self._several(first)
        if word in known.half:
            return self._half(first)
        if word in known.fractions:
            return self._named_fraction(first)
        return self._roman(first) if word in ROMAN else None

    def _rounded_up(self, figure: Figure) -> Figure:
        """As in "satu jutaan", « Rp 3 ribuan »: about so many of a magnitude."""
        word = self._lower[figure.last] if figure.last < self._count else ""
        low = self._known.vague.get(word, (0, None))[0]
        if low < _THOUSAND or figure.scale or figure.stated is None:
            return figure
        factor = _leading(low)
        value = times(figure.stated, factor)
        return Figure(figure.first, figure.last + 1, value, value, value, figure.form, "approx", None, factor)

    def ordinal(self, first: int) -> Figure | None:
        """An ordinal's number: "kedua puluh satu" is 21."""
        steps = self._known.ordinals.get(self._lower[first], ())
        total = Sum()
        if not steps or not all(total.add(step) for step in steps):
            return None
        return self._finish(first, self._taker.take(total, first + 1), total, "words")

    def _from_digits(self, first: int) -> Figure | None:
        words = self._tokens.words
        if self._stands_alone(first):
            value = int(words[first])
            return Figure(first, first + 1, value, value, value, "digits")
        if not words[first].isdecimal():
            pair = PAIR.fullmatch(words[first])
            if pair:
                return self._pair(first, pair.group(1), pair.group(2))
            if SMALL_FRACTION.fullmatch(words[first]):
                return self._fraction(first, first + 1, Fraction(words[first]))
        digits = after_mark(self._tokens, first, self._style) or read_digits(words[first], self._style)
        if digits is None:
            return None
        digits, last = longer_digits(self._tokens, first, digits)
        if end := self._rounded(last):
            return Figure(first, end, digits.value, digits.value, digits.value, "digits", "approx")
        total = Sum()
        total.add(("digits", digits.value))
        last = self._repeated(last, digits.value)
        if last < self._count and isinstance(digits.value, int) and (part := self._small_part(last)):
            total.add_part(part)
            last += 1
        last = self._taker.take(total, last)
        figure = self._rounded_up(self._finish(first, last, total, "digits"))
        scaled = figure.scale or 1
        return figure if digits.other is None else replace(figure, other=times(digits.other, scaled))

    def _stands_alone(self, first: int) -> bool:
        """Whether digits are seen at once to be a whole number and all of it, as most are."""
        word, after = self._lower[first], self._lower[first + 1] if first + 1 < self._count else "-"
        if not word.isdecimal() or len(word) > _LONGEST or after in self._known.going_on:
            return False
        marked = first > 0 and self._lower[first - 1] == self._style.decimal
        return not marked and (after.isalpha() or after in _ENDS)

    def _small_part(self, last: int) -> float:
        """What stands behind a whole number: "2 1/2", "2½"; 0 where it is no fraction."""
        word = self._tokens.words[last]
        if word.isalpha():
            return 0.0
        if SMALL_FRACTION.fullmatch(word):
            return float(Fraction(word))
        sign = len(word) == 1 and unicodedata.category(word) == _SIGN and self._tokens.glued(last)
        return unicodedata.numeric(word) % 1 if sign else 0.0

    def _rounded(self, last: int) -> int:
        """The end of "40an", "40-an"; 0 where nothing of the kind is glued to the digits."""
        glued, known, lower = self._tokens.glued, self._known.rounding, self._lower
        if last < self._count and glued(last) and lower[last] == "-":
            last += 1
        return last + 1 if last < self._count and glued(last) and lower[last] in known else 0

    def _repeated(self, last: int, value: Number) -> int:
        """As in "3 (tiga)": the same number again in brackets belongs to it."""
        lower = self._lower
        if last + 2 < self._count and lower[last] == "(" and lower[last + 1] in self._known.steps:
            total = Sum()
            end = self._taker.take(total, last + 1)
            if total.value == value and end < self._count and lower[end] == ")":
                return end + 1
        return last

    def _pair(self, first: int, left: str, right: str) -> Figure | None:
        a, b = read_digits(left, self._style), read_digits(right, self._style)
        if a is None or b is None:
            return None
        total = Sum()
        total.add(("digits", b.value))
        last = self._taker.take(total, first + 1)
        scale = _scale(total.value, b.value)
        return Figure(first, last, None, times(a.value, scale), total.value, "score", scale=scale)

    def _finish(self, first: int, last: int, total: Sum, form: Form) -> Figure:
        value = total.value
        modifier: Modifier = "approx" if total.packed else "exact"
        return Figure(first, last, value, value, value, form, modifier, scale=total.scale)

    def _half(self, first: int) -> Figure | None:
        """As in "setengah juta", "half a million"; a bare half is a fraction."""
        after = first + 1
        if after < self._count and self._lower[after] in self._known.article:
            after += 1
        if self._taker.multiplies(after):
            total = Sum()
            total.add(("digits", 0.5))
            last = self._taker.take(total, after)
            return self._finish(first, last, total, "words")
        return Figure(first, first + 1, 0.5, 0.5, 0.5, "fraction")

    def _part(self, first: int) -> int:
        """The token of "third" in "a third of", "two-thirds", « dua pertiga »; 0 where there is none."""
        if self._lower[first] not in self._known.steps and self._lower[first] not in self._known.article:
            return 0
        part = first + 1
        if part + 1 < self._count and self._lower[part] == "-":
            part += 1
        elif part + 1 < self._count and self._lower[part] in self._known.fraction_link:
            return part + 1 if self._lower[part + 1] in self._known.steps else 0
        if part >= self._count or self._lower[part] not in self._known.parts:
            return 0
        follows = part + 1 < self._count and self._lower[part + 1] in self._known.partitive
        return part if follows or self._lower[first] not in self._known.article else 0

    def _parts(self, first: int) -> Figure | None:
        part = self._part(first)
        steps = self._known.steps.get(self._lower[first], (("unit", 1),))
        below = self._known.parts.get(self._lower[part]) or self._known.steps[self._lower[part]][0][1]
        return self._fraction(first, part + 1, Fraction(int(steps[0][1]), int(below)))

    def _named_fraction(self, first: int) -> Figure:
        return self._fraction(first, first + 1, self._known.fractions[self._lower[first]])

    def _fraction(self, first: int, last: int, share: Fraction) -> Figure:
        """A fraction; before a magnitude it multiplies it (« seperempat juta »)."""
        value = float(share)
        if self._taker.multiplies(last):
            total = Sum()
            total.add(("digits", value))
            return self._finish(first, self._taker.take(total, last), total, "words")
        return Figure(first, last, value, value, value, "fraction")

    def _roman(self, first: int) -> Figure | None:
        """Roman numerals, only beside a unit that is told in them ("III MMI")."""
        near = self._lower[max(0, first - _NEAR) : first + _NEAR]
        word = self._tokens.words[first]
        if not word.isupper() or not self._known.roman_units.intersection(near):
            return None
        value = ROMAN[self._lower[first]]
        return Figure(first, first + 1, value, value, value, "words")

    def _vague(self, first: int) -> Figure:
        """As in "puluhan ribu", "tens of thousands": an interval, times the magnitudes after it."""
        low, high = self._known.vague[self._lower[first]]
        last = first + 1
        while last < self._count:
            step = (
                last + 1 if self._lower[last] in self._known.vague_link and last + 1 < self._count else last
            )
            word = self._lower[step] if step < self._count else ""
            if word in self._known.vague and step > last:
                factor = _leading(self._known.vague[word][0])
            elif step == last and self._taker.multiplies(step):
                factor = self._known.steps[word][0][1]
            else:
                break
            if low * factor > _MOST:
                break
            low, high, last = low * factor, None if high is None else _stretched(high, factor), step + 1
        return Figure(first, last, None, low, high, "vague", "approx")

    def _several(self, first: int) -> Figure:
        """As in "beberapa orang" is two or more; "several hundred" is 200 to 999."""
        if self._taker.multiplies(first + 1):
            size = self._known.steps[self._lower[first + 1]][0][1]
            return Figure(first, first + 2, None, 2 * size, 10 * size - 1, "vague", "approx")
        return Figure(first, first + 1, None, 2, None, "vague", "approx")


def _leading(low: Number) -> Number:
    """The power of ten that a vague numeral begins with: 2000 (thousands) is 1000."""
    return int("1" + "0" * (len(str(int(low))) - 1))


def _stretched(high: Number, factor: Number) -> Number:
    """The upper end of a vague numeral times a magnitude: 99 thousand ends at 99,999."""
    return (high + 1) * factor - 1 if high % 10 == _NINE else high * factor


def _scale(value: Number, base: Number) -> Number:
    return value // base if base and value != base else 1


def times(value: Number, factor: Number) -> Number:
    """A product as an int where it is whole."""
    product = value * factor
    return int(product) if isinstance(product, float) and product.is_integer() else round(product, 6)
