"""Figures behind labels: silent cases first."""

from __future__ import annotations

import pytest

from newsroom import article, claims


def told(text: str, language: str) -> list[tuple[str | None, str | None]]:
    """What each figure of a text counts, and its fate."""
    return [
        (claim.value.unit, claim.scope.fate if claim.scope else None)  # type: ignore[union-attr]
        for claim in claims(article(text, language=language))
        if claim.kind not in {"date", "duration"}
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Injured: 2 to 3 weeks out."),
        ("en", "Dead: 3 May."),
        ("en", "Arrested: a 24-year-old driver."),
        ("en", "Price: 15."),
        ("en", "Those whom nobody ever heard were killed: 12."),
        ("en", "Killed in 2019: 12."),
        ("en", "Crops damaged: 600 hectares."),
        ("en", "Sent: 12."),
        ("en", "Nine were aboard: three drivers and six boys."),
        ("id", "Waktu: 20."),
        ("id", "Korban luka: berusia 12 tahun."),
    ],
)
def test_no_label_tells_a_fate(language: str, text: str) -> None:
    assert [fate for _, fate in told(text, language) if fate and fate != "aboard"] == []


@pytest.mark.parametrize(
    ("language", "text", "unit", "fate"),
    [
        ("en", "Killed: 12", "person", "dead"),
        ("en", "Missing: at least 3", "person", "missing"),
        ("en", "Missing: 2 boats", "boat", "missing"),
        ("en", "People killed: 12, the mayor said.", "person", "dead"),
        ("en", "Injured: 1,523", "person", "injured"),
        ("en", "Houses damaged or destroyed: 90", "house", "destroyed"),
        ("id", "Korban tewas: 12 orang", "person", "dead"),
        ("id", "Luka-luka: 30 orang", "person", "injured"),
        ("id", "Hilang: 4", "person", "missing"),
    ],
)
def test_a_label_tells_what_became_of_whom(language: str, text: str, unit: str, fate: str) -> None:
    assert told(text, language) == [(unit, fate)]


def test_each_list_counts_the_people_of_its_heading() -> None:
    text = "KENYA\nRivers rose.\nKilled: 12\nHurt: 30\nUGANDA\nA bridge fell.\nKilled: 4"
    found = [claim.scope.population for claim in claims(article(text)) if claim.scope and claim.scope.fate]
    assert found == [("KE",), ("KE",), ("UG",)]
