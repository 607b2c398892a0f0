"""The levels of two claims, and the gates that no weight opens."""

from __future__ import annotations

from itertools import combinations

import pytest

from claimcheck.linking.copies import COPIED
from claimcheck.linking.gates import comparable, told_apart
from claimcheck.linking.levels import levels, likeness, weight, weights
from claimcheck.linking.profiles import Profile, profiles
from claimcheck.linking.tolls import MAIN_TOLL
from claimcheck.values.ranges import can_both_hold
from newsroom import claim, claims, story

FIELDS_OF_DATES = [
    "words",
    "near",
    "left",
    "right",
    "speaker",
    "telling",
    "rivals",
    "headline",
    "names",
    "event",
    "stage",
    "leads",
    "occasion",
    "grain",
]
FIELDS_OF_QUANTITIES = [
    "words",
    "near",
    "left",
    "right",
    "speaker",
    "telling",
    "rivals",
    "headline",
    "names",
    "event",
    "stage",
    "leads",
    "occasion",
    "unit",
    "noun",
    "fate",
    "population",
    "share",
    "kind",
    "peers",
    "person",
    "holder",
]


def pair(one: str, other: str, language: str = "en") -> tuple[Profile, Profile]:
    articles = story((one, other), language)
    first, second = profiles(articles, claims(*articles))
    return first, second


def level(field: str, one: str, other: str, language: str = "en") -> str:
    found = dict(each.split(":", 1) for each in levels(*pair(one, other, language)))
    return found[field]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (("12 people", "It killed 12 people."), ("12 people", "It wounded 12 people."), "en"),
        (("12 orang", "Ledakan menewaskan 12 orang."), ("12 orang", "Ledakan melukai 12 orang."), "id"),
        (("12 people", "It killed 12 people."), ("12 houses", "It razed 12 houses."), "en"),
        (("$3 million", "It cost $3 million."), ("€3 million", "It cost €3 million."), "en"),
        (("3 percent", "It rose 3 percent."), ("3 metres", "It rose 3 metres."), "en"),
        (("Monday", "It burnt on Monday."), ("12 people", "It killed 12 people."), "en"),
        (("pukul 03.15 WIB", "Api menyala pukul 03.15 WIB."), ("Senin", "Api menyala pada Senin."), "id"),
    ],
)
def test_not_comparable(one: tuple[str, str], other: tuple[str, str], language: str) -> None:
    first, second = (claim(*said, language) for said in (one, other))
    assert not comparable(first, second)
    assert not comparable(second, first)


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (("12 people", "It killed 12 people."), ("14 soldiers", "It killed 14 soldiers."), "en"),
        (("12 orang", "Ada 12 orang."), ("15 orang", "Ledakan menewaskan 15 orang."), "id"),
        (("$3 million", "It cost $3 million."), ("$5 million", "It cost $5 million."), "en"),
        (("Monday", "It burnt on Monday."), ("2024", "It burnt in 2024."), "en"),
    ],
)
def test_comparable(one: tuple[str, str], other: tuple[str, str], language: str) -> None:
    first, second = (claim(*said, language) for said in (one, other))
    assert comparable(first, second)
    assert comparable(second, first)


