"""Changes told with their old and new figures, and what came on top of a first count."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import parts_and_total


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sales rose 20% to 60 cars from 50 cars.", "en"),
        ("Sales rose about 30% to 60 cars from 50 cars.", "en"),
        ("Profit fell 16.7% to $50 million from $60 million.", "en"),
        ("The stake fell to 10% from 20%, and 5% of staff left.", "en"),
        ("A 40% discount ends; the fee went to $60 from $50 and fell by half.", "en"),
        ("Cut by half to 10 trains from 30 trains.", "en"),
        ("Ekspor naik 25 persen dari 40 unit menjadi 50 unit.", "id"),
        ("Ekspor naik 40 persen, sedangkan impor dari 40 unit.", "id"),
        # The new figure stands before the change.
        ("Sales were $60 million, up 20% from $50 million.", "en"),
        ("It earned $60 million, or $2 a share, up 20% from $50 million.", "en"),
        ("The firm paid $2 million, 25% from $40 million.", "en"),
        ("The firm paid $2 million. Rents are up 25% from $40 million.", "en"),
        ("Pendapatan mencapai Rp60 miliar, meningkat 20 persen dari Rp50 miliar.", "id"),
        ("Bantuan Rp20 miliar itu 25 persen dari Rp80 miliar.", "id"),
        ("Penjualan mencapai 60 unit, naik 20 persen dibandingkan bulan lalu yang hanya 50 unit.", "id"),
    ],
)
def test_a_change_that_fits_is_silent(text: str, language: str) -> None:
    assert found(parts_and_total.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "explanation"),
    [
        ("Sales rose 40% to 60 cars from 50 cars.", "en", "from 50 to 60 are 20.0 percent"),
        (
            "Profit fell 6% to $50 million from $60 million.",
            "en",
            "from 60,000,000 to 50,000,000 are 16.7 percent",
        ),
        (
            "Sales were $60 million, up 40% from $50 million.",
            "en",
            "from 50,000,000 to 60,000,000 are 20.0 percent",
        ),
        (
            "Pendapatan mencapai Rp60 miliar, meningkat 40 persen dari Rp50 miliar.",
            "id",
            "from 50,000,000,000 to 60,000,000,000 are 20.0 percent",
        ),
        (
            "Penjualan mencapai 60 unit, naik 40 persen dibandingkan bulan lalu yang hanya 50 unit.",
            "id",
            "from 50 to 60 are 20.0 percent",
        ),
        ("Ekspor naik 55 persen dari 40 unit menjadi 50 unit.", "id", "from 40 to 50 are 25.0 percent"),
    ],
)
def test_a_change_that_does_not_fit_is_found(text: str, language: str, explanation: str) -> None:
    (finding,) = found(parts_and_total.RULE, article(text, language))
    assert (finding.verdict, finding.confidence, finding.explanation) == ("internal", "medium", explanation)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("3 killed in mine", "At first two people were killed, but one more person has died since."),
        ("9 killed in mines", "At first two people were killed, but two more people have died since."),
        ("3 killed in mine", "At first two people were killed, but two more people were injured."),
        (
            "3 killed in mine",
            "Two people were killed, then two more people have died. In all four people were killed.",
        ),
    ],
)
def test_an_addition_within_the_title_is_silent(title: str, text: str) -> None:
    assert found(parts_and_total.RULE, article(text, "en", title)) == []


def test_an_addition_that_overshoots_the_title_is_found() -> None:
    text = "At first two people were killed, but two more people have died since. Three people were killed, he said."
    (finding,) = found(parts_and_total.RULE, article(text, "en", "3 killed in mine"))
    assert finding.message == "3 in the title; two people, then two more people in the text"
