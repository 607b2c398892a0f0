"""Languages that have no date table of their own are read with CLDR's names."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.claims.dates import date_mentions
from claimcheck.model import Article, TimeInterval
from claimcheck.text.passages import passages
from claimcheck.values.anchor import Anchor

PUBLISHED = date(2025, 4, 30)


def read(text: str, language: str) -> list[tuple[str, str]]:
    (passage,) = passages(Article(id="case", text=text, language=language))
    return [
        (text[mention.start : mention.end], mention.value.timex)
        for mention in date_mentions(passage, Anchor(PUBLISHED, "published"))
        if isinstance(mention.value, TimeInterval)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La segunda marcha reunió a 2000 personas en mar abierto."),
        ("pt", "A segunda e a quinta equipas chegaram com 2000 pessoas."),
        ("de", "Rund 2000 Menschen kamen; so sagt er, es war mies."),
        ("fr", "Environ 2000 personnes, dont 14 mal assises."),
        ("und", "Lunes 28 de abril de 2025"),
        ("xx", "Lunes 28 de abril de 2025"),
    ],
)
def test_what_is_no_date_stays_silent(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("es", "Se firmó el lunes 28 de abril de 2025.", [("lunes 28 de abril de 2025", "2025-04-28")]),
        ("es", "Llegó hace 3 días.", [("hace 3 días", "2025-04-27")]),
        ("fr", "Il est parti le 1er mai 2024.", [("1er mai 2024", "2024-05-01")]),
        ("fr", "Elle a parlé mardi.", [("mardi", "2025-04-29")]),
        ("de", "Am Montag, 28. April 2025, regnete es.", [("Montag, 28. April 2025", "2025-04-28")]),
        ("de", "Er kam letzte Woche.", [("letzte Woche", "2025-W17")]),
        ("pt", "Foi na segunda-feira, 28 de abril.", [("segunda-feira, 28 de abril", "2025-04-28")]),
        ("nl", "Dat was gisteren.", [("gisteren", "2025-04-29")]),
        ("it", "Lo disse lunedì 28 aprile 2025.", [("lunedì 28 aprile 2025", "2025-04-28")]),
        ("tr", "Anlaşma 28 Nisan 2025 günü imzalandı.", [("28 Nisan 2025", "2025-04-28")]),
        (
            "ru",
            "Это было 3 дня назад, в пятницу.",
            [("3 дня назад", "2025-04-27"), ("пятницу", "2025-04-25")],
        ),
        ("uk", "Це сталося 28 квітня 2025 року.", [("28 квітня 2025", "2025-04-28")]),
        ("ar", "وقع ذلك 28 أبريل 2025.", [("28 أبريل 2025", "2025-04-28")]),
        ("zh", "会议于2025年4月28日在上海举行。", [("2025年4月28日", "2025-04-28")]),
        ("ja", "会議は4月28日に開かれた。", [("4月28日", "2025-04-28")]),
        ("ko", "회의는 2025년 4월 28일 열렸다.", [("2025년 4월 28일", "2025-04-28")]),
        ("ms", "Ia berlaku pada hari Isnin (28/4).", [("hari Isnin (28/4)", "2025-04-28")]),
        ("ms", "Ia berlaku semalam.", [("semalam", "2025-04-29")]),
        ("pt-BR", "Foi em março de 2024.", [("março de 2024", "2024-03")]),
    ],
)
def test_absolute_dates_weekdays_and_steps(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert read(text, language) == found
