"""Event triggers: the words of a sentence that name an event concept of the lexicon.

The lexicon (``languages/<code>/events.toml``) gives each concept its words, and, where the concept
is one step of a longer matter, the matter and the stage: "sign" and "enter-into-force" are stages
of "agreement".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from functools import cache
from itertools import compress

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.model import Stage
from claimcheck.text.memo import Memo
from claimcheck.text.stems import base
from claimcheck.text.tokens import Tokens

#: The steps that a matter passes through; what merely happened or was reported is no step.
STEPS: frozenset[Stage] = frozenset({"announced", "agreed", "signed", "ratified", "in-force", "ended"})
#: Words of the shortest phrase.
_PAIR = 2
#: Among how many of the nearest concepts a step of a matter is looked for.
_REACH = 3


@frozen()
class Concept:
    """One event concept; a language has one of each, and they are told apart by identity.

    ``matter`` is what it is a stage of, or its family ("kill" and "die"); itself, where it has none.
    ``speech`` concepts are acts of saying; ``generic`` ones ("happen") lean on another word for
    their sense; an ``object`` is the thing that passes through the stages of its matter ("treaty").
    What ``hourly`` concepts report changes by the hour (prices, exchanges); of ``personal`` ones
    every person has a figure of their own (sentences); one that ``follows`` another has figures of its own,
    and words in common with it (the aftershocks of a quake, "of magnitude 4").
    """

    name: str
    matter: str
    stage: Stage | None = None
    speech: bool = False
    generic: bool = False
    object: bool = False
    hourly: bool = False
    personal: bool = False
    follows: str | None = None


@frozen(eq=True)
class Trigger:
    """A concept named by tokens first..last-1."""

    concept: Concept
    first: int
    last: int


_Phrase = tuple[tuple[str, ...], Concept]


def _by_length(phrase: _Phrase) -> int:
    return -len(phrase[0])


@frozen()
class _Opening:
    """What begins with a word: its own concept, and longer phrases by their second word, longest first."""

    alone: Concept | None
    longer: dict[str, list[_Phrase]] = field(default_factory=dict)


@cache
def _lexicon(language: str) -> dict[str, _Opening]:
    """What begins with each word that begins a phrase."""
    single: dict[str, Concept] = {}
    longer: dict[str, dict[str, list[_Phrase]]] = {}
    for name, entry in table(language, "events").items():
        concept = Concept(
            name=name,
            matter=entry.get("matter", name),
            stage=entry.get("stage"),
            speech=bool(entry.get("speech")),
            generic=bool(entry.get("generic")),
            object=bool(entry.get("object")),
            hourly=bool(entry.get("hourly")),
            personal=bool(entry.get("personal")),
            follows=entry.get("follows"),
        )
        for phrase in phrases(entry["words"]):
            words = (phrase,) if phrase.isalpha() else tuple(phrase.replace("-", " - ").split())
            if len(words) == 1:
                single[phrase] = concept
            else:
                longer.setdefault(words[0], {}).setdefault(words[1], []).append((words, concept))
    for entries in longer.values():
        for alike in entries.values():
            alike.sort(key=_by_length)
    return {first: _Opening(single.get(first), longer.get(first, {})) for first in single | longer}


@cache
def _openings(language: str) -> Memo[_Opening | None]:
    """What begins with a word, clitics aside."""
    lexicon = _lexicon(language)
    return Memo(lambda word: lexicon.get(word) or lexicon.get(base(word, language)))


@cache
def _bare(language: str) -> Memo[str]:
    """A word without its clitics."""
    return Memo(lambda word: base(word, language))


@cache
def acts_of_saying() -> frozenset[str]:
    """The names of the concepts that only report ("say", "confirm"); the same in every language."""
    return frozenset(name for name, entry in table("en", "events").items() if entry.get("speech"))


@cache
def followers() -> frozenset[str]:
    """The names of the concepts that follow another one; the same in every language."""
    return frozenset(name for name, entry in table("en", "events").items() if entry.get("follows"))


@cache
def recurring() -> frozenset[str]:
    """The names of the concepts that happen to one thing again and again (a toll rises every day)."""
    return frozenset(name for name, entry in table("en", "events").items() if entry.get("recurring"))


@cache
def matters() -> dict[str, str]:
    """The matter of each concept that tells of an event of its own; the same in every language.

    Acts of saying and generic concepts ("happen") tell of no event that another could differ from.
    """
    return {
        name: entry.get("matter", name)
        for name, entry in table("en", "events").items()
        if not entry.get("speech") and not entry.get("generic")
    }


def triggers(tokens: Tokens, first: int, last: int, language: str) -> Iterator[Trigger]:
    """The event triggers among tokens first..last-1, in order, longest phrase first, never overlapping."""
    words, openings, done = tokens.lower, _openings(language), first
    for index in compress(range(first, last), map(openings.__getitem__, words[first:last])):
        opening = openings[words[index]]
        if index < done or opening is None:
            continue
        told = _longest(opening, words, index, last, language) if opening.longer else None
        size, concept = told or (1, opening.alone)
        if concept is not None:
            done = index + size
            yield Trigger(concept, index, done)


def _longest(
    opening: _Opening, words: Sequence[str], index: int, last: int, language: str
) -> tuple[int, Concept] | None:
    """Tokens and concept of the longest phrase at ``index`` that ends before ``last``, clitics aside."""
    if index + 1 >= last:
        return None
    second = words[index + 1]
    bare = _bare(language)[second]
    found = opening.longer.get(second, ())
    if bare != second and (others := opening.longer.get(bare)):
        found = sorted((*found, *others), key=_by_length)
    for phrase, concept in found:
        size = len(phrase)
        if index + size <= last and (size == _PAIR or _goes_on(words, index, phrase, language)):
            return size, concept
    return None


def _goes_on(words: Sequence[str], index: int, phrase: tuple[str, ...], language: str) -> bool:
    """Whether a phrase whose first two words stand at ``index`` goes on there, clitics aside."""
    for place, said in enumerate(phrase[_PAIR:], index + _PAIR):
        if words[place] != said and _bare(language)[words[place]] != said:
            return False
    return True


def principal(nearest: Sequence[Concept]) -> Concept | None:
    """The concept that a claim belongs to, of those of its sentence, nearest first.

    A step of a matter wins over what stands nearer, where the matter's object is named ("the treaty
    that was announced when he visited in June"); a generic concept yields to the next one.
    """
    objects = {concept.matter for concept in nearest if concept.object}
    for concept in nearest[:_REACH]:
        if concept.stage in STEPS and (
            concept.matter in objects or (objects and concept.stage == "announced")
        ):
            return concept
    telling = [concept for concept in nearest[:2] if not concept.generic]
    return telling[0] if telling else next(iter(nearest), None)
