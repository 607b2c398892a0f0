"""Totals against the sums of their parts."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import parts_and_total


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kapal itu membawa 52 penumpang, terdiri dari 40 orang dewasa dan 12 anak.", "id"),
        ("Ada 52 penumpang, termasuk 3 anak dan 4 perempuan.", "id"),
        ("Polisi memeriksa delapan lokasi, yakni kantor bupati dan enam rumah.", "id"),
        ("Program gizi: 12 orang; program mata: target 7 dan 4 orang.", "id"),
        ("Sekitar 50 penumpang, terdiri dari 40 orang dewasa dan 12 anak.", "id"),
        ("Ada 3 kelompok: 2 orang dan 4 anak.", "id"),
        ("The ferry carried 52 passengers, including 3 children and 4 women.", "en"),
        ("It carried 52 people: 40 adults, 3 cars and 12 children.", "en"),
        ("The team of 12 people, made up of the coach and 9 players, left.", "en"),
        ("The ward took in 14 people: 5 with burns, 3 in serious condition and 6 to be seen.", "en"),
        ("The ward took in 14 people: 5 nurses, 3 boys and six to be seen by doctors.", "en"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(parts_and_total.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "sum_"),
    [
        ("Kapal itu membawa 52 penumpang, terdiri dari 42 orang dewasa dan 12 anak.", "id", "54"),
        ("Korban berjumlah 21 orang: 9 laki-laki, 8 perempuan, dan 3 anak.", "id", "20"),
        ("The ferry carried 52 people, made up of 38 passengers and 12 crew members.", "en", "50"),
    ],
)
def test_found(text: str, language: str, sum_: str) -> None:
    (finding,) = found(parts_and_total.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.fact) == ("error", "internal", None)
    assert finding.message.endswith(f"make {sum_}")
    assert len(finding.claims) > 2
