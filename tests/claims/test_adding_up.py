"""Rows of figures that make up an earlier toll, silent cases first."""

from __future__ import annotations

import pytest

from newsroom import article, claims

FLOOD = "Banjir itu menewaskan 40 orang."


def told(text: str, language: str) -> list[tuple[str | None, str]]:
    """The fate and the share of each count behind the first one."""
    counts = [claim for claim in claims(article(text, language=language)) if claim.kind == "count"]
    return [(claim.scope.fate, claim.scope.share) for claim in counts[1:] if claim.scope]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # another sum, a lone figure, two figures that tell no place, people of a kind, a broken row
        (f"{FLOOD} Mereka tersebar, yakni 19 orang di Rowo dan 15 orang di Tirto.", "id"),
        (f"{FLOOD} Ada 40 orang di balai desa.", "id"),
        (f"{FLOOD} Ada 25 orang bertamu dan 15 orang menyambut.", "id"),
        (f"{FLOOD} Ada 25 sopir di Rowo dan 15 orang di Tirto.", "id"),
        (f"{FLOOD} Ada 25 orang di Rowo, 3 truk, dan 15 orang di Tirto.", "id"),
        ("Ada 40 orang di sana. Mereka tersebar, 25 orang di Rowo dan 15 orang di Tirto.", "id"),
        ("The flood killed 40 people. There were 25 people with a dog and 15 people without.", "en"),
    ],
)
def test_what_is_no_row_of_parts(text: str, language: str) -> None:
    assert all(fate is None and share == "total" for fate, share in told(text, language))


@pytest.mark.parametrize(
    ("text", "language", "fates"),
    [
        (f"{FLOOD} Mereka tersebar, yakni 25 orang di Rowo dan 15 orang di Tirto.", "id", ["dead"] * 2),
        (f"{FLOOD} Ada 20 orang, 15 orang, dan 5 orang dari tiga desa.", "id", ["dead"] * 3),
        ("Ada 17 orang hilang, dengan 14 orang dari Rowo dan 3 orang dari Tirto.", "id", ["missing"] * 2),
        (
            "The flood killed 40 people. There were 25 people in Lorne and 15 people in Oster.",
            "en",
            ["dead"] * 2,
        ),
    ],
)
def test_what_became_of_all_became_of_each_of_a_row(text: str, language: str, fates: list[str]) -> None:
    assert told(text, language)[: len(fates)] == [(fate, "part") for fate in fates]
