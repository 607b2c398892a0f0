"""One figure told twice in one article, a thousand times apart."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import count_contradicts_itself


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Gudang itu menyimpan 3,4 juta ton garam. Tahun lalu isinya 3,6 juta ton.", "id"),
        ("Gudang itu menyimpan 3 juta ton garam. Sebuah truk membawa 3 ton.", "id"),
        ("Kuota garam naik menjadi 3,4 juta ton. Seorang petani menjual 2,9 ton.", "id"),
        ("Dana bantuan sekolah Rp 4,9 triliun. Sebuah klinik menerima Rp 5 miliar.", "id"),
        ("Anggaran jembatan Tawang Rp 4,9 miliar. Biaya parkir di jembatan Tawang Rp 4.900.", "id"),
        ("Biaya jembatan Tawang ditaksir Rp 5 triliun. Nelayan di Tawang meminta Rp 5 miliar.", "id"),
        ("The port shipped 3.4 million tonnes of salt. One sack holds 3.2 tonnes.", "en"),
        ("The bridge over the Tawang will cost $5 billion. A ferry company offered $5 million.", "en"),
        (
            (
                "The fund is worth $2 billion and pays for the Skerrig terminal. "
                "A study of the Skerrig terminal cost $2 million."
            ),
            "en",
        ),
        (
            "The bridge over the Tawang cost $4.9 billion, of which $4.9 million went to the Tawang bridge fund.",
            "en",
        ),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(count_contradicts_itself.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "Serapan garam sudah mencapai 3,4 juta ton. Menurut petani, serapan sudah hampir 3,4 ton.",
            "id",
            "3,4 juta ton and hampir 3,4 ton",
        ),
        (
            "Pemerintah menganggarkan Rp 5 triliun untuk jembatan gantung Tawang. Yang dianggarkan untuk jembatan gantung Tawang Rp 4,9 miliar.",
            "id",
            "Rp 5 triliun and Rp 4,9 miliar",
        ),
        (
            "They oppose the Tawang suspension bridge, at $5 billion. Tawang’s suspension bridge, at $4.9 million, is old.",
            "en",
            "$5 billion and $4.9 million",
        ),
    ],
)
def test_found(text: str, language: str, message: str) -> None:
    (finding,) = found(count_contradicts_itself.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.confidence) == ("warning", "internal", "medium")
    assert finding.message == message
