"""Runs of capitalised words: who or what a sentence names."""

from __future__ import annotations

from claimcheck.frozen import frozen
from claimcheck.text.tokens import Tokens


@frozen()
class Name:
    """A run of capitalised words: tokens first..last-1, as written."""

    first: int
    last: int
    text: str


def names(
    tokens: Tokens, first: int, last: int, inner: frozenset[str], taken: frozenset[int] = frozenset()
) -> tuple[Name, ...]:
    """The name runs among tokens first..last-1, in order.

    ``taken`` are tokens that belong to a date or a figure ("Senin", "June"); ``inner`` holds
    lower-case words that may stand inside a name ("The Wall of Sound").  Hyphens join ("Kim
    Jong-un").  A run may be an ordinary word that opens its sentence; the
    caller decides what it takes for a name there.
    """
    found: list[Name] = []
    end = first
    for index, word in enumerate(tokens.words[first:last], first):
        if index >= end and word[0].isupper() and index not in taken:
            end = _run_end(tokens, index, last, inner, taken)
            found.append(Name(index, end, tokens.text[tokens.starts[index] : tokens.ends[end - 1]]))
    return tuple(found)


def _run_end(tokens: Tokens, index: int, last: int, inner: frozenset[str], taken: frozenset[int]) -> int:
    """One past the last token of the run that begins at ``index``."""
    end = index + 1
    while end < last and end not in taken:
        if tokens.is_capital(end):
            end += 1
        elif end + 1 < last and _joins(tokens, end, inner):
            end += 2
        else:
            break
    return end


def _joins(tokens: Tokens, index: int, inner: frozenset[str]) -> bool:
    """Whether a hyphen or a small word at ``index`` carries a name on."""
    if tokens.words[index] == "-":
        return tokens.glued(index) and tokens.glued(index + 1)
    return tokens.lower[index] in inner and tokens.is_capital(index + 1)
