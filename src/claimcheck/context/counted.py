"""What a quantity counts: what became of those counted, what part of a whole they are, how real they are."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cache
from typing import cast

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Reality, Share
from claimcheck.values.hedges import hedges
from claimcheck.values.numerals import numerals
from claimcheck.values.phrasebook import Phrasebook

#: Fields that are plain sets of words, under their keys in the table.
_SETS = (
    *("copulas", "linking", "negations", "places", "active", "labels", "auxiliaries"),
    *("alone", "relatives", "breaks", "before_nouns", "lived", "remains"),
)
_AHEAD = 9
#: What only tells where people were.
_ABOARD, _DEAD = "aboard", "dead"
#: Fates of a toll, whatever is told of those in it beside it: where they were taken, that they were carried.
_OF_TOLLS = frozenset({_DEAD, "injured", "critical"})
_BEHIND = 7
#: Within how many tokens behind a bare number its fate is told, where all before it are auxiliaries.
_VERBS = 5
_STOPS = frozenset('.;:!?"“”()')


@frozen(slots=False)
class Counted:
    """A language's words for fates, shares and reality."""

    fates: Phrasebook[str]
    bare: Phrasebook[str]
    shares_before: Phrasebook[str]
    shares_after: Phrasebook[str]
    reality: Phrasebook[str]
    exhaustive: Phrasebook[str]
    inclusive: Phrasebook[str]
    auxiliaries: frozenset[str]
    by_place: frozenset[str]
    copulas: frozenset[str]
    linking: frozenset[str]
    negations: frozenset[str]
    places: frozenset[str]
    acting: Phrasebook[str]
    active: frozenset[str]
    before_nouns: frozenset[str]
    breaks: frozenset[str]
    labels: frozenset[str]
    lives: frozenset[str]
    ending_lives: Phrasebook[str]
    alone: frozenset[str]
    lived: frozenset[str]
    remains: frozenset[str]
    relatives: frozenset[str]
    spared: Phrasebook[str]
    numbers: Container[str]
    joining: frozenset[str]
    others: frozenset[str]
    hedges: Phrasebook[str]

    def fate_at(self, lower: Sequence[str], first: int) -> str | None:
        """The fate named at a token or the next one, or past auxiliaries: "had now been killed"."""
        place = first
        while place < first + _VERBS:
            if found := self.fates.at(lower, place):
                return found[0]
            word = lower[place] if place < len(lower) else ""
            if place > first and word not in self.auxiliaries and word not in self.copulas:
                return None
            place += 1
        return None

    def fate_before(self, lower: Sequence[str], first: int) -> tuple[str, int] | None:
        """The fate told right before a token, and where it begins: "killing", « tewaskan » of a headline."""
        return self.fates.before(lower, first) or self.bare.before(lower, first)

    def fate(self, lower: Sequence[str], first: int, last: int, floor: int, ceiling: int) -> str | None:
        """What became of those counted: the nearest word after them in the clause, else before them.

        A verb that takes them as its object ("killing three people") leaves the next clause to others.
        """
        near = max(first, last - 2)
        if self.spared.before(lower, first):
            return self._of_none(lower, last, ceiling)
        done = self.fate_before(lower, first)
        if done and first > floor and (self.acting.before(lower, first) or self.bare.before(lower, first)):
            touching = (self.fates.at(lower, place) for place in range(near, min(ceiling, last + 1)))
            return next((found[0] for found in touching if found and found[0] != _ABOARD), done[0])
        behind = self._fate_behind(lower, near, last, ceiling)
        if behind is not None:
            led = done and done[0] in _OF_TOLLS and self._labels(lower, done[1], floor)
            return done[0] if done and led and self.predicate(lower, last) != _DEAD else behind or None
        known = self.fates.opening
        listed = first > floor and lower[first - 1] in self.joining
        for place in range(first - 1, max(floor, first - _BEHIND) - 1, -1):
            word = lower[place]
            if self._ends_clause(lower, place):
                if not listed or not self._is_number(word):
                    break
                listed = False
            if word in known and (found := self.fates.at(lower, place)):
                return found[0]
        return None

    def _of_none(self, lower: Sequence[str], last: int, ceiling: int) -> str | None:
        """What became of those of whom none did something: "none of the 45 passengers survived".

        None where that is not told: "none of the 45 passengers was hurt".
        """
        for place in range(last, min(ceiling, last + _BEHIND)):
            if lower[place] in self.lived:
                return _DEAD
            if self._ends_clause(lower, place) or lower[place] == "," or lower[place] in self.copulas:
                break
        return None

    def _labels(self, lower: Sequence[str], fate: int, floor: int) -> bool:
        """Whether a fate names the number behind it: « korban luka 28 orang dievakuasi »."""
        return lower[fate] in self.labels or (fate > floor and lower[fate - 1] in self.labels)

    def _fate_behind(self, lower: Sequence[str], near: int, last: int, ceiling: int) -> str | None:
        """The fate told behind those counted, "" where it is denied, None where there is none."""
        known, place, end, aboard = self.fates.opening, near, min(ceiling, last + _AHEAD), None
        while place < end:
            if place >= last and (after := self._past_part(lower, place, ceiling)):
                place, end = after, min(ceiling, after + _AHEAD)
                continue
            # "five boys and five girls were saved"
            listed = place == last + 1 and lower[last] in self.joining and not self.fates.at(lower, place + 1)
            if place >= last and not listed and (self._ends_clause(lower, place) or self._acts(lower, place)):
                return aboard
            if aboard and (lower[place] == "," or lower[place] in self.joining):
                return aboard  # "nine were on board, and the driver died"
            if lower[place] in known and (found := self.fates.at(lower, place)):
                if place >= last and self._labels_next(lower, place, found[1]):
                    return aboard
                if found[0] != _ABOARD and place < last:
                    return _DEAD if self.predicate(lower, last) == _DEAD else found[0]
                if found[0] != _ABOARD:
                    return "" if lower[place - 1] in self.negations else found[0]
                aboard = _ABOARD  # "three people on board died"
            place += 1
        return aboard

    def _labels_next(self, lower: Sequence[str], fate: int, after: int) -> bool:
        """Whether a fate names the next number of a row: « luka berat 3 orang dan luka ringan 10 orang »."""
        apart = lower[fate - 1] == "," or lower[fate - 1] in self.joining
        return apart and after < len(lower) and self._is_number(lower[after])

    def predicate(self, lower: Sequence[str], last: int) -> str | None:
        """The fate told right behind those counted, past a copula: "(two of the hurt) were arrested"."""
        verb = last + 1 if last < len(lower) and lower[last] in self.copulas else last
        found = self.fates.at(lower, verb)
        return found[0] if found else None

    def _ends_clause(self, lower: Sequence[str], place: int) -> bool:
        """Whether what became of those counted is not told past a token: "the shooting when two men came"."""
        word = lower[place]
        return word in _STOPS or word in self.breaks or self._is_number(word)

    def _is_number(self, word: str) -> bool:
        return word[0].isdecimal() or word in self.numbers

    def _past_part(self, lower: Sequence[str], place: int, ceiling: int) -> int:
        """The end of an aside at a comma that tells of some: "nine people, three of them children, died".

        0 where no comma closes it: of "nine people, three of whom died" the fate is theirs.
        """
        if lower[place] != "," or place + 2 >= ceiling:
            return 0
        part = self.shares_after.at(lower, place + 2)
        if self.inclusive.at(lower, place + 1) is None and (part is None or part[0] != "part"):
            return 0
        closing = range(place + 3, min(ceiling, place + _AHEAD))
        return next((at + 1 for at in closing if lower[at] == ","), 0)

    def _acts(self, lower: Sequence[str], place: int) -> bool:
        """Whether a fate is that of whom follows: "a boat with 120 people sank, killing 17", "killed 17"."""
        word = lower[place]
        if word in self.active:
            # "in the shooting", but "accused of killing three"
            return lower[place - 1] not in self.before_nouns or self._leads_to_number(lower, place + 1)
        taking = self.acting.at(lower, place) if word in self.acting.opening else None
        if taking is None or taking[1] >= len(lower) or lower[place - 1] in self.copulas:
            return False
        return self._leads_to_number(lower, taking[1])

    def _leads_to_number(self, lower: Sequence[str], place: int) -> bool:
        """Whether a number stands at a token, or behind its hedge: "killed at least 17"."""
        hedge = self.hedges.at(lower, place)
        after = hedge[1] if hedge else place
        return after < len(lower) and self._is_number(lower[after])

    def share(self, lower: Sequence[str], first: int, last: int, floor: int, ceiling: int) -> Share:
        """Whether a part is counted, an addition, or the whole."""
        before = self.shares_before.before(lower, first)
        if before and before[1] >= floor:
            return cast("Share", before[0])
        near = range(max(first, last - 2), min(ceiling, last + 2))
        if self.shares_after.opening.keys().isdisjoint(lower[near.start : near.stop]):
            return "total"
        for place in near:
            if place >= last and not lower[place][0].isalpha():
                break
            found = self.shares_after.at(lower, place)
            if found:
                return cast("Share", found[0])
        return "total"

    def real(self, lower: Sequence[str], first: int, floor: int, last: int) -> Reality:
        """Whether the words before it, in its sentence, plan, threaten or estimate it.

        Those right behind token ``last`` - 1 may plan it, too: "nine drivers will meet the mayor".
        """
        known = self.reality.opening
        start = max(floor, first - _BEHIND - 2)
        if not known.keys().isdisjoint(lower[start:first]):
            for place in range(first - 1, start - 1, -1):
                if lower[place] in known and (found := self.reality.at(lower, place)):
                    return cast("Reality", found[0])
        behind = self.reality.at(lower, last)
        return "plan" if behind and behind[0] == "plan" else "fact"


