"""A title that multiplies, over a text that does not."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import title_and_body

#: What the text tells of the salt that the title says has trebled.
TEXT = "Produksi garam di Tanjung mencapai 46.000 ton. Petani kekurangan gudang, dan harga turun."


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("Produksi garam naik tiga kali lipat", f"{TEXT} Hasil itu 3 kali lipat dari tahun lalu.", "id"),
        ("Produksi garam naik tiga kali lipat", f"{TEXT} Tahun lalu produksinya 15.000 ton.", "id"),
        ("Produksi garam naik tiga kali lipat", f"{TEXT} Produksi melonjak 200 persen.", "id"),
        ("Produksi garam naik tiga kali lipat", f"{TEXT} Produksi melonjak 300 persen.", "id"),
        ("Produksi garam naik hampir tiga kali lipat", f"{TEXT} Tahun lalu produksinya 15.000 ton.", "id"),
        # Not told as a multiple, or there is no figure of it at all.
        ("Petani garam protes tiga kali", TEXT, "id"),
        ("Produksi garam naik tiga kali lipat", "Petani garam di Tanjung kekurangan gudang.", "id"),
        ("Salt output three times higher", "Output rose to 46,000 tonnes from 15,000 tonnes.", "en"),
        (
            "Salt output three times higher",
            "It was a record. Nine men and 70 women work there, 14 men at night.",
            "en",
        ),
        ("Salt output three times higher", "Output trebled to 46,000 tonnes.", "en"),
    ],
)
def test_silent(title: str, text: str, language: str) -> None:
    assert found(title_and_body.RULE, article(text, language, title)) == []


@pytest.mark.parametrize(
    ("title", "text", "language", "message"),
    [
        (
            "Produksi garam naik tiga kali lipat, tembus 46.000 ton",
            f"{TEXT} Tahun lalu produksinya 41.000 ton.",
            "id",
            "tiga kali lipat in the title; nothing in the text makes it",
        ),
        (
            "Salt output three times higher",
            "Output rose to 46,000 tonnes from 41,000 tonnes.",
            "en",
            "three times in the title; nothing in the text makes it",
        ),
    ],
)
def test_found(title: str, text: str, language: str, message: str) -> None:
    (finding,) = found(title_and_body.RULE, article(text, language, title))
    assert (finding.level, finding.verdict, finding.confidence) == ("warning", "internal", "medium")
    assert finding.message == message
