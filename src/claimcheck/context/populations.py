"""Whose people or things are counted: « 50.000 tentara dari Rusia dan Korea Utara » is two nations'."""

from __future__ import annotations

from functools import cache

from claimcheck.context.places import Place, places
from claimcheck.frozen import frozen
from claimcheck.languages import phrases, table
from claimcheck.text.tokens import Tokens, tokenise

_REACH = 4
_LONGEST_NAME = 4
_COUNTRY = 2


@frozen(slots=False)
class Joining:
    """A language's words between a noun and whose it is, and those after which a place is only a place."""

    between: frozenset[str]
    whose: frozenset[str]
    where: frozenset[str]
    owning: tuple[str, ...]


@cache
def _joining(language: str) -> Joining:
    words = table(language, "counted").get("joining", {})
    between, whose, where = (frozenset(phrases(words.get(key, ""))) for key in ("between", "whose", "where"))
    return Joining(between, whose, where, phrases(words.get("owning", "")))


def population(tokens: Tokens, noun_phrase: tuple[int, int], ceiling: int, language: str) -> tuple[str, ...]:
    """The ISO 3166 codes of the countries whose people or things a noun phrase names, sorted.

    ``noun_phrase`` holds its first and last token (exclusive); names inside it count, names joined
    after it up to ``ceiling``, and an owner before it ("North Korea's").
    """
    joining, (first, last) = _joining(language), noun_phrase
    codes = [_owner(tokens, first, joining, language)]
    reach = last + _REACH
    for place in places(tokens, first, min(ceiling, last + 4 * _REACH), language):
        if place.first > reach or not _joined(tokens, last, place, joining, known=any(codes)):
            break
        codes.append(_country(place))
        last, reach = max(last, place.last), place.last + _REACH
    return tuple(sorted({code for code in codes if code})) if any(codes) else ()


def _joined(tokens: Tokens, last: int, place: Place, joining: Joining, *, known: bool) -> bool:
    """Whether the words between a noun phrase and a name after it make the name an owner."""
    gap = tokens.lower[last : place.first]
    if known:
        return all(word in joining.between or word in joining.whose for word in gap)
    marks = any(not word[0].isalpha() for word in gap)
    return len(gap) <= _COUNTRY and not marks and not joining.where.intersection(gap)


def _owner(tokens: Tokens, first: int, joining: Joining, language: str) -> str:
    """The country that owns what follows ("North Korea's 11,000 soldiers"), or an empty string."""
    before = tokens.words[first - 1] if first else ""
    if not before.endswith(joining.owning):
        return ""
    ending = next(ending for ending in joining.owning if before.endswith(ending))
    start = tokens.starts[max(0, first - _LONGEST_NAME)]
    named = tokenise(tokens.text[start : tokens.ends[first - 1] - len(ending)])
    return next(
        (_country(place) for place in places(named, 0, len(named), language) if place.last == len(named)), ""
    )


def _country(place: Place) -> str:
    return place.code[:_COUNTRY] if place.code[_COUNTRY:] == "" else ""
