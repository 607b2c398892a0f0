"""« jam malam ini » is this curfew and no night; first what stays a night."""

from __future__ import annotations

import pytest

from newsroom import article, claims


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rapat itu digelar malam ini.", ["malam ini"]),
        ("Dewan bersidang siang ini.", ["siang ini"]),
        ("Jam malam ini ditetapkan wali kota.", []),
        ("Pasar malam ini ramai sekali.", []),
        ("Dalam makan siang ini keduanya berdamai.", []),
    ],
)
def test_what_is_named_after_a_part_of_the_day_is_no_date(text: str, told: list[str]) -> None:
    assert [claim.text for claim in claims(article(text, language="id")) if claim.kind == "date"] == told
