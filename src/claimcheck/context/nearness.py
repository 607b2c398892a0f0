"""How near two places of a sentence are: in tokens, with what parts a sentence counted as distance."""

from __future__ import annotations

from functools import cache
from itertools import accumulate, repeat

from claimcheck.languages import phrases, table
from claimcheck.text.tokens import Tokens

#: What crossing one of these signs costs, in tokens.
_SIGNS = {",": 9, ";": 8, ":": 4, "–": 6, "—": 6, "(": 2, ")": 2, '"': 6, "“": 6, "”": 6}
#: What crossing a word that begins another clause costs ("a week after the ferry sank").
_SUBORDINATOR = 5


@cache
def _costs(language: str) -> dict[str, int]:
    """What crossing a token costs, itself counted in; any other costs 1."""
    words = phrases(table(language, "text").get("subordinators", ""))
    costs = {**_SIGNS, **dict.fromkeys(words, _SUBORDINATOR)}
    return {word: 1 + cost for word, cost in costs.items()}


def distance(tokens: Tokens, one: tuple[int, int], other: tuple[int, int], language: str) -> int:
    """The distance between two runs of tokens (first, one past the last), 0 where they touch or overlap."""
    if one[0] > other[0]:
        one, other = other, one
    return sum(map(_costs(language).get, tokens.lower[one[1] : other[0]], repeat(1)))


def crossings(tokens: Tokens, first: int, last: int, language: str) -> list[int]:
    """What it costs to cross the tokens from ``first`` on up to each place of first..last.

    The difference of two of them is the `distance` between runs of tokens that end and begin there.
    """
    return list(accumulate(map(_costs(language).get, tokens.lower[first:last], repeat(1)), initial=0))
