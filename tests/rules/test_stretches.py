"""Stretches of time against the days they are told with, and an hour told again by another clock."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import date_contradicts_itself


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Pameran berlangsung tujuh hari, mulai 3 hingga 9 Juni 2025.", "id"),
        ("Pameran berlangsung enam hari, dari 3 hingga 9 Juni 2025.", "id"),
        ("Pameran dibuka 3-9 Juni 2025 selama seminggu.", "id"),
        ("Izin berlaku 30 tahun, dari 2017 hingga 2047.", "id"),
        ("Masa jabatan lima tahun, 2025-2030.", "id"),
        ("Ia dihukum 9 tahun atas korupsi 2019-2024.", "id"),
        ("Pameran 10 hari itu dibuka pada Mei; tahun lalu 3-5 Juni 2024.", "id"),
        ("Pameran lima hari kerja, 2-8 Juni 2025.", "id"),
        ("Sekitar lima hari, mulai 3 hingga 9 Juni 2025.", "id"),
        ("The fair ran from 3 to 9 June 2025 (seven days).", "en"),
        ("The course takes ten days, from 3 to 28 June 2025.", "en"),
        ("The call began at 20:00 CST (12:00 GMT) in Shanghai.", "en"),
        ("The fair ran from 3 to 9 June 2025, two weeks after the flood.", "en"),
        ("Kapal berangkat pukul 17.35 WITA atau 16.35 WIB.", "id"),
        ("Kapal berangkat pukul 17.35 WITA dan tiba pukul 21.35 WIB.", "id"),
        ("Laga dimulai pukul 19.00 GMT atau pukul 02.00 WIB.", "id"),
        ("Kantor buka pukul 08.00 WIB-15.00 WIB.", "id"),
        ("The call began at 18:00 GMT (19:00 BST).", "en"),
        ("It was at 6 p.m. EDT (3 p.m. PDT).", "en"),
        ("The ferry sailed at 06:20 (23:20 GMT).", "en"),
        ("The ferry sailed at 06:20 local time (00:50 GMT).", "en"),
        ("The ferry sailed around 06:20 (23:17 GMT).", "en"),
        ("The ferry sailed at 06:20 local time, and at 08:33 GMT it came back.", "en"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(date_contradicts_itself.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "Pameran berlangsung selama lima hari, mulai 3 hingga 9 Juni 2025.",
            "id",
            "lima hari, mulai 3 hingga 9 Juni 2025: these are 7 days",
        ),
        (
            "Pameran dibuka 3-9 Juni 2025 selama empat hari.",
            "id",
            "empat hari, 3-9 Juni 2025: these are 7 days",
        ),
        (
            "Izin berlaku 30 tahun, dari 2017 hingga 2057.",
            "id",
            "30 tahun, dari 2017 hingga 2057: these are 40 years",
        ),
        (
            "The fair ran from 3 to 9 June 2025 (five days).",
            "en",
            "five days, from 3 to 9 June 2025: these are 7 days",
        ),
        (
            "Kapal berangkat pukul 17.35 WITA atau 15.35 WIB.",
            "id",
            "pukul 17.35 WITA beside 15.35 WIB: the clocks are 1 hour apart",
        ),
        (
            "The call began at 18:00 GMT (20:00 BST).",
            "en",
            "18:00 GMT beside 20:00 BST: the clocks are 1 hour apart",
        ),
        (
            "The ferry sailed at 06:20 local time (23:30 GMT).",
            "en",
            "06:20 local time beside 23:30 GMT: no two clocks are so far apart",
        ),
    ],
)
def test_found(text: str, language: str, message: str) -> None:
    (finding,) = found(date_contradicts_itself.RULE, article(text, language))
    assert (finding.level, finding.verdict) == ("warning", "internal")
    assert finding.message == message
