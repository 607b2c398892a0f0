"""Tolls: of each fate, the figure that an article gives as its own one of all whom its matter struck."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from typing import TypeAlias

from claimcheck.model import Article, Claim, FieldName, Quantity, TimeInterval
from claimcheck.values.families import PERSON, alike
from claimcheck.values.identity import is_aside, unit_of, value_key
from claimcheck.values.ranges import can_both_hold

#: Where a sentence begins: article, field and place.
_Place: TypeAlias = tuple[str, FieldName, int]

#: The level of two articles' main tolls of one fate.
MAIN_TOLL = "toll:main"
#: Fates of which one figure is told of a whole matter; of the rescued and of those aboard there are many.
_FATES = frozenset({"dead", "injured", "critical", "missing", "hospitalised", "displaced", "detained"})
#: How far into its text an article comes to its main toll; one told further down may be another matter's.
_OPENING = 900


def main_tolls(articles: Mapping[str, Article], claims: Sequence[Claim]) -> frozenset[str]:
    """The ids of the claims that state an article's main toll of a fate; ``articles`` by id.

    It is the one in the headline, or the first that the article tells early on; a part of those struck, a
    plan, a value that was replaced and the size of a change are none.  The text tells more closely what a
    headline hedges.
    """
    told: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if (fate := _fate(claim)) in _FATES:
            told[claim.article, fate].append(claim)
    past = _long_ago(articles, claims) if told else frozenset()
    return frozenset(claim.id for each in told.values() for claim in _main(each, past))


def _fate(claim: Claim) -> str:
    """What became of all whom a figure counts; "" where it counts some, or nobody's fate."""
    scope = claim.scope
    if claim.kind != "count" or scope is None or scope.share != "total" or scope.reality != "fact":
        return ""
    if not alike(unit_of(claim), PERSON):
        return ""
    return scope.fate if scope.fate and not is_aside(claim) else ""


def _long_ago(articles: Mapping[str, Article], claims: Sequence[Claim]) -> frozenset[_Place]:
    """The sentences that date what they tell to an earlier year: "the Alden fire of 1933 killed 29"."""
    days = {name: article.day for name, article in articles.items()}
    return frozenset(
        _sentence(claim)
        for claim in claims
        if isinstance(claim.value, TimeInterval)
        and claim.value.latest
        and (day := days[claim.article])
        and claim.value.latest.year < day.year
    )


def _sentence(claim: Claim) -> _Place:
    return claim.article, claim.span.field, claim.sentence.start


def _main(told: Sequence[Claim], past: Container[_Place]) -> list[Claim]:
    """The claims that state the main one of an article's tolls of one fate."""
    titled = [claim for claim in told if claim.span.field == "title"]
    text = [claim for claim in told if claim.span.field != "title"]
    recent = [claim for claim in text if _sentence(claim) not in past] or text
    first = min(recent, key=lambda claim: claim.span.start, default=None)
    main = set(map(value_key, titled))
    if first and first.span.start < _OPENING and _tells_anew(first, titled):
        main.add(value_key(first))
    return [claim for claim in told if value_key(claim) in main]


def _tells_anew(first: Claim, titled: Sequence[Claim]) -> bool:
    """Whether the text tells what its headline does not, or hedges: "nears 400", and 373."""
    return all(
        isinstance(claim.value, Quantity)
        and claim.value.modifier != "exact"
        and can_both_hold(claim.value, first.value)
        for claim in titled
    )
