"""Which pairs of values help nobody: those that go with nearly anything, and leaps from one thing to another."""

from __future__ import annotations

import pytest

from claimcheck.comparing import Side
from claimcheck.model import Verdict
from claimcheck.rules.vagueness import leaps, says_little
from newsroom import article, claims


@pytest.mark.parametrize(
    ("language", "one", "other", "verdict", "little"),
    [
        ("en", "The mill closed in March.", "The mill closed on Monday.", "precision", False),
        ("en", "The mill closed in early 2025.", "The mill closed in January.", "precision", False),
        ("en", "The mill closed in 2019-2020.", "The mill closed in 2019-2022.", "precision", False),
        ("en", "The mill closed this year.", "The mill closed on Monday.", "update", False),
        ("en", "The club won the 2024/2025 league.", "The club won in February.", "precision", False),
        ("en", "The walk took at least 2 hours.", "The walk took 3 hours.", "compatible", False),
        ("en", "Dozens of people came.", "64 people came.", "compatible", False),
        ("en", "Several people came.", "Four people came.", "compatible", False),
        (
            "id",
            "Pabrik itu tutup awal tahun 2025.",
            "Pabrik itu tutup pada Januari 2025.",
            "precision",
            False,
        ),
        ("en", "The fire killed three Indians.", "The fire killed five Britons.", "scope", False),
        ("en", "The fire killed three Indians.", "The fire killed three Britons.", "scope", True),
        ("en", "The mill closed this year.", "The mill closed on Monday.", "precision", True),
        ("en", "The mill closed on Monday.", "The mill closed in 2025.", "precision", True),
        ("en", "The club won the 2024/2025 league.", "The club won in 2025.", "precision", True),
        ("en", "The walk took several hours.", "The walk took 3 hours.", "compatible", True),
        ("id", "Pabrik itu dibuka tahun ini.", "Pabrik itu dibuka pada Februari.", "precision", True),
        ("id", "Hujan turun beberapa jam.", "Hujan turun empat jam.", "compatible", True),
    ],
)
def test_what_says_little(language: str, one: str, other: str, verdict: Verdict, little: bool) -> None:
    sides = [Side(claims(article(text, name, language))[0]) for text, name in ((one, "a"), (other, "b"))]
    assert says_little(verdict, *sides) is little
    assert says_little(verdict, *reversed(sides)) is little


@pytest.mark.parametrize(
    ("language", "one", "other", "verdict", "leap"),
    [
        ("en", "The agency recalled 15 drugs.", "The agency recalled 6 drugs.", "update", False),
        ("en", "The agency recalled 15 drugs.", "The agency recalled 2 drugs.", "conflict", False),
        ("en", "The flood killed 2 people.", "The flood killed 40 people.", "update", False),
        ("en", "Sales rose to 90 cars.", "They sold 12 cars.", "update", False),
        ("id", "Badan itu menarik 15 obat.", "Badan itu menarik enam obat.", "update", False),
        ("en", "The agency recalled 15 drugs.", "The agency recalled 2 drugs.", "update", True),
        ("en", "The quake lay 10 km deep.", "The quake lay 60 km deep.", "conflict", False),
        ("en", "He fell 2 miles.", "He fell more than 24 miles.", "conflict", True),
        ("en", "He fell 2 miles.", "The height rose to more than 24 miles.", "update", True),
        ("en", "The flood killed 29 people.", "Floods killed 8,600 people.", "update", True),
        ("en", "It sold 9 percent more.", "It has a share of half a percent.", "update", True),
        ("id", "Badan itu menarik 15 obat.", "Badan itu menarik dua obat.", "update", True),
    ],
)
def test_what_leaps(language: str, one: str, other: str, verdict: Verdict, leap: bool) -> None:
    sides = [Side(claims(article(text, name, language))[0]) for text, name in ((one, "a"), (other, "b"))]
    assert leaps(verdict, *sides) is leap
    assert leaps(verdict, *reversed(sides)) is leap
