"""Two figures of one toll that an article of the fact tells as moved are no error beside it."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.model import Article, Fact
from claimcheck.rules.judging import make_case
from newsroom import WEDNESDAY, article, claims

NEXT = date(2025, 3, 6)


def verdicts(*articles: Article) -> list[str]:
    """How all figures of the articles, as one fact, differ."""
    found = claims(*articles)
    one = Fact(
        id="fact", kind=found[0].kind, label="toll", claims=tuple(each.id for each in found), verdict="agree"
    )
    return [each.verdict for each in make_case(articles, found, [one]).differences]


def told(*texts: str, language: str = "en", last: date = WEDNESDAY) -> list[str]:
    days = [WEDNESDAY] * (len(texts) - 1) + [last]
    return verdicts(
        *(
            article(text, name, language, published=day)
            for text, name, day in zip(texts, "abcd", days, strict=False)
        )
    )


@pytest.mark.parametrize(
    "texts",
    [
        # Nothing tells that the figure moved, or another figure did.
        ("The blast killed 12 people.", "The blast killed 14 people."),
        (
            "The blast killed 12 people.",
            "The blast killed 14 people.",
            "The toll of the dead rose to 15 people.",
        ),
        # No toll: a hall has one size.
        ("The hall has 12 rooms.", "The hall has 14 rooms.", "So far 12 rooms are in the hall."),
    ],
)
def test_figures_that_nothing_tells_as_moved_stay_in_conflict(texts: tuple[str, ...]) -> None:
    assert "conflict" in told(*texts)


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("The blast killed 12 people.", "The blast killed 14 people.", "So far 12 people died.")),
        ("en", ("The blast killed 12 people.", "The toll rose to 14 dead. The blast killed 14 people.")),
        (
            "id",
            (
                "Ledakan itu menewaskan 12 orang.",
                "Korban tewas bertambah menjadi 14 orang. Ledakan itu menewaskan 14 orang.",
            ),
        ),
        (
            "id",
            (
                "Ledakan itu menewaskan 12 orang.",
                "Ledakan itu menewaskan 14 orang.",
                "Menurut data sementara, 12 orang tewas akibat ledakan itu.",
            ),
        ),
    ],
)
def test_figures_told_as_moved_anywhere_are_an_update(language: str, texts: tuple[str, ...]) -> None:
    assert told(*texts, language=language) == ["update"]


def test_an_older_figure_repeated_later_is_no_error() -> None:
    texts = "The blast killed 12 people.", "The blast killed 14 people.", "The blast killed 14 people."
    assert told(*texts, last=NEXT) == ["update"]


@pytest.mark.parametrize(
    "texts",
    [
        # Fewer at the later hour, the same hour, and an hour in the one article alone.
        ("As of 8 a.m. Monday, 14 people had died.", "As of 6 p.m. Monday, 12 people had died."),
        ("As of 8 a.m. Monday, 12 people had died.", "As of 8 a.m. Monday, 14 people had died."),
        ("As of 8 a.m. Monday, 12 people had died.", "The flood killed 14 people."),
    ],
)
def test_the_hours_of_the_data_explain_no_such_difference(texts: tuple[str, ...]) -> None:
    assert tolls(*texts) == ["conflict"]


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("As of 8 a.m. Monday, 12 people had died.", "As of 6 p.m. Monday, 14 people had died.")),
        (
            "id",
            (
                "“Hingga Senin (3/3) pukul 18.00 WITA, tercatat 14 orang tewas,” kata camat.",
                "Data per Senin (3/3) pukul 08.00 WITA, banjir itu menewaskan 12 orang.",
            ),
        ),
    ],
)
def test_a_toll_that_grew_between_the_hours_of_the_data_is_an_update(
    language: str, texts: tuple[str, ...]
) -> None:
    assert tolls(*texts, language=language) == ["update"]


def tolls(*texts: str, language: str = "en") -> list[str]:
    """How the counts alone differ, all articles being of one day."""
    articles = [article(text, name, language) for text, name in zip(texts, "ab", strict=True)]
    found = claims(*articles)
    counted = tuple(each.id for each in found if each.kind == "count")
    fact = Fact(id="fact", kind="count", label="toll", claims=counted, verdict="agree")
    return [each.verdict for each in make_case(articles, found, [fact]).differences]
