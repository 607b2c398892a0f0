"""Bearings: from where a distance is told, « 86 km barat daya Tirta », "40 km north of Lorne".

One place may lie 86 kilometres from one town and 81 from another; the words are those of ``text.toml``.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile

from claimcheck.context.places import places
from claimcheck.languages import phrases, table
from claimcheck.text.tokens import Tokens

#: How many tokens of a place's name are looked at.
_LONGEST = 3


def origin(tokens: Tokens, last: int, ceiling: int, language: str) -> tuple[str, ...]:
    """The place from which a distance that ends before token ``last`` is told, its direction named.

    What the place is a part of is left out: « Tirta, Sagara » and « Tirta Jabar » are Tirta.

    >>> from claimcheck.text.tokens import tokenise
    >>> origin(tokenise("86 km barat daya Kota Tirta, Sagara"), 2, 9, "id")
    ('Tirta',)
    """
    compass, beside = _words(language)
    place = _behind(tokens, _past_brackets(tokens, last), ceiling, beside)
    directed = _behind(tokens, place, ceiling, compass)
    if directed == place:
        return ()
    first = _behind(tokens, directed, ceiling, beside)
    whole = next((place.first for place in places(tokens, first + 1, ceiling, language)), ceiling)
    words = tokens.words[first : min(first + _LONGEST, ceiling, whole)]
    name = " ".join(takewhile(lambda word: word[0].isupper(), words)).title()
    return (name,) if name else ()


def _past_brackets(tokens: Tokens, first: int) -> int:
    """The place behind a unit that is told again in brackets: « 81 kilometer (km) arah selatan »."""
    return first + 3 if tokens.lower[first : first + 3 : 2] == ("(", ")") else first


def _behind(tokens: Tokens, first: int, ceiling: int, words: frozenset[str]) -> int:
    """The place behind a run of some words."""
    while first < ceiling and tokens.lower[first] in words:
        first += 1
    return first


@cache
def _words(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of directions, and those that stand between a distance, its direction and its place."""
    words = table(language, "text")
    return frozenset(phrases(words.get("compass", ""))), frozenset(phrases(words.get("compass_beside", "")))
