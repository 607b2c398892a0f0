"""Number words: "dua juta sepuluh ribu", "a hundred and twenty", "2 ribu", "satu setengah juta".

A number is read left to right by six kinds of step, the same in every language: a unit or a whole
(``unit``), a word that adds ten to it (``teen``), one that multiplies the last digit (``factor``),
one that multiplies everything since the last one (``magnitude``), and packs such as the dozen.
"""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cache
from typing import Any

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Number
from claimcheck.text.memo import once
from claimcheck.values.phrasebook import Phrasebook

Step = tuple[str, Number]
_TEN, _TWENTY, _HUNDRED = 10, 20, 100
#: No news counts further; a longer row of magnitudes is no number.
_MOST = 10**30

#: Fields that are plain sets of words, under their keys in the table.
_SETS = (
    *("ordinal_after", "pronoun_after", "one_unit_after", "rounding", "ratio", "partitive"),
    *("partitive_filler", "several", "half", "point", "article", "roman_units", "vague_link"),
    *("fraction_link", "bare_after", "minus"),
)


@frozen(slots=False)
class Numerals:
    """A language's number words: their steps, and intervals and single words by name."""

    steps: dict[str, tuple[Step, ...]]
    vague: dict[str, tuple[Number, Number | None]]
    single: Phrasebook[Number]
    one_of_them: Phrasebook[str]
    counting: Phrasebook[str]
    definite_alone: frozenset[str]
    ordinal_after: frozenset[str]
    partitive_filler: frozenset[str]
    pronoun_after: frozenset[str]
    rounding: frozenset[str]
    one_unit: dict[str, str]
    one_unit_after: frozenset[str]
    victims: Phrasebook[Number]
    ratio: frozenset[str]
    fractions: dict[str, Fraction]
    parts: dict[str, int]
    definite: dict[str, Number]
    money_suffixes: dict[str, Number]
    count_suffixes: dict[str, Number]
    several: frozenset[str]
    half: frozenset[str]
    point: frozenset[str]
    joiner: frozenset[str]
    article: frozenset[str]
    roman_units: frozenset[str]
    partitive: frozenset[str]
    vague_link: frozenset[str]
    exponent: tuple[str, ...]
    minus: frozenset[str]
    fraction_link: frozenset[str]
    bare_after: frozenset[str]
    ordinal_prefix: str
    ordinals: dict[str, tuple[Step, ...]]

    @once
    def going_on(self) -> frozenset[str]:
        """The words that may carry on a number in digits: "40 an", "2 ribu", "1 koma 5", "2e3"."""
        words = (self.rounding, self.steps, self.vague, self.half, self.point, self.joiner)
        return frozenset((*self.exponent[:1], "e")).union(*words)


@cache
def numerals(language: str) -> Numerals:
    """The number words of ``languages/<language>/numbers.toml``."""
    words = table(language, "numbers")
    sets: dict[str, Any] = {name: frozenset(phrases(words.get(name, ""))) for name in _SETS}
    return Numerals(
        steps=_steps(words),
        vague={word: _interval(ends) for ends, word in _pairs(words.get("vague", {}))},
        single=Phrasebook[Number].of(
            (listed, int(value)) for value, listed in words.get("single", {}).items()
        ),
        one_of_them=Phrasebook[str].of([(words.get("one_of_them", ""), "part")]),
        counting=Phrasebook[str].of([(words.get("counting", ""), "counting")]),
        definite_alone=frozenset(
            words.get("definite", "") + word + words["definite_suffix"]
            for word in phrases(words.get("definite_words", ""))
        ),
        one_unit={word: unit for unit, word in _pairs(words.get("one_unit", {}))},
        victims=Phrasebook[Number].of(
            (listed, int(value)) for value, listed in words.get("victims", {}).items()
        ),
        fractions={word: Fraction(value) for value, word in _pairs(words.get("fractions", {}))},
        parts={word: int(value) for value, word in _pairs(words.get("fraction_parts", {}))},
        definite=_definite(words),
        money_suffixes={word: int(value) for value, word in _pairs(words.get("money_suffixes", {}))},
        count_suffixes={word: int(value) for value, word in _pairs(words.get("count_suffixes", {}))},
        exponent=tuple(str(words.get("exponent", "")).split()),
        ordinals=_ordinals(words),
        ordinal_prefix=str(words.get("definite", "")),
        joiner=frozenset(phrases(words.get("and", ""))),
        **sets,
    )


def _pairs(section: dict[str, str]) -> list[tuple[str, str]]:
    return [(key, word) for key, listed in section.items() for word in phrases(listed)]


def _interval(ends: str) -> tuple[Number, Number | None]:
    low, _, high = ends.partition("-")
    return int(low), int(high) if high else None


def _steps(words: dict[str, Any]) -> dict[str, tuple[Step, ...]]:
    steps: dict[str, tuple[Step, ...]] = dict.fromkeys(phrases(words.get("teen", "")), (("teen", 10),))
    for section, kind in (
        ("units", "unit"),
        ("factors", "factor"),
        ("magnitudes", "magnitude"),
        ("packs", "pack"),
    ):
        for value, word in _pairs(words.get(section, {})):
            steps[word] = ((kind, int(value)),)
    for base, word in _pairs(words.get("one_of", {})):
        steps[word] = (("unit", 1), *steps[base])
    if words.get("compounds"):
        steps |= _compounds(words, steps)
    return steps


