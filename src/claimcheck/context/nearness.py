"""How near two places of a sentence are: in tokens, with what parts a sentence counted as distance."""

from __future__ import annotations

from functools import cache

from claimcheck.languages import phrases, table
from claimcheck.text.tokens import Tokens

#: What crossing one of these signs costs, in tokens.
_SIGNS = {",": 9, ";": 8, ":": 4, "–": 6, "—": 6, "(": 2, ")": 2, '"': 6, "“": 6, "”": 6}
#: What crossing a word that begins another clause costs ("a week after the ferry sank").
_SUBORDINATOR = 5


@cache
def _costs(language: str) -> dict[str, int]:
    words = phrases(table(language, "text").get("subordinators", ""))
    return {**_SIGNS, **dict.fromkeys(words, _SUBORDINATOR)}


def distance(tokens: Tokens, one: tuple[int, int], other: tuple[int, int], language: str) -> int:
    """The distance between two runs of tokens (first, one past the last), 0 where they touch or overlap."""
    if one[0] > other[0]:
        one, other = other, one
    between = tokens.lower[one[1] : other[0]]
    costs = _costs(language)
    return len(between) + sum(costs.get(word, 0) for word in between)
