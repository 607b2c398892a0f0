"""What a quantity counts: what became of those counted, what part of a whole they are, how real they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from claimcheck.languages import phrases, table
from claimcheck.model import Reality, Share
from claimcheck.values.phrasebook import Phrasebook

#: Fields that are plain sets of words, under their keys in the table.
_SETS = ("copulas", "linking", "negations", "places", "acting", "breaks")
_AHEAD = 9
_BEHIND = 7
_STOPS = frozenset('.;:!?"“”()')


@dataclass(frozen=True)
class Counted:
    """A language's words for fates, shares and reality."""

    fates: Phrasebook[str]
    shares_before: Phrasebook[str]
    shares_after: Phrasebook[str]
    reality: Phrasebook[str]
    exhaustive: Phrasebook[str]
    inclusive: Phrasebook[str]
    copulas: frozenset[str]
    linking: frozenset[str]
    negations: frozenset[str]
    places: frozenset[str]
    acting: frozenset[str]
    breaks: frozenset[str]

    def fate_at(self, lower: Sequence[str], first: int) -> str | None:
        """The fate named at a token, or at the next one (« 3 orang tewas », "four were killed")."""
        for place in (first, first + 1):
            found = self.fates.at(lower, place)
            if found:
                return found[0]
        return None

    def fate(self, lower: Sequence[str], first: int, last: int, floor: int, ceiling: int) -> str | None:
        """What became of those counted: the nearest word after them in the clause, else before them.

        A verb that takes them as its object ("killing three people") leaves the next clause to others.
        """
        near = max(first, last - 2)
        done = self.fates.before(lower, first)
        if done and first > floor and lower[first - 1] in self.acting:
            touching = (self.fates.at(lower, place) for place in range(near, min(ceiling, last + 1)))
            return next((found[0] for found in touching if found), done[0])
        known = self.fates.opening
        for place in range(near, min(ceiling, last + _AHEAD)):
            word = lower[place]
            if place >= last and self._ends_clause(word):
                break
            if word in known and (found := self.fates.at(lower, place)):
                return None if lower[place - 1] in self.negations else found[0]
        for place in range(first - 1, max(floor, first - _BEHIND) - 1, -1):
            word = lower[place]
            if self._ends_clause(word):
                break
            if word in known and (found := self.fates.at(lower, place)):
                return found[0]
        return None

    def _ends_clause(self, word: str) -> bool:
        """Whether what became of those counted is not told past a word: "the shooting when two men came"."""
        return word in _STOPS or word in self.breaks or word[0].isdecimal()

    def share(self, lower: Sequence[str], first: int, last: int, floor: int, ceiling: int) -> Share:
        """Whether a part is counted, an addition, or the whole."""
        before = self.shares_before.before(lower, first)
        if before and before[1] >= floor:
            return cast("Share", before[0])
        for place in range(max(first, last - 2), min(ceiling, last + 2)):
            if place >= last and not lower[place][0].isalpha():
                break
            found = self.shares_after.at(lower, place)
            if found:
                return cast("Share", found[0])
        return "total"

    def real(self, lower: Sequence[str], first: int, floor: int) -> Reality:
        """Whether the words before it, in its sentence, plan, threaten or estimate it."""
        known = self.reality.opening
        for place in range(first - 1, max(floor, first - _BEHIND - 2) - 1, -1):
            if lower[place] in known and (found := self.reality.at(lower, place)):
                return cast("Reality", found[0])
        return "fact"


@cache
def counted(language: str) -> Counted:
    """The words of ``languages/<language>/counted.toml``."""
    words = table(language, "counted")
    book = Phrasebook[str].of_table
    wholes = words.get("wholes", {})
    sets = {name: frozenset(phrases(words.get(name, ""))) for name in _SETS}
    return Counted(
        fates=book(words.get("fates", {})),
        shares_before=book(words.get("shares_before", {})),
        shares_after=book(words.get("shares_after", {})),
        reality=book(words.get("reality", {})),
        exhaustive=Phrasebook[str].of([(wholes.get("exhaustive", ""), "exhaustive")]),
        inclusive=Phrasebook[str].of([(wholes.get("inclusive", ""), "inclusive")]),
        **sets,
    )
