"""Countries by every name that news gives them: formal and short names, capitals, demonyms, by-names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import compress

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.text.tokens import OWNING, Tokens, unowned

#: Capitals of this length or less are matched as written.
_SHORT = 3


@frozen()
class Place:
    """A place named by tokens first..last-1: an ISO 3166 code, or a bloc's own ("EU", "UN")."""

    code: str
    first: int
    last: int


@cache
def _index(language: str) -> dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]]:
    """First word, lower-cased -> (all words, code, whether capitals must match), longest first.

    It is listed as an owner's, too ("korea's"): nearly every word of a text is looked up, and begins no name.
    """
    found: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    for code, names in table(language, "places").items():
        for phrase in phrases(names):
            exact = len(phrase) <= _SHORT and phrase.isupper()  # "AS" and "US" are words in small letters
            words = (phrase,) if phrase.isalpha() else tuple(phrase.split())
            found.setdefault(phrase.lower() if exact else words[0], []).append((words, code, exact))
    index = {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0])) if len(entries) > 1 else entries)
        for first, entries in found.items()
    }
    owners = {f"{first}{ending}": entries for first, entries in index.items() for ending in OWNING}
    return owners | index


def places(tokens: Tokens, first: int, last: int, language: str) -> Iterator[Place]:
    """The places named among tokens first..last-1, in order, longest name first, never overlapping."""
    index, done = _index(language), first
    for at in compress(range(first, last), map(index.__contains__, tokens.lower[first:last])):
        if at < done:
            continue
        for words, code, exact in index[tokens.lower[at]]:
            if _says(tokens.words if exact else tokens.lower, at, words):
                done = at + len(words)
                yield Place(code, at, done)
                break


def _says(written: tuple[str, ...], at: int, words: tuple[str, ...]) -> bool:
    """Whether a name stands at a token, or an owner's: "North Korea's"."""
    found = written[at : at + len(words)]
    if found == words or not found[-1].endswith(OWNING):
        return found == words
    return (*found[:-1], unowned(found[-1])) == words


@cache
def place_name(code: str) -> str:
    """The English name of a place's code; the code itself where the table has none."""
    names = phrases(table("en", "places").get(code, ""))
    return names[0] if names[:1] and names[0].isupper() else names[0].title() if names else code
