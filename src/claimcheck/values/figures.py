"""Numbers where they stand in a text: digits, words, both mixed, ranges and vague numerals.

A figure is a number without its hedge and without what is counted; the rooms above give it both.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from claimcheck.model import Modifier, Number
from claimcheck.text.tokens import Tokens
from claimcheck.values.digits import PAIR, Digits, DigitStyle, read_digits
from claimcheck.values.numerals import Numerals, Sum

Form = Literal["digits", "words", "vague", "single", "definite", "fraction", "score", "none"]
_DASHES = frozenset("-–—")
_GROUP = 3
_WIDE_SPACES = ("\u00a0", "\u202f", "\u2009")


@dataclass(frozen=True, slots=True)
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

    def number(self, first: int) -> Figure | None:
        """The single number that begins at a token, or None."""
        word = self._lower[first]
        if word[0].isdigit():
            return self._from_digits(first)
        known = self._known
        if word in known.vague:
            return self._vague(first)
        if word in known.several:
            return self._several(first)
        if word in known.half:
            return self._half(first)
        total, last = Sum(), first
        if word in known.article and self._multiplies(first + 1):
            total.add(("unit", 1))
            last = first + 1
        elif word not in known.steps:
            return None
        last = self._words(total, last)
        return self._finish(first, last, total, "words") if last > first else None

    def _from_digits(self, first: int) -> Figure | None:
        words = self._tokens.words
        pair = PAIR.fullmatch(words[first])
        if pair:
            return self._pair(first, pair.group(1), pair.group(2))
        digits = read_digits(words[first], self._style)
        if digits is None:
            return None
        digits, last = self._spaced_groups(first, digits)
        total = Sum()
        total.add(("digits", digits.value))
        last = self._repeated(last, digits.value)
        last = self._words(total, last)
        figure = self._finish(first, last, total, "digits")
        scaled = figure.scale or 1
        return figure if digits.other is None else replace(figure, other=times(digits.other, scaled))

    def _spaced_groups(self, first: int, digits: Digits) -> tuple[Digits, int]:
        """ "14 000": groups of three after a narrow space, or after a plain one where they begin with a zero."""
        tokens, last, joined = self._tokens, first + 1, self._tokens.words[first]
        while last < self._count and len(tokens.words[last]) == _GROUP and tokens.words[last].isdigit():
            gap = tokens.text[tokens.ends[last - 1] : tokens.starts[last]]
            plain = gap == " " and tokens.words[last][0] == "0" and len(joined) <= _GROUP
            if not joined.isdigit() or joined[0] == "0" or not (gap in _WIDE_SPACES or plain):
                break
            joined += tokens.words[last]
            last += 1
        return (digits, last) if last == first + 1 else (Digits(int(joined)), last)

    def _repeated(self, last: int, value: Number) -> int:
        """ "3 (tiga)": the same number again in brackets belongs to it."""
        lower = self._lower
        if last + 2 < self._count and lower[last] == "(" and lower[last + 1] in self._known.steps:
            total = Sum()
            end = self._words(total, last + 1)
            if total.value == value and end < self._count and lower[end] == ")":
                return end + 1
        return last

    def _pair(self, first: int, left: str, right: str) -> Figure | None:
        a, b = read_digits(left, self._style), read_digits(right, self._style)
        if a is None or b is None:
            return None
        total = Sum()
        total.add(("digits", b.value))
        last = self._words(total, first + 1)
        scale = _scale(total.value, b.value)
        return Figure(first, last, None, times(a.value, scale), total.value, "score", scale=scale)

    def _words(self, total: Sum, last: int) -> int:
        """Take number words from token ``last`` on; the end of what was taken."""
        lower, known = self._lower, self._known
        while last < self._count:
            word = lower[last]
            steps = known.steps.get(word)
            if steps:
                if not all(total.add(step) for step in steps):
                    break
                last += 1
            elif word in known.half and total.add_part(0.5):
                last += 1
            elif word in known.point and (end := self._decimals(total, last + 1)) > last + 1:
                last = end
            elif word in _DASHES and self._hyphenated(last) and total.add(known.steps[lower[last + 1]][0]):
                last += 2
            elif word in known.joiner and (end := self._joined(total, last + 1)) > last + 1:
                last = end
            elif total.scaled and word[0].isdigit() and (end := self._smaller(total, last)) > last:
                last = end
            else:
                break
        return last

    def _joined(self, total: Sum, after: int) -> int:
        """What "and" adds: "and a half", "a hundred and twenty"."""
        lower, known = self._lower, self._known
        if after + 1 < self._count and lower[after] in known.article and lower[after + 1] in known.half:
            return after + 2 if total.add_part(0.5) else after
        steps = known.steps.get(lower[after], ()) if after < self._count else ()
        if len(steps) == 1 and steps[0][0] == "unit" and total.open and total.add(steps[0]):
            return after + 1
        return after

    def _hyphenated(self, dash: int) -> bool:
        tokens = self._tokens
        inside = dash + 1 < self._count and tokens.glued(dash) and tokens.glued(dash + 1)
        return inside and self._lower[dash + 1] in self._known.steps

    def _decimals(self, total: Sum, after: int) -> int:
        """The digits after "koma" or "point", each in a word."""
        digits = ""
        while after < self._count:
            steps = self._known.steps.get(self._lower[after], ())
            if len(steps) != 1 or steps[0][0] != "unit" or steps[0][1] > 9:  # noqa: PLR2004
                break
            digits += str(steps[0][1])
            after += 1
        return after if digits and total.add_part(float("0." + digits)) else after - len(digits)

    def _smaller(self, total: Sum, first: int) -> int:
        """ "3 juta 200 ribu": digits go on only where a smaller magnitude follows them."""
        digits = read_digits(self._tokens.words[first], self._style)
        if digits is None or not self._multiplies(first + 1):
            return first
        return first + 1 if total.add(("digits", digits.value)) else first

    def _multiplies(self, index: int) -> bool:
        if index >= self._count:
            return False
        steps = self._known.steps.get(self._lower[index])
        return bool(steps) and steps[0][0] in ("factor", "magnitude", "pack") if steps else False

    def _finish(self, first: int, last: int, total: Sum, form: Form) -> Figure:
        value = total.value
        return Figure(first, last, value, value, value, form, scale=total.scale)

    def _half(self, first: int) -> Figure | None:
        """ "setengah juta", "half a million"; a bare half is a fraction."""
        after = first + 1
        if after < self._count and self._lower[after] in self._known.article:
            after += 1
        if self._multiplies(after):
            total = Sum()
            total.add(("digits", 0.5))
            last = self._words(total, after)
            return self._finish(first, last, total, "words")
        return Figure(first, first + 1, 0.5, 0.5, 0.5, "fraction")

    def _vague(self, first: int) -> Figure:
        """ "puluhan ribu", "tens of thousands": an interval, times the vague or plain magnitudes after it."""
        low, high = self._known.vague[self._lower[first]]
        last = first + 1
        while last < self._count:
            step = last + 1 if self._lower[last] == "of" and last + 1 < self._count else last
            word = self._lower[step] if step < self._count else ""
            if word in self._known.vague and step > last:
                factor = _leading(self._known.vague[word][0])
            elif step == last and self._multiplies(step):
                factor = self._known.steps[word][0][1]
            else:
                break
            low, high, last = low * factor, None if high is None else (high + 1) * factor - 1, step + 1
        return Figure(first, last, None, low, high, "vague", "approx")

    def _several(self, first: int) -> Figure:
        """ "beberapa orang" is two or more; "several hundred" is 200 to 999."""
        if self._multiplies(first + 1):
            size = self._known.steps[self._lower[first + 1]][0][1]
            return Figure(first, first + 2, None, 2 * size, 10 * size - 1, "vague", "approx")
        return Figure(first, first + 1, None, 2, None, "vague", "approx")


def _leading(low: Number) -> Number:
    """The power of ten that a vague numeral begins with: 2000 (thousands) is 1000."""
    return 10 ** (len(str(int(low))) - 1)


def _scale(value: Number, base: Number) -> Number:
    return value // base if base and value != base else 1


def times(value: Number, factor: Number) -> Number:
    """A product as an int where it is whole."""
    product = value * factor
    return int(product) if isinstance(product, float) and product.is_integer() else round(product, 6)
