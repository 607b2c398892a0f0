"""Whose a figure is: the person or the body named beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from claimcheck.context.attribution import called, owns, roles
from claimcheck.context.names import Name, names
from claimcheck.context.places import places
from claimcheck.languages import DAY_NAMES, listed
from claimcheck.model import Claim
from claimcheck.text.furniture import small_words
from claimcheck.text.stems import stem
from claimcheck.text.tokens import OWNING, Tokens
from claimcheck.values.families import kinship
from claimcheck.values.identity import is_personal
from claimcheck.values.units import units

#: Shorter words are initials and small words between names.
_SHORTEST = 3
#: How many words between a name and a figure may tell who somebody is.
_LONGEST = 5
#: The signs behind which somebody is described.
_SIGNS = frozenset({",", "("})


def person(claim: Claim, tokens: Tokens, own: range, language: str) -> frozenset[str]:
    """Whose age or minute it is: the words of the name beside its ``own`` tokens, in small letters.

    A name that the figure touches wins over one behind a sign or behind words that tell who somebody is
    (« Tini Dewi, seorang perawat berusia 40 tahun », "his 16-year-old brother, Alex").  The capitals of
    a title prove no name.
    """
    if not is_personal(claim) or claim.span.field == "title":
        return frozenset()
    runs = _names_of_people(tokens, own, language)
    before = next((run for run in reversed(runs) if run.last <= own.start), None)
    after = next((run for run in runs if run.first >= own.stop), None)
    if after and after.first == own.stop:
        return _words(after, language)
    if before and _describes(tokens, range(before.last, own.start), language, opens=_SIGNS):
        return _words(before, language)
    if after and _describes(tokens, range(own.stop, after.first), language):
        return _words(after, language)
    return frozenset()


def _names_of_people(tokens: Tokens, own: range, language: str) -> list[Name]:
    """The names of a sentence that can be a person's."""
    taken = frozenset(own).union(_abroad(tokens, range(len(tokens)), language))
    runs = names(tokens, 0, len(tokens), frozenset(), taken)
    return [run for run in runs if _is_name(run, tokens, language)]


def _is_name(run: Name, tokens: Tokens, language: str) -> bool:
    """Whether a run is neither a day, nor a noun alone, nor where a person is from (« Port Orange boy »)."""
    words = _words(run, language)
    if (
        not words
        or words <= (roles(language) | listed(language, "dates", DAY_NAMES))
        or run.text.endswith(OWNING)
    ):
        return False
    if tokens.lower[run.first] in small_words(language):
        return False  # "At Foxglove Terrace, a 34-year-old woman"
    return not _is_person(tokens, run.last, language)


def _describes(tokens: Tokens, gap: range, language: str, opens: frozenset[str] = frozenset()) -> bool:
    """Whether the tokens between a name and a figure are signs, or tell who that is: all, or behind a sign.

    « Tini Dewi, anaknya yang berusia 4 tahun » is told of another.
    """
    words = [at for at in gap if tokens.lower[at][0].isalpha()]
    if not words:
        return True
    if len(words) > _LONGEST or (opens and tokens.lower[gap.start] not in opens):
        return False
    if opens and any(owns(tokens.lower[at], language) for at in words):
        return False
    told = roles(language) | called(language)
    abroad = _abroad(tokens, gap, language)
    return all(at in abroad or tokens.lower[at] in told or _is_person(tokens, at, language) for at in words)


def _abroad(tokens: Tokens, among: range, language: str) -> frozenset[int]:
    """The tokens that name countries and their people."""
    found = places(tokens, among.start, among.stop, language)
    return frozenset(at for place in found for at in range(place.first, place.last))


def _is_person(tokens: Tokens, at: int, language: str) -> bool:
    """Whether a noun at a token is of a person: "boy", « warga »."""
    noun = units(language).at(tokens.lower, at) if at < len(tokens) else None
    return noun is not None and noun.section == "count" and kinship(noun.concept, "person") != "differ"


def _words(run: Name, language: str) -> frozenset[str]:
    """The words of a name, without initials and what somebody is ("Officer")."""
    words, known = said(run.text.lower().split()), units(language)
    return frozenset(word for word in words if len(word) > 1 and not known.at((word,), 0))


def holder(tokens: Tokens, first: int, language: str, named: frozenset[str] | None) -> frozenset[str]:
    """The last name before token ``first`` in its sentence: who has, does or suffers what is counted.

    A single word that opens a sentence or a quotation proves no name, unless its stem is one of those
    ``named`` at the opening; nor does what somebody is (« Terdakwa »).
    """
    lower, known = tokens.lower, units(language)
    for run in reversed(names(tokens, 0, first, frozenset())):
        places = range(run.first, run.last)
        own = [at for at in places if len(lower[at]) >= _SHORTEST and not known.at(lower, at)]
        if len(own) > 1 or (
            own and (_inside(tokens, own[0]) or stem(lower[own[0]], language) in (named or ()))
        ):
            return frozenset(lower[at] for at in own)
    return frozenset()


def _inside(tokens: Tokens, place: int) -> bool:
    """Whether a word follows another one, so that its capital is its own: no sentence, no quotation opens."""
    return place > 0 and tokens.lower[place - 1][0].isalnum()


def by_name(one: frozenset[str], other: frozenset[str]) -> Literal["same", "differ", "none", "unknown"]:
    """Whether two sets of names are one holder's; brothers share their last name."""
    if not one or not other:
        return "none" if one == other else "unknown"
    return "same" if one <= other or other <= one else "differ"


def said(words: Iterable[str]) -> frozenset[str]:
    """The words among some tokens: no figures, no signs."""
    return frozenset([word for word in words if word[0].isalpha()])
