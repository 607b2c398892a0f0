"""Tolls: of each fate, the figure that an article gives as its own one of all whom its matter struck.

And the one figure that it gives of a fate at a place (12 dead in Lorne, 3 dead in hospital), or among one
kind of people (5 children dead).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, FieldName, Quantity, TimeInterval
from claimcheck.text.memo import once
from claimcheck.values.families import PERSON, alike, is_kind
from claimcheck.values.identity import is_aside, stated, unit_of, value_key
from claimcheck.values.ranges import can_both_hold, of_one_order

#: Where a sentence begins: article, field and place.
_Place: TypeAlias = tuple[str, FieldName, int]
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
#: Levels of two tolls of the same part of those struck.
OF_SOME = frozenset({PLACE_TOLL, KIND_TOLL})
#: Levels of two figures that are of the same people, in whatever words they are told.
OF_ONE_TOLL = frozenset({MAIN_TOLL, PLACE_TOLL, KIND_TOLL})
#: Fates of which one figure is told of a whole matter; of the rescued and of those aboard there are many.
_FATES = frozenset({"dead", "injured", "critical", "missing", "hospitalised", "displaced", "detained"})
#: Those of which an article gives one toll of a kind of people: of one man held, it tells of two other men.
_OF_KINDS = _FATES - {"detained"}
#: Figures that an article may well give twice of different people.
_FEW = frozenset({None, 1, 2})
#: Hedged multiples of this are told about.
_ROUND = 10
#: How far into its text an article comes to its main toll; one told further down may be another matter's.
_OPENING = 900


@frozen(slots=False)
class Tolls:
    """A story's tolls: ``main`` are the claims that state an article's main one, by id.

    ``places`` are those of the claims that state an article's only toll of a fate at a place, by id; ``told``
    holds the first of those by article, fate and place.  ``kinds`` are the claims that state an article's
    only toll of a fate among one kind of people, by id; ``struck`` are the articles and fates that have a
    main one.
    """

    main: frozenset[str]
    places: Mapping[str, str]
    told: Mapping[_Toll, Claim]
    kinds: frozenset[str]
    struck: frozenset[tuple[str, str]]

    def levels(self, one: Claim, other: Claim) -> tuple[str, ...]:
        """The levels of two claims of two articles: two main tolls, two of one place, or of two places."""
        if one.article == other.article or _fate_of(one) != _fate_of(other):
            return ()
        places = [self.places.get(claim.id) for claim in (one, other)]
        of_one_place = places[0] is not None and places[0] == places[1]
        if not of_one_place and (self._elsewhere(one, other) or self._elsewhere(other, one)):
            return (ELSEWHERE,)
        if self.main.issuperset((one.id, other.id)) and _population(one) == _population(other):
            return (MAIN_TOLL,)
        if of_one_place:
            return (PLACE_TOLL,)
        of_one_kind = self.kinds.issuperset((one.id, other.id)) and unit_of(one) == unit_of(other)
        return (KIND_TOLL,) if of_one_kind and None in places else ()

    @once
    def known(self) -> frozenset[str]:
        """The claims of which any level may be told, by id: of most pairs none is."""
        return self.main.union(self.places, self.kinds)

    def _elsewhere(self, one: Claim, other: Claim) -> bool:
        """Whether one is of a place, and the other is not.

        The other's article gives another figure of that place, or the other is all that it tells of, where
        one's article tells of more.  Two figures that are equal may both be of all; one that is told as a
        part is not.
        """
        place = self.places.get(one.id)
        if not place or is_aside(other) or " ".join(_population(one)) == place:
            return False
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
    counted = [claim for claim in claims if _fate_of(claim) in _FATES and _is_of_place(claim)]
    told: dict[_Toll, list[Claim]] = defaultdict(list)
    named: dict[_Told, set[str]] = defaultdict(set)
    own: dict[str, str] = {}
    for claim in counted:
        if place := place_of(claim) or " ".join(_population(claim)):
            own[claim.id] = place
            told[*_struck(claim), place].append(claim)
            named[*_struck(claim), value_key(claim)].add(place)
    only = {toll: each[0] for toll, each in told.items() if len(set(map(value_key, each))) == 1}
    for claim in counted:
        said = named.get((*_struck(claim), value_key(claim)), set())
        if len(said) == 1 and stated(claim) not in _FEW:
            own.setdefault(claim.id, *said)  # "Lorne's death toll stood at 12", and "12 people died"
    toll_of = {claim.id: (*_struck(claim), own[claim.id]) for claim in counted if claim.id in own}
    places = {name: toll[-1] for name, toll in toll_of.items() if toll in only}
    main = main_tolls(articles, claims)
    struck = frozenset(_struck(claim) for claim in claims if claim.id in main)
    return Tolls(main, places, only, _kinds(claims), struck)


def _kinds(claims: Sequence[Claim]) -> frozenset[str]:
    """The ids of the claims that state an article's only toll of a fate among one kind of people."""
    told: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        fate, unit = _fate_of(claim), unit_of(claim)
        if unit and fate in _OF_KINDS and claim.kind == "count" and is_kind(unit) and not is_aside(claim):
            told[*_struck(claim), unit].append(claim)
    only = (each for each in told.values() if len(set(map(value_key, each))) == 1)
    return frozenset(claim.id for each in only for claim in each)


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


