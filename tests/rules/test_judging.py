"""The verdict on every fact: worst difference first, never within one article."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.model import Article, Fact, TimeInterval
from claimcheck.rules.judging import SEVERITY, Case, make_case
from newsroom import article, claims, facts


def case(*articles: Article) -> Case:
    """All claims of the articles as one fact."""
    found = claims(*articles)
    one = Fact(
        id="fact", kind=found[0].kind, label="toll", claims=tuple(each.id for each in found), verdict="agree"
    )
    return make_case(articles, found, [one])


def toll(count: str, name: str, published: date | None = date(2025, 3, 5)) -> Article:
    return article(f"The blast killed {count} people.", name, published=published)


@pytest.mark.parametrize(
    "articles",
    [
        (toll("12", "a"),),
        (toll("12", "a"), toll("twelve", "b")),
        (article("The blast killed 12 people. It killed 14 people.", "a"),),
    ],
)
def test_no_difference(articles: tuple[Article, ...]) -> None:
    found = case(*articles)
    assert found.differences == ()
    assert [(fact.verdict, fact.reason) for fact in found.facts] == [("agree", "")]


def test_the_worst_difference_is_the_facts_verdict() -> None:
    found = case(toll("12", "a"), toll("14", "b"), toll("at least 12", "c"))
    assert [each.verdict for each in found.differences] == ["conflict", "compatible"]
    assert [(fact.verdict, fact.reason) for fact in found.facts] == [
        ("conflict", found.differences[0].reason)
    ]


def test_a_difference_names_the_claims_it_sets_against_each_other() -> None:
    found = case(toll("12", "a"), toll("14", "b"), toll("12", "c"), toll("about 12", "d"))
    conflict = found.differences[0]
    assert [found.claims[claim].article for claim in conflict.claims] == ["a", "b", "c", "d"][
        : len(conflict.claims)
    ]
    assert {"a:text:17", "b:text:17"} <= set(conflict.claims)


def test_values_that_part_by_time_are_an_update() -> None:
    found = case(
        toll("14", "a", date(2025, 3, 5)),
        toll("14", "b", date(2025, 3, 5)),
        toll("12", "c", date(2025, 3, 6)),
    )
    assert [each.verdict for each in found.differences] == ["update"]
    mixed = case(
        toll("14", "a", date(2025, 3, 5)),
        toll("12", "b", date(2025, 3, 5)),
        toll("14", "c", date(2025, 3, 5)),
    )
    assert [each.verdict for each in mixed.differences] == ["conflict"]


def test_an_age_does_not_move_with_time() -> None:
    """A later article that gives another age contradicts, it does not update."""
    articles = [
        article(f"The driver, Anna Lind, {age}, died.", name, published=day)
        for age, name, day in (
            (34, "a", date(2025, 3, 5)),
            (34, "b", date(2025, 3, 5)),
            (36, "c", date(2025, 3, 6)),
        )
    ]
    assert "conflict" in [each.verdict for each in case(*articles).differences]


def test_tolerance_settles_small_differences() -> None:
    articles = (toll("100", "a"), toll("103", "b"))
    found = claims(*articles)
    linked = facts(*articles)
    assert make_case(articles, found, linked).differences
    assert make_case(articles, found, linked, {"count": 5}).differences == ()
    assert make_case(articles, found, linked, {"money": 5}).differences


def test_a_case_knows_who_tells_what() -> None:
    silent = article("Nothing is counted here.", "z")
    found = case(toll("12", "a"), toll("14", "b"), silent)
    assert {name: len(told) for name, told in found.told_by.items()} == {"a": 1, "b": 1, "z": 0}
    assert set(found.fact_of.values()) == {"fact"}


def test_every_verdict_between_sources_has_its_place() -> None:
    assert len(set(SEVERITY)) == len(SEVERITY)
    assert SEVERITY[0] == "conflict"
    assert SEVERITY[-1] == "agree"


def test_beside_a_conflict_of_dates_bare_words_say_what_they_allow() -> None:
    articles = [
        article("The bridge fell on 3 March 2025.", "a"),
        article("The bridge fell on 2 March 2025.", "b"),
        article("The bridge fell on Monday.", "c"),
    ]
    found = list(claims(*articles))
    told = found[2].value
    assert isinstance(told, TimeInterval)
    bare = replace(told, basis="story", constraint="XXXX-WXX-1")
    found[2] = replace(found[2], value=bare)
    one = Fact(id="f", kind="date", label="fall", claims=tuple(c.id for c in found), verdict="agree")
    (conflict, *_) = make_case(articles, found, [one]).differences
    assert conflict.verdict == "conflict"
    assert conflict.reason.endswith("fits Mon 3 Mar 2025, not Sun 2 Mar 2025")


def test_a_difference_says_who_repeats_whom() -> None:
    line = "The blast killed {} people, as reported by Radio Lorne."
    found = case_of_facts(
        article(line.format(12), "a"), article(line.format(12), "b"), article(line.format(14), "c")
    )
    assert found.differences[0].reason.endswith("; 3 sources, 1 independent: a, b, c repeat Radio Lorne")


def case_of_facts(*articles: Article) -> Case:
    """The facts of articles that tell one story, compared."""
    return make_case(articles, claims(*articles), facts(*articles))


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("A trawler from Anglesea picked up {} people before the Halcyon went down.", ("52", "25")),
        ("The diver, Anna Lind, {}, was pulled from the water off Lorne by a trawler.", ("34", "43")),
        ("The owner paid {} million dollars for the old ferry and its pier at Lorne.", ("3.4", "4.3")),
    ],
)
def test_a_figure_mistyped_in_a_copy_is_a_sure_conflict(sentence: str, figures: tuple[str, str]) -> None:
    one, other = (article(sentence.format(figure), figure) for figure in figures)
    (conflict,) = case_of_facts(one, other).differences
    assert (conflict.verdict, conflict.confidence) == ("conflict", "high")
    assert "their sentences are otherwise word for word the same" in conflict.reason


def test_sentences_of_their_own_are_not_called_copies() -> None:
    found = case_of_facts(
        article("A trawler picked up 52 people before the Halcyon went down.", "a"),
        article("Before the Halcyon went down, 25 people were picked up by a trawler.", "b"),
    )
    assert not any("word for word" in each.reason for each in found.differences)
