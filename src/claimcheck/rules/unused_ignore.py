"""A remark or a decision that settles nothing (any more).

Why it matters: What is ignored for no reason hides the next finding in its place.
Example: "ignore[N101]" before a paragraph whose figure was mended, or a decision past its last day.
To settle it: Take the remark away, or decide anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.rules.judging import Case
from claimcheck.rules.rule import FileRemark, FileRule


def _none(case: Case) -> Iterator[FileRemark]:
    """Nothing: it is asked when findings are settled, and articles alone do not show it."""
    del case
    return iter(())


RULE = FileRule("X001", "unused-ignore", "warning", _none, __doc__)
