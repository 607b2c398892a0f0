"""The words of one number, token by token: "dua puluh satu", "a hundred and twenty", "2 ribu seratus"."""

from __future__ import annotations

from claimcheck.text.tokens import Tokens
from claimcheck.values.digits import DigitStyle, read_digits
from claimcheck.values.numerals import Numerals, Sum

_NINE = 9
_DASHES = frozenset("-–—")


class NumberWords:
    """Takes the words of numbers of one text."""

    def __init__(self, tokens: Tokens, known: Numerals, style: DigitStyle) -> None:
        self._tokens = tokens
        self._lower = tokens.lower
        self._count = len(tokens)
        self._known = known
        self._style = style

    def take(self, total: Sum, last: int) -> int:
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
            elif (
                (word in known.joiner and (end := self._joined(total, last + 1)) > last + 1)
                or (known.exponent and word == known.exponent[0] and (end := self._power(total, last)) > last)
                or (
                    (total.scaled or total.open)
                    and word[0].isdecimal()
                    and (end := self._smaller(total, last)) > last
                )
            ):
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
        if len(steps) != 1 or steps[0][0] != "unit" or not total.open or self._own_hundreds(after + 1):
            return after
        return after + 1 if total.add(steps[0]) else after

    def _own_hundreds(self, index: int) -> bool:
        """As in "between two hundred and five hundred": what follows is a number of its own."""
        steps = self._known.steps.get(self._lower[index], ()) if index < self._count else ()
        return bool(steps) and steps[0][0] == "factor"

    def _power(self, total: Sum, first: int) -> int:
        """The end of "kali sepuluh pangkat enam", or ``first`` where it is not one."""
        words = self._known.exponent
        last = first + len(words)
        if self._lower[first:last] != words or last >= self._count:
            return first
        negative = self._lower[last] in self._known.minus and last + 1 < self._count
        last += negative
        steps = self._known.steps.get(self._lower[last], ())
        whole = len(steps) == 1 and steps[0][0] == "unit"
        return last + 1 if whole and total.raise_to_ten(-steps[0][1] if negative else steps[0][1]) else first

    def _hyphenated(self, dash: int) -> bool:
        tokens = self._tokens
        inside = dash + 1 < self._count and tokens.glued(dash) and tokens.glued(dash + 1)
        return inside and self._lower[dash + 1] in self._known.steps

    def _decimals(self, total: Sum, after: int) -> int:
        """The digits after "koma" or "point", each in a word."""
        digits = ""
        while after < self._count:
            steps = self._known.steps.get(self._lower[after], ())
            if len(steps) != 1 or steps[0][0] != "unit" or steps[0][1] > _NINE:
                break
            digits += str(steps[0][1])
            after += 1
        return after if digits and total.add_decimals(float("0." + digits)) else after - len(digits)

    def _smaller(self, total: Sum, first: int) -> int:
        """As in "3 juta 200 ribu": digits go on only where a smaller magnitude follows them."""
        digits = read_digits(self._tokens.words[first], self._style)
        if digits is None or not (self.multiplies(first + 1) or total.mixed):
            return first
        return first + 1 if total.add(("digits", digits.value)) else first

    def multiplies(self, index: int) -> bool:
        """Whether a token multiplies the number before it: "ribu", "hundred", "dozen"."""
        if index >= self._count:
            return False
        steps = self._known.steps.get(self._lower[index])
        return bool(steps) and steps[0][0] in ("factor", "magnitude", "pack") if steps else False
