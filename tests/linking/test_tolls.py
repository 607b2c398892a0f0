"""Main tolls: which figure an article gives of all whom its matter struck, and what two of them lead to."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.linking.main_tolls import long_ago, main_tolls
from claimcheck.model import Article
from newsroom import article, claims, facts, story, together

FLOOD = "The flood in Lorne"
#: So much is told before an article comes to another matter.
LONG = "The mayor walked along the banks and spoke with the shopkeepers of the old town. " * 12


def mains(text: str, title: str | None = None, language: str = "en") -> set[str]:
    one = article(text, title=title, language=language)
    told = claims(one)
    main = main_tolls(told, long_ago({one.id: one}, told))
    return {claim.text for claim in told if claim.id in main}


@pytest.mark.parametrize(
    "text",
    [
        f"{FLOOD} closed 12 schools and cost $3 million.",
        "Firefighters rescued 40 people from the flood in Lorne.",
        f"{FLOOD} might kill 12 people, the mayor had feared.",
        f"{LONG}A storm in Oster killed 12 people in 1988.",
    ],
)
def test_no_main_toll(text: str) -> None:
    assert mains(text) == set()


def test_the_first_toll_of_each_fate() -> None:
    told = mains(f"{FLOOD} killed 12 people and injured 40. A storm in Oster killed 300 people in 1988.")
    assert told == {"12 people", "40"}
    assert mains("Police arrested 24 people after the raid. Two more were held in 2019.") == {"24 people"}


def test_the_toll_of_the_headline_wherever_the_text_tells_it() -> None:
    text = f"A storm in Oster killed 300 people in 1988. {FLOOD} killed 14 people this week."
    assert mains(text, "Flood in Lorne kills 14") == {"14", "14 people"}


def test_the_text_tells_more_closely_what_the_headline_hedges() -> None:
    text = f"{FLOOD} has killed 373 people. The storm of last week killed 12 people in Oster."
    assert mains(text, "Flood toll nears 400 dead") == {"nears 400", "373 people"}
    assert mains(text, "Flood kills 380") == {"380"}
    assert mains(text, "Flood kills at least 390") == {"at least 390"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one figure that is told closely has no need of another
        (f"{FLOOD} injured 40 people. In Oster 52 were injured.", {"40 people"}),
        (f"{FLOOD} injured at least 43 people. In Oster 52 were injured.", {"at least 43 people"}),
        # no part, none of another order, none that is less than the least
        (f"{FLOOD} injured dozens of people, among them 24 children.", {"dozens of people"}),
        (f"{FLOOD} injured dozens of people. In all 1.2 million were injured.", {"dozens of people"}),
        (f"{FLOOD} injured more than 700 people. A storm injured 300 people.", {"more than 700 people"}),
        (
            f"{FLOOD} injured more than 700 people. The army said that 716 were hurt.",
            {"more than 700 people", "716"},
        ),
        (
            f"{FLOOD} injured hundreds. Some 250 people were hurt.",
            {"hundreds", "Some 250 people"},
        ),
    ],
)
def test_the_text_tells_more_closely_what_it_only_told_about(text: str, expected: set[str]) -> None:
    assert mains(text) == expected


def test_the_toll_of_an_earlier_year_is_no_main_one() -> None:
    text = f"The deadliest flood, in 1933, killed 29 people. {FLOOD} has killed 14 people."
    assert mains(text) == {"14 people"}
    assert mains("The flood of 1933 in Lorne killed 29 people.") == {"29 people"}


def test_a_part_is_no_main_toll() -> None:
    assert mains("Twelve people died in the flood, three of them children.") == {"Twelve people"}


#: Two articles that state many figures each, and share hardly a word beside them.
LORNE = (
    "Rescuers in Lorne say that 12 people drowned in the river.\n"
    "The storm cut off 40 villages, 300 homes, 9 roads and 2 bridges, and 60 people were hurt."
)
OSTER = (
    "At least 300 homes and 40 villages were hit by the storm.\n"
    "Officials in the valley of the Oster confirmed 19 deaths, and put the injured at 75."
)


def levels(one: str, other: str) -> list[bool]:
    """Of each link of two articles, whether it is one of two main tolls."""
    found = facts(article(one, "a"), article(other, "b"))
    return ["toll:main" in link.levels for fact in found for link in fact.why]


def test_some_told_more_closely_are_apart() -> None:
    texts = (
        "The ferry Alda sank off Lorne and 21 people died.",
        "Eighteen tourists drowned on the ferry Alda.",
    )
    assert not together(texts, ("21 people", "Eighteen tourists"), "en")


def test_other_people_have_another_toll() -> None:
    one, other = "The mine fire at Oster killed 21 miners.", "Fourteen Polish miners died in the Oster mine."
    assert levels(one, other) == [False]


def test_two_tolls_come_together_in_whatever_words() -> None:
    assert together((LORNE, OSTER), ("12 people", "19"), "en")


def test_more_passengers_than_people_are_no_part_of_them() -> None:
    texts = (
        "The bus plunged into a gorge near Oster. Eleven people were killed, police said.",
        "Police in the valley said 13 passengers died when their bus left the road near Oster.",
    )
    assert together(texts, ("Eleven people", "13 passengers"), "en")


@pytest.mark.parametrize(("day", "together"), [(5, True), (9, False)])
def test_how_many_more_died_is_told_anew_every_day(day: int, together: bool) -> None:
    one = article("The fever in Lorne killed another 38 people.", "a", published=date(2025, 3, 5))
    other = article("The fever in Lorne killed another 42 people.", "b", published=date(2025, 3, day))
    assert [len(fact.claims) for fact in facts(one, other)] == ([2] if together else [1, 1])


def test_a_link_of_two_main_tolls_says_so() -> None:
    assert levels("The landslide at Oster killed 12 people.", "The landslide at Oster killed 14 people.") == [
        True
    ]


#: Two articles on one storm that tell of several places, in other words.
LORNE_AND_OSTER = (
    "The storm Alda left 31 people dead. At least 16 people drowned in Lorne, the mayor told reporters.\n"
    "Seven others died on Mount Vesk, guides said."
)
PLACES = (
    "Lorne's death toll stood at nine as of Friday evening, a spokesman for the county confirmed.\n"
    "Climbers brought down the bodies: rescue teams said that 12 people had been killed on Mt. Vesk."
)


def test_the_tolls_of_one_place_come_together() -> None:
    texts = (LORNE_AND_OSTER, PLACES)
    assert together(texts, ("At least 16 people", "nine"), "en")
    assert together(texts, ("Seven others", "12 people"), "en")


def test_the_toll_of_a_place_is_not_that_of_all_where_both_are_told() -> None:
    assert not together((LORNE_AND_OSTER, PLACES), ("31 people", "nine"), "en")


def test_all_the_dead_of_one_article_are_not_those_of_a_place_of_another() -> None:
    early = "At least six deaths have been blamed on Alda, the strongest storm of the year. It moved on to the hills."
    assert together((LORNE_AND_OSTER, early), ("31 people", "At least six"), "en")
    assert not together((LORNE_AND_OSTER, early), ("At least 16 people", "At least six"), "en")


def test_a_part_of_the_dead_is_the_toll_of_its_place() -> None:
    texts = (
        "The flood killed 31 people, and 12 of the victims were found in Lorne.",
        "In Lorne, rescuers counted 19 deaths when the water fell.",
    )
    assert together(texts, ("12 of the victims", "19"), "en")


def test_a_part_told_of_no_place_is_not_the_toll_of_a_place() -> None:
    texts = (
        "Police said that 12 people died on the spot. Nine of the dead were named on Tuesday.",
        "Nine people died on the spot, the doctor said.",
    )
    assert together(texts, ("12 people", "Nine people"), "en")


def test_two_tolls_of_one_place_are_of_no_use() -> None:
    texts = (
        "A raid killed 12 people in Lorne in spring. A raid killed 40 people in Lorne in autumn.",
        "Shells killed 19 people in Lorne at the school, the hall, the mill, the pier and the market.",
    )
    assert not together(texts, ("40 people", "19 people"), "en")


#: Two long openings without a name.
STREET = (
    "Doctors treated the hurt in the street, under blankets and tarpaulins, while neighbours brought tea and bread "
    "from the few kitchens that still stood. They said that 716 people were injured by falling roofs. Many had run "
    "from their beds when the walls began to sway, and others had jumped from windows into the dark yards below."
)
RADIO = (
    "The governor spoke on the radio at noon and asked everybody to stay away from cracked houses until engineers "
    "had looked at them. He put the number of those hurt in the night at 729, most of them lightly. Schools will "
    "stay closed for the rest of the week, he said, and the army will cook for whoever has lost a home."
)


def test_two_main_tolls_need_no_name() -> None:
    assert together((STREET, RADIO), ("716 people", "729"), "en")


#: How two articles on one flood tell of the children among the dead.
CHILDREN = (
    "The flood in Lorne left 31 people dead, including nine children, the mayor told reporters on the bridge. "
    "Police held one man for looting, and two more in the harbour."
)
HOSPITALS = (
    "Hospitals in the region took in the hurt from three towns. Eleven children were among the dead, doctors said. "
    "Two other men were arrested on Monday."
)


def test_the_tolls_of_one_kind_of_people_come_together() -> None:
    assert together((CHILDREN, HOSPITALS), ("nine children", "Eleven children"), "en")


def test_those_held_are_held_for_matters_of_their_own() -> None:
    assert not together((CHILDREN, HOSPITALS), ("one man", "Two other men"), "en")


def test_two_tolls_of_one_kind_are_of_no_use() -> None:
    more = f"{HOSPITALS} A storm of last year killed 40 children in the hills."
    assert not together((CHILDREN, more), ("nine children", "40 children"), "en")


def test_children_of_two_places_are_not_of_one_toll() -> None:
    texts = (
        "The flood left 31 people dead. Nine children died in Lorne, the mayor told reporters on the bridge.",
        "Hospitals took in the hurt. Doctors counted 19 dead, and said that eleven children had died in Oster.",
    )
    assert not together(texts, ("Nine children", "eleven children"), "en")


#: One list of towns, in an article on the count and in one on the search.
COUNTED = (
    "Badan penanggulangan bencana mencatat 31 orang tewas akibat banjir. Abdul Karim dari Badan Penanggulangan "
    "Bencana menyebut mereka tersebar, yakni 19 orang di Kabupaten Rowo dan 12 orang di Kota Tirto Asri.\n"
)
SEARCHED = (
    "Pencarian dilanjutkan oleh Tim Gabungan Lereng Merbabu di Sungai Serayu Hilir. Sebanyak 28 jenazah telah "
    "dikenali, dengan rincian 19 di Kabupaten Rowo, 9 di Kota Tirto Asri.\n"
)


def test_bodies_and_people_of_one_town_come_together() -> None:
    assert together((COUNTED, SEARCHED), ("12 orang", "9"), "id")
    assert not together((COUNTED, SEARCHED.replace("Tirto Asri", "Wates")), ("12 orang", "9"), "id")


#: A quake on the day after it, and what was told of it when another one came.
QUAKE = "The toll of the quake at Corran has risen to 213, officials said. Rescuers dug through the night."
ANOTHER = (
    "A quake near Corran injured 716 people on Sunday, and nobody died. In November 2023 a quake killed more than "
    "620 people there."
)


def _told(year: int) -> tuple[Article, Article]:
    return (
        article(QUAKE, "a", published=date(year, 11, 13)),
        article(ANOTHER, "b", published=date(2024, 11, 26)),
    )


@pytest.mark.parametrize(("year", "expected"), [(2023, True), (2022, False), (2018, False)])
def test_what_is_recalled_is_what_was_told_then(year: int, expected: bool) -> None:
    told = [
        [claim.split(":")[0] for claim in fact.claims] for fact in facts(*_told(year)) if fact.kind == "count"
    ]
    assert (["a", "b"] in told) is expected


def test_the_dead_of_now_are_none_of_an_earlier_year() -> None:
    texts = (
        "The ferry Alda sank off Lorne and 40 people died.",
        "In 2012, 144 people died in the bay of Lorne.",
    )
    assert not any(levels(*texts))


@pytest.mark.parametrize(("year", "expected"), [("2012", True), ("2013", False)])
def test_two_articles_recall_one_year(year: str, expected: bool) -> None:
    texts = (
        "The ferry Alda sank off Lorne and 40 people died. In 2012, over 145 people drowned in such waves.",
        f"Divers found 38 dead on the Alda off Lorne. In {year}, 144 people were killed on a crowded barge.",
    )
    assert together(texts, ("over 145 people", "144 people"), "en") is expected
    links = [link for fact in facts(*story(texts)) for link in fact.why]
    assert any("toll:past" in link.levels for link in links) is expected


#: What two articles tell of two nations' dead, in the same words.
NATIONS = "The ferry Alda sank off Lorne. People killed: {0} Kenyans. People killed: {1} Ugandans, the harbour said."


def test_the_dead_of_one_nation_are_not_those_of_another_where_both_are_told() -> None:
    texts = (NATIONS.format(12, 5), NATIONS.format(19, 7))
    assert together(texts, ("12 Kenyans", "19 Kenyans"), "en")
    assert not together(texts, ("5 Ugandans", "19 Kenyans"), "en")


def test_the_dead_of_a_nation_may_be_all_who_are_told_of() -> None:
    texts = (
        "The attacks in Lorne left 26 Kenyans dead, the minister said on the steps of the town hall.",
        "The attacks in Lorne killed 25 people at the weekend, among them a boy, and 25 Kenyans in all.",
    )
    assert together(texts, ("26 Kenyans", "25 people"), "en")


def test_the_dead_of_a_place_are_those_of_one_time() -> None:
    texts = (
        "The storm left 31 people dead, among them 16 people in Lorne and some in the hills.",
        "Two ships ran aground, and nobody died. In 2012, 29 people drowned in Lorne.",
    )
    assert not any("toll:place" in link.levels for fact in facts(*story(texts)) for link in fact.why)
