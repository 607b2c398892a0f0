"""Page furniture: the story's own words first, which no furniture may take."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.furniture import furniture


def taken(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in furniture(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Komentar menteri itu menuai kritik dari 14 partai."),
        ("id", "Iklan rokok dilarang sejak 2012."),
        ("id", "Ia baca juga surat dari 14 warga desa."),
        ("id", "Warga diminta membaca jugalah pengumuman itu."),
        ("id", "Polisi lihat juga rekaman dari 3 kamera."),
        ("id", "Selengkapnya ada 14 korban, kata polisi."),
        ("id", "Foto udara memperlihatkan 14 rumah rusak."),
        ("id", "Kapal (KM 53) itu karam [sic] di laut (14 korban)."),
        ("id", "Warga membaca spanduk: advertisement dilarang."),
        ("en", "Comments by the minister drew anger in 14 towns."),
        ("en", "Advertisements cost the party $3 million."),
        ("en", "Related families were among the 14 dead."),
        ("en", "Watch officers counted 14 boats."),
        ("en", "Police read more than 40 letters; he shared this with 3 friends."),
        ("en", "The copyright dispute cost them $3 million."),
        ("und", "Baca juga: Lima Kapal Karam"),
        ("id", ""),
    ],
)
def test_the_storys_own_words_stay(language: str, text: str) -> None:
    assert taken(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "gone"),
    [
        ("id", "Dua orang selamat.\nBaca juga: Lima Kapal Karam di Selat\nTiga dicari.", "Baca juga: Lima Kapal Karam di Selat"),
        ("id", "Dua selamat.\nBaca juga:\nLima Kapal Karam di Selat pada 2019\nTiga dicari.", "Baca juga:\nLima Kapal Karam di Selat pada 2019"),
        ("id", "Dua selamat.\nBaca Juga\nTiga orang masih dicari sejak kemarin.", "Baca Juga"),
        ("id", "Dua selamat.\nBaca juga:\nTiga orang masih dicari sejak kemarin.", "Baca juga:"),
        ("id", "katanya. Baca juga:Lima Kapal Karam di Selat Menurut polisi, 14 orang hilang.", "Baca juga:Lima Kapal Karam di Selat "),
        ("id", "katanya.Baca Juga: Mengapa 5 Kapal Karam? Sebanyak 14 orang hilang.", "Baca Juga: Mengapa 5 Kapal Karam?"),
        ("id", 'katanya. Baca juga: Lima Kapal Karam di Selat "Kami mencari 14 orang," ujarnya.', "Baca juga: Lima Kapal Karam di Selat "),
        ("id", "katanya. Simak Video 'Detik-detik 5 Kapal Karam': Polisi mencari 14 orang.", "Simak Video 'Detik-detik 5 Kapal Karam':"),
        ("id", "katanya. Pilihan Editor: Nasib Nelayan di Selat", "Pilihan Editor: Nasib Nelayan di Selat"),
        ("id", "Satu. ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Dua.", "ADVERTISEMENT"),
        ("id", "Satu.\n[Gambas:Video 20detik]\nDua.", "[Gambas:Video 20detik]"),
        ("id", "Satu.\nScroll to Top\n", "Scroll to Top"),
        ("id", "Satu.\nKomentar\n", "Komentar"),
        ("id", "Empat belas orang hilang. [ran]", "[ran]"),
        ("id", "Satu orang hilang.\n(abc/def)\nkapal karam 2025\nselat", "(abc/def)\nkapal karam 2025\nselat"),
        ("id", "Satu orang hilang. (abc)\n\nTiga orang selamat pada 2019.", "(abc)"),
        ("en", "Two died.\n\nRead more: Ten Years of Wrecks\n\nFive are missing.", "Read more: Ten Years of Wrecks"),
        ("en", "Two died.\nSign up for our 7 newsletters", "Sign up for our 7 newsletters"),
        ("en", "Two died.\nCopyright 2016 The Harbour Wire. All rights reserved.", "Copyright 2016 The Harbour Wire. All rights reserved."),
        ("en", "Two died. Read more: Ten Years of Wrecks in the Strait Police said 14 were missing.", "Read more: Ten Years of Wrecks in the Strait "),
        ("en", "Two died.\n>> Download the Harbour app\nFive are missing.", "Download the Harbour app"),
    ],
)  # fmt: skip
def test_furniture_is_taken_and_no_more(language: str, text: str, gone: str) -> None:
    assert gone in taken(text, language)
    assert all("14" not in piece for piece in taken(text, language))


def test_places_are_in_order_and_apart() -> None:
    text = "ADVERTISEMENT\nBaca juga: Lima Kapal\nDua selamat.\nSCROLL TO CONTINUE WITH CONTENT\nİstanbul.\nKomentar"
    assert taken(text, "id") == [
        "ADVERTISEMENT",
        "Baca juga: Lima Kapal",
        "SCROLL TO CONTINUE WITH CONTENT",
        "Komentar",
    ]


@given(
    st.lists(
        st.sampled_from(
            ["Baca juga:", " Kapal", "\n", " di", ". ", "Komentar", "(ab)", "[Gambas:", "]", " 14", "'", "İ"]
        )
    )
)
def test_places_lie_inside_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    places = furniture(text, "id")
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(first[1] < second[0] for first, second in pairwise(places))
