"""What an article opens with: names that tie it to another one, and words that tie it to none."""

from __future__ import annotations

import pytest

from claimcheck.linking.knowledge import NOTHING
from claimcheck.linking.levels import levels
from claimcheck.linking.profiles import profiles
from claimcheck.linking.shared import Story
from newsroom import article, claims

#: What fills an opening up to the length from which names are looked for, and names nobody.
FILLING = "It had been raining for days, and nobody there had slept or eaten much before it happened. " * 4
ISI = (
    "Hujan sudah turun berhari-hari, dan tidak seorang pun sempat tidur atau makan sebelum itu terjadi. " * 4
)


def names(text: str, language: str) -> frozenset[str]:
    """The names that an article of our own opens with."""
    one = article(text, language=language)
    return Story.of([one], claims(one), NOTHING).openings["a"].names or frozenset()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"On a Monday in June the old bridge at the mill fell. {FILLING}", "en"),
        (f"It fell at 3:15 p.m. GMT on Tuesday, and 4 people died. {FILLING}", "en"),
        (f"It fell on Tuesday.\nSCROLL TO CONTINUE WITH CONTENT\nFour people died. {FILLING}", "en"),
        (f"Jembatan tua itu ambruk pada Senin pukul 15.15 WIB, 4 orang tewas. {ISI}", "id"),
        (f"Jembatan itu ambruk.\nSCROLL TO CONTINUE WITH CONTENT\nAda 4 orang tewas. {ISI}", "id"),
    ],
)
def test_days_zones_and_furniture_name_nobody(text: str, language: str) -> None:
    assert not names(text, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (f"On Monday the old bridge at Osterholm fell. {FILLING}", "en", 1),
        (f"Pada Senin jembatan tua di Osterholm ambruk. {ISI}", "id", 1),
    ],
)
def test_a_place_and_a_person_are_names(text: str, language: str, expected: int) -> None:
    assert len(names(text, language)) == expected


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("On Monday the bridge at Osterholm fell.", "On Monday the bridge at Tallis fell.", "few"),
        ("On Monday the bridge in Norway fell.", "On Monday the bridge in Norway fell.", "few"),
        ("On Monday the bridge fell.", "On Monday the bridge at Osterholm fell.", "few"),
        ("On Monday the bridge at Osterholm fell.", "The bridge at Osterholm fell on Monday.", "same"),
    ],
)
def test_one_name_ties_openings_of_few_but_no_country_does(one: str, other: str, level: str) -> None:
    articles = [article(f"{text} {FILLING}", name) for text, name in ((one, "a"), (other, "b"))]
    first, second = profiles(articles, claims(*articles))
    assert f"leads:{level}" in levels(first, second)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Vendrick scored 12 goals.", "Salter scored 9 goals.", "differ"),
        ("Elsewhere, Salter scored 12 goals.", "Vendrick scored 9 goals.", "differ"),
        ("Scouts counted 12 goals.", "Vendrick scored 9 goals.", "unknown"),
        ("Vendrick scored 12 goals.", "Vendrick scored 9 goals.", "same"),
    ],
)
def test_who_opens_a_sentence_is_a_holder_where_the_opening_names_him(
    one: str, other: str, expected: str
) -> None:
    lead = "On Monday the club praised Vendrick and Salter, and so did the coach of Vendrick and Salter."
    articles = [article(f"{lead} {FILLING}{text}", name) for text, name in ((one, "a"), (other, "b"))]
    first, second = (
        each for each in profiles(articles, claims(*articles)) if each.claim.text.endswith("goals")
    )
    assert f"holder:{expected}" in levels(first, second)
