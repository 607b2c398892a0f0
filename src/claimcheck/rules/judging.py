"""The verdict on every fact, worked out once for all rules that compare sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import combinations

from claimcheck.comparing import (
    Published,
    Side,
    as_moved,
    as_told,
    compare_sides,
    side_of,
    superseded,
    undated,
)
from claimcheck.frozen import frozen
from claimcheck.model import (
    Article,
    Claim,
    Comparison,
    Confidence,
    Fact,
    NotChecked,
    TimeInterval,
    Verdict,
)
from claimcheck.rules.confidence import surest
from claimcheck.rules.expectations import Expectation, Missed, missed_by
from claimcheck.rules.tolerance import NO_TOLERANCE, tolerated
from claimcheck.rules.witnessing import taken_over, witnesses
from claimcheck.values.identity import TOLLS, is_personal, same_value, value_key
from claimcheck.wording import worded

#: From what an editor must look at first to what needs no look.
SEVERITY: tuple[Verdict, ...] = (
    "conflict",
    "update",
    "scope",
    "inclusion",
    "stage",
    "unit-conversion",
    "compatible",
    "precision",
    "agree",
)
#: Two claims and how they compare.
_Pair = tuple[Comparison, Side, Side]


@frozen(slots=False)
class Difference:
    """One way in which the sources of a fact differ: the claims it sets against each other, and why."""

    fact: Fact
    verdict: Verdict
    reason: str
    claims: tuple[str, ...]
    confidence: Confidence = "high"


@frozen(slots=False)
class Case:
    """All that rules look at: articles, claims, facts, and how each fact's sources differ.

    ``missed`` are the claims that differ from what the project expects.
    ``not_checked`` is what could not be read, ``named`` the name of a file wherever claimcheck is started.
    """

    articles: Mapping[str, Article]
    claims: Mapping[str, Claim]
    facts: tuple[Fact, ...]
    differences: tuple[Difference, ...]
    missed: tuple[Missed, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    named: Callable[[str], str] = str

    @cached_property
    def fact_of(self) -> dict[str, str]:
        """The fact that each claim belongs to."""
        return {claim: fact.id for fact in self.facts for claim in fact.claims}

    @cached_property
    def doubtful(self) -> tuple[Claim, ...]:
        """The claims whose reading is in doubt."""
        return tuple(claim for claim in self.claims.values() if claim.doubts)

    @cached_property
    def told_by(self) -> dict[str, tuple[Claim, ...]]:
        """The claims of each article, in reading order; an article without any has none."""
        found: dict[str, list[Claim]] = {article: [] for article in self.articles}
        for claim in self.claims.values():
            found[claim.article].append(claim)
        return {article: tuple(claims) for article, claims in found.items()}

    def told_in(self, difference: Difference) -> list[Claim]:
        """The claims of a difference by their place, so that the order of the articles says nothing."""
        told = (self.claims[claim] for claim in difference.claims)
        return sorted(told, key=lambda claim: (claim.article, claim.span.field, claim.span.start))


def make_case(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    facts: Sequence[Fact],
    tolerance: Mapping[str, float] = NO_TOLERANCE,
    expected: Sequence[Expectation] = (),
) -> Case:
    """Compare the values of every fact; a fact's verdict becomes its most severe difference."""
    articles_by_id = {article.id: article for article in articles}
    claims_by_id = {claim.id: claim for claim in claims}
    side = side_of(claims)
    judged: list[Fact] = []
    differences: list[Difference] = []
    for fact in facts:
        found = _differences(fact, articles_by_id, claims_by_id, side, tolerance)
        worst = found[0] if found else None
        judged.append(replace(fact, verdict=worst.verdict, reason=worst.reason) if worst else fact)
        differences.extend(found)
    missed = missed_by(claims, articles_by_id, expected, tolerance)
    return Case(articles_by_id, claims_by_id, tuple(judged), tuple(differences), missed)


