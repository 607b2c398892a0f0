"""Lists of parts behind a total, in its sentence or the next."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import parts_and_total


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ada 90 orang di aula. Jumlah itu terdiri dari 50 pria dan 40 wanita.", "id"),
        ("Ada 90 orang di aula. Jumlah itu terdiri dari 50 pria, 20 wanita dan tuan rumah.", "id"),
        ("Ada 90 orang di aula. Jumlah itu terdiri dari 50 pria dan 20 wanita serta para sopir.", "id"),
        ("Ada 90 orang di aula. Panitia terdiri dari 5 pria, seorang ketua, pelatih dan 2 wanita.", "id"),
        ("Ada 90 orang di aula. Dari jumlah tersebut, 50 pria dan 60 mahasiswa.", "id"),
        (
            "Ada 90 orang. Dari jumlah tersebut, 20 warga negara Jepang, 9 warga negara Kanada, dan 7 warga negara Kenya.",
            "id",
        ),
        ("Sekitar 90 orang datang. Jumlah itu terdiri dari 50 pria dan 30 wanita.", "id"),
        (
            "Dana Rp 7,8 miliar, yang terdiri dari Rp 3,1 miliar untuk desa dan Rp 4,63 miliar untuk kota.",
            "id",
        ),
        # The total stands further up, or several words join the parts.
        ("Sebanyak 90 orang bekerja. Puluhan orang itu terdiri dari 50 pria dan 40 wanita.", "id"),
        ("Ada 9 rumah rusak di dua desa. Rinciannya empat rumah di Muara, dan lima rumah di Tawang.", "id"),
        ("Ada 90 kapal. Rinciannya, 50 kapal pukat dan jaring dan 40 kapal pancing.", "id"),
        ("Ada 90 kapal. Rinciannya, 50 kapal pukat, sebuah tongkang dan 20 kapal pancing.", "id"),
        ("Dari jumlah tamu 100 orang. Dari jumlah itu, 60 orang setuju dan 38 orang menolak.", "id"),
        ("Ada 5.502 orang. Dari jumlah itu, 5.450 orang peziarah dan 52 orang petugas.", "id"),
        ("Ada 9 rumah di dua desa. Tim terdiri dari tiga dokter dan empat perawat.", "id"),
        ("The fund paid $5 million, consisting of $3 million in loans and $2 million in grants.", "en"),
        ("The fund paid $6 million, consisting of $3.4 million in loans and $2.2 million in grants.", "en"),
        ("There were 90 guests. Of those, 50 men and 60 students stayed.", "en"),
        ("Ada 12 tamu, terdiri atas 12 siswa dari Tawang.", "id"),
        ("Ada 12 korban luka. Dari jumlah itu, 12 orang dirawat dan 1 orang dirujuk.", "id"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(parts_and_total.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "explanation"),
    [
        (
            "Ada 90 orang di aula. Jumlah itu terdiri dari 50 pria dan 30 wanita.",
            "id",
            "are 10 apart",
        ),
        (
            "Ada 60 orang. Dari jumlah tersebut, 35 adalah warga negara Jepang, 14 warga negara Kanada, dan 8 warga negara Kenya.",
            "id",
            "are 3 apart",
        ),
        (
            "Ada 12 korban luka berat, terdiri atas 12 penumpang truk dan 1 penumpang becak.",
            "id",
            "are 1 apart",
        ),
        (
            "Dana Rp 8,8 miliar, yang terdiri dari Rp 3,1 miliar untuk desa dan Rp 4,63 miliar untuk kota.",
            "id",
            "apart",
        ),
        (
            "Sebanyak 90 orang bekerja. Puluhan orang itu terdiri dari 50 pria dan 30 wanita.",
            "id",
            "are 10 apart",
        ),
        (
            "Ada 9 rumah rusak di dua desa. Rinciannya empat rumah di Muara, dan tiga rumah di Tawang.",
            "id",
            "2 apart",
        ),
        ("Ada 90 kapal. Rinciannya, 50 kapal pukat dan jaring dan 30 kapal pancing.", "id", "are 10 apart"),
        (
            "Ada 5.502 orang. Dari jumlah itu, 5.450 orang peziarah dan 42 orang petugas.",
            "id",
            "are 10 apart",
        ),
        ("Ada 7 orang, yakni 6 orang Jepang dan 3 orang Kenya.", "id", "are 2 apart"),
        (
            "The fund paid $6.5 million, consisting of $3.1 million in loans and $2.2 million in grants.",
            "en",
            "apart",
        ),
    ],
)
def test_found(text: str, language: str, explanation: str) -> None:
    (finding,) = found(parts_and_total.RULE, article(text, language))
    assert (finding.verdict, finding.confidence) == ("internal", "medium")
    assert finding.explanation.endswith(explanation)
