"""A language's words for values that were replaced, that changed, and that are not the last word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.values.phrasebook import Phrasebook

#: How far before a value the word may stand that tells of it.
_REACH = 5


@frozen(slots=False)
class Revised:
    """The words of ``languages/<language>/standing.toml``, by the places they hold.

    ``opening`` begin the phrases that any reading needs, ``leading`` those that lead to a new value,
    ``leaving`` those that come from an old one, and ``for_now`` those of a value for the time being.
    """

    changes: Phrasebook[str]
    moves: Phrasebook[str]
    targets: Phrasebook[str]
    becoming: Phrasebook[str]
    origins: Phrasebook[str]
    amounts: Phrasebook[str]
    former: Phrasebook[str]
    once: Phrasebook[str]
    now: Phrasebook[str]
    negations: Phrasebook[str]
    corrections: Phrasebook[str]
    earlier: Phrasebook[str]
    reported: Phrasebook[str]
    reports: Phrasebook[str]
    so_far: Phrasebook[str]
    between: frozenset[str]
    tolls: frozenset[str]
    counts: frozenset[str]
    of_people: frozenset[str]
    equals: frozenset[str]
    reaching: Phrasebook[str]
    numbers_of: Phrasebook[str]
    stating: frozenset[str]
    partings: frozenset[str]
    breaks: frozenset[str]
    causes: frozenset[str]
    opening: frozenset[str]
    leading: frozenset[str]
    leaving: frozenset[str]
    for_now: frozenset[str]

    def led_by(self, book: Phrasebook[str], lower: Sequence[str], first: int, floor: int) -> int | None:
        """Where a phrase begins that leads to token ``first`` over nothing but filling words, or None."""
        closing, between = book.closing, self.between
        for place in range(first, max(floor, first - _REACH), -1):
            word = lower[place - 1]
            if word in closing and (found := book.before(lower, place)) and found[1] >= floor:
                return found[1]
            if word not in between:
                return None
        return None


@cache
def revised(language: str) -> Revised:
    """The words of a language; none where it has no table."""
    words = table(language, "standing")
    denied, provisional = words.get("denied", {}), words.get("provisional", {})
    books = {
        **{name: _book(words, name) for name in ("changes", "moves", "targets", "becoming", "origins")},
        **{name: _book(words, name) for name in ("former", "once", "now", "reaching", "numbers_of")},
        **{name: _book(denied, name) for name in ("negations", "corrections", "earlier", "reported")},
        **{name: _book(provisional, name) for name in ("reports", "so_far")},
        "amounts": _book(words, "by"),
    }
    telling = ("becoming", "targets", "origins", "former", "once", "negations", "reports", "so_far")
    return Revised(
        **books,
        between=frozenset(phrases(words.get("between", {}).get("words", ""))),
        tolls=frozenset(phrases(words.get("tolls", ""))),
        counts=frozenset(phrases(words.get("counts", ""))),
        of_people=frozenset(phrases(words.get("of_people", ""))),
        equals=frozenset(phrases(words.get("equals", ""))),
        stating=frozenset(phrases(words.get("stating", ""))),
        partings=frozenset((",", *phrases(words.get("partings", "")))),
        breaks=frozenset((",", *phrases(words.get("breaks", "")))),
        causes=frozenset(phrases(words.get("causes", ""))),
        opening=frozenset(word for name in telling for word in books[name].opening),
        leading=frozenset((*books["becoming"].opening, *books["targets"].opening)),
        leaving=frozenset((*books["origins"].opening, *books["former"].opening)),
        for_now=frozenset((*books["reports"].opening, *books["so_far"].opening)),
    )


def _book(words: dict[str, Any], name: str) -> Phrasebook[str]:
    return Phrasebook[str].of([(words.get(name, ""), name)])
