"""An article states another value than the one that the project expects.

Why it matters: The desk has settled this figure or this day, from a source that it names.
Example: "9 died on the Halcyon", where the settings expect "7 people killed" from the harbour master.
To settle it: Mend the article, or the entry under [[facts.expected]] where the source was overtaken.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.rules.expectations import told
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule


def _excluded(case: Case) -> Iterator[Remark]:
    for missed in case.missed:
        if missed.comparison.verdict == "conflict":
            message, explanation = told(missed)
            yield Remark(missed.claims, message, explanation, fact=case.fact_of.get(missed.claims[0].id))


RULE = RemarkRule("E101", "expected-value", "error", "conflict", _excluded, __doc__)
