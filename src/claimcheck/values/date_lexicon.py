"""The words of dates, as letters: every token becomes one letter, so that a grammar is a regular expression.

A phrase may play several parts ("lalu" follows a unit and follows a count of units).  Each set of
parts that occurs in a language gets a letter of its own; the grammar names parts, and a part stands
for all the letters that can play it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from claimcheck.frozen import frozen
from claimcheck.text.memo import Memo
from claimcheck.text.tokens import OWNING, Tokens
from claimcheck.values.anchor import DateOrder
from claimcheck.values.date_shapes import shapes

#: No part of a date; part of a phrase only; and the one word that gives a phrase away ("m" of "p.m.").
NOTHING, INNER, TELLING = ".", "~", "^"
#: What matches nothing: the class of parts that a language has no word for.
NEVER = "(?!)"
#: A sentence begins after these.
_BEGINNINGS = '\n.!?"“'
_GLUED = re.compile(r"[a-z]{2,}([A-Z][a-z'’]{3,})")

Parts = dict[str, str]


@frozen()
class Item:
    """A token or a phrase that may belong to a date: its parts, their letter, and its tokens first..last-1.

    ``start`` and ``end`` are its code points: inside a token where two words are glued
    ("padaKamis") or one owns what follows ("Friday's").
    """

    parts: Parts
    letter: str
    first: int
    last: int
    start: int
    end: int


@dataclass
class Lexicon:
    """The date words of one language; `claimcheck.values.date_tables` builds it.

    ``known`` are all that it can tell of, ``weekday_units`` those of a weekday and a unit: « minggu ».
    """

    language: str
    order: DateOrder = "DMY"
    sunday_first: bool = False
    words: dict[str, Parts] = field(default_factory=dict)
    starts: dict[str, list[tuple[tuple[str, ...], Parts]]] = field(default_factory=dict)
    inner: set[str] = field(default_factory=set)
    telling: set[str] = field(default_factory=set)
    signs: set[str] = field(default_factory=set)
    alphabet: dict[frozenset[str], str] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    weekday_units: frozenset[str] = frozenset()
    parts: Memo[tuple[Parts, str]] = field(init=False)
    telling_letters: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        self.parts = Memo(self._parts_and_letter)

    def letter(self, parts: Parts) -> str:
        """The letter of a set of parts."""
        return self.alphabet.get(frozenset(parts), NOTHING) if parts else NOTHING

    def parts_of(self, word: str) -> Parts:
        """The parts that one token may play."""
        if word[0].isdecimal():
            return shapes(word)
        parts = self.words.get(word.lower())
        if not parts:
            return {}
        if word[0].isupper() and "cased_weekday" in parts:
            return {"weekday": parts["cased_weekday"]}
        if not word[0].isupper():
            dropped = {"cased_weekday", "common_month", "weak_weekday"}
            return {part: sense for part, sense in parts.items() if part not in dropped}
        return {part: sense for part, sense in parts.items() if part != "cased_weekday"}

    def letter_of(self, word: str) -> str:
        """The letter of one token; `NOTHING` for a word that dates do not use."""
        small = word.lower()
        known = small in self.known
        if not known and word.isalpha() and word[1:].islower() and word[0] not in self.signs:
            return NOTHING  # it is no other word's core either: as most words are
        parts = self.parts_of(word)
        if not parts and (core := self.core_of(word)) != word:
            parts = self.parts_of(core)
        if parts:
            return self.letter(parts)
        if not known:
            return NOTHING
        return TELLING if small in self.telling else INNER if small in self.inner else NOTHING

    def core_of(self, word: str) -> str:
        """A word without its owner's ending ("Friday's"); the month or weekday of glued words."""
        if word.endswith(OWNING):
            return word[:-2]
        if word[0] in self.signs:
            return word[0]
        if found := _GLUED.fullmatch(word):
            parts = self.words.get(found[1].lower(), {})
            if {"weekday", "cased_weekday", "month"} & parts.keys():
                return found[1]
        return word

    def items(self, tokens: Tokens, first: int, last: int) -> list[Item]:
        """Tokens first..last-1 with phrases drawn together, the longest phrase first."""
        found = []
        index = first
        while index < last:
            phrase = self._phrase(tokens, index, last) if tokens.lower[index] in self.starts else None
            item = phrase or self._single(tokens, index)
            found.append(item)
            index = item.last
        return found

    def _single(self, tokens: Tokens, index: int) -> Item:
        word = tokens.words[index]
        start = tokens.starts[index]
        if tokens.lower[index] in self.weekday_units and (parts := self._at_start(tokens, index)):
            return Item(parts, self.letter(parts), index, index + 1, start, tokens.ends[index])
        parts, letter = self.parts[word]
        if parts:
            return Item(parts, letter, index, index + 1, start, tokens.ends[index])
        core = self.core_of(word)
        start += 0 if word.startswith(core) else word.rindex(core)
        return Item(*self.parts[core], index, index + 1, start, start + len(core))

    def _parts_and_letter(self, word: str) -> tuple[Parts, str]:
        parts = self.parts_of(word)
        return parts, self.letter(parts)

    def _at_start(self, tokens: Tokens, index: int) -> Parts:
        """The parts of a unit that a sentence's beginning made look like a weekday: "Minggu lalu"."""
        parts = self.words[tokens.lower[index]]
        if index + 1 >= len(tokens):
            return {}
        begins = index == 0 or tokens.words[index - 1][0] in _BEGINNINGS
        if not begins or "after" not in self.words.get(tokens.lower[index + 1], {}):
            return {}
        return {part: sense for part, sense in parts.items() if part != "cased_weekday"}

    def _phrase(self, tokens: Tokens, index: int, last: int) -> Item | None:
        for rest, parts in self.starts[tokens.lower[index]]:
            end = index + 1 + len(rest)
            if end > last:
                continue
            said, owning = tokens.lower[index + 1 : end], 0
            if said[-1].endswith(OWNING) and said != rest:
                said, owning = (*said[:-1], said[-1][:-2]), 2
            if said == rest:
                begin, stop = tokens.starts[index], tokens.ends[end - 1] - owning
                return Item(parts, self.letter(parts), index, end, begin, stop)
        return None

    def spell(self, items: list[Item]) -> str:
        """One letter an item."""
        return "".join([item.letter for item in items])

    def runs(self, letters: str) -> list[tuple[int, int]]:
        """Where letters stand together, of which one at least gives a date away: from, and up to."""
        found: list[tuple[int, int]] = []
        end = 0
        for telling in self.telling_letters.finditer(letters):
            if telling.start() >= end:
                begin = letters.rfind(NOTHING, 0, telling.start()) + 1
                end = letters.find(NOTHING, telling.end())
                end = len(letters) if end < 0 else end
                found.append((begin, end))
        return found

    def letters_of(self, parts: Iterable[str]) -> str:
        """The letters that can play one of the parts."""
        wanted = frozenset(parts)
        return "".join(
            sorted(letter for roles, letter in self.alphabet.items() if not roles.isdisjoint(wanted))
        )

    def class_of(self, parts: Iterable[str]) -> str:
        """The class of the letters that can play one of the parts, for a regular expression."""
        letters = self.letters_of(parts)
        return f"[{letters}]" if letters else NEVER
