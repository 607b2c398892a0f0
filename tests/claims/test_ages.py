"""Bare numbers that tell an age, and who has none; the silent cases stand in ``cases_quantities.toml``."""

from __future__ import annotations

import pytest

from claimcheck.claims.quantities import quantity_mentions
from claimcheck.model import Article, Mention
from claimcheck.text.passages import passages


def told(text: str, language: str) -> list[tuple[str, str]]:
    """What each mention of a text says, and the noun of its scope or its kind."""

    def noun(mention: Mention) -> str:
        return mention.scope.noun if mention.scope and mention.scope.noun == "age" else mention.kind

    return [
        (passage.text[mention.start : mention.end], noun(mention))
        for passage in passages(Article(id="a", text=text, language=language))
        for mention in quantity_mentions(passage, ())
    ]


@pytest.mark.parametrize(
    ("language", "text", "age"),
    [
        ("en", "The driver, 45, died.", "45"),
        ("en", "The driver, 45, was killed.", "45"),
        ("en", "A toddler, 3, was hurt.", "3"),
        ("en", "Jane Roe (45) slept.", "45"),
        ("en", "Jane Roe was 3, her mother said.", "3"),
        ("en", "Jane Roe came. Roe was 3, her mother said.", "3"),
        ("en", "Roe was 34, her mother said.", "34"),
        ("en", "Ann and Bob were 34, they said.", "34"),
        ("id", "Sopir, 45, tewas.", "45"),
        ("id", "Sopir itu, 45, tewas di tempat.", "45"),
        ("id", "Seorang perawat, 45, terluka.", "45"),
        ("id", "Budi, 45, tewas di tempat.", "45"),
        ("id", "Menurut polisi, sopir Budi, 45, melarikan diri.", "45"),
        ("id", "Warga bernama Budi Santoso, 45, melapor.", "45"),
        ("id", "Sopir (45) itu tewas.", "45"),
        ("id", "Ani, 45, warga Depok, melapor.", "45"),
        ("id", "Kedua anak di bawah lima tahun itu dirawat.", "di bawah lima tahun"),
        ("id", "Pemain asal Portugal, 28 tahun itu, meninggal.", "28 tahun"),
        ("id", "Syaratnya usia paling rendah 20 tahun.", "usia paling rendah 20 tahun"),
        ("id", "Rapat digelar di rumah Budi (45).", "45"),
    ],
)
def test_an_apposition_tells_an_age(language: str, text: str, age: str) -> None:
    ages = [words for words, noun in told(text, language) if noun == "age"]
    counts = [words for words, noun in told(text, language) if noun == "count" and words.strip() == age]
    assert (ages, counts) == ([age], [])


def test_the_last_of_some_ages_tells_their_unit() -> None:
    ages = [noun for _, noun in told("Korban berusia 17, 18, dan 21 tahun.", "id")]
    assert ages == ["age", "age", "age"]


def test_elders_from_so_many_towns_have_no_age() -> None:
    assert told("Ada lanjut usia dari 32 kabupaten.", "id") == [("32 kabupaten", "count")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Ia menjadi bintang berkat gol Doni (2) dan Joko."),
        ("en", "After goals by Jane Roe (2) and Ann Doe the crowd left."),
    ],
)
def test_goals_behind_a_name_are_no_age(language: str, text: str) -> None:
    assert told(text, language) == [("2", "count")]
