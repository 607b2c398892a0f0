"""How near two places of a sentence are: in tokens, with what parts a sentence counted as distance."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, repeat

from claimcheck.languages import phrases, table
from claimcheck.text.tokens import Tokens

#: What crossing one of these signs costs, in tokens.
_SIGNS = {",": 9, ";": 8, ":": 4, "–": 6, "—": 6, "(": 2, ")": 2, '"': 6, "“": 6, "”": 6}
#: What crossing a word that begins another clause costs ("a week after the ferry sank").
_SUBORDINATOR = 5
#: What crossing the verb behind a relative clause costs more.
_ASIDE = 12


@cache
def _costs(language: str) -> dict[str, int]:
    """What crossing a token costs, itself counted in; any other costs 1."""
    words = phrases(table(language, "text").get("subordinators", ""))
    costs = {**_SIGNS, **dict.fromkeys(words, _SUBORDINATOR)}
    return {word: 1 + cost for word, cost in costs.items()}


def _ends_of_asides(words: Sequence[str], openings: Container[int], language: str) -> Iterator[int]:
    """Where the verb stands that goes on behind a relative clause: "the man who shot two on Friday was held".

    A pronoun opens one at the ``openings``, or before a verb of its own ("who was held on Friday"): "he said
    that two men were held" has none.
    """
    relatives, verbs = _clauses(language)
    opened = None
    for place, word in enumerate(words):
        if word in relatives:
            own = not verbs.isdisjoint(words[place + 1 : place + 2])
            opened = place + 1 if own or place in openings else None
        elif opened is not None and place > opened and word in verbs:
            yield place
            opened = None


@cache
def _clauses(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The pronouns that open a relative clause, and the auxiliary verbs that go on behind it."""
    told = table(language, "text")
    return frozenset(phrases(told.get("asides", ""))), frozenset(phrases(told.get("auxiliaries", "")))


def distance(tokens: Tokens, one: tuple[int, int], other: tuple[int, int], language: str) -> int:
    """The distance between two runs of tokens (first, one past the last), 0 where they touch or overlap."""
    if one[0] > other[0]:
        one, other = other, one
    return sum(map(_costs(language).get, tokens.lower[one[1] : other[0]], repeat(1)))


def crossings(
    tokens: Tokens, first: int, last: int, language: str, openings: Iterable[int] = ()
) -> list[int]:
    """What it costs to cross the tokens from ``first`` on up to each place of first..last.

    The difference of two of them is the `distance` between runs of tokens that end and begin there.  The
    ``openings`` are tokens at which a pronoun would open a clause on a noun.
    """
    words = tokens.lower[first:last]
    costs = list(map(_costs(language).get, words, repeat(1)))
    if not _clauses(language)[0].isdisjoint(words):
        for place in _ends_of_asides(words, {opening - first for opening in openings}, language):
            costs[place] += _ASIDE
    return list(accumulate(costs, initial=0))