def _differences(
    fact: Fact,
    articles: Mapping[str, Article],
    claims: Mapping[str, Claim],
    side: Callable[[Claim, Published], Side],
    tolerance: Mapping[str, float],
) -> list[Difference]:
    """The differences between the distinct values of a fact's articles, worst first."""
    if len(fact.claims) == 1:
        return []
    told = [claims[claim] for claim in fact.claims]
    if len({claim.article for claim in told}) == 1:
        return []
    sides = [_dated(side, claim, articles[claim.article]) for claim in told]
    telling = any(each.claim.standing for each in sides)
    found: dict[Verdict, list[_Pair]] = defaultdict(list)
    for one, other in combinations(sides, 2):
        if one.claim.article != other.claim.article:
            comparison = _with_time(compare_sides(one, other), one, other, sides)
            if telling:
                comparison = as_told(comparison, one, other, sides)
            comparison = tolerated(comparison, one.claim, other.claim, tolerance)
            found[comparison.verdict].append((comparison, one, other))
    if found["conflict"] and found["update"]:
        found["conflict"] = list(_unmoved(found["conflict"], found["update"]))
    judged = [
        _difference(fact, verdict, found[verdict], sides)
        for verdict in SEVERITY
        if verdict != "agree" and found[verdict]
    ]
    return [difference for difference in judged if difference.claims]


def _unmoved(conflicts: Sequence[_Pair], updates: list[_Pair]) -> Iterator[_Pair]:
    """The conflicts without two figures of one toll that are told as an update as well, which become updates.

    Whichever articles repeat the older figure or the newer one, the toll moved from the one to the other.
    """
    moved = {_figures(one, other): comparison for comparison, one, other in updates}
    for comparison, one, other in conflicts:
        told = moved.get(_figures(one, other))
        if told and one.claim.kind == "count" and _fate(one) == _fate(other) in TOLLS:
            updates.append((told, one, other))
        else:
            yield comparison, one, other


def _figures(one: Side, other: Side) -> frozenset[tuple[object, ...]]:
    return frozenset(map(value_key, (one.claim, other.claim)))


def _fate(side: Side) -> str | None:
    return side.claim.scope.fate if side.claim.scope else None


def _dated(side: Callable[[Claim, Published], Side], claim: Claim, article: Article) -> Side:
    """A claim as a side, with the day of its article."""
    told = side(claim, article.published)
    return replace(told, borrowed=True) if article.published_basis == "story" else told


def _difference(fact: Fact, verdict: Verdict, pairs: Sequence[_Pair], sides: Sequence[Side]) -> Difference:
    """One difference: the pairs that bear it, without those that only a doubtful value brings in."""
    sure, level = surest(verdict, fact, [(one, other) for _, one, other in pairs])
    ids = {(one.claim.id, other.claim.id) for one, other in sure}
    kept = [pair for pair in pairs if (pair[1].claim.id, pair[2].claim.id) in ids]
    return Difference(fact, verdict, _reason(fact, verdict, kept, sides), _involved(fact, kept), level)


def _reason(fact: Fact, verdict: Verdict, pairs: Sequence[_Pair], sides: Sequence[Side]) -> str:
    """The reason of the first pair; beside a conflict of dates, what the undated articles' words allow.

    It ends with the sources that repeat one another.
    """
    told = [pairs[0][0].reason]
    if verdict == "conflict" and sides[0].claim.kind == "date":
        dates = [side.claim.value for side in sides if isinstance(side.claim.value, TimeInterval)]
        explicit = [value for value in dates if not value.constraint]
        told += dict.fromkeys(undated(side.claim, explicit) for side in sides)
    ids = {side.claim.id for _, one, other in pairs for side in (one, other)}
    if verdict == "conflict" and taken_over(fact, ids):
        told.append("their sentences are otherwise word for word the same")
    return "; ".join(filter(None, (*told, witnesses(fact))))


def _with_time(comparison: Comparison, one: Side, other: Side, sides: Sequence[Side]) -> Comparison:
    """A conflict becomes an update where a day was moved, or all articles of a fact part cleanly by time."""
    if one.claim.kind == "date":
        return as_moved(comparison, one, other, sides)
    if comparison.verdict != "conflict" or is_personal(one.claim):
        return comparison
    stating = [[side for side in sides if same_value(side.claim, told.claim)] for told in (one, other)]
    reason = superseded(stating[0], stating[1])
    if not reason:
        return comparison
    return Comparison(verdict="update", reason=f"{worded(one.claim)} and {worded(other.claim)}: {reason}")


def _involved(fact: Fact, pairs: Sequence[_Pair]) -> tuple[str, ...]:
    """The claims that a verdict sets against each other, in the fact's order."""
    ids = {side.claim.id for _, one, other in pairs for side in (one, other)}
    return tuple(claim for claim in fact.claims if claim in ids)