@pytest.mark.parametrize(
    ("field", "one", "other", "expected"),
    [
        ("unit", "It killed 12 people.", "It killed 14 people.", "person"),
        ("unit", "It killed 12 people.", "It killed 14 soldiers.", "generic"),
        ("unit", "It killed 12 miners.", "It killed 14 miners.", "same"),
        ("fate", "It killed 12 miners.", "It killed 14 miners.", "same"),
        ("fate", "It killed 12 miners.", "Of 14 miners nothing is known.", "unknown"),
        ("fate", "It sent 12 rescuers.", "There were 14 rescuers at work.", "none"),
        ("population", "It hit 12 troops of Russia.", "It hit 12 troops of Ukraine.", "differ"),
        ("population", "It hit 9 troops of Russia and Ukraine.", "It hit 7 troops of Ukraine.", "part"),
        ("population", "It hit 9 troops of Russia.", "It hit 9 troops.", "unknown"),
        ("speaker", "Lind said 12 miners died.", "12 miners died.", "unknown"),
        ("speaker", "Anna Lind said 12 miners died.", "Peter Holm said 12 miners died.", "differ"),
        ("speaker", "Anna Lind said 12 miners died.", "12 miners died, said Lind.", "same"),
        ("names", "The blast hit Per Holm on Monday.", "The blast hit Ada Moor on Tuesday.", "0"),
        ("names", "The blast hit Per Holm on Monday.", "It fell on Tuesday, said Ada Moor.", "none"),
        ("names", "The blast hit Per Holm on Monday.", "It fell on Tuesday, read the Corran News.", "none"),
        ("telling", "It killed 2 miners.", "It killed 2 miners.", "0"),
        ("telling", "It cost $20,000.", "It cost $20,000.", "1"),
        ("telling", "It cost $242.", "It cost $242.", "3"),
        ("telling", "It cost $242.", "It cost $243.", "no"),
        ("peers", "It cost $242.", "It cost $242.", "any"),
        ("peers", "It cost $242.", "It cost $243.", "0"),
        ("grain", "It burnt on Monday.", "It burnt on Tuesday.", "day"),
        ("grain", "It burnt on Monday.", "It burnt in 2024.", "differ"),
        ("grain", "It burnt in May 2024.", "It burnt in 2023.", "long"),
        ("event", "It collapsed on Monday.", "It was sold on Tuesday.", "differ"),
        ("event", "It collapsed on Monday.", "It collapsed on Tuesday.", "same"),
        ("event", "It began on Monday, the shop.", "", "unknown"),
        ("stage", "The treaty was signed on Monday.", "The treaty took effect on Tuesday.", "steps"),
        ("stage", "The treaty was signed on Monday.", "The treaty was signed on Tuesday.", "same"),
    ],
)
def test_level(field: str, one: str, other: str, expected: str) -> None:
    if not other:
        other = "On Tuesday, the shop."
    assert level(field, one, other) == expected


def test_every_field_has_one_level_whichever_claim_comes_first() -> None:
    texts = [
        "Anna Lind said 12 miners died on 3 March 2025 at Oster.",
        "At Oster 14 miners of Lorria died on Monday, 9 others at 3:15 a.m.",
    ]
    articles = story(texts)
    for one, other in combinations(profiles(articles, claims(*articles)), 2):
        if comparable(one.claim, other.claim):
            found = levels(one, other)
            names = FIELDS_OF_DATES if one.claim.kind == "date" else FIELDS_OF_QUANTITIES
            assert [each.split(":")[0] for each in found if each != MAIN_TOLL] == names
            assert sorted(levels(other, one)) == sorted(found)


def test_peers_are_other_values_of_one_noun() -> None:
    for other, expected in (("9 miners fled", "peers:1"), ("9 nurses fled", "peers:0")):
        articles = story(["It killed 12 miners.", f"It killed 14 miners and {other}."])
        one, two, _ = profiles(articles, claims(*articles))
        assert expected in levels(one, two)


def test_every_weight_is_of_a_level_that_is_reached() -> None:
    """A field that was renamed would lose its weights in silence."""
    fields = {model: {level.split(":")[0] for level in found} for model, found in weights().items()}
    assert sorted(fields) == ["date-agree", "date-differ", "quantity-agree", "quantity-differ"]
    for model, named in fields.items():
        known = FIELDS_OF_DATES if model.startswith("date") else FIELDS_OF_QUANTITIES
        assert named - {"sentence", "toll", *known} == {"bias", "sense"}


@pytest.mark.parametrize(
    ("one", "other", "taken"),
    [
        ("It killed 12 people.", "It killed 14 people.", False),
        ("A blast in the old mill killed 12 people.", "Police count 14 dead in the old mill.", False),
        (
            "A blast in the old mill at Oster killed 12 people on the night shift.",
            "A blast in the old mill at Oster killed 14 people on the night shift.",
            True,
        ),
    ],
)
def test_a_sentence_taken_over(one: str, other: str, taken: bool) -> None:
    assert (COPIED in levels(*pair(one, other))) == taken


def test_weight_is_the_sum_of_the_levels() -> None:
    one, other = pair("The blast killed 12 miners.", "The blast killed 14 miners.")
    found = levels(one, other)
    table = weights()["quantity-differ"]
    weighed = weight(found, one.claim, other.claim)
    assert weighed == pytest.approx(table["bias"] + sum(table.get(each, 0) for each in found))
    assert likeness(found, one.claim, weighed, agree=False, hold=False) == weighed


