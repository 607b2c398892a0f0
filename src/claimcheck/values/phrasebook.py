"""Phrases of a language table, looked up at a token: the longest one that begins (or ends) there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from claimcheck.languages import phrases
from claimcheck.text.tokens import tokens_of_phrase

Meaning = TypeVar("Meaning")
#: What a phrase means, and its first and last token (exclusive).
Entry = tuple[tuple[str, ...], Meaning]


@dataclass
class Phrasebook(Generic[Meaning]):
    """Phrases as tuples of lower-case tokens, by their first token and by their last, longest first."""

    opening: dict[str, list[Entry[Meaning]]] = field(default_factory=dict)
    closing: dict[str, list[Entry[Meaning]]] = field(default_factory=dict)

    @classmethod
    def of(cls, entries: Iterable[tuple[str, Meaning]]) -> Phrasebook[Meaning]:
        """A phrasebook of (";"-separated phrases, meaning) pairs; the first meaning of a phrase wins."""
        opening: defaultdict[str, list[Entry[Meaning]]] = defaultdict(list)
        closing: defaultdict[str, list[Entry[Meaning]]] = defaultdict(list)
        known: set[tuple[str, ...]] = set()
        for listed, meaning in entries:
            for phrase in phrases(listed):
                words = tokens_of_phrase(phrase)
                if words and words not in known:
                    known.add(words)
                    opening[words[0]].append((words, meaning))
                    closing[words[-1]].append((words, meaning))
        for book in (opening, closing):
            for listed_entries in book.values():
                listed_entries.sort(key=lambda entry: -len(entry[0]))
        return cls(dict(opening), dict(closing))

    @classmethod
    def of_table(cls, table: Mapping[str, str]) -> Phrasebook[str]:
        """A phrasebook of a table "meaning = phrases"."""
        return Phrasebook[str].of((listed, meaning) for meaning, listed in table.items())

    def at(self, lower: Sequence[str], first: int) -> tuple[Meaning, int] | None:
        """The meaning and the end (exclusive) of the longest phrase that begins at token ``first``."""
        if first >= len(lower) or (entries := self.opening.get(lower[first])) is None:
            return None
        for words, meaning in entries:
            last = first + len(words)
            if len(words) == 1 or tuple(lower[first:last]) == words:
                return meaning, last
        return None

    def before(self, lower: Sequence[str], last: int) -> tuple[Meaning, int] | None:
        """The meaning and the first token of the longest phrase that ends before token ``last``."""
        if last <= 0 or (entries := self.closing.get(lower[last - 1])) is None:
            return None
        for words, meaning in entries:
            first = last - len(words)
            if len(words) == 1 or (first >= 0 and tuple(lower[first:last]) == words):
                return meaning, first
        return None
