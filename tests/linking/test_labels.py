"""A fact in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.linking.labels import label
from claimcheck.linking.profiles import Profile, profiles
from claimcheck.model import Quantity
from newsroom import claims, story


def told(texts: list[str], language: str = "en", place: int = 0) -> list[Profile]:
    """The profile of one claim of each text, the first unless ``place`` says otherwise."""
    articles = story(texts, language)
    made = profiles(articles, claims(*articles))
    return [[each for each in made if each.claim.article == one.id][place] for one in articles]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It cost $3 million.", "en", "USD"),
        ("The blast killed 12 miners at Oster.", "en", "miner dead: Oster"),
        ("North Korea sent 14,000 troops to Kursk.", "en", "soldier deployed: Kursk, North Korea"),
        ("Sebanyak 14.000 tentara Korea Utara tewas.", "id", "soldier dead of North Korea"),
        ("The bridge at Corran collapsed on 3 March 2025.", "en", "date of collapse: Corran"),
        ("Anna Lind, 34, slept at Corran.", "en", "age: Corran, Lind"),
        ("The bridge dates from 2016.", "en", "date: bridge, dates"),
    ],
)
def test_label(text: str, language: str, expected: str) -> None:
    assert label(told([text], language)) == expected


def test_a_number_of_something_unnamed_is_no_date() -> None:
    (profile,) = told(["The number of votes at Corran rose to 23."])
    assert isinstance(profile.claim.value, Quantity)
    bare = replace(profile.claim, value=replace(profile.claim.value, unit=None))
    unnamed = replace(profile, claim=bare)
    assert label([unnamed]).startswith("count")


def test_what_most_claims_share_leads() -> None:
    made = told(
        [
            "The blast killed 12 miners at Oster.",
            "At Oster the blast killed 14 miners, Lind said.",
            "The blast at Oster killed 15 miners.",
        ]
    )
    assert label(made) == label(list(reversed(made)))
    assert label(made).startswith("miner dead: Oster")
