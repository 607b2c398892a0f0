"""Large stories: what is compared grows with the statements, not with their pairs, and finds what it found."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from claimcheck.linking import neighbours as room
from claimcheck.linking.matching import matches
from claimcheck.linking.neighbours import is_large, neighbours
from claimcheck.linking.profiles import profiles
from claimcheck.linking.statements import Statement, statements
from claimcheck.model import Article
from newsroom import article, claims, facts

TOWNS = ("Oster", "Tallis", "Lorne", "Amsund", "Berrin")


def named(texts: Sequence[str]) -> list[Article]:
    return [article(text, f"{number:02}") for number, text in enumerate(texts)]


def blast(number: int, dead: int = 12) -> str:
    own = TOWNS[number % len(TOWNS)]
    return (
        f"The blast at the Oster mine killed {dead} miners. Rescuers from {own} brought {40 + number} lamps."
        f" The company will open {number + 3} shelters in {own}."
    )


def told(texts: Sequence[str]) -> tuple[Statement, ...]:
    articles = named(texts)
    return statements(profiles(articles, claims(*articles)))


def deaths(texts: Sequence[str]) -> list[int]:
    """How many claims each fact of the dead holds."""
    return sorted(len(fact.claims) for fact in facts(*named(texts)) if fact.label.startswith("miner"))


def test_a_story_of_few_is_compared_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    few = told([blast(number) for number in range(13)])
    assert not is_large(few)
    monkeypatch.setattr("claimcheck.linking.matching.neighbours", lambda _: pytest.fail("some alone"))
    assert matches(few).found


def test_one_fact_of_many_articles_is_one() -> None:
    assert deaths([blast(number) for number in range(30)]) == [30]


def test_the_article_that_differs_is_found() -> None:
    assert deaths([blast(number, 14 if number == 17 else 12) for number in range(30)]) == [30]


def test_pairs_grow_with_the_articles_and_not_with_their_square() -> None:
    fewer, more = (len(neighbours(told([blast(number) for number in range(count)]))) for count in (30, 60))
    assert more < 2.6 * fewer


def test_a_statement_is_paired_with_its_likest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_ARTICLES", 1)
    monkeypatch.setattr(room, "_PARTNERS", 1)
    first = "The blast at Oster killed 12 miners. The blast at Oster woke 9 miners."
    last = "The blast at Oster killed 14 miners."
    pairs = neighbours(told([first, "In Lorne 50 miners sang.", last]))
    assert [one for one, other in pairs if other == 3] == [0]


def test_a_table_beside_a_table_is_large() -> None:
    table = " ".join(f"Stall {place} sold {place + 7} lamps." for place in range(1, 260))
    assert is_large(told([table, table]))
    assert not is_large(told([table[:900], table[:900]]))
