"""Two quantities of one fact: what is no conflict first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from claimcheck.comparing import Side, compare_sides, side_of, superseded
from claimcheck.comparing.sides import apart
from claimcheck.model import Comparison, Number
from claimcheck.values.moments import Published
from newsroom import article, claims

NOON = datetime(2025, 3, 5, 12, tzinfo=UTC)
NIGHT = datetime(2025, 3, 5, 22, tzinfo=UTC)


def side(
    text: str,
    language: str = "en",
    name: str = "a",
    published: Published = NOON,
    parts: tuple[Number, ...] = (),
) -> Side:
    return Side(claims(article(text, name, language))[0], published, parts)


def compared(one: Side, other: Side) -> Comparison:
    found = compare_sides(one, other)
    assert compare_sides(other, one).verdict == found.verdict
    assert found.reason
    return found


@pytest.mark.parametrize(
    ("one", "other", "language", "expected"),
    [
        ("It killed 12 people.", "It killed twelve people.", "en", "agree"),
        ("It grew 4.7 to 5 percent.", "It grew around 4.7 to 5 percent.", "en", "agree"),
        ("Naik 4,7-5 persen.", "Naik di kisaran 4,7 hingga 5 persen.", "id", "agree"),
        ("It grew 5 percent.", "It grew around 5 percent.", "en", "compatible"),
        ("It killed 12 people.", "It killed at least 12 people.", "en", "compatible"),
        ("It killed 12 people.", "It killed at least 9 people.", "en", "compatible"),
        ("It injured 31 others.", "It injured up to 31 people.", "en", "compatible"),
        ("It injured 31 others.", "It injured up to 30 people.", "en", "scope"),
        ("It injured the last five patients.", "It injured at least five people.", "en", "compatible"),
        ("It killed 204 people.", "It killed more than 200 people.", "en", "compatible"),
        ("It stood 5 km from the town.", "It stood 3.1 miles from the town.", "en", "unit-conversion"),
        ("It stood 5 km from the town.", "It stood 9 miles from the town.", "en", "conflict"),
        ("Bus menabrak tiang di KM 212+400.", "Bus oleng di KM 212+200.", "id", "compatible"),
        ("Bus terguling di KM 212+200.", "Bus terguling di KM 212.", "id", "precision"),
        ("Bus terguling di KM 212.", "Bus terguling di KM 222.", "id", "conflict"),
        (
            "Gempa berpusat 86 km barat daya Tirta.",
            "Gempa berpusat 81 km selatan Kota Wulung.",
            "id",
            "scope",
        ),
        ("Gempa berpusat 86 km selatan Tirta.", "Gempa berpusat 81 km selatan Kota Tirta.", "id", "conflict"),
        ("It struck 40 km north of Lorne.", "It struck 31 km east of Corran.", "en", "scope"),
        (
            "Gempa berpusat 86 km barat daya Tirta.",
            "Gempa berpusat pada jarak 81 kilometer (km) arah selatan Kota Sagara.",
            "id",
            "scope",
        ),
        (
            "Bus itu mengangkut 21 penumpang, termasuk sopir dan kondektur.",
            "Bus itu mengangkut 19 penumpang.",
            "id",
            "inclusion",
        ),
        ("Belasan orang tewas.", "Sebanyak 15 orang tewas.", "id", "compatible"),
        ("It cost $1.94 million.", "It cost $1.9 million.", "en", "precision"),
        ("It hit 9 troops of Russia and Ukraine.", "It hit 7 troops of Ukraine.", "en", "scope"),
        ("Ada 9 tentara dari Rusia dan Korut.", "Ada 7 tentara Korut.", "id", "scope"),
        ("Korut mengirim 2.000 tentara.", "Korut mengirim tambahan 3.000 tentara.", "id", "scope"),
        ("It sent 2,000 soldiers.", "It sent 3,000 additional soldiers.", "en", "scope"),
        ("The storm closed two bridges.", "The mayor said three bridges.", "en", "conflict"),
        ("The storm closed two bridges.", "The storm closed three bridges.", "en", "conflict"),
        ("The storm closed two bridges.", "The storm struck three bridges.", "en", "scope"),
        ("It plans to send 3,000 soldiers.", "It sent 2,000 soldiers.", "en", "scope"),
        ("Gunfire killed 10 people, including the gunman.", "Gunfire killed 9 people.", "en", "inclusion"),
        ("It was 5 km away.", "It was 3.1 miles away.", "en", "unit-conversion"),
        ("It was 5 km away.", "It was 8 miles away.", "en", "conflict"),
        ("It killed 12 people.", "It killed 14 people.", "en", "conflict"),
        ("It lay 140 km off the coast.", "It lay 136 km off the coast.", "en", "conflict"),
        ("It lay 150 km off the coast.", "It lay 151 km off the coast.", "en", "precision"),
        ("Turnout was 63.4 percent.", "Turnout was 62 percent.", "en", "conflict"),
        ("Profit grew 7.6 percent.", "Profit grew 8 percent.", "en", "conflict"),
        ("Turnout was 63.4 percent.", "Turnout was 63 percent.", "en", "precision"),
        ("Dukungannya 63,4 persen.", "Dukungannya 63 persen.", "id", "precision"),
        ("A woman aged 25 to 30 slept.", "A woman aged 25 to 35 slept.", "en", "compatible"),
        ("Drivers aged 18 to 34 slept.", "Drivers aged 18 to 29 slept.", "en", "compatible"),
        ("The drivers, aged 19 to 46, slept.", "Drivers aged 22 to 41 slept.", "en", "compatible"),
        ("The drivers, aged 19 to 46, slept.", "The driver, aged 22, slept.", "en", "compatible"),
        ("The drivers, aged 19 to 46, slept.", "Drivers aged 19 to 48 slept.", "en", "conflict"),
        ("Sopir berusia 19-46 tahun.", "Sopir berusia 21 hingga 46 tahun.", "id", "conflict"),
        ("It injured two dozen drivers.", "It injured 26 drivers.", "en", "compatible"),
        ("It injured a dozen drivers.", "It injured 11 drivers.", "en", "compatible"),
        ("It injured three dozen drivers.", "It injured 31 drivers.", "en", "conflict"),
        ("Dua lusin sopir terluka.", "Sebanyak 25 sopir terluka.", "id", "compatible"),
        ("It lasted one hour.", "It lasted 55 minutes.", "en", "compatible"),
        ("It lasted one year.", "It lasted less than 12 months.", "en", "compatible"),
        ("It lasted one year.", "It lasted 12 months.", "en", "unit-conversion"),
        ("It lasted one hour.", "It lasted 25 minutes.", "en", "conflict"),
        ("The baby, 25 days old, lived.", "The 3-week-old baby lived.", "en", "compatible"),
        ("It killed 12 people.", "It killed at least 19 people.", "en", "conflict"),
        ("Sekitar 100 orang tewas.", "Sebanyak 155 orang tewas.", "id", "conflict"),
        ("It cost $1.94 million.", "It cost $1.5 million.", "en", "conflict"),
        ("Gunfire killed 10 people, including the gunman.", "Gunfire killed 8 people.", "en", "conflict"),
    ],
)
def test_verdict_at_one_time(one: str, other: str, language: str, expected: str) -> None:
    assert compared(side(one, language), side(other, language)).verdict == expected


def test_a_part_that_one_counts_explains_the_difference() -> None:
    whole, rest = side("It sent 14,000 soldiers.", parts=(3000,)), side("It sent 11,000 soldiers.")
    found = compared(whole, rest)
    assert (found.verdict, "14,000 - 3,000 = 11,000" in found.reason) == ("inclusion", True)
    assert compared(side("It sent 14,000 soldiers.", parts=(2000,)), rest).verdict == "conflict"


def test_an_article_need_not_say_at_each_repetition_whom_its_figure_counts_in() -> None:
    whole = article("It killed 10 people. It killed 10 people, including the gunman.", "a", "en")
    rest = article("It killed 9 people.", "b", "en")
    told = claims(whole, rest)
    sides = [side_of(told)(claim, None) for claim in told]
    assert [compared(each, sides[-1]).verdict for each in sides[:-1]] == ["inclusion", "inclusion"]


def test_a_sum_tells_how_far_the_articles_are_apart() -> None:
    whole = side("It sent 14,000 soldiers.", parts=(3000,), published=date(2025, 4, 28))
    rest = side("It sent 11,000 soldiers.", published=date(2024, 11, 12))
    assert "the articles are 5 months apart" in compared(whole, rest).reason


@pytest.mark.parametrize(
    ("old", "new", "times", "expected"),
    [
        (12, 14, (NOON, NOON), "conflict"),
        (14, 12, (NOON, NIGHT), "conflict"),  # a toll does not fall within a day
        (12, 14, (NOON, None), "conflict"),
        (12, 14, (NOON, NIGHT), "update"),
        (14, 12, (NOON, date(2025, 3, 7)), "update"),
    ],
)
def test_a_figure_moves_with_time(
    old: int, new: int, times: tuple[Published, Published], expected: str
) -> None:
    sides = [
        side(f"It killed {count} people.", published=published)
        for count, published in zip((old, new), times, strict=True)
    ]
    found = compared(*sides)
    assert found.verdict == expected
    if expected == "update":
        assert f"the later article gives {new}" in found.reason


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("It killed 12 people.", "It killed 14 people.", "update"),
        ("It lay 140 km off the coast.", "It lay 120 km off the coast.", "conflict"),
        ("Orla Bane, 34, slept.", "Orla Bane, 43, slept.", "conflict"),
    ],
)
def test_what_an_undated_article_tells_may_be_the_later_word(one: str, other: str, expected: str) -> None:
    found = compared(side(one), replace(side(other, name="b"), borrowed=True))
    assert found.verdict == expected
    assert ("one article is undated" in found.reason) == (expected == "update")
    assert "later article gives" not in found.reason


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("It killed at least 3 people.", "It killed at least 6 people.", "compatible"),
        ("It killed 44 people.", "It killed at least 40 people.", "compatible"),
        ("It killed 44 people.", "It killed more than 41 people.", "compatible"),
        ("It injured at least 6 people.", "It injured at least 3 people.", "compatible"),
        ("It killed at least 6 people.", "It killed at least 3 people.", "update"),
        ("It killed 6 people.", "It killed at least 3 people.", "update"),
    ],
)
def test_a_toll_of_the_dead_is_taken_back(old: str, new: str, expected: str) -> None:
    before, since = side(old, published=NOON), side(new, name="b", published=date(2025, 3, 7))
    found = compared(before, since)
    assert found.verdict == expected
    assert ("is sure of at least 3 alone" in found.reason) == (expected == "update")
    same = compared(before, side(new, name="b"))
    assert same.verdict == "compatible"


def test_a_figure_hedged_to_either_side() -> None:
    one, other = side("It was the worst in nearly 50 years."), side("It was the worst in over 50 years.")
    assert compared(one, other).reason.endswith("the same figure, hedged to either side")


def test_a_sum_of_one_noun_is_that_figure() -> None:
    parts = article("She faced three counts of arson and one count of theft.", "a")
    whole = article("She faced four counts.", "b")
    told = claims(parts, whole)
    sides = [side_of(told)(claim, None) for claim in told]
    assert [compared(each, sides[-1]).verdict for each in sides[:-1]] == ["inclusion", "agree", "inclusion"]


def test_values_part_by_time_where_three_articles_do() -> None:
    def told(count: int, name: str, hour: int) -> Side:
        return side(f"It killed {count} people.", name=name, published=datetime(2025, 3, 5, hour, tzinfo=UTC))

    early, late = [told(14, "a", 8), told(14, "b", 9)], [told(12, "c", 10)]
    assert superseded(early, late) == "every article since 05 Mar 2025, 10:00 gives 12"
    assert superseded(late, early) == superseded(early, late)
    assert superseded(early[:1], late) == ""
    assert superseded(early, [told(12, "c", 8)]) == ""
    assert superseded(early, [Side(late[0].claim, None)]) == ""


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (date(2025, 3, 5), date(2025, 3, 9), ""),
        (date(2025, 3, 5), None, ""),
        (date(2025, 3, 5), date(2025, 3, 15), "; the articles are 10 days apart"),
        (date(2024, 11, 11), date(2025, 4, 28), "; the articles are 5 months apart"),
    ],
)
def test_how_far_apart(first: Published, second: Published, expected: str) -> None:
    assert (
        apart(side("It killed 2 people.", published=first), side("It killed 2.", published=second))
        == expected
    )


def test_a_date_and_a_figure_are_not_compared() -> None:
    assert compared(side("It fell on Monday."), side("It killed 2 people.")).verdict == "scope"
