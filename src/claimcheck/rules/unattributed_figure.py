"""A figure that nobody is named for.

Why it matters: A reader cannot weigh it, an editor cannot check it.
Example: "The flood destroyed 400 houses." with no office or person behind it.
To settle it: Name who counted.  Off unless it is asked for: much that is common knowledge needs no name.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Claim, Quantity
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule

_KINDS = frozenset({"count", "money", "percent"})
#: Smaller figures are what a reporter sees and counts.
_SMALLEST = 10


def _unattributed(case: Case) -> Iterator[Remark]:
    for claim in case.claims.values():
        if claim.kind in _KINDS and claim.span.field == "text" and _nameless(claim):
            yield Remark((claim,), f"{claim.text}: nobody is named for it")


def _nameless(claim: Claim) -> bool:
    stated = claim.value.stated if isinstance(claim.value, Quantity) else None
    return claim.attribution is None and stated is not None and stated >= _SMALLEST


RULE = RemarkRule("A103", "unattributed-figure", "note", "internal", _unattributed, __doc__, default=False)
