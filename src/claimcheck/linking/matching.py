"""Matches: which statements of two articles may speak of one fact, and how much tells for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import accumulate, chain
from typing import Literal, TypeAlias

from claimcheck.frozen import frozen
from claimcheck.linking.gates import REFUSING, let_pass, refused, told_apart
from claimcheck.linking.knowledge import held_apart, one_event
from claimcheck.linking.levels import are_strangers, levels, likeness, log_odds, occasion_level
from claimcheck.linking.neighbours import is_large, neighbours
from claimcheck.linking.polls import of_two_institutes
from claimcheck.linking.profiles import Profile
from claimcheck.linking.statements import Statement, hour_of
from claimcheck.linking.times import ACCOUNTED, of_two_times
from claimcheck.linking.vectors import Products, product
from claimcheck.model import Claim, Link
from claimcheck.values.identity import TOLLS
from claimcheck.values.moments import moment
from claimcheck.values.ranges import can_both_hold, of_one_order

#: Levels that tell two scopes: other people counted, or a part beside the whole.
_OTHER_SCOPE = frozenset({"population:part", "population:differ", "share:differ"})

#: What a link would lead to: equal values, values that can both hold, two stages of one matter,
#: other people counted, values that exclude each other, a count that has
#: grown since the earlier article, or a value that replaced the other in one article.
Relation: TypeAlias = Literal["agree", "allow", "stage", "scope", "differ", "grown", "replaced"]
#: The log-odds that a value and the one that its own article says replaced it are of one fact.
_REPLACED = 1.0
#: Log-odds below which two dates, or two quantities, that differ neither link nor stand in another's way.
HOPELESS = {"date": -3.5, "quantity": -2.5}
#: The log-odds of two days that nothing ties together, which are worked out no closer: of 11,000 such pairs
#: in the stories of 1,500 articles they are -4.4 on average, and above -2.2 never.
_STRANGERS = -4.4
_STANDING = ("standing:replaced",)
#: Hours of a day.
_DAY = 24


@frozen()
class Match:
    """Two statements, by index, with the weight and the likeness of their best pair of mentions.

    ``claims`` are the ids of that pair, ``levels`` what they reach; ``told_apart`` matches may stand
    in one fact but do not make one.
    """

    one: int
    other: int
    weight: float
    likeness: float
    relation: Relation
    told_apart: bool
    claims: tuple[str, str]
    levels: tuple[str, ...] = ()

    @property
    def link(self) -> Link:
        """Why the second claim joins the first."""
        first, second = self.claims
        return Link(claim=second, to=first, weight=self.weight, levels=self.levels)


def replaced(all_: Sequence[Statement]) -> list[Match]:
    """Every two statements of one article of which the one is told as replaced by the other.

    Counts and dates alone: what a price or a share was and what it is are two facts.
    """
    found: list[Match] = []
    if not any(statement.replacements for statement in all_):
        return found
    home = {profile.claim.id: index for index, one in enumerate(all_) for profile in one.mentions}
    for old, statement in enumerate(all_):
        if statement.claim.kind not in ("count", "date"):
            continue
        for by in sorted(statement.replacements & home.keys()):
            one, other = sorted((old, home[by]))
            claims = (statement.claim.id, by)
            found.append(Match(one, other, _REPLACED, _REPLACED, "replaced", False, claims, _STANDING))
    return found


#: What two statements, by index, weigh as one fact; None where they may not even stand in one fact.
WeightOf: TypeAlias = Callable[[tuple[int, int]], float | None]


@frozen()
class Matches:
    """The matches of a story's statements, in the order of their first one.

    ``weight_of`` knows of every two statements: what is hopeless is no match, but weighs on the groups
    that it would stand in.
    """

    found: list[Match]
    weight_of: WeightOf


def matches(told: Sequence[Statement]) -> Matches:
    """The best pair of mentions for every two statements of different articles that the gate lets pass.

    Of one article, only a value and the one that replaced it are matched.  Of a large story, only
    `neighbours` are.
    """
    found = replaced(told)
    articles = [statement.article for statement in told]
    if len(set(articles)) == 1:  # most are alone in their story
        return Matches(found, _alone)
    if is_large(told):
        return _near_matches(told, found)
    weights: dict[tuple[int, int], float] = {}
    words, near = Products(), Products()
    places = list(accumulate((len(statement.speakers) for statement in told), initial=0))
    first: list[list[Match]] = [[] for _ in told]
    for other, second in enumerate(told):
        alike = [(words.add(each.traits.words), near.add(each.traits.near)) for each in second.speakers]
        for one in range(other):
            if articles[one] != articles[other]:
                match = _best_match(one, other, told, alike, places[one])
                if isinstance(match, Match):
                    first[one].append(match)
                    weights[one, other] = match.weight
                elif match is not None:
                    weights[one, other] = match
    return Matches([*found, *chain.from_iterable(first)], weights.get)


def _alone(_: tuple[int, int]) -> None:
    """Statements of one article stand in no group by their weight."""


def _near_matches(told: Sequence[Statement], found: list[Match]) -> Matches:
    """The matches of a large story; what else is asked for is weighed then."""

    @cache
    def match_of(pair: tuple[int, int]) -> Match | float | None:
        one, other = pair
        return _best_match(one, other, told, _alike(told[one], told[other]))

    def weight_of(pair: tuple[int, int]) -> float | None:
        match = match_of(pair)
        return match.weight if isinstance(match, Match) else match

    matched = map(match_of, neighbours(told))
    found += [match for match in matched if isinstance(match, Match)]
    return Matches(found, weight_of)


#: The cosines of each speaker of a statement with the speakers before it: of all words, of those near.
_Cosines: TypeAlias = Sequence[tuple[Sequence[float], Sequence[float]]]


def _alike(one: Statement, other: Statement) -> _Cosines:
    """The cosines of two statements alone."""
    first, second = ([each.traits for each in statement.speakers] for statement in (one, other))
    return [
        ([product(own.words, each.words) for own in first], [product(own.near, each.near) for own in first])
        for each in second
    ]


def _best_match(
    one: int, other: int, all_: Sequence[Statement], cosines: _Cosines, begin: int = 0
) -> Match | float | None:
    """The best pair of mentions of two statements, or None where the gate refuses every pair.

    Of values that differ and can be no match, what they weigh alone.  The ``cosines`` are the other one's;
    among them those with the one ``begin`` there.
    """
    best: tuple[float, Profile, Profile, tuple[str, ...]] | None = None
    agree = all_[one].value == all_[other].value
    for place, first in enumerate(all_[one].speakers, begin):
        for (words, near), second in zip(cosines, all_[other].speakers, strict=True):
            weighed = _weighed(first, second, (words[place], near[place]), agree=agree)
            if weighed and (best is None or weighed[0] > best[0]):
                best = (weighed[0], first, second, weighed[1])
    if best is None:
        return None
    total, first, second, found = best
    if not agree and first.claim.kind in ACCOUNTED and _of_two_accounts(all_[one], all_[other]):
        return None
    if not agree and total < HOPELESS["date" if first.claim.kind == "date" else "quantity"]:
        return total
    values = first.claim.value, second.claim.value
    hold = can_both_hold(*values) and of_one_order(*values)
    return Match(
        one,
        other,
        total,
        likeness(found, first.claim, total, agree=agree, hold=hold),
        _relation(found, agree=agree, hold=hold),
        told_apart(frozenset(found), first.claim, second.claim, hold=hold),
        (first.claim.id, second.claim.id),
        found,
    )


def _of_two_accounts(one: Statement, other: Statement) -> bool:
    """Whether two amounts, or shares, that differ are of two periods, as their articles say anywhere.

    Or are two shares of two polls.
    """
    kind = one.claim.kind
    if kind == "percent" and all(statement.speakers[0].setting.issue.polls for statement in (one, other)):
        first, second = (
            [(each.claim, each.setting.issue.article) for each in statement.speakers]
            for statement in (one, other)
        )
        return of_two_institutes(first, second)
    told, others = ([each.setting.told for each in statement.speakers] for statement in (one, other))
    return any(
        early is not None and late is not None and of_two_times(early, late, kind)
        for early in told
        for late in others
    )


def _weighed(
    one: Profile, other: Profile, cosines: tuple[float, float], *, agree: bool
) -> tuple[float, tuple[str, ...]] | None:
    """The log-odds of two mentions, with the levels that they reach; None where the gate refuses them."""
    gate, others = one.gate, other.gate
    if not let_pass(gate, others):
        return None
    if gate.said != others.said and _two_hours(one.claim, other.claim):
        return None  # as of 10 p.m., a quake of 8 p.m. left 40 houses damaged
    told_on = occasion_level(one, other)
    if not agree:
        if gate.as_of or told_on in REFUSING:
            return None  # the data of two hours, or two occasions
        if gate.increment and others.increment and gate.fate in TOLLS and _of_two_days(one, other):
            return None  # how many more died today, and yesterday
        if gate.kind == "date" and are_strangers(one, other, cosines[0]):
            return _STRANGERS, ()
    found = levels(one, other, told_on, cosines)
    if one.marks and other.marks:
        if held_apart(one.marks, other.marks):
            return None
        found = _known_as_one(found, one, other)
    if refused(found, gate, others, agree=agree):
        return None
    return log_odds(found, one.claim, agree=agree), found


def _known_as_one(found: tuple[str, ...], one: Profile, other: Profile) -> tuple[str, ...]:
    """The levels, that of the event raised where the project takes the two events for one."""
    if not one_event(one.marks, other.marks):
        return found
    return tuple("event:same" if level.startswith("event:") else level for level in found)


def _relation(found: tuple[str, ...], *, agree: bool, hold: bool) -> Relation:
    if agree:
        return "agree"
    if "stage:steps" in found:
        return "stage"
    if not _OTHER_SCOPE.isdisjoint(found):
        return "scope"
    return "allow" if hold else "differ"


def _of_two_days(one: Profile, other: Profile) -> bool:
    """Whether two articles were printed a day apart or more."""
    first, second = (moment(each.setting.issue.published) for each in (one, other))
    return first is not None and second is not None and first.date() != second.date()


def _two_hours(one: Claim, other: Claim) -> bool:
    """Whether both tell a time of day, and the two lie more than an hour apart."""
    hours = [hour_of(claim).partition("T")[2][:2] for claim in (one, other)]
    apart = abs(int(hours[0]) - int(hours[1])) % _DAY if all(hours) else 0
    return min(apart, _DAY - apart) > 1
