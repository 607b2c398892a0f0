"""Dates told from the day of writing, in an article that does not say which day that is.

Why it matters: "Yesterday" means nothing to a reader who comes later, and cannot be compared.
Example: "He resigned last week", in an article without a date.
To settle it: Give the article its date of publication, or write the day out.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule

_QUOTED = 3


def _unanchored(case: Case) -> Iterator[Remark]:
    """One remark for an article, however many dates hang in the air."""
    for claims in case.told_by.values():
        hanging = tuple(claim for claim in claims if "unanchored-date" in claim.doubts)
        if hanging:
            texts = list(dict.fromkeys(claim.text for claim in hanging))
            more = f" and {len(texts) - _QUOTED} more" if len(texts) > _QUOTED else ""
            yield Remark(
                claims=hanging,
                message=f"{', '.join(texts[:_QUOTED])}{more}: nothing tells which day",
                explanation="the article gives no date of publication to count from",
            )


RULE = RemarkRule("D204", "unanchored-date", "note", "internal", _unanchored, __doc__)
