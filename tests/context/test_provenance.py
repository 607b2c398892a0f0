"""What is inferred of an article, on which basis; first what is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.context.provenance import infer, story_dates
from claimcheck.model import Article
from claimcheck.reading import read

ARTICLES = Path(__file__).parents[2] / "data" / "articles"
LEAD = "Sebuah kapal tenggelam di selat itu dan dua orang masih dicari oleh polisi."


def article(text: str, **fields: Any) -> Article:
    return infer(Article(text=text, **({"id": "a.txt", "path": "a.txt"} | fields)))


# Silent cases: what looks like provenance and is none.


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        f"JAKARTA - {LEAD}",
        f"Jakarta, Indonesia — {LEAD}",
        f"JAKARTA, 3 Maret – {LEAD}",
        f"Kapal tenggelam - dua orang dicari - {LEAD}",
        f"(Foto) – {LEAD}",
        "PORT MAREN — The ferry sank and two people are missing, the police said.",
        "Well-known people - not only sailors - were on the ferry, the police said.",
    ],
)
def test_no_outlet_where_none_is_named(text: str) -> None:
    found = article(text)
    assert (found.source, found.source_basis) == ("a", "file-name")


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        f"{LEAD}\nSatu selamat.",
        f"Kapal tenggelam, dua orang\n{LEAD}".replace("orang\n", "orang:\n"),
        "Komentar\nSebuah kapal tenggelam.",
        "Kapal itu tenggelam kemarin",
        "(KabarSelat) – Kapal tenggelam\nDua orang dicari.",
    ],
)
def test_no_title_where_the_first_line_is_none(text: str) -> None:
    found = article(text)
    assert (found.title, found.title_basis) == (None, "unknown")


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        "Kapal itu dibuat pada 3 Maret 1998 dan tenggelam, kata polisi.",
        "Kapal itu tenggelam pada Selasa (4/3) malam, kata polisi.",
        "Harga Beras 4 Maret 2025\n" + LEAD,
        LEAD + "\n" + "\n".join([LEAD] * 8) + " Polisi bicara pada Selasa (4/3/2025).",
        "Kapal itu tenggelam pada Selasa (31/2/2025), kata polisi.",
    ],
)
def test_no_day_where_none_is_told(text: str) -> None:
    found = article(text)
    assert (found.published, found.published_basis) == (None, "unknown")


def test_what_is_given_is_kept() -> None:
    given: dict[str, Any] = {
        "title": "Judul", "title_basis": "given", "source": "Kabar Selat", "source_basis": "given",
        "published": date(2024, 1, 2), "published_basis": "given", "language": "ms", "language_basis": "given",
    }  # fmt: skip
    text = f"Judul lain yang panjang\nJAKARTA, KabarLain.id - Selasa (4/3/2025). {LEAD}"
    made = article(text, **given)
    assert made == Article(id="a.txt", path="a.txt", text=text, **given)


# What is inferred.


@pytest.mark.parametrize(
    ("opening", "source"),
    [
        ("(KabarSelat ID) – ", "KabarSelat ID"),
        ("WartaPelabuhan – Jakarta – ", "WartaPelabuhan"),
        ("MEDAN, iSelat.id - ", "iSelat.id"),
        ("SELAT.com - ", "SELAT.com"),
        ("SELAT.CO.ID, MEDAN -- ", "SELAT.CO.ID"),
        ("Selat24.com, Medan -", "Selat24.com"),
        ("Selat24.com, Medan", "Selat24.com"),
        ("MEDAN, SELAT.com- ", "SELAT.com"),
        ("JAKARTA (Reuters) - ", "Reuters"),
        ("JAKARTA (ANTARA) - ", "ANTARA"),
        ("Jakarta, Kabar Selat -- ", "Kabar Selat"),
        ("LONDON, 3 Maret (AP) — ", "AP"),
        ("Kapal Tenggelam di Selat\n\nMEDAN, iSelat.id - ", "iSelat.id"),
    ],
)
def test_the_outlet_of_a_dateline(opening: str, source: str) -> None:
    found = article(opening + LEAD)
    assert (found.source, found.source_basis) == (source, "dateline")


@pytest.mark.parametrize(
    ("opening", "source"),
    [
        ("LONDON, March 3 (AP) — ", "AP"),
        ("PORT MAREN (Harbour Wire) — ", "Harbour Wire"),
        ("CAPE ELLORY (WKLM) - ", "WKLM"),
        ("PORT MAREN, Strait Herald -- ", "Strait Herald"),
    ],
)
def test_the_outlet_of_an_english_dateline(opening: str, source: str) -> None:
    assert article(opening + "The ferry sank and two people are missing, the police said.").source == source


def test_a_record_without_a_source_has_the_host_of_its_address_or_none() -> None:
    assert article(LEAD, id="a.jsonl#1", path="a.jsonl").source is None
    found = article(LEAD, id="a.jsonl#1", path="a.jsonl", url="https://www.example.org/x")
    assert (found.source, found.source_basis) == ("example.org", "given")


@pytest.mark.parametrize(
    "line", ["Kapal Tenggelam di Selat, Dua Dicari", "# Mengapa kapal itu tenggelam?", "  Dua Orang Dicari!"]
)
def test_a_first_line_may_be_a_title(line: str) -> None:
    found = article(f"{line}\n\n{LEAD}")
    assert (found.title, found.title_basis) == (line.strip("# "), "first-line")


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        (f"Judul Berita Ini\nTanggal: 4 Mar 2025 10:21 wib.\n{LEAD} Rabu (5/3/2025).", date(2025, 3, 4), "printed"),
        (f"Judul Berita Ini\nSelasa, 4 Mar 2025 10:21 WIB\n{LEAD}", date(2025, 3, 4), "printed"),
        (f"Selasa, 04/03/2025\n{LEAD}", date(2025, 3, 4), "printed"),
        (f"{LEAD}\n\nDiterbitkan 4 Maret 2025", date(2025, 3, 4), "printed"),
        (f"{LEAD} Polisi bicara pada Selasa (4/3/2025).", date(2025, 3, 4), "dateline"),
        (f"{LEAD} Polisi bicara, Selasa, 4 Maret 2025.", date(2025, 3, 4), "dateline"),
        ("Kapal karam pada Senin (3/3/2025), kata polisi. Itu dikutip Kabar Selat, Selasa (4/3/2025).", date(2025, 3, 4), "dateline"),
        ("Kapal karam pada Senin (3/3/2025), kata polisi. Sidang digelar pada Selasa (1/4/2025).", date(2025, 3, 3), "dateline"),
    ],
)  # fmt: skip
def test_the_day_of_publication(text: str, day: date, basis: str) -> None:
    found = article(text)
    assert (found.published, found.published_basis) == (day, basis)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published: March 4, 2025", date(2025, 3, 4)),
        ("Updated 4 March 2025 at 10:21", date(2025, 3, 4)),
        ("Tuesday, March 4th, 2025", date(2025, 3, 4)),
        ("03/04/2025 10:21", date(2025, 3, 4)),
        ("2025-03-04", date(2025, 3, 4)),
    ],
)
def test_printed_days_in_english(line: str, day: date) -> None:
    found = article(f"{line}\n\nThe ferry sank and two people are missing, the police said.")
    assert found.published == day


def test_language_is_told_with_its_basis() -> None:
    assert (article(LEAD).language, article(LEAD).language_basis) == ("id", "detected")
    assert (article("14.000").language, article("14.000").language_basis) == ("und", "unknown")


# The story's date.


def dated(*days: int | None) -> list[Article]:
    return [
        Article(id=str(number), text="x", published=date(2025, 3, day) if day else None)
        for number, day in enumerate(days)
    ]


@pytest.mark.parametrize(
    ("days", "day"),
    [
        ((None, 4, 4, 5), 4),
        ((None, 4), 4),
        ((None, 3, 4, 9), 4),
        ((None, 3, 3, 4, 9, 9), 3),
        ((None, 3, 5), 3),
    ],
)
def test_the_storys_day(days: tuple[int | None, ...], day: int) -> None:
    assert story_dates(dated(*days)) == {"0": date(2025, 3, day)}


def test_a_story_without_dates_gives_none_and_dated_articles_need_none() -> None:
    assert story_dates([]) == {}
    assert story_dates(dated(None, None)) == {}
    assert story_dates(dated(4, 5)) == {}


def test_the_projects_articles() -> None:
    result = read([ARTICLES / "kursk-id"])
    assert result.not_checked == ()
    found = [infer(each) for each in result.articles]
    assert [(each.day, each.published_basis) for each in found] == [
        (None, "unknown"),
        (date(2025, 4, 28), "dateline"),
        (date(2024, 11, 11), "dateline"),
        (date(2025, 4, 29), "given"),
        (date(2025, 4, 28), "dateline"),
    ]
    assert list(story_dates(found).values()) == [date(2025, 4, 28)]
    assert infer(replace(found[1], source=None)).source == "IslamToday ID"
