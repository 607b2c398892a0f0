"""Times of day with two ends, or with their day behind them."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims.dates import date_mentions
from claimcheck.model import Article, TimeInterval
from claimcheck.text.passages import passages
from claimcheck.values.anchor import Anchor

#: A Wednesday.
DAY = date(2025, 6, 18)


def times(text: str, language: str) -> list[str]:
    """The times of day of a text, each with its day of the month."""
    (passage,) = passages(Article(id="case", text=text, language=language))
    values = [mention.value for mention in date_mentions(passage, Anchor(DAY, "published"))]
    return [value.timex[8:] for value in values if isinstance(value, TimeInterval) and "T" in value.timex]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Between 9 and 11 people slept on Monday."),
        ("en", "They shot 9 in the morning."),
        ("en", "They met at quarter past nine."),
        ("en", "Chapters 9 and 11 came on Monday."),
        ("id", "Mereka menginap 3 hari dan 2 malam."),
        ("id", "Bab 9 dan 11 terbit pada Senin."),
    ],
)
def test_numbers_are_no_times(language: str, text: str) -> None:
    assert times(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "It began between 9 and 11 a.m. on Monday.", ["16T09:00", "16T11:00"]),
        ("en", "It ran from 9 to 11 a.m. on Monday.", ["16T09:00", "16T11:00"]),
        ("en", "It ran from 10:00 to 14:00 on Monday.", ["16T10:00", "16T14:00"]),
        ("en", "It sailed at 06:20 on Monday.", ["16T06:20"]),
        ("en", "On Monday it began between 9 and 11 a.m.", ["16T09:00", "16T11:00"]),
        ("en", "It began between 9 a.m. and 11 a.m. on Monday.", ["16T09:00", "16T11:00"]),
        ("en", "It began between 9 a.m. and 11 a.m. Monday.", ["16T09:00", "16T11:00"]),
        ("en", "It began between 9:30 and 11 p.m. Sunday.", ["15T21:30", "15T23:00"]),
        ("en", "It ran 9-11 a.m. Monday.", ["16T09:00"]),
        ("en", "It began at 9 or 10 a.m. on Monday.", ["16T09:00", "16T10:00"]),
        ("en", "It began between 11 and 1 p.m. on Monday.", ["16T11:00", "16T13:00"]),
        ("en", "It began between 11 p.m. and 1 a.m. on Monday.", ["15T23:00", "16T01:00"]),
        ("en", "At 9 a.m. he slept and on Monday he left.", ["18T09:00"]),
        ("id", "Itu terjadi antara pukul 9 dan 11 pagi pada Senin.", ["16T09:00", "16T11:00"]),
        ("id", "Itu terjadi pada Senin antara pukul 9 dan 11 pagi.", ["16T09:00", "16T11:00"]),
        ("id", "Itu terjadi antara pukul 9 dan 11 pada Senin.", ["16T09:00", "16T11:00"]),
        ("id", "Api menyala pukul 09.00 hingga 11.00 WIB, Senin (16/6).", ["16T09:00", "16T11:00"]),
        ("id", "Api menyala antara pukul 22.00 dan 01.00 WIB pada Senin.", ["15T22:00", "16T01:00"]),
        ("id", "Ia tiba pukul 10.00 WIB dan Senin pukul 11.00 WIB pergi.", ["18T10:00", "16T11:00"]),
    ],
)
def test_both_ends_share_the_day(language: str, text: str, told: list[str]) -> None:
    assert times(text, language) == told


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("id", "Rapat mulai pukul 11 siang.", "18T11:00"),
        ("id", "Rapat mulai pukul 10.30 siang.", "18T10:30"),
        ("id", "Rapat mulai pukul 1 siang.", "18T13:00"),
        ("id", "Rapat mulai pukul 12 siang.", "18T12:00"),
        ("id", "Rapat mulai pukul 12 malam.", "18T24:00"),
        ("id", "Rapat mulai pukul 1 malam.", "18T01:00"),
        ("id", "Rapat mulai pukul 11 malam.", "18T23:00"),
        ("en", "They met at 12 noon.", "18T12:00"),
        ("en", "They met at 12 midnight.", "18T24:00"),
        ("en", "They met at 11 in the morning.", "18T11:00"),
        ("en", "They met at about 7 in the evening.", "18T19:00"),
        ("en", "They met around 11 at night.", "18T23:00"),
        ("en", "They met at half past 10.", "18T10:30"),
        ("en", "They met at half past ten.", "18T10:30"),
        ("id", "Rapat mulai pukul setengah sepuluh malam.", "18T21:30"),
        ("id", "Rapat mulai jam setengah 10.", "18T09:30"),
    ],
)
def test_the_part_of_the_day_tells_the_half_of_the_clock(language: str, text: str, told: str) -> None:
    assert times(text, language) == [told]