def main_tolls(articles: Mapping[str, Article], claims: Sequence[Claim]) -> frozenset[str]:
    """The ids of the claims that state an article's main toll of a fate; ``articles`` by id.

    It is the one in the headline, or the first that the article tells early on; a part of those struck, a
    plan, a value that was replaced and the size of a change are none.  The text tells more closely what a
    headline hedges, or what it only told about itself: "hundreds are missing", and 250 people.
    """
    told: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if (fate := _fate(claim)) in _FATES:
            told[claim.article, fate].append(claim)
    past = _long_ago(articles, claims) if told else frozenset()
    return frozenset(claim.id for each in told.values() for claim in _main(each, past))


def _fate(claim: Claim) -> str:
    """What became of all whom a figure counts; "" where it counts some, or nobody's fate."""
    scope = claim.scope
    if claim.kind != "count" or scope is None or scope.share != "total" or scope.reality != "fact":
        return ""
    if not alike(unit_of(claim), PERSON):
        return ""
    return scope.fate if scope.fate and not is_aside(claim) else ""


def _long_ago(articles: Mapping[str, Article], claims: Sequence[Claim]) -> frozenset[_Place]:
    """The sentences that date what they tell to an earlier year: "the Alden fire of 1933 killed 29"."""
    days = {name: article.day for name, article in articles.items()}
    return frozenset(
        _sentence(claim)
        for claim in claims
        if isinstance(claim.value, TimeInterval)
        and claim.value.latest
        and (day := days[claim.article])
        and claim.value.latest.year < day.year
    )


def _sentence(claim: Claim) -> _Place:
    return claim.article, claim.span.field, claim.sentence.start


def _main(told: Sequence[Claim], past: Container[_Place]) -> list[Claim]:
    """The claims that state the main one of an article's tolls of one fate."""
    titled = [claim for claim in told if claim.span.field == "title"]
    text = [claim for claim in told if claim.span.field != "title"]
    recent = [claim for claim in text if _sentence(claim) not in past] or text
    first = min(recent, key=_place, default=None)
    main = set(map(value_key, titled))
    if first and first.span.start < _OPENING and _tells_anew(first, titled):
        main.add(value_key(first))
    said = [claim for claim in told if value_key(claim) in main]
    if said and all(map(_is_loose, said)):
        closer = (claim for claim in sorted(recent, key=_place) if _tells_closely(claim, said))
        main.update(value_key(claim) for claim in islice(closer, 1))
    return [claim for claim in told if value_key(claim) in main]


def _place(claim: Claim) -> int:
    return claim.span.start


def _is_loose(claim: Claim) -> bool:
    """Whether a figure only tells about how many: "hundreds", "more than 700"."""
    figure = stated(claim)
    hedged = isinstance(claim.value, Quantity) and claim.value.modifier != "exact"
    return figure is None or (hedged and figure % _ROUND == 0)


def _tells_closely(claim: Claim, said: Sequence[Claim]) -> bool:
    """Whether a figure gives what others only tell about: 716 of "more than 700", some 250 of "hundreds"."""
    figures = {stated(each) for each in said}
    exact = isinstance(claim.value, Quantity) and claim.value.modifier == "exact"
    if stated(claim) in figures | {None} or not (exact or figures == {None}):
        return False
    return _tells_anew(claim, said) and all(of_one_order(claim.value, each.value) for each in said)


def _tells_anew(first: Claim, titled: Sequence[Claim]) -> bool:
    """Whether the text tells what its headline does not, or hedges: "nears 400", and 373."""
    return all(
        isinstance(claim.value, Quantity)
        and claim.value.modifier != "exact"
        and can_both_hold(claim.value, first.value)
        for claim in titled
    )
