"""Men and women, or passengers and crew, against the people whom their article counts."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import parts_and_total


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ledakan menewaskan 12 orang. Tujuh laki-laki dan lima perempuan tewas.", "id"),
        ("Ledakan menewaskan 12 orang, termasuk pelaku. Tujuh laki-laki dan empat perempuan tewas.", "id"),
        ("Ledakan menewaskan sekitar 12 orang. Tujuh laki-laki dan empat perempuan tewas.", "id"),
        ("Ledakan menewaskan 12 orang. Tujuh laki-laki dan empat perempuan terluka.", "id"),
        ("Ledakan menewaskan 12 orang. Dua laki-laki dan tiga perempuan tewas di tempat.", "id"),
        (
            "Ledakan menewaskan 12 orang. Gempa menewaskan 40 orang. Tujuh laki-laki dan empat perempuan tewas.",
            "id",
        ),
        ("Awalnya 10 orang tewas, kini 12 orang tewas. Tujuh laki-laki dan empat perempuan tewas.", "id"),
        ("Twelve people were shot. Police said seven men and five women were shot.", "en"),
        ("Twelve people were shot. Seven men and four women were called as witnesses.", "en"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(parts_and_total.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "Ledakan menewaskan 12 orang. Tujuh laki-laki dan empat perempuan tewas.",
            "id",
            "12 orang; Tujuh laki-laki dan empat perempuan are 11",
        ),
        (
            "Twelve people were shot. Police said seven men and six women were shot.",
            "en",
            "Twelve people; seven men and six women are 13",
        ),
        (
            "Kapal itu mengangkut 242 orang. Menurut operator, kapal membawa 217 penumpang dan 15 awak.",
            "id",
            "242 orang; 217 penumpang dan 15 awak are 232",
        ),
    ],
)
def test_found(text: str, language: str, message: str) -> None:
    (finding,) = found(parts_and_total.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.confidence) == ("error", "internal", "medium")
    assert finding.message == message
