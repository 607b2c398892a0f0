"""When two claims state the same value."""

from __future__ import annotations

import pytest

from claimcheck.model import Claim, TimeInterval
from claimcheck.values.identity import clock, is_indefinite, is_personal, same_value, value_key
from newsroom import article, claim, claims

Said = tuple[str, str]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (("12 people", "It killed 12 people."), ("14 people", "It killed 14 people."), "en"),
        (("$3 million", "It cost $3 million."), ("€3 million", "It cost €3 million."), "en"),
        (("$3 million", "It cost $3 million."), ("$3.1 million", "It cost $3.1 million."), "en"),
        (("3 nanometres", "It is 3 nanometres wide."), ("5 nanometres", "It is 5 nanometres wide."), "en"),
        (("Monday", "It fell on Monday."), ("March 2025", "It fell in March 2025."), "en"),
        (("two days", "It took two days."), ("two hours", "It took two hours."), "en"),
        (("5 km", "It was 5 km away."), ("5 miles", "It was 5 miles away."), "en"),
        (("3:15 a.m.", "It fell at 3:15 a.m."), ("3:40 a.m.", "It fell at 3:40 a.m."), "en"),
        (
            ("1,2 miliar rupiah", "Biayanya 1,2 miliar rupiah."),
            ("12 miliar rupiah", "Biayanya 12 miliar rupiah."),
            "id",
        ),
    ],
)
def test_different(one: Said, other: Said, language: str) -> None:
    first, second = claim(*one, language), claim(*other, language)
    assert not same_value(first, second)
    assert value_key(first) != value_key(second)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (("12 people", "It killed 12 people."), ("twelve people", "It killed twelve people."), "en"),
        (
            ("12 people", "It killed 12 people."),
            ("at least 12 people", "It killed at least 12 people."),
            "en",
        ),
        (("Monday", "It fell on Monday."), ("3 March 2025", "It fell on 3 March 2025."), "en"),
        (("one day", "It took one day."), ("24 hours", "It took 24 hours."), "en"),
        (("10 km", "Jaraknya 10 km."), ("10.000 meter", "Jaraknya 10.000 meter."), "id"),
        (("Senin", "Runtuh pada Senin."), ("3/3/2025", "Runtuh pada 3/3/2025."), "id"),
        (("14.000 tentara", "Ada 14.000 tentara."), ("14 ribu tentara", "Ada 14 ribu tentara."), "id"),
    ],
)
def test_the_same(one: Said, other: Said, language: str) -> None:
    assert same_value(claim(*one, language), claim(*other, language))


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("Monday", "It fell on Monday.", "none"),
        ("March 2025", "It fell in March 2025.", "none"),
        ("3:15 a.m.", "It fell at 3:15 a.m.", "clock"),
    ],
)
def test_clock(words: str, text: str, expected: str) -> None:
    value = claim(words, text).value
    assert isinstance(value, TimeInterval)
    assert clock(value) == expected


def only(text: str, language: str = "en") -> Claim:
    (found,) = claims(article(text, "a", language))
    return found


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It killed 34 people.", "en", False),
        ("It lasted 34 years.", "en", False),
        ("The driver, Anna Lind, 34, died.", "en", True),
        ("Sopir bernama Rudi Hartono (27) tewas.", "id", True),
    ],
)
def test_whether_everybody_has_one(text: str, language: str, expected: bool) -> None:
    assert is_personal(only(text, language)) is expected


@pytest.mark.parametrize(
    ("text", "language"),
    [("It killed one person.", "en"), ("It killed 12 people.", "en"), ("Satu orang tewas.", "id")],
)
def test_a_person_is_no_mere_article(text: str, language: str) -> None:
    assert not is_indefinite(only(text, language))


def test_an_article_or_a_pronoun_counts_nothing() -> None:
    assert all(is_indefinite(found) for found in claims(article("Both sides took one step.")))
