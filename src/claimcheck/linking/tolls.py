"""Tolls: figures of one fate that two articles give of the same people, in whatever words they are told.

Either is its article's main toll, or the only one that it gives of a place (12 dead in Lorne, 3 dead in
hospital), of one kind of people (5 children dead) or of an earlier year.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from claimcheck.frozen import frozen
from claimcheck.linking.main_tolls import FATES, Sentence, long_ago, main_tolls, sentence_of, whole_fate
from claimcheck.model import Article, Claim
from claimcheck.text.memo import once
from claimcheck.values.families import PERSON, alike, is_kind
from claimcheck.values.identity import is_aside, stated, unit_of, value_key

_Value: TypeAlias = tuple[object, ...]
#: Article, fate and place; article, fate and value.
_Toll: TypeAlias = tuple[str, str, str]
_Told: TypeAlias = tuple[str, str, _Value]

#: The level of two articles' main tolls of one fate.
MAIN_TOLL = "toll:main"
#: The level of two articles' only tolls of one fate at one place, and of a place's toll beside another figure
#: of an article that gives its own toll of the place.
PLACE_TOLL, ELSEWHERE = "toll:place", "toll:elsewhere"
#: The level of two articles' only tolls of one fate among one kind of people.
KIND_TOLL = "toll:kind"
#: The level of two articles' only tolls of one fate in an earlier year, and of one beside what was told then.
PAST_TOLL = "toll:past"
#: Levels of two tolls of the same part of those struck.
OF_SOME = frozenset({PLACE_TOLL, KIND_TOLL})
#: Levels of two figures that are of the same people, in whatever words they are told.
OF_ONE_TOLL = frozenset({MAIN_TOLL, PLACE_TOLL, KIND_TOLL, PAST_TOLL})
#: Those of which an article gives one toll of a kind of people: of one man held, it tells of two other men.
_OF_KINDS = FATES - {"detained"}
#: Figures that an article may well give twice of different people.
_FEW = frozenset({None, 1, 2})


@frozen(slots=False)
class Tolls:
    """A story's tolls: ``main`` are the claims that state an article's main one, by id.

    ``places`` are those of the claims that state an article's only toll of a fate at a place, by id; ``told``
    holds the first of those by article, fate and place.  ``kinds`` are the claims that state an article's
    only toll of a fate among one kind of people, by id; ``struck`` are the articles and fates that have a
    main one.  ``recalled`` are the years of claims that state an article's only toll of a fate in an earlier
    year, by id, ``years`` those in which the articles were published.
    """

    main: frozenset[str]
    places: Mapping[str, str]
    told: Mapping[_Toll, Claim]
    kinds: frozenset[str]
    struck: frozenset[tuple[str, str]]
    recalled: Mapping[str, int]
    years: Mapping[str, int]

    def levels(self, one: Claim, other: Claim) -> tuple[str, ...]:
        """The levels of two claims of two articles: the one kind of toll that both are, or of two places."""
        if one.article == other.article or _fate_of(one) != _fate_of(other):
            return ()
        places = [self.places.get(claim.id) for claim in (one, other)]
        of_one_place = places[0] is not None and places[0] == places[1]
        if not of_one_place and (self._elsewhere(one, other) or self._elsewhere(other, one)):
            return (ELSEWHERE,)
        both, of_one_time = (one.id, other.id), self.recalled.get(one.id) == self.recalled.get(other.id)
        if of_one_time and self.main.issuperset(both) and _population(one) == _population(other):
            return (MAIN_TOLL,)
        if of_one_place and of_one_time:
            return (PLACE_TOLL,)
        if not of_one_place and None not in places:
            return ()
        if self._of_one_year(one, other):
            return (PAST_TOLL,)
        of_one_kind = self.kinds.issuperset(both) and unit_of(one) == unit_of(other)
        return (KIND_TOLL,) if of_one_time and of_one_kind else ()

    def _of_one_year(self, one: Claim, other: Claim) -> bool:
        """Whether both recall what happened in one year, or one does and the other was told then."""
        years = [self.recalled.get(claim.id) for claim in (one, other)]
        if None not in years:
            return years[0] == years[1]
        return any(
            year is not None and new.id in self.main and self.years.get(new.article) == year
            for year, new in zip(years, (other, one), strict=True)
        )

    @once
    def known(self) -> frozenset[str]:
        """The claims of which any level may be told, by id: of most pairs none is."""
        return self.main.union(self.places, self.kinds, self.recalled)

    def _elsewhere(self, one: Claim, other: Claim) -> bool:
        """Whether one is of a place, and the other is not.

        The other's article gives another figure of that place, or the other is all that it tells of, where
        one's article tells of more.  Two figures that are equal may both be of all; one that is told as a
        part is not.
        """
        place = self.places.get(one.id)
        if not place or is_aside(other):
            return False
        if " ".join(_population(one)) == place and other.id not in self.places:
            return False  # 26 Israelis, and 25 people
        differ = value_key(one) != value_key(other)
        if differ and other.id in self.main and other.id not in self.places and one.id not in self.main:
            return _struck(one) in self.struck
        told = self.told.get((*_struck(other), place))
        if told is None or unit_of(told) != unit_of(other) or value_key(told) == value_key(other):
            return False  # nine people, among them eight students
        return differ or (other.scope is not None and other.scope.share == "part")


def tolls(
    articles: Mapping[str, Article], claims: Sequence[Claim], place_of: Callable[[Claim], str]
) -> Tolls:
    """The tolls of one story; ``articles`` by id, ``place_of`` names the place that a claim is told of."""
    counted = [claim for claim in claims if _fate_of(claim) in FATES and _is_of_place(claim)]
    told: dict[_Toll, list[Claim]] = defaultdict(list)
    named: dict[_Told, set[str]] = defaultdict(set)
    own: dict[str, str] = {}
    for claim in counted:
        if place := place_of(claim) or " ".join(_population(claim)):
            own[claim.id] = place
            told[*_struck(claim), place].append(claim)
            named[*_struck(claim), value_key(claim)].add(place)
    only = {toll: each[0] for toll, each in told.items() if _is_one(each)}
    for claim in counted:
        said = named.get((*_struck(claim), value_key(claim)), set())
        if len(said) == 1 and stated(claim) not in _FEW:
            own.setdefault(claim.id, *said)  # "Lorne's death toll stood at 12", and "12 people died"
    toll_of = {claim.id: (*_struck(claim), own[claim.id]) for claim in counted if claim.id in own}
    places = {name: toll[-1] for name, toll in toll_of.items() if toll in only}
    past = long_ago(articles, claims) if claims else {}
    main = main_tolls(claims, past)
    return Tolls(
        main=main,
        places=places,
        told=only,
        kinds=_kinds(claims),
        struck=frozenset(_struck(claim) for claim in claims if claim.id in main),
        recalled=_recalled(claims, past),
        years={name: article.day.year for name, article in articles.items() if article.day},
    )


def _recalled(claims: Sequence[Claim], past: Mapping[Sentence, set[int]]) -> Mapping[str, int]:
    """The earlier year of each claim that states its article's only toll of a fate in it, by id."""
    told: dict[tuple[str, str, int], list[Claim]] = defaultdict(list)
    for claim in claims if past else ():
        years = past.get(sentence_of(claim), set())
        if len(years) == 1 and whole_fate(claim) in FATES:
            told[*_struck(claim), min(years)].append(claim)
    return {claim.id: toll[-1] for toll, each in told.items() if _is_one(each) for claim in each}


