"""Two versions of one fate in one article, told one after the other."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import count_contradicts_itself


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Polisi menyebut 12 orang tewas. Secara terpisah, tim penyelamat menyebut 12 orang tewas.", "id"),
        ("Polisi menyebut 12 orang tewas. Secara terpisah, rumah sakit merawat 30 orang luka.", "id"),
        (
            "Polisi menyebut lebih dari 12 orang tewas. Secara terpisah, tim penyelamat menyebut 15 orang tewas.",
            "id",
        ),
        ("Polisi menyebut 12 orang tewas. Sementara di Tanjung, banjir menewaskan 4 orang.", "id"),
        ("Polisi menyebut 12 orang tewas. Sementara itu, gempa tahun lalu menewaskan 40 orang.", "id"),
        ("Polisi menyebut 12 orang tewas. Secara terpisah, 4 di antaranya dinyatakan tewas di jalan.", "id"),
        (
            "Polisi menyebut 12 orang tewas. Jalan ditutup. Secara terpisah, tim menyebut 15 orang tewas.",
            "id",
        ),
        # Of another place, or of another day.
        ("Polisi menyebut 12 orang tewas. Sementara itu, tim menyebut 15 orang tewas di Lorne.", "id"),
        ("The mayor said 12 people were killed. Separately, 15 people were killed in Lorne.", "en"),
        ("The mayor said 12 were killed on Monday. Separately, 15 people were killed on Tuesday.", "en"),
        ("The mayor said 12 people were killed. By contrast, 15 people were killed last year.", "en"),
        ("Police said 12 people were killed. Separately, 30 people were injured.", "en"),
        ("Police said 12 people were killed. But the floods of 2019 killed 40 people.", "en"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(count_contradicts_itself.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "Polisi menyebut 12 orang tewas. Secara terpisah, tim penyelamat menyebut 15 orang tewas.",
            "id",
            "12 orang and 15 orang",
        ),
        (
            "Polisi menyebut lebih dari 50 jenazah ditemukan. Secara terpisah, warga menemukan 20 jenazah.",
            "id",
            "lebih dari 50 jenazah and 20 jenazah",
        ),
        (
            "The mayor said 12 people were killed. Separately, rescuers said 15 people were killed.",
            "en",
            "12 people and 15 people",
        ),
        (
            "Mayor Omar Bay said 12 people were killed. But fire chief Jo Lee said 15 people were killed.",
            "en",
            "12 people and 15 people",
        ),
    ],
)
def test_found(text: str, language: str, message: str) -> None:
    (finding,) = found(count_contradicts_itself.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.confidence) == ("warning", "internal", "medium")
    assert finding.message == message
