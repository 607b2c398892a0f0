"""Survivors and the dead against those aboard."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import parts_and_total


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Perahu itu membawa 9 nelayan. Tiga nelayan tewas. Enam nelayan selamat.", "id"),
        (
            "Perahu itu membawa 9 nelayan. Tiga nelayan tewas, dua nelayan hilang. Empat nelayan selamat.",
            "id",
        ),
        ("Perahu itu membawa 9 nelayan. Tiga nelayan tewas, dua nelayan luka. Empat nelayan selamat.", "id"),
        (
            "Perahu itu membawa 9 nelayan. Tiga nelayan tewas. Lima nelayan selamat. Seorang nelayan hilang.",
            "id",
        ),
        (
            "Kapal membawa 9 nelayan. Tiga nelayan tewas, 1 nelayan hilang, 1 nelayan luka. Empat nelayan selamat.",
            "id",
        ),
        # Too far apart, of other people, or some of them alone.
        ("Perahu itu membawa 60 nelayan. Tiga nelayan tewas. Lima nelayan selamat.", "id"),
        ("Perahu itu membawa 9 nelayan. Tiga wisatawan tewas. Lima nelayan selamat.", "id"),
        ("Perahu itu membawa 9 nelayan. Tiga nelayan tewas. Satu nelayan selamat.", "id"),
        (
            "Kapal pertama membawa 9 nelayan, kapal kedua 12 nelayan. Tiga nelayan tewas. Lima nelayan selamat.",
            "id",
        ),
        ("The boat carried nine students. Three students died. Six students survived.", "en"),
        (
            "The boat carried nine students. Three students died. Five students survived, one is missing.",
            "en",
        ),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(parts_and_total.RULE, article(text, language)) == []


def test_many_figures_beside_them_make_any_total() -> None:
    injured = " ".join(f"{2**power + 1} people were injured." for power in range(4, 44))
    told = f"The boat carried nine students. Three students died. Seven students survived. {injured}"
    assert found(parts_and_total.RULE, article(told)) == []


@pytest.mark.parametrize(
    ("text", "language", "sum_"),
    [
        ("Perahu itu membawa 9 nelayan. Tiga nelayan tewas. Lima nelayan selamat.", "id", "5 + 3 make 8"),
        (
            "The boat carried nine students. Three students died. Seven students survived.",
            "en",
            "7 + 3 make 10",
        ),
    ],
)
def test_survivors(text: str, language: str, sum_: str) -> None:
    (finding,) = found(parts_and_total.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.confidence) == ("error", "internal", "medium")
    assert finding.message.endswith(sum_)
