"""Clusters of statements across articles: mutual best, strongest first, never chained."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from claimcheck.linking.levels import same_value
from claimcheck.linking.statements import Match, Statement

#: Log-odds that a link between two different values needs, for dates and for quantities: a false
#: conflict costs an editor's trust.
DIFFERING = {"date": -0.5, "quantity": -0.7}
#: Log-odds that a link between two equal values needs: a false agreement costs little.
AGREEING = {"date": 0.7, "quantity": 0.3}
#: How much better than the runner-up a partner of another value has to be.
_MARGIN = 0.3
#: What a join of two groups needs on average over their pairs.
_MEAN = -2.0


@dataclass
class _Group:
    members: list[int]
    articles: set[str]
    links: list[Match] = field(default_factory=list)


def clusters(
    statements: Sequence[Statement], matches: Sequence[Match]
) -> tuple[tuple[tuple[int, ...], tuple[Match, ...]], ...]:
    """Groups of statement indexes with the links that made them, in order of their first member."""
    weights = {(match.one, match.other): match.weight for match in matches}
    groups = [_Group([index], {statement.article}) for index, statement in enumerate(statements)]
    home = list(range(len(statements)))
    for match in sorted(_accepted(statements, matches), key=lambda match: (-match.weight, match.one, match.other)):
        left, right = groups[home[match.one]], groups[home[match.other]]
        if left is right or not _may_join(left, right, weights, statements):
            continue
        for index in right.members:
            home[index] = home[match.one]
        left.members += right.members
        left.articles |= right.articles
        left.links += [*right.links, match]
    kept = {home[index] for index in range(len(statements))}
    return tuple((tuple(sorted(groups[at].members)), tuple(groups[at].links)) for at in sorted(kept))


def _accepted(statements: Sequence[Statement], matches: Sequence[Match]) -> list[Match]:
    """The matches that pass their threshold and are the best either statement has in the other's article."""
    best: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for match in matches:
        best[(match.one, statements[match.other].article)].append((match.weight, match.other))
        best[(match.other, statements[match.one].article)].append((match.weight, match.one))
    ranked = {key: sorted(entries, reverse=True)[:2] for key, entries in best.items()}
    return [match for match in matches if _is_best(match, statements, ranked)]


def _is_best(
    match: Match,
    statements: Sequence[Statement],
    ranked: dict[tuple[int, str], list[tuple[float, int]]],
) -> bool:
    claim = statements[match.one].claim
    agree = same_value(claim, statements[match.other].claim)
    kind = "date" if claim.kind == "date" else "quantity"
    if match.weight < (AGREEING if agree else DIFFERING)[kind]:
        return False
    for own, partner in ((match.one, match.other), (match.other, match.one)):
        entries = ranked[(own, statements[partner].article)]
        if entries[0][1] != partner:
            return False
        if not agree and len(entries) > 1 and entries[0][0] - entries[1][0] < _MARGIN:
            return False
    return True


def _may_join(
    left: _Group, right: _Group, weights: dict[tuple[int, int], float], statements: Sequence[Statement]
) -> bool:
    """Whether two groups hold together as a whole: no refused pair, one value an article, a fair mean."""
    total = 0.0
    count = 0
    for one in left.members:
        for other in right.members:
            agree = same_value(statements[one].claim, statements[other].claim)
            if statements[one].article == statements[other].article:
                if not agree:
                    return False
                continue
            pair = (one, other) if one < other else (other, one)
            if pair not in weights:
                return False
            total += weights[pair]
            count += 1
    return count == 0 or total / count >= _MEAN
