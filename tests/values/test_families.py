"""Whether two counted things can be one."""

from __future__ import annotations

from importlib import resources

import pytest
import tomli

from claimcheck.languages import phrases
from claimcheck.values import families as module
from claimcheck.values.families import kinship


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("house", "person", "differ"),
        ("soldier", "passenger", "differ"),
        ("flight", "passenger", "differ"),
        ("metre", "kilogram", "differ"),
        ("house", "generic", "differ"),
        (None, "soldier", "unknown"),
        ("soldier", None, "unknown"),
        ("person", "soldier", "generic"),
        ("arrival", "departure", "differ"),
        ("arrest", "student", "differ"),
        ("arrest", "person", "generic"),
        ("flight", "arrival", "generic"),
        ("soldier", "troop", "kin"),
        ("house", "unit", "kin"),
        ("soldier", "member", "kin"),
        ("week", "day", "kin"),
        ("metre", "kilometre", "kin"),
        ("soldier", "soldier", "same"),
        (None, None, "same"),
    ],
)
def test_kinship(one: str | None, other: str | None, expected: str) -> None:
    assert kinship(one, other) == kinship(other, one) == expected


def _families() -> dict[str, dict[str, str]]:
    table = resources.files(module.__package__ or "").joinpath("families.toml")
    return tomli.loads(table.read_text(encoding="utf-8"))


def test_people_of_a_family_are_people() -> None:
    families = _families()
    people = set(phrases(families["generic"]["person"]))
    for name in ("troops", "suspects", "learners", "young"):
        assert set(phrases(families["kin"][name])) - people <= {"reinforcement"}, name
