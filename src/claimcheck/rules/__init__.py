"""Facts and articles to findings: one module a rule, listed by hand in ``RULES``."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Fact, Finding, Level, NotChecked
from claimcheck.rules import (
    after_publication,
    ambiguous_date,
    ambiguous_number,
    count_conflict,
    count_contradicts_itself,
    count_precision,
    count_update,
    date_compatible,
    date_conflict,
    date_contradicts_itself,
    date_precision,
    date_update,
    expected_value,
    expected_value_moved,
    hedge_compatible,
    hedge_dropped,
    impossible_date,
    language_unknown,
    money_compatible,
    money_conflict,
    money_precision,
    money_scope,
    money_update,
    nothing_extracted,
    part_included,
    parts_and_total,
    same_speaker_two_values,
    scope_differs,
    single_origin,
    stage_differs,
    title_and_body,
    unanchored_date,
    unattributed_figure,
    unit_differs,
    unreadable_file,
    unused_ignore,
    weekday_mismatch,
)
from claimcheck.rules.expectations import Expectation
from claimcheck.rules.judging import make_case
from claimcheck.rules.rule import Rule
from claimcheck.rules.tolerance import NO_TOLERANCE

#: Every rule, by code.
RULES: tuple[Rule, ...] = (
    date_conflict.RULE,
    date_precision.RULE,
    stage_differs.RULE,
    date_update.RULE,
    date_compatible.RULE,
    weekday_mismatch.RULE,
    impossible_date.RULE,
    ambiguous_date.RULE,
    unanchored_date.RULE,
    date_contradicts_itself.RULE,
    after_publication.RULE,
    money_conflict.RULE,
    money_scope.RULE,
    money_update.RULE,
    money_compatible.RULE,
    money_precision.RULE,
    count_conflict.RULE,
    scope_differs.RULE,
    count_update.RULE,
    hedge_compatible.RULE,
    part_included.RULE,
    unit_differs.RULE,
    count_precision.RULE,
    parts_and_total.RULE,
    title_and_body.RULE,
    count_contradicts_itself.RULE,
    ambiguous_number.RULE,
    expected_value.RULE,
    expected_value_moved.RULE,
    same_speaker_two_values.RULE,
    hedge_dropped.RULE,
    unattributed_figure.RULE,
    single_origin.RULE,
    unused_ignore.RULE,
    unreadable_file.RULE,
    language_unknown.RULE,
    nothing_extracted.RULE,
)

_WEIGHT: dict[Level, int] = {"error": 0, "warning": 1, "note": 2}


@frozen(slots=False)
class Circumstances:
    """What a run brings along beside articles and claims.

    ``tolerance`` is how many percent figures of each kind may differ and agree; ``expected`` the values
    that the project knows; ``not_checked`` and ``named`` are as a ``Case`` has them.
    """

    tolerance: Mapping[str, float] = field(default_factory=lambda: NO_TOLERANCE)
    expected: Sequence[Expectation] = ()
    not_checked: tuple[NotChecked, ...] = ()
    named: Callable[[str], str] = str


def check(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    facts: Sequence[Fact],
    *,
    rules: Sequence[Rule] | None = None,
    around: Circumstances | None = None,
) -> tuple[tuple[Fact, ...], tuple[Finding, ...]]:
    """The facts with their verdicts, and the findings of the rules, worst first.

    ``rules`` are those to ask, the default ones unless given.
    """
    around = around or Circumstances()
    case = make_case(articles, claims, facts, around.tolerance, around.expected)
    case = replace(case, not_checked=around.not_checked, named=around.named)
    asked = [rule for rule in RULES if rule.default] if rules is None else rules
    return case.facts, worst_first(apart([finding for rule in asked for finding in rule.check(case)]))


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by their level, those of one level by their code."""
    return tuple(sorted(findings, key=lambda finding: (_WEIGHT[finding.level], finding.code)))


def apart(found: Sequence[Finding]) -> Iterator[Finding]:
    """The findings, the second of two alike words in one article told apart by its place among them."""
    seen: Counter[str] = Counter()
    for finding in found:
        seen[finding.fingerprint] += 1
        again = seen[finding.fingerprint]
        if again == 1:
            yield finding
        else:
            digest = hashlib.sha256(f"{finding.fingerprint}#{again}".encode()).hexdigest()
            yield replace(finding, fingerprint=digest[:16])
