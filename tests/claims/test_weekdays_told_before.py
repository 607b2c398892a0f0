"""A weekday that a text told with its date is that day again where it stands alone."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims.dates import date_mentions
from claimcheck.model import Article, TimeInterval
from claimcheck.text.passages import passages
from claimcheck.values.anchor import Anchor

#: A Wednesday.
DAY = date(2025, 6, 18)


def last_day(text: str, language: str) -> str:
    (passage,) = passages(Article(id="case", text=text, language=language))
    value = date_mentions(passage, Anchor(DAY, "published"))[-1].value
    assert isinstance(value, TimeInterval)
    return value.timex[:10]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        # told long ago, of another week by its own words, or of another weekday
        ("id", "Rapat digelar Senin (2/6/2025). Ia pergi Senin.", "2025-06-16"),
        ("id", "Rapat digelar Senin (9/6/2025). Ia pergi Senin lalu.", "2025-06-16"),
        ("id", "Rapat digelar Senin (9/6/2025). Ia pergi Selasa.", "2025-06-17"),
        ("id", "Rapat digelar Kamis (9/6/2025). Ia pergi Kamis.", "2025-06-12"),
        ("en", "They met on Monday, June 2. He left on Monday.", "2025-06-16"),
        ("en", "The deadline is June 20, 2025. He fell on Friday.", "2025-06-13"),
        ("en", "They meet on Friday, June 20. He fell on Friday.", "2025-06-13"),
        ("en", "They met on Thursday, June 12. He will leave next Thursday.", "2025-06-19"),
        # that day again
        ("id", "Laga digelar Sabtu (21/6/2025). Tiket dijual Sabtu.", "2025-06-21"),
        ("id", "Gencatan senjata mulai Selasa (10/6/2025). Pada Selasa pagi kota itu sepi.", "2025-06-10"),
        ("id", "Laga itu digelar Kamis besok.", "2025-06-19"),
        (
            "id",
            "Ia diperiksa pada 12 Juni 2025. Usai diperiksa Kamis itu ia diam, lalu pergi Kamis.",
            "2025-06-12",
        ),
        ("en", "They voted on Friday, June 13. The senate will count what Friday brought.", "2025-06-13"),
    ],
)
def test_a_weekday_told_before(language: str, text: str, day: str) -> None:
    assert last_day(text, language) == day
