"""Whoever is quoted tells of "today" on the day on which he spoke."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims.dates import date_mentions
from claimcheck.model import Article, TimeInterval
from claimcheck.text.passages import passages
from claimcheck.values.anchor import Anchor

#: A Wednesday.
DAY = date(2025, 6, 18)


def days(text: str, language: str, anchor: Anchor) -> list[str]:
    (passage,) = passages(Article(id="case", text=text, language=language))
    values = [mention.value for mention in date_mentions(passage, anchor)]
    return [value.timex for value in values if isinstance(value, TimeInterval)]


@pytest.mark.parametrize(
    ("language", "text", "today"),
    [
        # outside of a quotation, of what was said long ago, and on no day of saying
        ("id", 'Ia pergi hari ini. "Saya lelah," kata dia, Senin (16/6/2025).', "2025-06-18"),
        ("id", '"Saya lelah hari ini," kata dia.', "2025-06-18"),
        ("id", '"Saya lelah hari ini," kata dia, Rabu (18/6/2025).', "2025-06-18"),
        ("id", '"Saya lelah hari ini," kata dia, Senin (9/6/2025).', "2025-06-18"),
        ("id", 'Ia lahir pada Senin (16/6/2025). "Saya lelah hari ini," kata dia.', "2025-06-18"),
        ("id", '"Saya lelah hari ini," kata dia, Senin (17/6/2025).', "2025-06-18"),
        ("en", 'He left today. "I am tired," he said on Monday.', "2025-06-18"),
        ("en", '"I am tired today," he said.', "2025-06-18"),
        # told from the day of saying
        ("id", '"Saya lelah hari ini," kata dia, Senin (16/6/2025).', "2025-06-16"),
        ("id", '"Saya lelah kemarin," kata dia, Senin (16/6/2025).', "2025-06-15"),
        ("id", '"Besok saya pulang," kata dia, Senin (16/6/2025).', "2025-06-17"),
        ("id", 'Budi berkata kepada wartawan, Senin (16/6/2025). "Hari ini saya lelah."', "2025-06-16"),
        ("id", '"Tadi malam saya lelah," kata dia, Selasa (17/6/2025).', "2025-06-16TNI"),
        ("en", '"I am tired today," he said on Monday.', "2025-06-16"),
        ("en", '"We leave tomorrow," she told reporters Monday.', "2025-06-17"),
    ],
)
def test_a_quoted_day_is_told_from_the_day_of_saying(language: str, text: str, today: str) -> None:
    assert today in days(text, language, Anchor(DAY, "published"))
    assert len(days(text, language, Anchor(DAY, "published"))) == text.count("(") + 1 or language == "en"


@pytest.mark.parametrize(
    ("language", "text", "doubted"),
    [
        ("id", "Ia lelah hari ini.", False),
        ("id", '"Saya lelah hari ini," kata dia, Rabu (18/6/2025).', False),
        ("id", '"Saya lelah hari ini," kata dia, Selasa (17/6/2025).', False),
        ("id", '"Saya lelah hari ini," kata dia.', True),
        ("id", '"Saya lelah hari ini," kata dia dilansir Antara, Selasa (17/6/2025).', True),
        ("en", '"I am tired today," he said.', True),
        ("en", '"I am tired today," he said on Monday.', False),
    ],
)
def test_a_quotation_of_no_day_leaves_it_in_doubt(language: str, text: str, doubted: bool) -> None:
    (passage,) = passages(Article(id="case", text=text, language=language))
    today = date_mentions(passage, Anchor(DAY, "published"))[0]
    assert ("quoted-day" in today.doubts) is doubted


def test_without_a_day_of_writing_nothing_moves() -> None:
    assert days('"Saya lelah hari ini," kata dia, Senin (16/6/2025).', "id", Anchor()) == [
        "XXXX",
        "2025-06-16",
    ]
