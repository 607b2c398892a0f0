"""Measures whose unit stands in brackets, has two words, or comes in two steps: silent cases first."""

from __future__ import annotations

import pytest

from newsroom import article, claims


def measured(text: str, language: str) -> list[tuple[float | None, str | None]]:
    """The measures of a text and their units."""
    return [
        (claim.value.stated, claim.value.unit)  # type: ignore[union-attr]
        for claim in claims(article(text, language=language))
        if claim.kind == "measure"
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "They met 120 (km was the unit) at last."),
        ("en", "He scored 12 (m) and left."),
        ("id", "Ada 12 (kilometer jauhnya) rumah."),
        ("en", "They spoke of its magnitude, and the index rose to 3.4."),
        ("id", "Mereka menyebut magnitudo; indeks naik menjadi 3,4."),
    ],
)
def test_nothing_is_measured(language: str, text: str) -> None:
    assert measured(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The boat went down some 34 nautical miles off Lorne.", [(34, "nautical-mile")]),
        ("en", "The star lies 430 light years away.", [(430, "light-year")]),
        ("en", "A 90-light-year-wide cloud hides it.", [(90, "light-year")]),
        ("id", "Bintang itu berjarak 430 tahun cahaya dari sini.", [(430, "light-year")]),
        ("en", "The bus ran at 120 (km/h).", [(120, "kilometre-per-hour")]),
        ("id", "Bus itu melaju kurang lebih 120 (km/jam).", [(120, "kilometre-per-hour")]),
        ("en", "He is 6 feet tall.", [(6, "foot")]),
        (
            "en",
            "The magnitude was later revised to 6.9 from 7.1.",
            [(6.9, "magnitude"), (7.1, "magnitude")],
        ),
        (
            "id",
            "Kantor itu memutakhirkan magnitudo gempa dari 7,1 menjadi 6,9.",
            [(7.1, "magnitude"), (6.9, "magnitude")],
        ),
        ("en", "Its magnitude was 5.5.", [(5.5, "magnitude")]),
        ("id", "Magnitudo gempa 5,5 di Ternate.", [(5.5, "magnitude")]),
        ("en", "The room is 6 feet by 2 feet.", [(6, "foot"), (2, "foot")]),
        ("en", "He stood 6 feet in 2 boots.", [(6, "foot")]),
        ("en", "The suspect is 5-foot-8 and slim.", [(5.666667, "foot")]),
        ("en", "The suspect is 5-foot-10-inch tall.", [(5.833333, "foot")]),
        ("en", "He is 6ft 2in tall.", [(6.166667, "foot")]),
        ("en", "He is six-foot-two.", [(6.166667, "foot")]),
    ],
)
def test_the_measure_and_its_unit(
    language: str, text: str, expected: list[tuple[float | None, str | None]]
) -> None:
    assert measured(text, language) == expected


def test_the_noun_of_a_bracketed_unit_is_its_word() -> None:
    (told,) = claims(article("The bus ran at 120 (km/h)."))
    assert told.scope is not None
    assert told.scope.noun == "h"
