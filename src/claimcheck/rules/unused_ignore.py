"""A remark or a decision that settles nothing (any more).

Why it matters: What is ignored for no reason hides the next finding in its place.
Example: "ignore[N101]" before a paragraph whose figure was mended, or a decision past its last day.
To settle it: Take the remark away, or decide anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model import Finding, Level
from claimcheck.rules.judging import Case


@dataclass(frozen=True)
class UnusedIgnore:
    """The rule on what settles findings: it is asked when they are settled, not before."""

    code: str
    name: str
    level: Level
    doc: str
    default: bool = True

    def check(self, case: Case) -> Iterator[Finding]:
        """Nothing: articles alone do not show it."""
        del case
        return iter(())

    def finding(self, where: str, reason: str) -> Finding:
        """The finding on a remark or a decision: where it stands, and why it settles nothing."""
        message = f"{where}: {reason}"
        return Finding(
            code=self.code,
            name=self.name,
            level=self.level,
            verdict="internal",
            fact=None,
            claims=(),
            message=message,
            fingerprint=hashlib.sha256(f"{self.code}\x1e{message}".encode()).hexdigest()[:16],
        )


RULE = UnusedIgnore("X001", "unused-ignore", "warning", __doc__)
