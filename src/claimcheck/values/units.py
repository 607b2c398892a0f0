"""What is counted or measured: the concepts of ``languages/<code>/units.toml`` and their words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from typing import Any

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.text.memo import Memo
from claimcheck.values.phrasebook import Phrasebook

_SECTIONS = ("age", "currency", "percent", "duration", "measure", "count")

#: A word without its ending is longer.
_SHORTEST = 2


@frozen()
class Unit:
    """A concept ("soldier", "kilometre", "IDR") of one section of the table, and the end of its words."""

    section: str
    concept: str
    last: int


@frozen(slots=False)
class Units:
    """A language's units, looked up at a token; a word that is not found is tried without its ending."""

    after: Phrasebook[tuple[str, str]]
    currency_before: Phrasebook[str]
    measure_before: Phrasebook[str]
    endings: tuple[tuple[str, str], ...]
    glued: tuple[str, ...]
    derived: tuple[str, ...]
    classifiers: Phrasebook[str]
    closed: frozenset[str]
    naming: Phrasebook[str]
    not_after: Phrasebook[str]
    age_before: Phrasebook[str]
    age_guesses: Phrasebook[str]
    count_before: Phrasebook[str]
    numbers: frozenset[str]
    addresses: frozenset[str]
    ballots: frozenset[str]
    aged: frozenset[str]
    abstract: frozenset[str]
    not_aged: frozenset[str]
    age_verbs: frozenset[str]
    age_subjects: frozenset[str]
    verb_forms: tuple[tuple[str, str], ...]
    verbs: frozenset[str]
    not_verbs: frozenset[str]
    people_after: frozenset[str]
    head_last: bool
    plurals: frozenset[str]
    inch_signs: frozenset[str]
    minutes: frozenset[str]
    into_play: Phrasebook[str]
    of_play: Phrasebook[str]

    @cached_property
    def changed(self) -> Memo[tuple[str, str] | None]:
        """The meaning of words that are not in the table as they stand."""
        return Memo(self._changed)

    def at(self, lower: Sequence[str], first: int) -> Unit | None:
        """The unit whose words begin at a token, or None."""
        found = self.after.at(lower, first)
        if found:
            return Unit(*found[0], found[1])
        if first >= len(lower):
            return None
        meaning = self.changed[lower[first]]
        return Unit(*meaning, first + 1) if meaning else None

    def _changed(self, word: str) -> tuple[str, str] | None:
        """The meaning of one word without its ending, or without the small word glued to it."""
        if not word[0].isalpha():
            return None
        cut = (word[: -len(end)] for end in self.glued if word.endswith(end) and len(word) > len(end) + 2)
        for bare in (*self._bare(word), *cut):
            for words, meaning in self.after.opening.get(bare, ()):
                if len(words) == 1:
                    return meaning
        return None

    def stem(self, word: str) -> str:
        """A word without the first ending that fits, for nouns the table does not know."""
        return next(self._bare(word), word)

    @cached_property
    def is_verb(self) -> Callable[[str], bool]:
        """Whether a word has the form of a verb ("digulirkan"), or is known for one ("ran")."""
        return Memo(self._is_verb).__getitem__

    def _is_verb(self, word: str) -> bool:
        return word in self.verbs or (
            word not in self.not_verbs
            and any(word.startswith(beginning) and word.endswith(end) for beginning, end in self.verb_forms)
        )

    def _bare(self, word: str) -> Iterator[str]:
        for ending, instead in self.endings:
            if word.endswith(ending) and len(bare := word[: -len(ending)] + instead) > _SHORTEST:
                yield bare


@cache
def units(language: str) -> Units:
    """The units of a language."""
    words = table(language, "units")
    naming = words.get("naming", {})
    return Units(
        after=Phrasebook[tuple[str, str]].of(_entries(words)),
        currency_before=Phrasebook[str].of_table(words.get("currency_before", {})),
        measure_before=Phrasebook[str].of_table(words.get("measure_before", {})),
        endings=tuple(_ending(part) for part in phrases(words.get("endings", ""))),
        glued=phrases(words.get("glued", "")),
        derived=phrases(words.get("derived", "")),
        classifiers=Phrasebook[str].of([(words.get("classifiers", ""), "classifier")]),
        closed=frozenset(phrases(words.get("closed", ""))),
        naming=Phrasebook[str].of([(naming.get("words", ""), "name")]),
        not_after=Phrasebook[str].of([(naming.get("after", ""), "name")]),
        age_before=Phrasebook[str].of([(words.get("age_before", ""), "age")]),
        age_guesses=Phrasebook[str].of([(words.get("age_guesses", ""), "age")]),
        count_before=Phrasebook[str].of_table(words.get("count_before", {})),
        numbers=frozenset(phrases(naming.get("numbers", ""))),
        addresses=frozenset(phrases(naming.get("addresses", ""))),
        ballots=frozenset(phrases(words.get("ballots", ""))),
        abstract=frozenset(phrases(words.get("abstract", ""))),
        aged=frozenset(phrases(words.get("aged", ""))),
        not_aged=frozenset(phrases(words.get("not_aged", ""))),
        people_after=frozenset(phrases(words.get("people_after", ""))),
        verb_forms=tuple(_form(part) for part in phrases(words.get("verb_forms", ""))),
        verbs=frozenset(phrases(words.get("verbs", ""))),
        not_verbs=frozenset(phrases(words.get("not_verbs", ""))),
        age_subjects=frozenset(phrases(words.get("age_subjects", ""))),
        age_verbs=frozenset(phrases(words.get("age_verbs", ""))),
        plurals=frozenset(phrases(words.get("plurals", ""))),
        inch_signs=frozenset(phrases(words.get("inch_signs", ""))),
        minutes=frozenset(phrases(words.get("minutes", ""))),
        into_play=Phrasebook[str].of([(words.get("into_play", ""), "play")]),
        of_play=Phrasebook[str].of([(words.get("of_play", ""), "play")]),
        head_last=bool(words.get("head_last", False)),
    )


def _entries(words: dict[str, Any]) -> Iterator[tuple[str, tuple[str, str]]]:
    for section in _SECTIONS:
        for concept, listed in words.get(section, {}).items():
            yield listed, (section, concept)
            if section == "count" and words.get("head_last"):
                yield "; ".join(f"{one}s" for one in phrases(listed) if " " in one), (section, concept)


def _form(rule: str) -> tuple[str, str]:
    beginning, _, end = rule.partition("-")
    return beginning, end


def _ending(rule: str) -> tuple[str, str]:
    ending, _, instead = rule.partition("=")
    return ending, instead
