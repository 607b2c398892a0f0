"""Whose age it is where no name tells: never one person's where two roles are told."""

from __future__ import annotations

import pytest

from claimcheck.linking.profiles import profiles
from claimcheck.linking.roles import Role, whose
from claimcheck.model import Claim
from newsroom import article, claims


def ages(text: str, language: str = "en", title: str | None = None) -> list[Role]:
    one = article(text, language=language, title=title)
    told = profiles([one], claims(one))
    return [profile.traits.role for profile in told if is_age(profile.claim)]


def is_age(claim: Claim) -> bool:
    return claim.scope is not None and claim.scope.noun == "age"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Police met a 16-year-old near the mill.", "en"),
        ("The victim was hit by a car, and a 16-year-old slept.", "en"),
        ("The victims were 16 years old.", "en"),
        ("It hit the driver and a 16-year-old.", "en"),
        ("She met her 16-year-old cousin there.", "en"),
        ("A 22-year-old shot a woman there.", "en"),
        ("The 22-year-old hit the driver.", "en"),
        ("Polisi menemui warga berusia 16 tahun.", "id"),
    ],
)
def test_nobody_is_told(text: str, language: str) -> None:
    assert ages(text, language) == [Role()]


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("The other victim, a man in his late teens, hid in a barn.", "en", Role("male", "victim", 2)),
        ("The second victim was 16 years old.", "en", Role(None, "victim", 2)),
        ("A 19-year-old female driver was hurt.", "en", Role("female", "driver", None)),
        ("The driver, 45, was hurt.", "en", Role(None, "driver", None)),
        ("A driver in her 40s was hurt.", "en", Role("female", "driver", None)),
        ("Crews met a 9-year-old girl there.", "en", Role("female", None, None)),
        ("Three men, ages 22, 45 and 67, were hurt.", "en", Role("male", None, None)),
        ("Korban kedua, pria berusia 20-an tahun, dirawat.", "id", Role("male", "victim", 2)),
        ("Sopir berusia 45 tahun itu dirawat.", "id", Role(None, "driver", None)),
    ],
)
def test_who_it_is(text: str, language: str, role: Role) -> None:
    assert set(ages(text, language)) == {role}


def test_a_title_tells_it_first() -> None:
    told = ages("Crews slept.", title="Second victim in the mill fire is 16-year-old")
    assert told == [Role(None, "victim", 2)]


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (Role(), Role(), "unknown"),
        (Role(None, "victim"), Role(None, "victim"), "unknown"),
        (Role(None, "victim", 2), Role(None, "victim"), "unknown"),
        (Role(None, "driver"), Role(None, "suspect"), "unknown"),
        (Role("male"), Role("female"), "differ"),
        (Role("male", "victim", 2), Role("female", "victim", 2), "differ"),
        (Role(None, "victim", 1), Role(None, "victim", 2), "differ"),
        (Role(None, "victim", 2), Role(None, "suspect", 2), "differ"),
        (Role(None, "passenger"), Role(None, "driver"), "differ"),
        (Role("male", "victim", 2), Role(None, "victim", 2), "same"),
        (Role("male", "driver"), Role(None, "driver"), "same"),
    ],
)
def test_whose_it_is(one: Role, other: Role, level: str) -> None:
    assert whose(one, other) == whose(other, one) == level
