"""Values that articles themselves tell as replaced, added, or not final, judged across articles."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from claimcheck.linking.facts import link_stories
from claimcheck.rules.judging import Difference, make_case
from newsroom import article, claims

NOON = datetime(2025, 3, 5, 12, tzinfo=UTC)


def differences(texts: tuple[str, ...], language: str) -> list[Difference]:
    """What the articles, all of one hour, differ in."""
    told = [article(text, name, language, published=NOON) for text, name in zip(texts, "abc", strict=False)]
    found = claims(*told)
    return list(make_case(told, found, link_stories([told], found)).differences)


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        # both know the older figure
        (
            (
                "The flood in Corran killed 45 people, up from 31.",
                "The flood in Corran killed 45 people, not 31 as first reported.",
            ),
            "en",
        ),
        # what a price was is no other price
        (
            (
                "The toll road fee in Corran rose from $3 to $5.",
                "The toll road fee in Corran is $5.",
            ),
            "en",
        ),
        # the first 2,000 and 2,000 more
        (
            (
                "The ministry sent 2,000 soldiers to Corran.",
                "The ministry sent 2,000 additional soldiers to Corran.",
            ),
            "en",
        ),
        (
            (
                "Kementerian mengirim 2.000 tentara ke Corran.",
                "Kementerian mengirim tambahan 3.000 tentara ke Corran.",
            ),
            "id",
        ),
        # by how much it grew, and to what
        (
            (
                "Korban tewas banjir Corran bertambah 3 orang menjadi 12 orang.",
                "Korban tewas banjir Corran berjumlah 12 orang.",
            ),
            "id",
        ),
    ],
)
def test_nothing_differs(texts: tuple[str, ...], language: str) -> None:
    assert [(each.verdict, each.reason) for each in differences(texts, language)] == []


@pytest.mark.parametrize(
    ("texts", "language", "verdict", "reason"),
    [
        (
            (
                "The flood in Corran killed 45 people, up from 31 people.",
                "The flood in Corran killed 31 people.",
            ),
            "en",
            "update",
            "31 and 45: « up from 31 people »",
        ),
        (
            (
                "Banjir di Corran menewaskan 45 orang, dari sebelumnya 31 orang.",
                "Banjir di Corran menewaskan 31 orang.",
            ),
            "id",
            "update",
            "31 and 45: « dari sebelumnya 31 orang »",
        ),
        (
            (
                "Initial reports said two people were killed in the flood in Corran. It killed three people.",
                "The flood in Corran killed three people.",
            ),
            "en",
            "update",
            "2 and 3: « Initial reports said two people »",
        ),
        # two others differ, and a third knows why
        (
            (
                "The flood in Corran killed 45 people.",
                "The flood in Corran killed 31 people.",
                "The flood in Corran killed 45 people, not 31 people as first reported.",
            ),
            "en",
            "update",
            "31 and 45: « not 31 people as first reported »",
        ),
        (
            (
                "Korban tewas akibat banjir di Corran bertambah menjadi 12 orang.",
                "Korban tewas akibat banjir di Corran berjumlah 9 orang.",
            ),
            "id",
            "update",
            "9 and 12: « bertambah menjadi 12 orang »",
        ),
        (
            (
                "Korban tewas akibat banjir di Corran bertambah 3 orang menjadi 12 orang.",
                "Korban tewas akibat banjir di Corran berjumlah 9 orang.",
            ),
            "id",
            "update",
            "« bertambah 3 orang menjadi 12 orang »: 12 = 9 + 3",
        ),
        (
            (
                "So far, the flood in Corran has killed 9 people.",
                "The flood in Corran has killed 12 people.",
            ),
            "en",
            "update",
            "9 and 12: « So far, the flood in Corran has killed 9 people »",
        ),
        # the same hour, and no one says that either figure is old
        (
            ("The flood in Corran killed 45 people.", "The flood in Corran killed 31 people."),
            "en",
            "conflict",
            "cannot both hold",
        ),
        # a third figure beside a replaced one is set against what replaced it
        (
            (
                "The flood in Corran killed 45 people, up from 31 people.",
                "The flood in Corran killed 38 people.",
            ),
            "en",
            "conflict",
            "45 and 38 cannot both hold",
        ),
        # of the students among the dead, one is the gunman
        (
            (
                "Gunfire in Corran killed nine people: one teacher and eight students, including the gunman.",
                "Gunfire in Corran killed seven students.",
            ),
            "en",
            "inclusion",
            "8 = 7 + the suspect",
        ),
        (
            (
                "The ferry to Corran carried 12 crew.",
                "The ferry to Corran carried 2 pilots and 10 crew.",
            ),
            "en",
            "inclusion",
            "12 = 2 + 10",
        ),
    ],
)
def test_the_verdict_and_its_words(texts: tuple[str, ...], language: str, verdict: str, reason: str) -> None:
    found = differences(texts, language)
    assert [each.verdict for each in found] == [verdict]
    assert reason in found[0].reason


def test_a_count_of_people_that_grows_between_two_articles_is_one_fact() -> None:
    texts = (
        "Officials in Corran counted 31 people dead after the flood on Monday.",
        "The flood has killed 45 people in Corran, the governor said.",
    )
    times = (NOON, NOON.replace(hour=20))
    told = [
        article(text, name, "en", published=time) for text, name, time in zip(texts, "ab", times, strict=True)
    ]
    found = claims(*told)
    assert "update" in [
        each.verdict for each in make_case(told, found, link_stories([told], found)).differences
    ]


@pytest.mark.parametrize(("hours", "expected"), [(-20, "compatible"), (20, "update")])
def test_a_later_figure_told_as_grown_outgrows_an_earlier_bound(hours: int, expected: str) -> None:
    told = [
        article("The flood in Corran killed at least 19 people.", "a", published=NOON),
        article(
            "The toll of the flood in Corran rose to 23 people killed.",
            "b",
            title="Flood in Corran kills 23 people",
            published=NOON + timedelta(hours=hours),
        ),
    ]
    found = claims(*told)
    case = make_case(told, found, link_stories([told], found))
    assert {difference.verdict for difference in case.differences} == {expected}
