"""Two versions of one fate side by side ("12 died, police said. But the mayor counted 15 dead.")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.model import Article, Claim
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.values.families import alike
from claimcheck.values.identity import unit_of, value_key
from claimcheck.values.ranges import can_both_hold

_WORDS = re.compile(r"[^\W\d_]+")


def two_versions(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The fates of people that two sentences in a row tell with two figures, the second told apart."""
    counts = [claim for claim in claims if claim.kind == "count" and "indefinite" not in claim.doubts]
    for one, other in pairwise(counts):
        if not _of_one_fate(one, other) or not _follows(one, other, article):
            continue
        if not _elsewhere(one, other, article) and not _another_day(one, other, claims):
            yield Remark(
                claims=(one, other),
                message=f"{one.text} and {other.text}",
                explanation="the second sentence gives another version, and both cannot hold",
                confidence="medium",
            )


def _of_one_fate(one: Claim, other: Claim) -> bool:
    """Whether two counts are of all whom one fate met, of one population, and exclude each other."""
    if not one.scope or not other.scope or not one.scope.fate or one.scope.fate != other.scope.fate:
        return False
    if any(claim.scope and (claim.scope.share != "total" or claim.scope.whole) for claim in (one, other)):
        return False
    same = one.scope.population == other.scope.population
    return same and alike(unit_of(one), unit_of(other)) and not can_both_hold(one.value, other.value)


def _follows(one: Claim, other: Claim, article: Article) -> bool:
    """Whether a sentence follows another as a version of its own: told separately, or by another speaker."""
    text = article.field(other.span.field)
    if one.span.field != other.span.field or one.sentence == other.sentence:
        return False
    if text[one.sentence.end : other.sentence.start].strip():
        return False
    opening = " ".join(text[other.sentence.start : other.span.start].lower().replace(",", " ").split())
    speakers = [claim.attribution.who if claim.attribution else None for claim in (one, other)]
    key = "contrast" if None not in speakers and speakers[0] != speakers[1] else ""
    cues = known_words(article.language, "versions", "apart")
    cues |= known_words(article.language, "versions", key) if key else frozenset()
    return any(f"{opening} ".startswith(f"{cue} ") for cue in cues)


def _elsewhere(one: Claim, other: Claim, article: Article) -> bool:
    """Whether a name stands behind the second figure that neither the first sentence nor its speaker has.

    It is mostly that of another place, and so of another event.
    """
    text = article.field(other.span.field)
    known = set(_WORDS.findall(text[one.sentence.start : one.sentence.end]))
    known |= set(_WORDS.findall(other.attribution.who or "" if other.attribution else ""))
    behind = _WORDS.findall(text[other.span.end : other.sentence.end])
    return any(word[0].isupper() and word not in known for word in behind)


def _another_day(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """Whether the second sentence tells a day that the first one does not."""
    dates = [claim for claim in claims if claim.kind == "date" and claim.span.field == one.span.field]
    first, second = (
        {value_key(claim) for claim in dates if claim.sentence == each.sentence} for each in (one, other)
    )
    return not second <= first
