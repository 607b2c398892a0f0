"""Where sentences begin and end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from claimcheck.languages import phrases, table
from claimcheck.text.tokens import Tokens

_ENDERS = frozenset(".!?…")
_CLOSERS = frozenset("\"'”’»)]")
_OPENERS = frozenset("\"'“‘«([")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: text[start:end], and its tokens first..last-1."""

    start: int
    end: int
    first: int
    last: int


@cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset(phrases(table(language, "text").get("abbreviations", "")))


def sentences(tokens: Tokens, language: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order; line breaks end one, abbreviations and initials do not."""
    words = tokens.words
    abbreviations = _abbreviations(language)
    found: list[Sentence] = []
    first = 0
    index = 0
    count = len(words)
    while index < count:
        word = words[index]
        if word[0] == "\n":
            _add(found, tokens, first, index)
            first = index + 1
        elif word in _ENDERS and _ends(tokens, index, abbreviations):
            while index + 1 < count and words[index + 1] in _CLOSERS and tokens.glued(index + 1):
                index += 1
            _add(found, tokens, first, index + 1)
            first = index + 1
        index += 1
    _add(found, tokens, first, count)
    return tuple(found)


def _add(found: list[Sentence], tokens: Tokens, first: int, last: int) -> None:
    if first < last:
        found.append(Sentence(tokens.starts[first], tokens.ends[last - 1], first, last))


def _ends(tokens: Tokens, index: int, abbreviations: frozenset[str]) -> bool:
    """Whether the stop at ``index`` ends a sentence rather than an abbreviation, an initial or a name."""
    words = tokens.words
    if index + 1 >= len(words):
        return True
    after = index + 1
    while after < len(words) and words[after] in _CLOSERS and tokens.glued(after):
        after += 1
    if after >= len(words):
        return True
    if words[index] == "." and index > 0 and tokens.glued(index):
        before = words[index - 1]
        if tokens.lower[index - 1] in abbreviations or (len(before) == 1 and before.isupper()):
            return False
    glued = tokens.glued(after)
    opens = words[after] in _OPENERS
    starts = words[after][0].isupper() or opens or words[after][0].isdigit()
    return words[after][0] == "\n" or (starts and not (glued and words[after][0].isdigit()) and not _inside_name(tokens, index, after))


def _inside_name(tokens: Tokens, index: int, after: int) -> bool:
    """A stop inside a name: "KOMPAS.com", "U.S.A"; glued to a short capital on both sides."""
    return index > 0 and tokens.glued(after) and tokens.glued(index) and len(tokens.words[index - 1]) <= 2
