"""Whether two counted things can be one."""

from __future__ import annotations

from importlib import resources

import pytest
import tomli

from claimcheck.languages import phrases
from claimcheck.values import families as module
from claimcheck.values.families import comes_in_units, fates_agree, is_people, kinship


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
        ("nautical-mile", "kilometre", "kin"),
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


@pytest.mark.parametrize("unit", ["person", "nurse", "foreigner"])
def test_people_of_every_kind_are_people(unit: str) -> None:
    assert is_people(unit)


@pytest.mark.parametrize("unit", [None, "house", "score"])
def test_things_are_no_people(unit: str | None) -> None:
    assert not is_people(unit)


def test_foreigners_are_told_from_all_the_others() -> None:
    assert kinship("foreigner", "person") == "differ"


@pytest.mark.parametrize(
    ("unit", "expected"), [("house", True), ("truck", True), ("city", False), (None, False)]
)
def test_buildings_and_vehicles_come_in_units(unit: str | None, *, expected: bool) -> None:
    assert comes_in_units(unit) is expected


def test_one_event_deserves_both_words_for_the_badly_hurt() -> None:
    assert fates_agree("critical", "injured")
    assert not fates_agree("critical", "dead")
