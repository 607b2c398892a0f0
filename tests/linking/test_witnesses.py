"""How many of a fact's sources are independent, and which repeat one another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.linking.facts import link_stories
from claimcheck.linking.knowledge import Knowledge
from claimcheck.model import Article, Fact, Repetition
from newsroom import OWN, WIRE, article, claims

_TAIL = "The ferry Halcyon sank off Lorne on Monday."
PLAIN = f"{_TAIL} The Halcyon carried 52 passengers."
SAID = f"{_TAIL} The owner says that 52 passengers were on the Halcyon."
LIST = f"{_TAIL} On the list of the Halcyon stand 52 passengers."


def told(*texts: str, origins: dict[str, str] | None = None, words: str = "52 passengers") -> Fact:
    """The fact of the passengers, told by outlets named Post, Mail, Echo …"""
    names = ("Post", "Mail", "Echo", "Herald", "Argus")
    return fact_of([article(text, name) for text, name in zip(texts, names, strict=False)], origins, words)


def fact_of(
    articles: list[Article], origins: dict[str, str] | None = None, words: str = "52 passengers"
) -> Fact:
    said = claims(*articles)
    wanted = {claim.id for claim in said if claim.text == words}
    (found,) = (
        fact
        for fact in link_stories([articles], said, Knowledge(origins=origins or {}))
        if wanted & set(fact.claims)
    )
    return found


def counts(fact: Fact) -> tuple[int, int]:
    return fact.sources, fact.independent


@pytest.mark.parametrize(
    "texts",
    [
        (PLAIN, SAID),
        (f"{PLAIN} (AFP)", SAID),
        (f"{PLAIN} The mayor told AFP that he mourned.", f"{SAID} The mayor told AFP that he mourned."),
        (f"{PLAIN} (AFP)", f"{SAID} (Reuters)"),
        (
            PLAIN.replace(".", ", the mayor said in an interview with AFP."),
            SAID.replace(".", ", the mayor said in an interview with AFP."),
        ),
    ],
    ids=["own work", "one agency", "a mention", "two agencies", "interviews"],
)
def test_independent(texts: tuple[str, str]) -> None:
    fact = told(*texts)
    assert counts(fact) == (2, 2)
    assert fact.repetitions == ()


def test_one_agency_behind_two_articles() -> None:
    fact = told(f"{PLAIN} (AFP)", f"{SAID}\nSource: AFP", LIST)
    assert counts(fact) == (3, 2)
    assert fact.repetitions == (Repetition(origin="AFP", sources=("Post", "Mail"), basis="origin"),)


def test_a_report_that_both_name() -> None:
    via = "{} The Halcyon carried 52 passengers, as reported by {}."
    fact = told(via.format(_TAIL, "Radio Lorne"), via.format("Divers wept.", "Radio Lorne"), SAID)
    assert counts(fact) == (3, 2)
    assert fact.repetitions == (Repetition(origin="Radio Lorne", sources=("Post", "Mail"), basis="origin"),)


def test_the_agency_itself_among_them() -> None:
    fact = fact_of([article(PLAIN, "Agence France-Presse"), article(f"{SAID} (AFP)", "Post")])
    assert counts(fact) == (2, 1)
    assert fact.repetitions[0].origin == "AFP"


def test_an_article_of_two_agencies_may_have_it_from_either() -> None:
    fact = told(f"{PLAIN} (AFP)", f"{SAID} (AFP/Reuters)", f"{LIST} (Reuters)")
    assert counts(fact) == (3, 2)


def test_an_origin_that_the_project_knows() -> None:
    fact = told(PLAIN, SAID, LIST, origins={"Post": "AFP", "Echo": "Agence France-Presse"})
    assert counts(fact) == (3, 2)
    assert fact.repetitions[0].sources == ("Post", "Echo")


def test_one_text() -> None:
    fact = told(WIRE, WIRE.replace("The owner of the ferry", "Its owner"), OWN, words="52 people")
    assert counts(fact) == (2, 1)
    assert fact.repetitions == (Repetition(origin="", sources=("Post", "Mail"), basis="text"),)


def test_what_one_copy_credits_all_repeat() -> None:
    other = f"{_TAIL} There were 52 people aboard the Halcyon when it went down off Lorne before dawn. (AFP)"
    fact = told(WIRE, f"{WIRE} (AFP)", other, words="52 people")
    assert counts(fact) == (3, 1)
    assert fact.repetitions == (Repetition(origin="AFP", sources=("Post", "Mail", "Echo"), basis="origin"),)


def test_one_sentence_in_two_articles() -> None:
    taken = "A trawler from Anglesea picked up 52 people before the Halcyon went down."
    fact = told(f"{_TAIL} {taken}", f"{taken} Families waited on the pier.", words="52 people")
    assert counts(fact) == (2, 1)
    assert fact.repetitions == (Repetition(origin="", sources=("Post", "Mail"), basis="sentence"),)


def test_words_that_both_heard_are_nobodys_copy() -> None:
    heard = "“A trawler from Anglesea picked up 52 people before the Halcyon went down,” the mayor said."
    assert counts(told(f"{_TAIL} {heard}", f"{heard} Families waited.", words="52 people")) == (2, 2)


def test_two_articles_of_one_outlet_are_one_source() -> None:
    articles = [article(PLAIN, "a"), article(SAID, "b"), article(LIST, "c")]
    sources = ("Post", "Post", "Mail")
    fact = fact_of([replace(one, source=source) for one, source in zip(articles, sources, strict=True)])
    assert counts(fact) == (2, 2)
