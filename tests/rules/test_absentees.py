"""The absent among people who are told as heard."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import count_contradicts_itself


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jaksa memeriksa lima saksi. Dua saksi datang bersama pengacara.", "id"),
        ("Jaksa memanggil lima saksi. Dua saksi absen dan tiga saksi diperiksa.", "id"),
        ("Jaksa memeriksa lima saksi. Dua saksi absen pekan lalu.", "id"),
        ("Police questioned five men. Two men were absent that night and four men had gone.", "en"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(count_contradicts_itself.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "Jaksa memeriksa lima saksi. Dua saksi absen dan tiga saksi diperiksa.",
            "id",
            "lima saksi: 2 of them absent",
        ),
        (
            "Prosecutors questioned five witnesses. Two failed to appear and three were questioned.",
            "en",
            "five witnesses: 2 of them absent",
        ),
    ],
)
def test_absent(text: str, language: str, message: str) -> None:
    (finding,) = found(count_contradicts_itself.RULE, article(text, language))
    assert (finding.message, finding.confidence) == (message, "medium")