def _kinds(claims: Sequence[Claim]) -> frozenset[str]:
    """The ids of the claims that state an article's only toll of a fate among one kind of people."""
    told: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        fate, unit = _fate_of(claim), unit_of(claim)
        if unit and fate in _OF_KINDS and claim.kind == "count" and is_kind(unit) and not is_aside(claim):
            told[*_struck(claim), unit].append(claim)
    return frozenset(claim.id for each in told.values() if _is_one(each) for claim in each)


def _is_one(told: Sequence[Claim]) -> bool:
    """Whether all state one value."""
    return len(set(map(value_key, told))) == 1


def _struck(claim: Claim) -> tuple[str, str]:
    """The article of a claim, and the fate that it tells."""
    return claim.article, _fate_of(claim) or ""


def _is_of_place(claim: Claim) -> bool:
    """Whether a claim counts people who met a fate, in a sentence: a headline's capitals name no place."""
    if claim.scope is None or claim.scope.reality == "plan" or claim.span.field == "title":
        return False
    return claim.kind == "count" and alike(unit_of(claim), PERSON) and not is_aside(claim)


def _fate_of(claim: Claim) -> str | None:
    return claim.scope.fate if claim.scope else None


def _population(claim: Claim) -> tuple[str, ...]:
    return claim.scope.population if claim.scope else ()