def _compounds(words: dict[str, Any], steps: dict[str, tuple[Step, ...]]) -> dict[str, tuple[Step, ...]]:
    """As in "duapuluh", "enambelas": a unit written in one with the word that multiplies it."""
    after = [*phrases(words.get("teen", "")), *(word for _, word in _pairs(words.get("factors", {})))]
    units = [word for value, word in _pairs(words.get("units", {})) if int(value) > 1]
    return {unit + word: (*steps[unit], *steps[word]) for unit in units for word in after}


def _ordinals(words: dict[str, Any]) -> dict[str, tuple[Step, ...]]:
    """As in "keseratus", "pertama": read as numbers only after a word that counts ("sebanyak")."""
    prefix = words.get("definite", "")
    made = dict.fromkeys(phrases(words.get("first", "")), (("unit", 1),))
    return made | ({prefix + word: steps for word, steps in _steps(words).items()} if prefix else {})


def _definite(words: dict[str, Any]) -> dict[str, Number]:
    """As in "kedua", "ketiganya": built from the prefix, the number word and the suffix."""
    prefix, suffix = words.get("definite", ""), words.get("definite_suffix", "")
    steps = _steps(words)
    forms: dict[str, Number] = {}
    for word in phrases(words.get("definite_words", "")):
        total = Sum()
        for step in steps[word]:
            total.add(step)
        forms[prefix + word] = total.value
        forms[prefix + word + suffix] = total.value
    return forms


class Sum:
    """A number while it is being read: what is finished, the group in hand, and what factors multiply.

    ``packed`` is set by packs: "two dozen" is a round number, as "two hundred" need not be.
    """

    def __init__(self) -> None:
        self._total: Number = 0
        self._group: Number = 0
        self._last: Number | None = None
        self._room: Number = math.inf
        self._scale: Number = math.inf
        self._empty = True
        self._digits = 0
        self.packed = False

    @property
    def value(self) -> Number:
        """The number so far; a whole number is an int."""
        value = self._total + self._group
        return int(value) if isinstance(value, float) and value.is_integer() else value

    @property
    def scaled(self) -> bool:
        """Whether a magnitude was read: "2 ribu", not "2"."""
        return self._scale != math.inf

    @property
    def scale(self) -> Number | None:
        """The smallest magnitude that was read, or None."""
        return self._scale if self.scaled else None

    @property
    def open(self) -> bool:
        """Whether a smaller number may follow: after "hundred" or "million", not after "five"."""
        return self._last is None and self._room > 1 and not self._empty

    @property
    def mixed(self) -> bool:
        """Whether digits stood more than once among the words: "9 juta 30 ribu 100"."""
        return self._digits > 1

    @property
    def room(self) -> Number:
        """What the next number must stay below."""
        return self._room

    def raise_to_ten(self, power: Number) -> bool:
        """Take a power of ten in words: "lima koma empat kali sepuluh pangkat enam"."""
        return self._pack(10**power if power >= 0 else float(10**power))

    def add(self, step: Step) -> bool:
        """Take one more step; False, and nothing changed, where the number cannot go on so."""
        kind, size = step
        if kind in ("unit", "digits"):
            self._digits += kind == "digits"
            return self._unit(size, room=_TEN if kind == "unit" and _TWENTY <= size < _HUNDRED else 0)
        if kind == "teen":
            return self._teen(size)
        if kind == "factor":
            return self._factor(size)
        if kind == "magnitude":
            return self._magnitude(size)
        self.packed = self._pack(size)
        return self.packed

    def add_part(self, part: float) -> bool:
        """Take a fraction of the unit just read: "satu setengah", "two and a half"."""
        if self._last is None:
            return False
        self._group += part
        self._last, self._room = self._last + part, 0
        return True

    def add_decimals(self, part: float) -> bool:
        """Take what stands after "koma": "dua belas koma lima"."""
        if self._empty or not (self._group or self._last is not None):
            return False
        self._group += part
        self._last = None if self._last is None else self._last + part
        self._room = 0
        return True

    def _unit(self, size: Number, room: Number) -> bool:
        if size >= self._room:
            return False
        self._group += size
        compound = self._room == _TEN and self._last is not None
        self._last = (self._last or 0) + size if compound else size
        self._room, self._empty = room, False
        return True

    def _teen(self, size: Number) -> bool:
        if self._last is None or not 1 <= self._last < _TEN:
            return False
        self._group += size
        self._last, self._room = None, 0
        return True

    def _factor(self, size: Number) -> bool:
        if self._last is None:
            return False
        self._group += self._last * (size - 1)
        self._last, self._room = None, size
        return True

    def _magnitude(self, size: Number) -> bool:
        if self._empty or self._total + self._group > _MOST:
            return False
        if size > self._scale or not self._group:
            self._total = _times(self._total + self._group, size)
        else:
            self._total += _times(self._group, size)
        self._group, self._last, self._room, self._scale, self._empty = 0, None, size, size, False
        return True

    def _pack(self, size: Number) -> bool:
        if self._empty:
            return False
        self._total, self._group = _times(self._total + self._group, size), 0
        self._last, self._room, self._scale = None, 0, 1
        return True


def _times(value: Number, factor: Number) -> Number:
    """A product without the noise of binary fractions: 4.4 x 10**9 is 4400000000."""
    if isinstance(value, int):
        return value * factor
    product = Fraction(str(value)) * Fraction(str(factor))
    return int(product) if product.denominator == 1 else float(product)
