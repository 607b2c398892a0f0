"""Main tolls: of each fate, the figure that an article gives as its own one of all whom its matter struck."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from itertools import islice
from typing import TypeAlias

from claimcheck.model import Article, Claim, FieldName, Quantity, TimeInterval
from claimcheck.values.families import PERSON, alike
from claimcheck.values.identity import is_aside, stated, unit_of, value_key
from claimcheck.values.ranges import can_both_hold, of_one_order

#: Where a sentence begins: article, field and place.
Sentence: TypeAlias = tuple[str, FieldName, int]

#: Fates of which one figure is told of a whole matter; of the rescued and of those aboard there are many.
FATES = frozenset(
    {
        *("dead", "injured", "critical", "missing", "hospitalised", "sickened"),
        *("displaced", "detained", "abducted"),
    }
)
#: Hedged multiples of this are told about.
_ROUND = 10
#: How far into its text an article comes to its main toll; one told further down may be another matter's.
_OPENING = 900


def main_tolls(claims: Sequence[Claim], past: Container[Sentence]) -> frozenset[str]:
    """The ids of the claims that state an article's main toll of a fate; ``past`` are `long_ago`.

    It is the one in the headline, or the first that the article tells early on; a part of those struck, a
    plan, a value that was replaced and the size of a change are none.  The text tells more closely what a
    headline hedges, or what it only told about itself: "hundreds are missing", and 250 people.
    """
    told: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if (fate := whole_fate(claim)) in FATES:
            told[claim.article, fate].append(claim)
    return frozenset(claim.id for each in told.values() for claim in _main(each, past))


def whole_fate(claim: Claim) -> str:
    """What became of all whom a figure counts; "" where it counts some, or nobody's fate."""
    scope = claim.scope
    if claim.kind != "count" or scope is None or scope.share != "total" or scope.reality != "fact":
        return ""
    if not alike(unit_of(claim), PERSON):
        return ""
    return scope.fate if scope.fate and not is_aside(claim) else ""


def long_ago(articles: Mapping[str, Article], claims: Sequence[Claim]) -> Mapping[Sentence, set[int]]:
    """The earlier years to which sentences date what they tell: "the Alden fire of 1933 killed 29"."""
    days = {name: article.day for name, article in articles.items()}
    found: dict[Sentence, set[int]] = defaultdict(set)
    for claim in claims:
        value, day = claim.value, days[claim.article]
        if isinstance(value, TimeInterval) and value.latest and day and value.latest.year < day.year:
            found[sentence_of(claim)] |= {end.year for end in (value.earliest, value.latest) if end}
    return found


def sentence_of(claim: Claim) -> Sentence:
    """The sentence of a claim."""
    return claim.article, claim.span.field, claim.sentence.start


def _main(told: Sequence[Claim], past: Container[Sentence]) -> list[Claim]:
    """The claims that state the main one of an article's tolls of one fate."""
    titled = [claim for claim in told if claim.span.field == "title"]
    text = [claim for claim in told if claim.span.field != "title"]
    recent = [claim for claim in text if sentence_of(claim) not in past] or text
    first = min(recent, key=_place, default=None)
    main = set(map(value_key, titled))
    if first and first.span.start < _OPENING and _tells_anew(first, titled):
        main.add(value_key(first))
    said = [claim for claim in told if value_key(claim) in main]
    if said and all(map(_is_loose, said)):
        closer = (claim for claim in sorted(recent, key=_place) if _tells_closely(claim, said))
        main.update(value_key(claim) for claim in islice(closer, 1))
    return [claim for claim in told if value_key(claim) in main]


def _place(claim: Claim) -> int:
    return claim.span.start


def _is_loose(claim: Claim) -> bool:
    """Whether a figure only tells about how many: "hundreds", "more than 700"."""
    figure = stated(claim)
    hedged = isinstance(claim.value, Quantity) and claim.value.modifier != "exact"
    return figure is None or (hedged and figure % _ROUND == 0)


def _tells_closely(claim: Claim, said: Sequence[Claim]) -> bool:
    """Whether a figure gives what others only tell about: 716 of "more than 700", some 250 of "hundreds"."""
    figures = {stated(each) for each in said}
    exact = isinstance(claim.value, Quantity) and claim.value.modifier == "exact"
    if stated(claim) in figures | {None} or not (exact or figures == {None}):
        return False
    return _tells_anew(claim, said) and all(of_one_order(claim.value, each.value) for each in said)


def _tells_anew(first: Claim, titled: Sequence[Claim]) -> bool:
    """Whether the text tells what its headline does not, or hedges: "nears 400", and 373."""
    return all(
        isinstance(claim.value, Quantity)
        and claim.value.modifier != "exact"
        and can_both_hold(claim.value, first.value)
        for claim in titled
    )
