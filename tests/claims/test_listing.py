"""The length of a list in a title tells of no event; what follows from one does."""

from __future__ import annotations

import pytest

from claimcheck.claims.extracting import claims_of
from claimcheck.model import Article
from claimcheck.values.anchor import Anchor
from claimcheck.values.identity import is_indefinite


def indefinite(title: str, text: str, language: str) -> list[bool]:
    article = Article(id="a", title=title, title_basis="given", text=text, language=language)
    return [is_indefinite(claim) for claim in claims_of(article, Anchor()) if claim.kind == "count"]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("id", "3 Pemain Persib Absen Lawan Bali"),
        ("id", "5 Warga yang Hilang Ditemukan"),
        ("id", "2 Truk Bertabrakan di Cianjur"),
        ("id", "Hujan Lebat: 3 Bandara Ditutup"),
        ("id", "Band Itu Merilis 3 Lagu Baru"),
        ("id", "16 Tersangka Wajib Lapor"),
        ("id", "10 Korban yang Wajib Dirawat Tewas"),
        ("en", "3 players miss the final"),
        ("en", "2 trucks collide near Oakham"),
        ("en", "5 men who broke out are caught"),
        ("en", "Storm: 3 airports closed"),
    ],
)
def test_what_happened_is_a_claim(language: str, title: str) -> None:
    assert indefinite(title, "Teks." if language == "id" else "A text.", language) == [False]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("id", "5 Fakta Banjir di Demak"),
        ("id", "7 Cara Merawat Kucing"),
        ("id", "Ini 3 Sebabnya"),
        ("id", "Top 3 Berita: Banjir dan Gempa"),
        ("id", "Gempa Demak: 4 Fakta"),
        ("id", "3 Pemain yang Pernah Bermain di Jepang"),
        ("id", "3 Pemain Termuda Timnas"),
        ("id", "6 Gejala Tifus dan 5 Cara Mengatasinya"),
        ("en", "7 ways to sleep well"),
        ("en", "5 players who could leave this summer"),
        ("en", "10 best beaches in Bali"),
        ("en", "Here are 4 reasons to stay home"),
        ("en", "Sleep: 3 things you should know"),
    ],
)
def test_a_list_is_none(language: str, title: str) -> None:
    assert all(indefinite(title, "Teks." if language == "id" else "A text.", language))
    assert indefinite(title, "Teks." if language == "id" else "A text.", language)


def test_a_text_leads_to_its_list() -> None:
    assert indefinite("Judul", "Berikut 3 pemain yang pernah bermain di sana.", "id") == [True]
    assert indefinite("Judul", "Ada 3 pemain yang pernah bermain di sana.", "id") == [False]
