"""Event triggers: the words of a sentence that name an event concept of the lexicon.

The lexicon (``languages/<code>/events.toml``) gives each concept its words, and, where the concept
is one step of a longer matter, the matter and the stage: "sign" and "enter-into-force" are stages
of "agreement".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from claimcheck.languages import phrases, table
from claimcheck.model import Stage
from claimcheck.text.stems import base
from claimcheck.text.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Concept:
    """One event concept: ``matter`` is what it is a stage of (itself, where it is a stage of nothing)."""

    name: str
    matter: str
    stage: Stage | None = None
    speech: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """A concept named by tokens first..last-1."""

    concept: Concept
    first: int
    last: int


@cache
def _lexicon(language: str) -> dict[str, tuple[tuple[tuple[str, ...], Concept], ...]]:
    """First stem -> (all stems of the phrase, concept), longest phrase first."""
    found: dict[str, list[tuple[tuple[str, ...], Concept]]] = {}
    for name, entry in table(language, "events").items():
        concept = Concept(name, entry.get("matter", name), entry.get("stage"), bool(entry.get("speech")))
        for phrase in phrases(entry["words"]):
            stems = tuple(base(word, language) for word in phrase.lower().replace("-", " - ").split())
            found.setdefault(stems[0], []).append((stems, concept))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in found.items()}


def triggers(tokens: Tokens, first: int, last: int, language: str) -> Iterator[Trigger]:
    """The event triggers among tokens first..last-1, in order, longest phrase first, never overlapping."""
    lexicon = _lexicon(language)
    stems = [base(word, language) for word in tokens.lower[first:last]]
    index = 0
    while index < len(stems):
        size = 1
        for phrase, concept in lexicon.get(stems[index], ()):
            if tuple(stems[index : index + len(phrase)]) == phrase:
                yield Trigger(concept, first + index, first + index + len(phrase))
                size = len(phrase)
                break
        index += size
