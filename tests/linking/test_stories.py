"""Which articles tell one story."""

from __future__ import annotations

import pytest

from claimcheck.linking.stories import stories, stories_around, vector, weightiest
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
    assert stories_around([1], keys, vectors.__getitem__) == ((0, 1),)
    assert stories_around([3, 0], keys, vectors.__getitem__) == ((0, 1), (2, 3))
    assert stories_around([], keys, vectors.__getitem__) == ()


def test_vectors_have_length_one_and_hold_no_common_words() -> None:
    terms = vector(article(FERRY[0]))
    assert sum(weight * weight for weight in terms.values()) == pytest.approx(1)
    assert not {"the", "for", "off"} & set(terms)
    assert vector(Article(id="a", text="")) == {}


def test_a_run_of_many_articles_keeps_its_pairs() -> None:
    """Among many articles only those that share telling terms are compared."""
    others = [f"The council of Town{n} debated its budget for road repair number{n}." for n in range(40)]
    assert set(FERRY) in grouped(*others, *FERRY)
