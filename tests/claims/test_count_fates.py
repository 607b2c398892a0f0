"""What became of those counted, where two words could tell it: silent cases first."""

from __future__ import annotations

import pytest

from newsroom import article, claims

Told = list[tuple[str | None, str | None]]


def told(text: str, language: str) -> Told:
    """What each count of a text counts, and its fate."""
    return [
        (claim.value.unit, claim.scope.fate if claim.scope else None)  # type: ignore[union-attr]
        for claim in claims(article(text, language=language))
        if claim.kind == "count"
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The film tells of the lives of 45 people and of their homes.", [("person", None)]),
        ("en", "The dogs saved 12 lives.", [("person", "rescued")]),
        ("en", "They say that cats have nine lives.", [("live", None)]),
        ("en", "She claimed two prizes.", [("prize", None)]),
        ("en", "The vote cost 12 seats and many lives.", [("seat", None)]),
        ("en", "Nine boys injured in the slide left the hospital.", [("man", "injured")]),
        ("id", "Film itu bercerita tentang 45 orang.", [("person", None)]),
        ("id", "Dua polisi menyelidiki kematian seorang pria.", [("police-officer", None), ("man", "dead")]),
        ("id", "Setelah kapal terbakar 28 orang dievakuasi.", [("person", "rescued")]),
        ("id", "Sebanyak 28 orang dievakuasi ke rumah sakit.", [("person", "rescued")]),
        ("id", "Korban hilang 3 orang ditemukan selamat.", [("person", "rescued")]),
        ("id", "Sudah tiba 218 kloter dan lima jemaah wafat.", [("trip", None), ("pilgrim", "dead")]),
        ("id", "Ada 3 unit rumah sakit di kota itu.", [("hospital", None)]),
    ],
)
def test_no_word_tells_a_fate_that_is_not_theirs(language: str, text: str, expected: Told) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # the object of a verb that takes it, before a fate of others
        (
            "en",
            "It claimed the lives of at least 45 men and injured 70.",
            [("man", "dead"), ("person", "injured")],
        ),
        (
            "en",
            "A slide, claiming the lives of 6 boys, hurt 12 girls.",
            [("man", "dead"), ("woman", "injured")],
        ),
        (
            "en",
            "A bus with 40 people fell, claiming the lives of 17.",
            [("person", None), ("person", "dead")],
        ),
        (
            "id",
            "Banjir itu merenggut nyawa sedikitnya 45 orang dan melukai 70 warga.",
            [("person", "dead"), ("person", "injured")],
        ),
        # lives
        (
            "en",
            "The blasts claimed 29 lives and injured 50 people.",
            [("person", "dead"), ("person", "injured")],
        ),
        ("en", "The flood has cost at least 12 lives.", [("person", "dead")]),
        ("en", "The slide took another three lives.", [("person", "dead")]),
        ("en", "Nine lives were lost in the flood.", [("person", "dead")]),
        ("en", "A nurse was praised for saving 12 lives.", [("person", "rescued")]),
        # dying told in other words
        ("en", "Three others succumbed to injuries.", [("person", "dead")]),
        ("en", "Two men passed away on the ward.", [("man", "dead")]),
        ("id", "Tiga orang mengembuskan napas terakhir di rumah sakit.", [("person", "dead")]),
        ("id", "Warga melaporkan 27 kematian akibat banjir.", [("person", "dead")]),
        # in hospital
        ("en", "By then 19 people remained in hospital.", [("person", "hospitalised")]),
        ("en", "Seven girls are receiving treatment.", [("woman", "hospitalised")]),
        ("id", "Sebanyak 52 warga di rawat di RSUD Marlow.", [("person", "hospitalised")]),
        # the label right before the number
        ("id", "Korban luka-luka 28 orang dievakuasi ke RSUD.", [("person", "injured")]),
        ("id", "Korban tewas 8 orang dibawa ke RSUD.", [("person", "dead")]),
    ],
)
def test_the_fate_that_is_theirs(language: str, text: str, expected: Told) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("id", "Banjir itu membuat 1.867 unit rumah terdampak.", "house"),
        ("id", "Sebanyak 42 unit rumah hanyut.", "house"),
        ("id", "Sebanyak 4 unit rumah warga rusak.", "house"),
        ("id", "Sebanyak 3 unit bangunan rusak.", "building"),
        ("en", "Some 305 employees, contractors and residents were missing.", "person"),
        ("en", "All 12 passengers and crew were asleep.", "person"),
        ("id", "Sebanyak 12 siswa, guru, dan warga hilang.", "person"),
        ("en", "They met 12 teachers and left.", "teacher"),
        ("en", "They met 12 teachers and two nurses.", "teacher"),
        ("en", "They met 12 teachers, students said.", "teacher"),
        ("en", "Police met 12 teachers, and parents left.", "teacher"),
        ("id", "Ada 12 siswa dan guru yang tidur.", "student"),
    ],
)
def test_what_is_counted(language: str, text: str, unit: str) -> None:
    assert told(text, language)[0][0] == unit
