"""What one article says of one value, and how two articles' statements relate."""

from __future__ import annotations

import pytest

from claimcheck.linking.matching import HOPELESS, Match, matches
from claimcheck.linking.profiles import Profile, profiles
from claimcheck.linking.statements import Statement, statements
from newsroom import claims, story


def of(*texts: str, language: str = "en") -> tuple[Statement, ...]:
    articles = story(texts, language)
    return statements(profiles(articles, claims(*articles)))


def match(one: str, other: str, language: str = "en") -> Match | None:
    told = of(one, other, language=language)
    assert [statement.article for statement in told] == ["a", "b"]
    return next(iter(matches(told).found), None)


def test_values_kinds_and_articles_are_not_mixed() -> None:
    told = of("12 miners died. 9 miners died. It was 12 metres deep.", "12 miners died.")
    assert [(each.article, len(each.mentions)) for each in told] == [("a", 1)] * 3 + [("b", 1)]


def test_one_value_of_two_things_is_two_statements() -> None:
    told = of("The blast killed 12 miners at Oster. Weeks later, 12 others were wounded in Tallis.")
    assert [each.claim.text for each in told] == ["12 miners", "12 others"]


def test_a_value_that_is_repeated_is_one_statement() -> None:
    (told,) = of("The blast at Oster killed 12 miners. The 12 miners killed in the Oster blast were young.")
    assert [each.claim.text for each in told.mentions] == ["12 miners", "12 miners"]
    assert told.claim == told.mentions[0].claim


def test_a_value_told_of_many_things_is_held_against_some_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Profile] = []
    monkeypatch.setattr("claimcheck.linking.statements.repeats", lambda one, _: asked.append(one))
    told = of(" ".join(["The blast killed 12 miners at Oster."] * 300))
    assert len(told) == 300
    assert max(map(asked.count, asked)) == 100


def test_a_share_is_one_thing_however_far_apart_it_is_told() -> None:
    (told,) = of("Fares at Oster rise by 12.5 percent. Weeks on, the driver said that 12.5 percent is a lot.")
    assert len(told.mentions) == 2


def test_the_hour_of_a_report_is_not_that_of_what_it_tells() -> None:
    quake = "Gempa mengguncang Lembah Tirta pada Senin (3/3/2025) pukul 19.57 WIB."
    report = "Laporan Senin (3/3/2025) pukul {} WIB, ada rumah rusak akibat gempa Lembah Tirta."
    assert match(quake, report.format("22.00"), "id") is None
    assert match(quake, report.format("20.10"), "id") is not None


def test_an_aftershock_is_not_the_quake() -> None:
    quake = "Gempa magnitudo 6,4 mengguncang Lembah Tirta."
    assert match(quake, "Gempa susulan dengan magnitudo 4,5 mengguncang Lembah Tirta.", "id") is None
    assert match(quake, "Gempa dengan magnitudo 6,0 mengguncang Lembah Tirta.", "id") is not None


def test_matches_come_in_the_order_of_their_statements() -> None:
    texts = [f"The blast killed {dead} miners. It hurt {hurt} people." for dead, hurt in ((12, 7), (14, 9))]
    found = [(match.one, match.other) for match in matches(of(*texts, *texts)).found]
    assert len(found) > 4
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("one", "other", "looked_at"),
    [
        ("The treaty was signed on Monday.", "Divers found a wreck on Tuesday.", False),
        ("The treaty was signed on Monday.", "The treaty was signed on Tuesday.", True),
        ("The treaty was signed on Monday.", "It took effect on Tuesday, the treaty.", True),
        ("Perjanjian itu diteken pada Senin.", "Penyelam menemukan bangkai kapal pada Selasa.", False),
    ],
)
def test_days_that_nothing_ties_together_are_looked_at_no_closer(
    one: str, other: str, *, looked_at: bool
) -> None:
    near = matches(of(one, other, language="id" if "pada" in one else "en"))
    assert bool(near.found) is looked_at
    assert looked_at or (near.weight_of((0, 1)) or 0) < HOPELESS["date"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The blast killed 12 people.", "The blast wounded 12 people."),
        ("It cost $3 million.", "It cost €3 million."),
        ("The driver, Anna Lind, 34, died.", "The driver, Peter Holm, 34, died."),
    ],
)
def test_no_match(one: str, other: str) -> None:
    assert match(one, other) is None


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("The blast killed 12 miners.", "The blast killed twelve miners.", "agree"),
        ("The blast killed 12 miners.", "The blast killed at least 9 miners.", "allow"),
        ("It hit 9 troops of Russia and Ukraine.", "It hit 7 troops of Ukraine.", "scope"),
        ("The treaty was signed on Monday.", "The treaty took effect on Tuesday.", "stage"),
        ("The blast killed 12 miners.", "The blast killed 14 miners.", "differ"),
    ],
)
def test_relation(one: str, other: str, relation: str) -> None:
    found = match(one, other)
    assert found
    assert found.relation == relation
    assert found.link.levels


def test_the_best_pair_of_mentions_stands_for_two_statements() -> None:
    told = of(
        "The 12 miners were young. The blast at the Oster mine killed 12 miners.",
        "The Oster mine blast killed 14 miners.",
    )
    best = max(matches(told).found, key=lambda each: each.weight)
    sentence = told[0].mentions[-1].claim if len(told) == 2 else told[1].claim
    assert best.link.to == sentence.id
