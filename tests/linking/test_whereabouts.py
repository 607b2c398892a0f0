"""Whereabouts: of what place a toll is told, if of any, and of one alone."""

from __future__ import annotations

import pytest

from claimcheck.linking.sentences import own_tokens
from claimcheck.linking.whereabouts import whereabouts
from claimcheck.text.tokens import tokenise
from newsroom import claim


def place(text: str, words: str, language: str) -> str:
    tokens = tokenise(text)
    return whereabouts(tokens, own_tokens(claim(words, text, language), tokens), language)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The storm killed 12 people.", "12 people", ""),
        ("The storm killed 12 people in May.", "12 people", ""),
        ("The storm killed 12 people in Lorne and Ambry.", "12 people", ""),
        ("The storm killed 12 people in Lorne, Oster and Ambry.", "12 people", ""),
        ("The storm reached Lorne, Oster and Ambry, where 12 people died.", "12 people", ""),
        ("The crash killed 12 people at Kilometre 80.", "12 people", ""),
        ("The storm killed 12 people, and 4 drowned in Lorne.", "12 people", ""),
        ("The storm killed 12 people before it came ashore in Lorne.", "12 people", ""),
        ("Three people died at the scene of the feast.", "Three people", ""),
        ("The mayor sat in Lorne, and the storm killed 12 people.", "12 people", ""),
        ("At least 12 deaths were blamed on Alda.", "At least 12", ""),
        ("The storm killed 12 people in Lorne.", "12 people", "lorne"),
        ("The storm killed 12 people in Lorne, Vermark.", "12 people", "lorne"),
        ("The storm killed 12 people on Mount Alda.", "12 people", "alda"),
        ("The storm killed 12 people in the town of Lorne.", "12 people", "lorne"),
        ("The storm killed 12 people on Mt. Alda.", "12 people", "alda"),
        ("The storm killed 12 people in the Oster Valley.", "12 people", "oster valley"),
        ("Twelve people from Lorne were missing.", "Twelve people", "lorne"),
        ("The storm moved on to Mt. Alda, where 12 people died.", "12 people", "alda"),
        ("Lorne's death toll stood at 12 on Monday.", "12", "lorne"),
        ("In Lorne, a storm killed 12 people.", "12 people", "lorne"),
        ("The storm killed 12 people in Kenya.", "12 people", "KE"),
        ("Three people died on the spot.", "Three people", "spot"),
        ("Three people died later at different hospitals.", "Three people", "hospital"),
    ],
)
def test_english(text: str, words: str, expected: str) -> None:
    assert place(text, words, "en") == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Banjir menewaskan 12 warga.", "12 warga", ""),
        ("Dua belas orang tewas di tempat yang berbeda.", "Dua belas orang", ""),
        ("Sebanyak 12 orang tewas di Lorne dan Ambry.", "12 orang", ""),
        ("Sebanyak 12 orang tewas di Kabupaten Lorne.", "12 orang", "lorne"),
        ("Sebanyak 12 orang tewas di Kota Lorne, Jawa Barat.", "12 orang", "lorne"),
        ("Sebanyak 12 orang dari Desa Lorne hilang.", "12 orang", "lorne"),
        ("Tiga penumpang meninggal di lokasi kejadian.", "Tiga penumpang", "spot"),
        ("Tiga penumpang meninggal di rumah sakit.", "Tiga penumpang", "hospital"),
    ],
)
def test_indonesian(text: str, words: str, expected: str) -> None:
    assert place(text, words, "id") == expected