@cache
def counted(language: str) -> Counted:
    """The words of ``languages/<language>/counted.toml``."""
    words = table(language, "counted")
    book = Phrasebook[str].of_table
    wholes, ending = words.get("wholes", {}), dict(words.get("lives", {}))
    lives = frozenset(phrases(ending.pop("nouns", "")))
    sets = {name: frozenset(phrases(words.get(name, ""))) for name in _SETS}
    return Counted(
        fates=book(words.get("fates", {})),
        bare=book(words.get("bare", {})),
        shares_before=book(words.get("shares_before", {})),
        shares_after=book(words.get("shares_after", {})),
        reality=book(words.get("reality", {})),
        acting=Phrasebook[str].of([(words.get("acting", ""), "acting")]),
        lives=lives,
        ending_lives=book(ending),
        exhaustive=Phrasebook[str].of([(wholes.get("exhaustive", ""), "exhaustive")]),
        inclusive=Phrasebook[str].of([(wholes.get("inclusive", ""), "inclusive")]),
        by_place=frozenset(phrases(wholes.get("by_place", ""))),
        spared=Phrasebook[str].of([(words.get("spared", ""), "spared")]),
        numbers=numerals(language).steps,
        hedges=hedges(language).before,
        joining=frozenset(phrases(words.get("joining", {}).get("between", ""))) - {","},
        others=frozenset(phrases(table(language, "checks").get("others", {}).get("others", ""))),
        **sets,
    )
