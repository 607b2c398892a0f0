"""Five articles of our own on a ferry, one of them a copy, end to end: what an editor has to be told."""

from __future__ import annotations

import pytest

from claimcheck.model import Quantity, TimeInterval
from stories import Told

WIRE, COURIER, HERALD, BEACON, OBSERVER = (
    *("Harbour Wire", "Ellory Courier", "Strait Herald"),
    *("Evening Beacon", "Maren Observer"),
)


@pytest.fixture(scope="module")
def told() -> Told:
    return Told.by("maren-ferry-en")


def test_different_things_are_not_set_against_each_other(told: Told) -> None:
    """The certified 120, those aboard, the crew, the survivors and the dead are five matters."""
    facts = [
        told.fact(WIRE, "120 passengers"),
        told.fact(WIRE, "12 crew"),
        told.fact(WIRE, "96 people"),
        told.fact(WIRE, "at least 19 people"),
        told.fact(COURIER, "163 people"),
        told.fact(COURIER, "118 survivors"),
    ]
    assert len({fact.id for fact in facts}) == len(facts)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((COURIER, "$2.4 million"), (HERALD, "€2.2 million")),  # two currencies
        ((WIRE, "November 2024"), (COURIER, "2016")),  # the inspection, the purchase
        ((WIRE, "9:40 p.m."), (COURIER, "Saturday, March 8")),  # a time of day, a day
        ((OBSERVER, "2009"), (WIRE, "1998")),  # the rules, the ship
        ((OBSERVER, "three crew members"), (COURIER, "nine members of the crew")),  # dead, alive
        ((OBSERVER, "April 2"), (HERALD, "the end of June")),  # a debate, a report
        ((WIRE, "Sunday"), (WIRE, "late on Saturday")),  # the day of saying, the day of the accident
    ],
)
def test_apart(told: Told, one: tuple[str, str], other: tuple[str, str]) -> None:
    assert told.fact(*one).id != told.fact(*other).id


def test_what_a_hedge_allows_is_no_error(told: Told) -> None:
    finding = told.finding("N104", told.fact(WIRE, "120 passengers"))
    assert finding.level == "note"
    assert told.says(finding) == {
        (WIRE, "120 passengers"),
        (BEACON, "120 passengers"),
        (COURIER, "no more than 120 passengers"),
    }


def test_the_night_of_the_accident(told: Told) -> None:
    """Three outlets say Saturday, one Friday; the Saturday on which the search ended is another one."""
    fact = told.fact(HERALD, "Friday night")
    finding = told.finding("D101", fact)
    assert told.says(finding) == {
        (WIRE, "late on Saturday"),
        (BEACON, "late on Saturday"),
        (COURIER, "Saturday, March 8"),
        (HERALD, "Friday night"),
    }
    assert "have no day in common" in finding.explanation
    assert told.fact(OBSERVER, "Saturday").id != fact.id
    errors = [each.code for each in told.report.findings if each.level == "error"]
    assert errors == ["D101"]


def test_a_toll_that_rose_past_a_hedge_is_no_error(told: Told) -> None:
    finding = told.finding("N103", told.fact(WIRE, "at least 19 people"))
    assert finding.level == "warning"
    assert (COURIER, "23") in told.says(finding)


def test_titles_of_other_stories_are_not_read(told: Told) -> None:
    assert not [claim.text for claim in told.report.claims if "Ten Years" in claim.text]


def test_relative_dates_are_read_by_the_day_of_their_article(told: Told) -> None:
    for source, words, day in (
        (WIRE, "late on Saturday", "2025-03-08"),
        (HERALD, "Friday night", "2025-03-07"),
        (COURIER, "Tuesday", "2025-03-11"),
        (OBSERVER, "Saturday", "2025-03-15"),
    ):
        value = told.claim(source, words).value
        assert isinstance(value, TimeInterval)
        assert (str(value.earliest), value.basis) == (day, "published"), (source, words)


@pytest.mark.parametrize(
    ("said", "sources"),
    [
        ({(WIRE, "1998"), (BEACON, "1998"), (COURIER, "1998")}, 3),
        ({(COURIER, "163 people"), (OBSERVER, "163 people")}, 2),
        ({(WIRE, "9:40 p.m."), (BEACON, "9:40 p.m.")}, 2),
        ({(WIRE, "12 crew"), (BEACON, "12 crew")}, 2),
    ],
    ids=["when it was built", "how many were aboard", "when the wave struck", "the crew"],
)
def test_agreement(told: Told, said: set[tuple[str, str]], sources: int) -> None:
    (fact,) = {told.fact(*one) for one in said}
    assert said <= told.says(fact)
    assert (fact.sources, fact.verdict) == (sources, "agree")


def test_hedges_are_kept(told: Told) -> None:
    for source, words, bounds in (
        (WIRE, "at least 19 people", (19, None)),
        (HERALD, "at least 20 lives", (20, None)),
        (COURIER, "no more than 120 passengers", (None, 120)),
    ):
        value = told.claim(source, words).value
        assert isinstance(value, Quantity)
        assert (value.lower, value.upper) == bounds, words
