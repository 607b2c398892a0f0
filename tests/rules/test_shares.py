"""Figures and the shares told beside them."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import parts_and_total


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of 100 homes, 25 or 25 percent burned.", "en"),
        ("Some 25 of 100 homes (25 percent) burned.", "en"),
        ("In the north 500 people, or 10 percent, voted; in the south 200 people, or 4 percent.", "en"),
        ("In the north 500 people, or 10 percent, voted. In the south 200 people, or 14 percent.", "en"),
        ("Belanja Rp 20 miliar atau 25 persen dari target Rp 80 miliar.", "id"),
        ("Belanja desa Rp 20 miliar atau sebanyak 25 persen dari total anggaran belanja Rp 80 miliar.", "id"),
        ("Belanja Rp 20 miliar atau 25 persen dari target. Pajak Rp 50 miliar.", "id"),
        ("Harga turun 41 persen dari Rp 40 miliar.", "id"),
        ("They spent $20 million, or 25.1 percent of the planned $80 million.", "en"),
        ("Indeks naik 80 poin atau 0,2 persen dan indeks lain turun 10 poin atau 0,3 persen.", "id"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(parts_and_total.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sebanyak 25 dari 100 rumah (30 persen) terbakar.", "id"),
        ("Belanja Rp 20 miliar atau 35 persen dari target Rp 80 miliar.", "id"),
        (
            "Sebanyak 30 orang atau sebanyak 40 persen dari total seluruh tamu hotel di kota itu 60 orang.",
            "id",
        ),
        ("They spent $20 million, or 15 percent of the planned $80 million.", "en"),
        ("In all 25 of 100 homes (30 percent) burned.", "en"),
        ("Warga miskin kini 900 orang atau 9 persen, dahulu 400 orang atau 14 persen.", "id"),
    ],
)
def test_found(text: str, language: str) -> None:
    (finding,) = found(parts_and_total.RULE, article(text, language))
    assert (finding.verdict, finding.confidence) == ("internal", "medium")
