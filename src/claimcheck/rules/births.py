"""A person's age beside the day or year of birth: does the day of the article make it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from claimcheck.model import Article, Claim, Quantity, TimeInterval
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark

_BORN = "be-born"
#: By so many years an age may be that of another day of the year, or of the day that was reported.
_SLACK = 1
_GRAINS = frozenset({"day", "year"})
#: Code points before an age in which it is told as one of long ago.
_REACH = 20


def wrong_ages(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The ages of one article that are not those of people born when their sentence says.

    A sentence with two ages, or with another date, may speak of two people or of another day.
    """
    if article.day is None or article.published_basis not in {"given", "printed"}:
        return
    if not any(map(_is_age, claims)):
        return
    for _, row in groupby(claims, key=lambda claim: (claim.span.field, claim.sentence.start)):
        told = list(row)
        ages = [claim for claim in told if _is_age(claim)]
        dates = [claim for claim in told if claim.kind == "date"]
        if len(ages) != 1 or len(dates) != 1 or not _is_now(ages[0], article):
            continue
        years, possible = _stated(ages[0]), _possible(dates[0], article.day)
        born = all(claim.event and claim.event.concept == _BORN for claim in (ages[0], dates[0]))
        if born and possible and years is not None and all(abs(years - one) > _SLACK for one in possible):
            yield Remark(
                claims=(ages[0], dates[0]),
                message=f"{ages[0].text}, born {dates[0].text}: "
                f"that makes {' or '.join(f'{one:.0f}' for one in possible)}",
                explanation="the age, or the day or year of birth, is wrong",
                confidence="medium",
            )


def _possible(birth: Claim, today: date) -> list[int]:
    """The ages that a birth makes on a day; none where it is not told to the year."""
    value = birth.value
    if not isinstance(value, TimeInterval) or value.earliest is None or value.granularity not in _GRAINS:
        return []
    if value.basis != "explicit" or value.modifier != "exact" or value.earliest > today:
        return []
    years = today.year - value.earliest.year
    if value.granularity == "year":
        return [years - 1, years] if years else [0]
    return [years - ((today.month, today.day) < (value.earliest.month, value.earliest.day))]


def _is_now(age: Claim, article: Article) -> bool:
    """Whether an age is told of today, not "at the age of"."""
    start = max(age.sentence.start, age.span.start - _REACH)
    words = " ".join(article.field(age.span.field)[start : age.span.end].lower().split())
    return not any(phrase in words for phrase in known_words(article.language, "ages", "then"))


def _is_age(claim: Claim) -> bool:
    return claim.scope is not None and claim.scope.noun == "age"


def _stated(claim: Claim) -> float | None:
    return claim.value.stated if isinstance(claim.value, Quantity) else None
