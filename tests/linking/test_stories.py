"""Which articles tell one story."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.linking.stories import bearing, stories, stories_around, vector, weightiest
from claimcheck.model import Article
from newsroom import article

FERRY = (
    "The ferry Halcyon capsized off Lorne on Monday night; divers searched the wreck for passengers.",
    "Divers went down to the wreck of the Halcyon, the ferry that capsized off Lorne with 52 passengers.",
)
MINE = (
    "Miners at Oster were trapped when water flooded a shaft of the Oster coal mine.",
    "The Oster coal mine flooded and its miners were trapped in the deepest shaft.",
)
BANJIR = (
    "Banjir bandang menerjang Palasari dan merendam ratusan rumah warga di bantaran Sungai Cikaso.",
    "Sungai Cikaso meluap, banjir bandang merendam permukiman warga Palasari.",
)


def grouped(*texts: str, language: str = "en") -> list[set[str]]:
    articles = [article(text, text, language) for text in texts]
    return [{each.id for each in group} for group in stories(articles)]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (FERRY[0], MINE[0], "en"),
        (BANJIR[0], "Gempa merusak sekolah di Lembah Raung, guru mengajar di tenda.", "id"),
        ("", FERRY[0], "en"),
        ("", "", "en"),
    ],
)
def test_two_stories(one: str, other: str, language: str) -> None:
    articles = [article(one, "a", language), article(other, "b", language)]
    assert [[each.id for each in group] for group in stories(articles)] == [["a"], ["b"]]


@pytest.mark.parametrize(("pair", "language"), [(FERRY, "en"), (MINE, "en"), (BANJIR, "id")])
def test_one_story(pair: tuple[str, str], language: str) -> None:
    assert grouped(*pair, language=language) == [set(pair)]


#: One wording, told of two ferries, two places and other people; and of the first again, in passing.
FILLED_IN = (
    "Divers recovered the ferry {ship} from the strait off {town} on Monday. The harbour office of {town} said"
    " the master, {name}, ignored a storm warning, and {name} was held. The owner of the {ship}, {firm}, will"
    " pay for the salvage, its lawyer said in {town}."
)
HALCYON = FILLED_IN.format(ship="Halcyon", town="Lorne", name="Edda Vries", firm="Norby Lines")
PELICAN = FILLED_IN.format(ship="Pelican", town="Amsund", name="Osk Berrin", firm="Tarn Shipping")
AGAIN = (
    "A salvage firm has recovered the ferry that sank in the strait, the harbour office in Lorne said. Its"
    " master, Vries, ignored a storm warning; the ferry's owner, Norby Lines, will pay for the divers."
)


def test_one_wording_filled_in_with_other_names_tells_another_story() -> None:
    assert grouped(HALCYON, PELICAN) == [{HALCYON}, {PELICAN}]
    assert grouped(HALCYON, PELICAN, AGAIN) == [{HALCYON, AGAIN}, {PELICAN}]


def test_without_names_the_words_alone_decide() -> None:
    small = [text.lower() for text in (HALCYON, PELICAN)]
    assert grouped(*small) == [set(small)]


@pytest.mark.parametrize(
    ("later", "years", "one_story"),
    [
        ("2019-03-01", "", True),
        ("2020-04-01", "", True),
        ("2023-03-01", "", False),
        ("2023-03-01", " It was the worst since 2010.", False),
        ("2023-03-01", " The ferry sank in 2019.", True),
        (None, "", True),
    ],
)
def test_years_later_a_story_is_gone_back_to_by_its_year(
    later: str | None, years: str, *, one_story: bool
) -> None:
    old, new = (
        replace(article(text, name), published=date.fromisoformat(day) if day else None)
        for text, name, day in ((FERRY[0], "old", "2019-03-01"), (FERRY[1] + years, "new", later))
    )
    assert (len(stories([old, new])) == 1) is one_story


def test_two_stories_in_one_folder() -> None:
    assert grouped(FERRY[0], MINE[0], FERRY[1], MINE[1]) == [set(FERRY), set(MINE)]


def test_the_order_of_articles_does_not_change_the_stories() -> None:
    texts = [*FERRY, *MINE]
    assert sorted(grouped(*texts), key=sorted) == sorted(grouped(*reversed(texts)), key=sorted)


def test_likeness_does_not_chain_through_articles_in_between() -> None:
    """Each article shares half its words with the next; the ends share none."""
    words = [f"zorn{letter}" for letter in "abcdefghijklmnopqrstuvwx"]
    texts = [" ".join(words[start : start + 4]) for start in range(0, 22, 2)]
    groups = grouped(*texts)
    assert len(groups) > 1
    assert all(not {texts[0], texts[-1]} <= group for group in groups)


def test_stories_around_an_article_are_those_of_the_whole_run() -> None:
    articles = [article(text, str(number)) for number, text in enumerate((*FERRY, *MINE))]
    vectors = [vector(each) for each in articles]
    keys = [weightiest(each) for each in vectors]
    bearings = [bearing(each) for each in articles]
    for some, found in (([1], ((0, 1),)), ([3, 0], ((0, 1), (2, 3))), ([], ())):
        assert stories_around(some, keys, vectors.__getitem__, bearings.__getitem__) == found


def test_vectors_have_length_one_and_hold_no_common_words() -> None:
    terms = vector(article(FERRY[0]))
    assert sum(weight * weight for weight in terms.values()) == pytest.approx(1)
    assert not {"the", "for", "off"} & set(terms)
    assert vector(Article(id="a", text="")) == {}


def test_a_run_of_many_articles_keeps_its_pairs() -> None:
    """Among many articles only those that share telling terms are compared."""
    others = [f"The council of Town{n} debated its budget for road repair number{n}." for n in range(40)]
    assert set(FERRY) in grouped(*others, *FERRY)
