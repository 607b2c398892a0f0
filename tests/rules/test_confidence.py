"""How sure a difference is: as sure as the weakest link, reading and day that it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from claimcheck.comparing import Side
from claimcheck.model import Article, Claim, Confidence, Fact, Link, Verdict
from claimcheck.rules.confidence import confidence, least
from newsroom import article, claims

MONDAY, TUESDAY, FRIDAY = date(2025, 3, 3), date(2025, 3, 4), date(2025, 3, 7)


def side(text: str, name: str, published: date | None = MONDAY, index: int = 0) -> Side:
    """A claim of an article of our own."""
    one: Article = article(text, name, published=published)
    return Side(claims(one)[index], published)


def toll(count: str, name: str) -> Side:
    return side(f"The blast killed {count} people.", name)


def graded(
    one: Side, other: Side, weight: float = 3.0, levels: Sequence[str] = (), verdict: Verdict = "conflict"
) -> Confidence:
    """How sure a verdict on two claims is that one link holds together."""
    link = Link(claim=other.claim.id, to=one.claim.id, weight=weight, levels=tuple(levels))
    fact = Fact(
        id="fact",
        kind=one.claim.kind,
        label="",
        claims=(one.claim.id, other.claim.id),
        verdict=verdict,
        why=(link,),
    )
    return confidence(verdict, fact, [(one, other)])


@pytest.mark.parametrize(
    ("weight", "verdict", "sure"),
    [
        (1.0, "conflict", "high"),
        (0.9, "conflict", "medium"),
        (-1.0, "update", "medium"),
        (-1.1, "conflict", "low"),
        (-1.1, "scope", "medium"),
        (-2.2, "scope", "low"),
    ],
)
def test_the_weakest_link_decides(weight: float, verdict: Verdict, sure: Confidence) -> None:
    assert graded(toll("12", "a"), toll("14", "b"), weight, verdict=verdict) == sure


@pytest.mark.parametrize(
    ("levels", "verdict", "sure"),
    [
        (("names:0",), "conflict", "low"),
        (("names:0",), "scope", "high"),
        (("rivals:many", "names:2"), "conflict", "low"),
        (("rivals:many", "names:2"), "update", "medium"),
        (("rivals:many", "names:none"), "update", "low"),
        (("rivals:many", "person:same"), "conflict", "high"),
        (("rivals:few", "names:1"), "conflict", "high"),
    ],
)
def test_a_figure_that_may_be_anothers_is_doubtful(
    levels: Sequence[str], verdict: Verdict, sure: Confidence
) -> None:
    assert graded(toll("12", "a"), toll("14", "b"), levels=levels, verdict=verdict) == sure


def test_two_claims_of_one_value_confuse_nothing() -> None:
    assert graded(toll("12", "a"), toll("12", "b"), levels=("names:0",)) == "high"


@pytest.mark.parametrize(
    ("first", "second", "sure"),
    [
        (("on Monday 3 March 2025", MONDAY), ("on Tuesday 4 March 2025", TUESDAY), "high"),
        (("on Monday 3 March 2025", FRIDAY), ("on Tuesday 4 March 2025", MONDAY), "high"),
        (("on Monday 3 March 2025", None), ("on Friday 7 March 2025", None), "high"),
        (("today", MONDAY), ("today", FRIDAY), "low"),
        (("on Monday 3 March 2025", MONDAY), ("yesterday", FRIDAY), "low"),
        (("on Monday 3 March 2025", FRIDAY), ("on Monday 4 March 2025", FRIDAY), "low"),
    ],
)
def test_a_day_of_its_own_and_a_misread_one_are_doubtful(
    first: tuple[str, date | None], second: tuple[str, date | None], sure: Confidence
) -> None:
    pair = [
        side(f"The mountain erupted {words}.", name, day)
        for (words, day), name in zip((first, second), "ab", strict=True)
    ]
    assert graded(pair[0], pair[1]) == sure


def test_the_least_sure_of_some() -> None:
    assert least("high", "low", "medium") == "low"
    assert least("medium") == "medium"


def test_without_a_link_nothing_is_doubted() -> None:
    one, other = toll("12", "a"), toll("14", "b")
    told: tuple[Claim, ...] = (one.claim, other.claim)
    fact = Fact(
        id="fact", kind="count", label="", claims=tuple(claim.id for claim in told), verdict="conflict"
    )
    assert confidence("conflict", fact, [(one, other)]) == "high"
