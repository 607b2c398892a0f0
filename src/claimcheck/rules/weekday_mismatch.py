"""A weekday that the calendar does not give to its date.

Why it matters: One of the two is wrong, and readers cannot know which.
Example: "Wednesday, 11 June 2026" (a Thursday).
To settle it: Look at the calendar and at the source; mend the one that slipped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from claimcheck.model import Article, Claim, TimeInterval
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.wording import worded


def _mismatches(case: Case) -> Iterator[Remark]:
    """One remark for each way an article writes a mismatch, however often."""
    for article, claims in case.told_by.items():
        alike: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if "weekday-mismatch" in claim.doubts:
                alike[claim.text].append(claim)
        for text, same in alike.items():
            yield Remark(
                claims=tuple(same),
                message=f"{text}: the calendar says {worded(same[0])}",
                explanation=_slips(same[0], case.articles[article]),
            )


def _slips(claim: Claim, article: Article) -> str:
    """What was probably meant, the likelier slip first.

    News tells of its own day: a date that is the day of publication is right, and its weekday slipped.
    """
    told = claim.value.earliest if isinstance(claim.value, TimeInterval) else None
    meant = [
        f"{_part(claim, value)} slipped and {worded(claim.model_copy(update={'value': value}))} was meant"
        for value in claim.alternatives
        if isinstance(value, TimeInterval) and value.earliest != told and _written(claim, value)
    ]
    weekday = "the weekday slipped"
    if told and told == article.day and article.published_basis in {"given", "printed"}:
        return f"likely {weekday}: the article is of that day"
    if not meant:
        return f"perhaps {weekday}"
    return f"likely {meant[0]}; else {' or '.join([*meant[1:2], weekday])}"


def _written(claim: Claim, meant: TimeInterval) -> bool:
    """Whether the part that a correction changes is written at all: a year may be left out."""
    told = claim.value.earliest if isinstance(claim.value, TimeInterval) else None
    if told is None or meant.earliest is None or told.year == meant.earliest.year:
        return True
    return f"{told.year % 100:02}" in claim.text


def _part(claim: Claim, meant: TimeInterval) -> str:
    """Which part of a date a correction changes: the day, the month or the year."""
    told = claim.value
    if not isinstance(told, TimeInterval):
        return "the date"
    one, other = told.earliest, meant.earliest
    if one is None or other is None:
        return "the date"
    if one.year != other.year and (one.month, one.day) == (other.month, other.day):
        return "the year"
    return "the month" if one.day == other.day else "the day"


RULE = RemarkRule("D201", "weekday-mismatch", "error", "weekday-error", _mismatches, __doc__)
