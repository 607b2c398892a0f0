"""Numbers of two readings, where another figure fits the one that was not chosen."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import ambiguous_number


@pytest.mark.parametrize(
    "text",
    [
        "Kapal itu membawa 1,349 ton beras. Harganya Rp 2.500.",
        "Gunung itu setinggi 2.500 meter dan curahnya 1,5 meter.",
        "Panjangnya 10,152 km. Lebarnya 3 km.",
    ],
)
def test_silent(text: str) -> None:
    assert found(ambiguous_number.RULE, article(text, "id")) == []


def test_found() -> None:
    text = "Beras 10,152 kg disita. Petugas menimbang 10.152 kilogram. Harganya Rp 2.500,50 per kg."
    (finding,) = found(ambiguous_number.RULE, article(text, "id"))
    assert finding.level == "warning"
    assert "10,152 kg" in finding.message
