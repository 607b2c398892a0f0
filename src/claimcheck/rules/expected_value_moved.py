"""An article of another day than an expected value's states another value.

Why it matters: The figure may have moved since the project wrote it down, or the article is older than that.
Example: "9 people died on the Halcyon" on 7 March, where the settings expect "7 people killed" as of 5 March.
To settle it: Ask the source again, and bring the entry under [[facts.expected]] and its as-of day up to date.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.rules.expectations import told
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule


def _moved(case: Case) -> Iterator[Remark]:
    for missed in case.missed:
        if missed.comparison.verdict == "update":
            message, explanation = told(missed)
            yield Remark(missed.claims, message, explanation, "medium", case.fact_of.get(missed.claims[0].id))


RULE = RemarkRule("E102", "expected-value-moved", "warning", "update", _moved, __doc__)
