"""How sure a difference is: as sure as the weakest link, reading and day that it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from claimcheck.comparing import Side
from claimcheck.model import Article, Claim, Confidence, Fact, Link, TimeInterval, Verdict
from claimcheck.rules.confidence import confidence, least, surest
from claimcheck.values.identity import same_value
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
    telling = "telling:0" if same_value(one.claim, other.claim) else "telling:no"
    link = Link(claim=other.claim.id, to=one.claim.id, weight=weight, levels=(telling, *levels))
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
        (-0.3, "conflict", "medium"),
        (0.0, "update", "medium"),
        (-1.1, "conflict", "low"),
        (0.0, "scope", "medium"),
        (-1.1, "scope", "low"),
        (-1.1, "compatible", "medium"),
        (-2.2, "compatible", "low"),
    ],
)
def test_the_weakest_link_decides(weight: float, verdict: Verdict, sure: Confidence) -> None:
    assert graded(toll("12", "a"), toll("14", "b"), weight, verdict=verdict) == sure


@pytest.mark.parametrize(
    ("levels", "verdict", "sure"),
    [
        (("names:0",), "conflict", "low"),
        (("names:0",), "scope", "low"),
        (("words:0", "near:0"), "compatible", "low"),
        (("words:0.08", "near:0"), "compatible", "high"),
        (("words:0", "near:0"), "unit-conversion", "low"),
        (("occasion:series",), "compatible", "low"),
        (("occasion:hour",), "unit-conversion", "low"),
        (("occasion:one",), "compatible", "high"),
        (("fate:unknown",), "conflict", "low"),
        (("words:0.15", "fate:same"), "conflict", "high"),
        (("words:0.15", "person:same"), "conflict", "high"),
        (("words:0.22",), "conflict", "high"),
        (("words:0.15",), "conflict", "low"),
        (("names:none", "event:cited"), "conflict", "low"),
        (("names:none", "event:cited", "words:0.5"), "conflict", "high"),
        (("names:none", "event:cited", "fate:same"), "conflict", "high"),
        (("fate:unknown",), "update", "high"),
        (("rivals:many", "names:2"), "conflict", "low"),
        (("rivals:many", "names:none", "words:0.5"), "conflict", "low"),
        (("rivals:many", "names:2", "words:0.4"), "conflict", "low"),
        (("rivals:many", "names:2", "words:0.5"), "conflict", "medium"),
        (("rivals:many", "names:2"), "update", "medium"),
        (("rivals:many", "names:none"), "update", "low"),
        (("rivals:many", "person:same"), "conflict", "high"),
        (("rivals:few", "names:1"), "conflict", "high"),
        (("words:0.4", "event:differ", "names:1"), "conflict", "low"),
        (("words:0.4", "event:cited"), "conflict", "low"),
        (("words:0.4", "event:cited-shared"), "conflict", "high"),
        (("words:0.4", "event:differ", "fate:same"), "conflict", "high"),
    ],
)
def test_a_figure_that_may_be_anothers_is_doubtful(
    levels: Sequence[str], verdict: Verdict, sure: Confidence
) -> None:
    assert graded(toll("12", "a"), toll("14", "b"), levels=levels, verdict=verdict) == sure


def test_a_name_tells_whose_an_age_is_in_whatever_words() -> None:
    one, other = toll("12", "a"), toll("14", "b")
    assert graded(one, other, -0.9, levels=("person:unknown",)) == "low"
    assert graded(one, other, -0.9, levels=("person:same",)) == "medium"


@pytest.mark.parametrize(
    ("weight", "levels", "sure"),
    [
        (0.0, ("near:0.15",), "medium"),
        (-0.1, ("near:0.3",), "medium"),
        (-1.0, ("near:0.02", "fate:same"), "medium"),
        (-1.1, ("near:0.3", "fate:same"), "low"),
        (-0.1, ("near:0.15", "fate:none"), "low"),
        (-0.1, ("near:0.75", "words:0.15", "fate:none"), "low"),
        (-0.1, ("near:0.75", "words:0.15", "fate:same"), "medium"),
        (-0.1, ("near:0.15", "words:0.08", "fate:same"), "low"),
    ],
)
def test_an_update_told_by_little_needs_one_fate_or_the_same_words_beside_it(
    weight: float, levels: Sequence[str], sure: Confidence
) -> None:
    assert graded(toll("12", "a"), toll("14", "b"), weight, levels, "update") == sure


@pytest.mark.parametrize(
    ("other", "levels", "sure"),
    [
        ("14 licences were withdrawn.", ("words:0.08",), "high"),
        ("14 licences were granted.", ("words:0.4",), "high"),
        ("14 licences were granted.", ("words:0.3",), "low"),
    ],
)
def test_figures_of_two_events_need_sentences_that_are_alike(
    other: str, levels: Sequence[str], sure: Confidence
) -> None:
    one = side("Last month 12 licences were withdrawn.", "a", index=1)
    assert graded(one, side(other, "b"), levels=levels, verdict="scope") == sure


def test_a_bare_year_hides_no_month() -> None:
    sides = [
        side(f"The mill closed {words}.", name)
        for words, name in (("on Monday", "a"), ("this year", "b"), ("this month", "c"))
    ]
    ids = tuple(each.claim.id for each in sides)
    fact = Fact(id="fact", kind="date", label="", claims=ids, verdict="precision")
    first, *others = sides
    pairs = [(first, other) for other in others]
    assert surest("precision", fact, pairs) == ([pairs[1]], "high")
    assert surest("precision", fact, pairs[:1]) == (pairs[:1], "low")


def test_an_update_that_an_article_tells_of_is_fair() -> None:
    one = side("Initial reports said five people were wounded.", "a")
    other = side("Four people were wounded.", "b")
    levels = ("rivals:many", "names:none")
    assert [graded(one, other, -0.9, levels, verdict) for verdict in ("update", "conflict")] == [
        "medium",
        "low",
    ]


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


def test_a_day_known_by_the_story_alone_is_doubtful() -> None:
    one = side("The mountain erupted on Monday 3 March 2025.", "a", FRIDAY)
    other = side("The mountain erupted on Tuesday 4 March 2025.", "b", MONDAY)
    assert isinstance(one.claim.value, TimeInterval)
    borrowed = replace(one.claim.value, basis="story")
    guessed = replace(one, claim=replace(one.claim, value=borrowed))
    assert (graded(one, other), graded(guessed, other)) == ("high", "low")


@pytest.mark.parametrize(
    ("weights", "left", "sure"),
    [
        ((3.0, 3.0), 2, "high"),
        ((3.0, -1.5), 1, "high"),
        ((0.5, -1.5), 1, "medium"),
        ((-1.5, -1.6), 2, "low"),
    ],
)
def test_a_value_that_hangs_by_a_weak_link_is_left_out(
    weights: tuple[float, float], left: int, sure: Confidence
) -> None:
    one, *others = (toll(count, name) for count, name in (("12", "a"), ("14", "b"), ("31", "c")))
    why = tuple(
        Link(claim=other.claim.id, to=one.claim.id, weight=weight, levels=("telling:no",))
        for other, weight in zip(others, weights, strict=True)
    )
    ids = tuple(each.claim.id for each in (one, *others))
    fact = Fact(id="fact", kind="count", label="", claims=ids, verdict="update", why=why)
    pairs, level = surest("update", fact, [(one, other) for other in others])
    assert (len(pairs), level) == (left, sure)


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


@pytest.mark.parametrize(
    ("told", "levels", "sure"),
    [
        (("dozens of", "hundreds of"), ("words:0.15", "toll:main", "fate:same"), "low"),
        (("dozens of", "hundreds of"), ("words:0.4", "toll:main", "fate:same"), "medium"),
        (("30", "hundreds of"), ("words:0.15", "toll:main", "fate:same"), "medium"),
    ],
)
def test_two_rough_words_need_sentences_that_are_alike(
    told: tuple[str, str], levels: Sequence[str], sure: Confidence
) -> None:
    one, other = (toll(count, name) for count, name in zip(told, "ab", strict=True))
    assert graded(one, other, levels=levels, verdict="scope") == sure
