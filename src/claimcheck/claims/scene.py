"""One passage as the quantity readers see it: tokens, tables of its language, and bounds of the sentence."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field, replace

from claimcheck.context.counted import counted
from claimcheck.frozen import frozen
from claimcheck.model import Kind
from claimcheck.text.passages import Passage
from claimcheck.values.digits import DigitStyle
from claimcheck.values.figures import Figure, FigureReader
from claimcheck.values.hedges import Hedge, Hedges, hedges
from claimcheck.values.numerals import Numerals, numerals
from claimcheck.values.units import Unit, Units, units

#: A name of a measure that a hyphen may join to its number.
_SHORTEST_WORD = 4
_CLAUSE = 9
#: The doubt of a number that says no more than an article: « seorang wanita », "one of them".
INDEFINITE = "indefinite"
#: The doubt of a number that is the length of a list in its own article: « 5 Fakta Banjir ».
LISTED = "listed"


@frozen()
class Reading:
    """A figure read as one kind: tokens first..last-1, its unit, the token of its noun, its currency.

    ``whose`` tells the population and ``fate`` what became of it, where the words around it do not: the
    period of a series, the dead of a toll.
    """

    kind: Kind
    figure: Figure
    first: int
    last: int
    unit: str | None = None
    head: int | None = None
    currency: str | None = None
    noun: str = ""
    doubts: tuple[str, ...] = ()
    part: bool = False
    whose: tuple[str, ...] = ()
    fate: str | None = None


@frozen()
class Noun:
    """A concept, the token of its head, the end of its words, and whether the tables know it."""

    concept: str
    head: int
    last: int
    known: bool


@dataclass
class Scene:
    """A passage and where the reader stands in it: tokens floor..ceiling-1 are the sentence at hand.

    ``lower`` and ``words`` are its tokens; the tables are those of its language, ``style`` its own way of
    writing numbers in digits, in which ``reader`` reads them.  Dates hold the tokens ``taken``.
    ``last_unit`` is what was counted last in the sentence, ``former_unit`` what was in the one before;
    ``after_count`` whether it was counted, and not measured or priced.
    ``surnames`` and ``whereabouts`` are the words behind another name, and the names behind "in", once asked.
    """

    passage: Passage
    style: DigitStyle
    taken: Container[int] = ()
    floor: int = 0
    ceiling: int = 0
    sentence_first: int = 0
    after_age: bool = False
    after_count: bool = False
    last_unit: str | None = None
    former_unit: str | None = None
    hedge: Hedge = field(default_factory=lambda: Hedge("exact", 0))
    surnames: frozenset[str] | None = None
    whereabouts: frozenset[tuple[str, ...]] | None = None

    lower: tuple[str, ...] = field(init=False)
    words: tuple[str, ...] = field(init=False)
    numerals: Numerals = field(init=False)
    units: Units = field(init=False)
    hedges: Hedges = field(init=False)
    reader: FigureReader = field(init=False)
    _units_at: dict[int, Unit | None] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        tokens, language = self.passage.tokens, self.passage.language
        self.lower, self.words = tokens.lower, tokens.words
        self.numerals, self.units, self.hedges = numerals(language), units(language), hedges(language)
        self.reader = FigureReader(tokens, self.numerals, self.style)

    def unit_at(self, place: int) -> Unit | None:
        """The unit whose words begin at a token; the readers of all kinds ask for the one behind a figure."""
        if place not in self._units_at:
            self._units_at[place] = self.units.at(self.lower, place)
        return self._units_at[place]

    def adjective(self, after: int) -> Unit | None:
        """The unit of "a five-year plan", joined to its number by a hyphen."""
        glued = self.passage.tokens.glued
        if after + 1 >= self.ceiling or self.lower[after] != "-" or not (glued(after) and glued(after + 1)):
            return None
        return self.unit_at(after + 1)

    def is_abstract(self, noun: Noun) -> bool:
        """Whether "one" or "both" of a noun counts nothing that another source would count."""
        return not noun.known or noun.concept in self.units.abstract

    def named_before(self, first: int) -> tuple[str, int] | None:
        """The unit told right before a number, and where it begins: "magnitude 7.8", "a magnitude-7.8 quake".

        Signs of few letters with a hyphen are names: "M-16".
        """
        glued = self.passage.tokens.glued
        hyphened = first > 1 and self.lower[first - 1] == "-" and glued(first) and glued(first - 1)
        told = hyphened and len(self.lower[first - 2]) >= _SHORTEST_WORD
        return self.units.measure_before.before(self.lower, first - 1 if told else first)

    def sign_before(self, first: int) -> tuple[str, int] | None:
        """The currency sign in front of a token and where it begins; "a $5 note" holds none of "A$"."""
        if first < 1 or self.lower[first - 1] not in self.units.currency_before.closing:
            return None
        found = self.units.currency_before.before(self.lower, first)
        if found is None or found[1] < self.floor:
            return None
        sign = found[1]
        apart = len(self.words[sign]) == 1 and self.words[sign].isalpha() and first - sign > 1
        if apart and not self.passage.tokens.glued(sign + 1):
            shorter = self.units.currency_before.before(self.lower[first - 1 : first], 1)
            return (shorter[0], first - 1) if shorter else None
        return found

    def figure(self, first: int) -> Figure | None:
        """The number or range that begins at a token."""
        figure = self.reader.number(first) or self._lone_article(first)
        if figure is None or figure.form in ("score", "fraction"):
            return figure
        return self._range(figure) or figure

    def _lone_article(self, first: int) -> Figure | None:
        """As in "about an hour", "more than a block": an article after a hedge is the number one."""
        if self.lower[first] not in self.numerals.article:
            return None
        hedge = self.hedges.before.before(self.lower, first)
        unit = self.unit_at(first + 1)
        if (
            not hedge
            or hedge[0] == "exact"
            or hedge[1] < self.floor
            or unit is None
            or (unit.section == "count" and self.lower[first + 1] not in self.units.addresses)
            or unit.last > self.ceiling
        ):
            return None
        return Figure(first, first + 1, 1, 1, 1, "words")

    def _range(self, left: Figure) -> Figure | None:
        """As in "10 hingga 12", "antara 3 dan 5", "eight or nine", "$62 to $68": bounds of one."""
        lower, join = self.lower, left.last
        signed = self.sign_before(left.first)
        unit = None if signed else self.unit_at(join)
        if unit:
            join = unit.last
        second = self._after_join(left, join)
        if second is None or second >= self.ceiling:
            return None
        sign = self.units.currency_before.at(lower, second)
        if sign and signed:
            if sign[0] != signed[0]:
                return None  # a sum told again: "USD 5 million or Rp 81 billion"
            second = sign[1]
        right = self.reader.number(second) if second < self.ceiling else None
        if (
            right is None
            or right.form not in ("digits", "words")
            or left.lower is None
            or right.upper is None
        ):
            return None
        end = self.unit_at(right.last)
        if unit and (end is None or end.concept != unit.concept):
            return None
        low = left.lower
        if left.scale is None and right.scale and low < right.upper / right.scale:
            low *= right.scale
        if not 0 < low < right.upper:
            return None
        return replace(
            left, last=right.last, stated=None, lower=low, upper=right.upper, scale=right.scale, other=None
        )

    def _after_join(self, left: Figure, join: int) -> int | None:
        """The token after the word that joins a range, or None where none does."""
        lower = self.lower
        if join >= self.ceiling or left.form not in ("digits", "words"):
            return None
        found = self.hedges.joins.at(lower, join)
        if found:
            start = self._sign_before(left.first)
            changed = lower[join].isalpha() and self._changed(
                start, measured=join > left.last or start < left.first
            )
            return None if changed else found[1]
        paired, either = lower[join] in self.hedges.pairs, lower[join] in self.hedges.eithers
        if not paired:
            return join + 1 if either else None
        start = self._sign_before(left.first)
        aged = self.units.age_before.before(lower, start)  # "between the ages of 4 and 9"
        opened = self.hedges.openers.before(lower, start) or (aged and self.hedges.openers.at(lower, aged[1]))
        if not opened or either:
            return join + 1 if either else None
        lists = counted(self.passage.language).exhaustive  # « terdiri dari 3 luka berat dan 10 luka ringan »
        return None if lists.before(lower, start) else join + 1

    def _changed(self, start: int, *, measured: bool) -> bool:
        """Whether the figure begins or measures a change: "rose from 3 to 5", "rose 3 cents to 5 cents"."""
        before = self.lower[start - 1] if start > self.floor else ""
        if before in self.hedges.changes or (measured and before in self.hedges.change_verbs):
            return True
        clause = self.lower[max(self.floor, start - _CLAUSE) : start]
        return before in self.hedges.origins and not self.hedges.change_verbs.isdisjoint(clause)

    def _sign_before(self, first: int) -> int:
        """Where a figure begins with the currency sign in front of it."""
        sign = self.sign_before(first)
        return sign[1] if sign else first
