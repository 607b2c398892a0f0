"""One fact with two values in one article."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import count_contradicts_itself


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Awalnya 3 orang tewas. Kini 5 orang tewas.", "id"),
        ("Garis itu naik dari 2,15 menjadi 3 dolar.", "id"),
        ("Indonesia menang 4-0. Malam itu Vietnam kalah 0-2.", "id"),
        ("Sakit diderita Budi Santoso (31). Istrinya, Rina Santoso (29), sehat.", "id"),
        ("Toko itu milik Budi Santoso (31), Hasan Ali (40), dan Budi Santoso (50).", "id"),
        ("Polisi menahan A (21). Korban, A (17), selamat.", "id"),
        ("Jalan ditutup dari KM 10 sampai KM 12. Antrean dimulai di KM 31.", "id"),
        ("Police first counted 3 dead. On Monday they counted 5 dead.", "en"),
        ("Ravi Sen, 30, was freed. Mira Sen, 40, was held.", "en"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(count_contradicts_itself.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "Polisi menahan Budi Santoso (31). Keluarga menjemput Budi Santoso (37).",
            "id",
            "age of Budi Santoso: 31 and 37",
        ),
        ("Ravi Sen, 30, was freed. Neighbours greeted Ravi Sen, 40.", "en", "age of Ravi Sen: 30 and 40"),
        (
            "Truk terguling di KM 103 tol itu. Polisi tiba di KM 1103 pada malam hari.",
            "id",
            "place on the road: KM 103 and KM 1103",
        ),
    ],
)
def test_found(text: str, language: str, message: str) -> None:
    (finding,) = found(count_contradicts_itself.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.message) == ("warning", "internal", message)
