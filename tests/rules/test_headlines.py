"""A title's figure against the sentence that tells the same matter, wherever it stands."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import title_and_body

#: So long an opening that what follows is not the lead any more; it holds a seven of its own.
BEFORE = "The council of Lorne sat for seven hours and heard the fishermen on the price of salt and ice. " * 8
TITLE = "Council sells 41 trawlers to Tawang harbour"


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        (TITLE, f"{BEFORE} It sells 41 trawlers to Tawang harbour.", "en"),
        (TITLE, f"{BEFORE} It sells about 42 trawlers to Tawang harbour.", "en"),
        (TITLE, f"{BEFORE} It sells 29 trawlers and keeps 12 trawlers for Tawang harbour.", "en"),
        (TITLE, f"{BEFORE} It sells 44 trawlers, 3 trawlers not to Tawang harbour.", "en"),
        # On another matter, of another size, or of one alone.
        (TITLE, f"{BEFORE} A flood once sank 43 trawlers in the north.", "en"),
        (TITLE, f"{BEFORE} Tawang harbour sells 900 trawlers a year.", "en"),
        (TITLE, f"{BEFORE} One trawler was sold to Tawang harbour before.", "en"),
        (TITLE, f"{BEFORE} Tawang harbour, with 41 berths, buys 43 trawlers.", "en"),
        (
            "Mayor, 41, sells trawlers to Tawang harbour",
            f"{BEFORE} Jo Lee, 36, sells trawlers at Tawang harbour.",
            "en",
        ),
        ("Lorne scores 4 goals at Tawang harbour", f"{BEFORE} The Tawang harbour side scored 3 goals.", "en"),
        ("Dewan jual 40 kapal ke pelabuhan Tawang", "Sebuah kapal dijual ke pelabuhan Tawang.", "id"),
    ],
)
def test_silent(title: str, text: str, language: str) -> None:
    assert found(title_and_body.RULE, article(text, language, title)) == []


@pytest.mark.parametrize(
    ("title", "text", "language", "message"),
    [
        (
            TITLE,
            f"{BEFORE} It sells 43 trawlers to Tawang harbour.",
            "en",
            "41 trawlers in the title, 43 trawlers in the text",
        ),
        (
            "Council sells 7 trawlers to Tawang harbour",
            f"{BEFORE} It sells 4 trawlers to Tawang harbour, from Gate 7.",
            "en",
            "7 trawlers in the title, 4 trawlers in the text",
        ),
        (
            "Dewan jual 40 kapal ke pelabuhan Tawang",
            "Rapat berlangsung 40 menit. Dewan menjual 14 kapal ke pelabuhan Tawang. Sebuah kapal lain rusak.",
            "id",
            "40 kapal in the title, 14 kapal in the text",
        ),
    ],
)
def test_found(title: str, text: str, language: str, message: str) -> None:
    (finding,) = found(title_and_body.RULE, article(text, language, title))
    assert (finding.level, finding.verdict, finding.confidence) == ("warning", "internal", "medium")
    assert finding.message == message
