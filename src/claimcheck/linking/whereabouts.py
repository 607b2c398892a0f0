"""Whereabouts: of what place a figure is told, among the others that its article gives of the same fate."""

from __future__ import annotations

from functools import cache

from claimcheck.context.counted import counted
from claimcheck.context.places import places
from claimcheck.frozen import frozen
from claimcheck.languages import DAY_NAMES, listed, phrases, table
from claimcheck.text.tokens import OWNING, Tokens, unowned
from claimcheck.values.numerals import numerals
from claimcheck.values.phrasebook import Phrasebook

#: How many tokens behind a figure, and before it, its place is told.
_AHEAD, _BEFORE = 9, 10
_STOPS = frozenset('.;:!?“”"()—–')
_COMMA, _DOT = ",", "."
#: Fields that are plain sets of words, under their keys in the table.
_SETS = ("into", "upon", "whose", "labels", "relatives", "articles", "titles")
#: The months that are no words of their own, beside those that are.
_MONTHS = ("common_months", "weak_months")
#: What is said of a spot that is none: "at the site of the former mill".
_NO_SPOT = "none"


@frozen(slots=False)
class _Words:
    """A language's words around the place of a figure."""

    into: frozenset[str]
    upon: frozenset[str]
    whose: frozenset[str]
    labels: frozenset[str]
    relatives: frozenset[str]
    articles: frozenset[str]
    titles: frozenset[str]
    joining: frozenset[str]
    ends: frozenset[str]
    days: frozenset[str]
    spots: Phrasebook[str]


@cache
def _words(language: str) -> _Words:
    telling, told = counted(language), table(language, "counted").get("whereabouts", {})
    sets = {key: frozenset(phrases(told.get(key, ""))) for key in _SETS}
    return _Words(
        joining=telling.joining,
        ends=telling.breaks | _STOPS | frozenset(numerals(language).steps),
        days=listed(language, "dates", (*DAY_NAMES, *_MONTHS)),
        spots=Phrasebook[str].of_table(told.get("spots", {})),
        **sets,
    )


def whereabouts(tokens: Tokens, own: range, language: str) -> str:
    """The one place that a figure is told of in its clause; "" where it is told of none, or of several.

    It is a country's code, a name in small letters, or a kind of place ("hospital"), and stands behind
    the figure ("12 people died in Lorne") or before it ("in Lorne, where 12 died", "Lorne's death toll").
    """
    words = _words(language)
    found = _behind(tokens, own.stop, language, words)
    return _before(tokens, own.start, language, words) if found is None else found


def _behind(tokens: Tokens, last: int, language: str, words: _Words) -> str | None:
    """The place told behind a figure; None where none is."""
    for at in range(last, min(len(tokens), last + _AHEAD)):
        word = tokens.lower[at]
        if word == _COMMA or _ends(word, words):
            return None
        if spot := words.spots.at(tokens.lower, at):
            return "" if spot[0] == _NO_SPOT else spot[0]
        place = _leads_to(tokens, at, len(tokens), language, words)
        if place is not None:
            return place
    return None


def _before(tokens: Tokens, first: int, language: str, words: _Words) -> str:
    """The place told before a figure."""
    lower = tokens.lower
    for at in range(first - 1, max(0, first - _BEFORE) - 1, -1):
        word = lower[at]
        if word == _COMMA:
            if at + 1 < first and lower[at + 1] not in words.relatives and not _opens(tokens, at, words):
                return ""
        elif _ends(word, words):
            return ""
        elif word not in words.whose and (place := _leads_to(tokens, at, first, language, words)) is not None:
            return place
        elif at and (word in words.relatives and lower[at - 1] == _COMMA):
            return _ending(tokens, at - 1, language, words)
        elif at and word in words.labels and tokens.words[at - 1].endswith(OWNING):
            return _ending(tokens, at, language, words)
    return ""


def _leads_to(tokens: Tokens, at: int, ceiling: int, language: str, words: _Words) -> str | None:
    """The place that a word leads to, "" where it leads to several; None where it leads to none."""
    word = tokens.lower[at]
    if word not in words.into and word not in words.upon and word not in words.whose:
        return None
    first = _begin(tokens, at + 1, words)
    last = _run_end(tokens, first, words)
    if not first < last <= ceiling or (word in words.upon and first == at + 1):
        return None  # "blamed on Alda"
    return "" if _goes_on(tokens, last, words) else _key(tokens, first, last, language, words)


def _opens(tokens: Tokens, comma: int, words: _Words) -> bool:
    """Whether all before a comma is a place that opens the sentence: "In Lorne, a storm killed 12"."""
    return tokens.lower[0] in words.into and _run_end(tokens, _begin(tokens, 1, words), words) == comma


def _ends(word: str, words: _Words) -> bool:
    """Whether a clause ends at a word, or another figure stands there."""
    return word in words.ends or word[0].isdecimal()


def _begin(tokens: Tokens, first: int, words: _Words) -> int:
    """Where a name begins behind what its place is called: "the town of Lorne", "Mt. Alda"."""
    while first < len(tokens) and (
        tokens.lower[first] in words.articles or tokens.lower[first] in words.titles
    ):
        first += 1
        if first < len(tokens) and tokens.words[first] == _DOT and tokens.is_capital(first - 1):
            first += 1
    return first


def _run_end(tokens: Tokens, first: int, words: _Words) -> int:
    """One past the name that begins at a token; that token where none does, or a number follows it."""
    last = first
    while last < len(tokens) and tokens.is_capital(last) and tokens.lower[last] not in words.days:
        last += 1
    return first if last < len(tokens) and tokens.lower[last][0].isdecimal() else last


def _goes_on(tokens: Tokens, last: int, words: _Words) -> bool:
    """Whether another place is named beside one that ends at a token: "in Lorne, Oster and Ambry"."""
    while last + 1 < len(tokens) and tokens.lower[last] == _COMMA and tokens.is_capital(last + 1):
        last = _run_end(tokens, last + 1, words)
    joined = last + 1 < len(tokens) and tokens.lower[last] in words.joining
    return joined and tokens.is_capital(last + 1)


def _ending(tokens: Tokens, last: int, language: str, words: _Words) -> str:
    """The name that ends before a token; "" where it is the last of several."""
    first = last
    while first > 0 and tokens.is_capital(first - 1):
        first -= 1
    several = first > 0 and tokens.lower[first - 1] in words.joining
    return "" if several or first == last else _key(tokens, first, last, language, words)


def _key(tokens: Tokens, first: int, last: int, language: str, words: _Words) -> str:
    """A name as another article may have it: a country's code, or its words without what it is called."""
    country = next(places(tokens, first, last, language), None)
    if country and (country.first, country.last) == (first, last):
        return country.code
    return " ".join(unowned(word) for word in tokens.lower[first:last] if word not in words.titles)
