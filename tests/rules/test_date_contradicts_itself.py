"""Dates and times whose own words do not agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from telling import article, found

from claimcheck.rules import date_contradicts_itself


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Feri berangkat pukul 13.10 siang dan tiba pukul 18.25 malam.", "id"),
        ("Feri berangkat pukul 00.30 malam.", "id"),
        ("Feri berangkat pukul 12.30 malam.", "id"),
        ("Feri berangkat pukul 05.00 pagi dari Bitung.", "id"),
        ("Feri karam hari ini, Rabu (5/3/2025).", "id"),
        ("Baca: Harga Cabai Hari Ini, 3 Maret 2025.", "id"),
        ("Feri karam malam ini, Rabu (5/3/2025).", "id"),
        ("Feri karam kemarin. Rabu (5/3/2025) ia dicari.", "id"),
        ("Feri karam pada Senin (3/3/2025), hari ini ia dicari.", "id"),
        ("The ferry left at 6:25 a.m. and came back at 6:25 p.m.", "en"),
        ("The ferry sank yesterday, Tuesday, 4 March 2025.", "en"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(date_contradicts_itself.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "Feri tiba pukul 19.40 siang di Bitung.",
            "id",
            "pukul 19.40 siang: 19:40 is not “siang”",
        ),
        (
            "Feri karam hari ini, Senin (3/3/2025).",
            "id",
            "hari ini, Senin (3/3/2025): the article is of Wed 5 Mar 2025",
        ),
    ],
)
def test_found(text: str, language: str, message: str) -> None:
    (finding,) = found(date_contradicts_itself.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.message) == ("warning", "internal", message)


def test_a_slip_is_told_once() -> None:
    text = "Feri karam hari ini, Senin (3/3/2025). Feri dicari hari ini, Senin (3/3/2025)."
    assert len(found(date_contradicts_itself.RULE, article(text, "id"))) == 1


def test_a_guessed_day_of_publication_proves_nothing() -> None:
    text = "Feri karam hari ini, Senin (3/3/2025)."
    guessed = replace(article(text, "id"), published_basis="dateline")
    assert found(date_contradicts_itself.RULE, guessed) == []


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_first_and_the_last_day_of_all_have_neighbours(day: date) -> None:
    told = article("The fair opened yesterday, 3 March 2025, and will open tomorrow, 5 March 2025.")
    far = replace(told, published=day)
    assert all(finding.level == "warning" for finding in found(date_contradicts_itself.RULE, far))
