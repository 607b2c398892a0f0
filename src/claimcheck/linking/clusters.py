"""Clusters of statements across articles: mutual best, strongest first, never chained."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from claimcheck.linking.matching import Match, Relation, WeightOf
from claimcheck.linking.repeats import state_one_thing
from claimcheck.linking.statements import Statement
from claimcheck.linking.tolls import MAIN_TOLL
from claimcheck.model import Claim
from claimcheck.values.identity import is_personal, stated, unit_of
from claimcheck.values.ranges import ROAD_MARK, can_both_hold

#: Log-odds that a link needs, for dates and for quantities, by what it would lead to.  Different
#: values: a false conflict costs an editor's trust.  Equal values: a false agreement costs little.
#: Values that can both hold, stages of one matter and other populations only ever warn.
_THRESHOLDS: dict[Relation, dict[str, float]] = {
    "differ": {"date": -0.4, "quantity": -0.9},
    "agree": {"date": -0.3, "quantity": -0.3},
    "allow": {"date": -1.8, "quantity": -1.5},
    "stage": {"date": -2.5, "quantity": -1.5},
    "scope": {"date": -1.5, "quantity": -1.5},
    "grown": {"date": 0.0, "quantity": -1.2},
    "replaced": {"date": 0.0, "quantity": 0.0},
}
#: How much better than the runner-up a partner of another value has to be.
_MARGIN = 0.3
#: How far below its threshold a partner still stands in another one's way.
_NEAR_MISS = 1.0
#: What a link needs to join the tolls of two speakers in one article, and of what fates they are.
_SURE, _TOLLS = 1.0, frozenset({"dead", "injured", "missing"})
#: What a join of two groups needs on average over their pairs.
_MEAN = -2.5
#: Which part of the pairs of two groups of main tolls may be refused, and what each of those weighs.
_REFUSED_SHARE, _REFUSED = 0.25, -6.0


@dataclass
class _Group:
    members: list[int]
    articles: set[str]
    links: list[Match] = field(default_factory=list)


def clusters(
    statements: Sequence[Statement], matches: Sequence[Match], weight_of: WeightOf
) -> tuple[tuple[tuple[int, ...], tuple[Match, ...]], ...]:
    """Groups of statement indexes with the links that made them, in order of their first member.

    ``weight_of`` tells which pairs of statements may stand in one group.
    """
    if not matches:
        return tuple(((index,), ()) for index in range(len(statements)))
    groups = [_Group([index], {statement.article}) for index, statement in enumerate(statements)]
    home = list(range(len(statements)))
    for match in sorted(
        _accepted(statements, matches),
        key=lambda match: (_mixes(match, statements), -match.weight, match.one, match.other),
    ):
        left, right = groups[home[match.one]], groups[home[match.other]]
        if left is right or not _may_join(left, right, weight_of, statements, match):
            continue
        for index in right.members:
            home[index] = home[match.one]
        left.members += right.members
        left.articles |= right.articles
        left.links += [*right.links, match]
    kept = {home[index] for index in range(len(statements))}
    return tuple((tuple(sorted(groups[at].members)), tuple(groups[at].links)) for at in sorted(kept))


def _accepted(statements: Sequence[Statement], matches: Sequence[Match]) -> list[Match]:
    """The matches that pass their threshold and are the best either statement has in the other's article.

    In a second round those that found no partner in an article compete without the ones that did.
    """
    fair = [match for match in matches if _competes(match, statements[match.one].claim)]
    found = _mutual_best(statements, fair)
    settled = {place for match in found for place in _places(match, statements)}
    left = [match for match in fair if settled.isdisjoint(_places(match, statements))]
    return [*found, *_mutual_best(statements, left)]


def _places(match: Match, statements: Sequence[Statement]) -> tuple[tuple[int, str], tuple[int, str]]:
    """Either statement with the article of the other."""
    one, other = match.one, match.other
    return (one, statements[other].article), (other, statements[one].article)


def _mutual_best(statements: Sequence[Statement], fair: Sequence[Match]) -> list[Match]:
    """The matches that pass their threshold and are the best that either statement has.

    A figure of another population competes with its like alone: it is shown beside the others.  A
    partner that comes nowhere near its own threshold competes with none.
    """
    best: dict[_Place, list[tuple[float, int]]] = defaultdict(list)
    for match in fair:
        for own, partner in ((match.one, match.other), (match.other, match.one)):
            best[_place(match, own, partner, statements)].append((match.likeness, partner))
    ranked = {place: sorted(entries, reverse=True) for place, entries in best.items()}
    return [match for match in fair if _is_best(match, statements, ranked)]


def _threshold(match: Match, claim: Claim) -> float:
    return _THRESHOLDS[match.relation]["date" if claim.kind == "date" else "quantity"]


def _competes(match: Match, claim: Claim) -> bool:
    if match.relation == "agree":
        return not match.told_apart  # eight students, beside eight dead
    if match.told_apart and is_personal(claim):
        return False  # another one's age
    return match.weight >= _threshold(match, claim) - _NEAR_MISS


_Place = tuple[int, str, bool, bool]


def _place(match: Match, own: int, partner: int, statements: Sequence[Statement]) -> _Place:
    return own, statements[partner].article, match.relation == "scope", _mixes(match, statements)


def _mixes(match: Match, statements: Sequence[Statement]) -> bool:
    """Whether one is a time of day and the other a day: they do not compete with their like."""
    return statements[match.one].is_clock != statements[match.other].is_clock


def _is_best(
    match: Match, statements: Sequence[Statement], ranked: Mapping[_Place, Sequence[tuple[float, int]]]
) -> bool:
    if match.told_apart or match.weight < _threshold(match, statements[match.one].claim):
        return False
    for own, partner in ((match.one, match.other), (match.other, match.one)):
        entries = ranked[_place(match, own, partner, statements)]
        best = statements[entries[0][1]]
        if entries[0][1] != partner and not _of_one_matter(best, statements[partner]):
            return False
        if match.relation not in ("differ", "grown"):
            continue
        rival = next((score for score, at in entries if not _of_one_matter(best, statements[at])), None)
        if rival is not None and entries[0][0] - rival < _MARGIN:
            return False
    return True


def _may_join(
    left: _Group,
    right: _Group,
    weight_of: WeightOf,
    statements: Sequence[Statement],
    by: Match,
) -> bool:
    """Whether two groups hold together as a whole: no refused pair, one value an article, a fair mean.

    A value and the one that its own article tells as its replacement need no mean.  Main tolls may hold
    together for all their articles but a few, of which each is told on an occasion of its own.
    """
    weights: list[float] = []
    refused = 0
    for one in left.members:
        for other in right.members:
            if statements[one].article == statements[other].article:
                if not _side_by_side(statements[one], statements[other], by):
                    return False
                continue
            weight = weight_of((one, other) if one < other else (other, one))
            refused += weight is None
            weights.append(_REFUSED if weight is None else weight)
    if refused > (len(weights) * _REFUSED_SHARE if MAIN_TOLL in by.levels else 0):
        return False
    return not weights or by.relation == "replaced" or sum(weights) / len(weights) >= _MEAN


def _side_by_side(one: Statement, other: Statement, by: Match) -> bool:
    """Whether one article may state both within one fact.

    The same value again of one thing, other people counted, one more counted in, a value and the one
    that replaced it, or the tolls of two speakers, which others that are surely linked differ in as well.
    """
    first, second = one.claim, other.claim
    populations = [claim.scope.population if claim.scope else () for claim in (first, second)]
    if one.value == other.value:
        return state_one_thing(one.mentions, other.mentions)
    if populations[0] != populations[1] or _counts_one_in(one, other) or _replaces(one, other):
        return True
    return by.weight >= _SURE and _of_two_speakers(first, second)


def _of_two_speakers(one: Claim, other: Claim) -> bool:
    """Whether an article tells two tolls of one fate, and of either somebody else as its source."""
    scopes = one.scope, other.scope
    if not all(scope and scope.fate in _TOLLS and scope.share == "total" for scope in scopes):
        return False
    speakers = {claim.attribution.who if claim.attribution else None for claim in (one, other)}
    return len(speakers) > 1 and _fate_of(one) == _fate_of(other)


def _counts_one_in(one: Statement, other: Statement) -> bool:
    """Whether one figure counts in single people whom the other leaves out: ten dead with the gunman."""
    figures = [stated(statement.claim) or 0 for statement in (one, other)]
    included = [
        {who for profile in statement.mentions if (scope := profile.claim.scope) for who in scope.included}
        for statement in (one, other)
    ]
    return included[0] != included[1] and abs(figures[0] - figures[1]) == len(included[0] ^ included[1])


def _of_one_matter(one: Statement, other: Statement) -> bool:
    """Whether two statements of an article are no rivals: one value or place, or one and its replacement."""
    return one.value == other.value or _one_place(one.claim, other.claim) or _replaced(one, other)


def _one_place(one: Claim, other: Claim) -> bool:
    """Whether both tell places on a road that lie less than a kilometre apart."""
    return unit_of(one) == unit_of(other) == ROAD_MARK and can_both_hold(one.value, other.value)


def _replaced(one: Statement, other: Statement) -> bool:
    """Whether the article tells either value as replaced by the other."""
    if not one.replacements and not other.replacements:
        return False
    ids = [{profile.claim.id for profile in statement.mentions} for statement in (one, other)]
    return not (one.replacements.isdisjoint(ids[1]) and other.replacements.isdisjoint(ids[0]))


def _replaces(one: Statement, other: Statement) -> bool:
    """Whether the article tells either value as replaced by the other, as a first report, or as grown to."""
    if _replaced(one, other):
        return True
    if one.claim.kind == "date":
        return False
    told = {
        profile.claim.standing.state for profile in (*one.mentions, *other.mentions) if profile.claim.standing
    }
    return "provisional" in told or ("current" in told and _fate(one) == _fate(other) is not None)


def _fate(statement: Statement) -> str | None:
    return _fate_of(statement.claim)


def _fate_of(claim: Claim) -> str | None:
    return claim.scope.fate if claim.scope else None