def test_of_partners_that_differ_the_one_that_a_hedge_allows_comes_first() -> None:
    one, other = pair("The mine lost more than 20 percent.", "The mine lost 24 percent.")
    found = levels(one, other)
    weighed = weight(found, one.claim, other.claim)
    ranks = [likeness(found, one.claim, weighed, agree=False, hold=hold) for hold in (False, True)]
    assert ranks[0] < ranks[1]


def test_what_two_claims_share_weighs_more_than_what_they_do_not() -> None:
    near, far = (
        pair("The blast at the Oster mine killed 12 miners.", other)
        for other in (
            "The Oster mine blast killed 14 miners.",
            "In the harbour of Tallis 14 miners went on strike.",
        )
    )
    scores = [weight(levels(*both), both[0].claim, both[1].claim) for both in (near, far)]
    assert scores[0] > scores[1] + 2


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("It collapsed on Monday.", "It was sold on Tuesday.", True),
        ("It collapsed on Monday.", "It collapsed in 2023.", True),
        ("The driver, Anna Lind, 34, died.", "The driver, Peter Holm, 61, died.", True),
        ("It collapsed on Monday.", "It collapsed on Tuesday.", False),
        ("It was sold on Monday, 3 March 2025.", "It collapsed in March 2025.", False),
        ("The treaty was signed on Monday.", "The treaty took effect in 2023.", False),
        ("The driver, Anna Lind, 34, died.", "The dead driver was Anna Lind, 36.", False),
    ],
)
def test_told_apart(one: str, other: str, apart: bool) -> None:
    both = pair(one, other)
    first, second = (each.claim for each in both)
    hold = can_both_hold(first.value, second.value)
    assert told_apart(frozenset(levels(*both)), first, second, hold=hold) is apart


def test_the_dead_are_no_rivals_of_those_who_live() -> None:
    articles = story(["It killed 12 people.", "It killed 14 people, hurt 30 people and freed 9 people."])
    assert [each.traits.rivals for each in profiles(articles, claims(*articles))] == [0, 0, 1, 1]


@pytest.mark.parametrize(
    ("levels_of", "apart"),
    [
        ({"fate:same", "headline:2", "rivals:many", "names:1"}, False),
        ({"fate:same", "headline:1", "rivals:many", "names:1"}, True),
        ({"fate:none", "headline:2", "rivals:many", "names:1"}, True),
        ({"fate:same", "headline:2", "rivals:many", "names:0"}, True),
        ({"fate:same", "near:0.5", "unit:unknown", "names:none"}, False),
        ({"fate:same", "near:0.5", "unit:unknown", "names:0"}, True),
    ],
)
def test_figures_of_one_fate_are_one_toll_in_two_headlines_or_by_their_names(
    levels_of: set[str], apart: bool
) -> None:
    one, other = pair("It killed 12 people.", "It killed 14 people.")
    fields = {each.split(":")[0] for each in levels_of} | {"words", "near", "toll"}
    kept = {each for each in levels(one, other) if each.split(":")[0] not in fields}
    assert told_apart(frozenset(kept | levels_of), one.claim, other.claim, hold=False) is apart


@pytest.mark.parametrize(
    ("field", "instead", "apart"),
    [
        ("leads", "leads:same", False),
        ("leads", "leads:differ", False),
        ("leads", "leads:few", True),
    ],
)
def test_values_that_hedges_allow_need_a_name_where_articles_open_with_few(
    field: str, instead: str, apart: bool
) -> None:
    one, other = pair("Repairs took more than 20 hours.", "Repairs took 24 hours.")
    found = frozenset(instead if each.startswith(field) else each for each in levels(one, other))
    found = found - {"headline:2"} | {"headline:1"}
    assert told_apart(found, one.claim, other.claim, hold=True) is apart
    same = found - {"telling:no"} | {"telling:2"}
    assert not told_apart(same, one.claim, other.claim, hold=True)
    assert not told_apart(found - {"headline:1"} | {"headline:2"}, one.claim, other.claim, hold=True)
