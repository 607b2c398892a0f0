"""Where sentences end: first where they do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.sentences import sentences
from claimcheck.text.tokens import tokenise


def split(text: str, language: str = "id") -> list[str]:
    return [text[each.start : each.end] for each in sentences(tokenise(text), language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Menurut dr. Sari dan Prof. Budi, 14 orang selamat."),
        ("id", "Bantuan Rp 1.500.000 tiba pukul 10.30 WIB."),
        ("id", "KOMPAS.com menulis bahwa TEMPO.CO dan REPUBLIKA.CO.ID keliru."),
        ("id", "Rumah di Jl. Melati No. 5 rusak."),
        ("id", '"Kami mencari 14 orang," kata Sari.'),
        ("en", "Gen. Orrick met Mr. Veld of the U.S. Navy on Jan. 5 at 9:40 p.m. near St. Ives."),
        ("en", 'He asked "how many?" and left.'),
        ("en", "The mill burned at 9 p.m. Monday and was lost."),
        ("en", "It struck at 5:35 a.m. EST near Corran."),
        ("en", "J. R. Veld paid $2.4 million."),
    ],
)
def test_one_sentence_stays_one(language: str, text: str) -> None:
    assert split(text, language) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Satu selamat. Dua hilang.", ["Satu selamat.", "Dua hilang."]),
        ("Satu selamat.Dua hilang.", ["Satu selamat.", "Dua hilang."]),
        ("Judul tanpa titik\nDua hilang.", ["Judul tanpa titik", "Dua hilang."]),
        ('"Dua hilang." Satu selamat!', ['"Dua hilang."', "Satu selamat!"]),
        ("Berapa? “Dua,” katanya. 14 dicari.", ["Berapa?", "“Dua,” katanya.", "14 dicari."]),
        ("Pada 2024. Dua hilang.", ["Pada 2024.", "Dua hilang."]),
        ("Satu\u2028dua hilang.", ["Satu\u2028dua hilang."]),
        ("", []),
        ("\n\n", []),
    ],
)
def test_sentences_end(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_a_time_of_day_may_end_a_sentence() -> None:
    assert split("It burned at 9 p.m. The mill was lost.", "en") == [
        "It burned at 9 p.m.",
        "The mill was lost.",
    ]


def test_furniture_parts_sentences() -> None:
    text = "Dua hilang Baca juga: Kapal Karam Satu selamat."
    place = (text.index("Baca"), text.index("Satu"))
    found = sentences(tokenise(text), "id", (place,))
    assert [text[each.start : each.end] for each in found] == [
        "Dua hilang",
        "Baca juga: Kapal Karam",
        "Satu selamat.",
    ]


def test_a_text_without_stops_is_parted_behind_commas() -> None:
    row, text = "tiga nelayan dari Oster, " * 80, "satu kapal " * 500
    assert split(row) == [row.strip()]
    parts = split(row + text)
    assert parts[0] == row.strip()
    assert [len(part.split()) for part in parts[1:]] == [400, 400, 200]


@given(st.text(alphabet='aA1. \n"?)(“”—', max_size=60))
def test_sentences_hold_every_token_once_and_in_order(text: str) -> None:
    tokens = tokenise(text)
    held = [index for each in sentences(tokens, "id") for index in range(each.first, each.last)]
    assert held == [index for index in range(len(tokens)) if tokens.words[index][0] != "\n"]
