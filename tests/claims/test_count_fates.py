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
        ("en", "Five doctors in the hospital met.", [("doctor", None)]),
        ("en", "Three governing bodies met.", [("body", None)]),
        (
            "en",
            "Thirteen people died, while police said 15 people were at home.",
            [("person", "dead"), ("person", None)],
        ),
        (
            "en",
            "The slide killed four men, two women fled and a dog ran.",
            [("man", "dead"), ("woman", None)],
        ),
        ("en", "Thirteen people died, and the school said 15.", [("person", "dead")]),
        ("en", "None of the 45 passengers was rescued.", [("passenger", None)]),
        ("en", "None of the 45 passengers was hurt, and the driver survived.", [("passenger", None)]),
        ("en", "The school has 14 teachers and 23 others.", [("teacher", None), ("person", None)]),
        (
            "en",
            "The blast gutted 14 homes and hurt 23 others.",
            [("house", "destroyed"), ("person", "injured")],
        ),
        ("en", "Nine boys injured in the slide left the hospital.", [("man", "injured")]),
        ("id", "Film itu bercerita tentang 45 orang.", [("person", None)]),
        ("id", "Dua polisi menyelidiki kematian seorang pria.", [("police-officer", None), ("man", "dead")]),
        ("id", "Setelah kapal terbakar 28 orang dievakuasi.", [("person", "rescued")]),
        ("id", "Sebanyak 28 orang dievakuasi ke rumah sakit.", [("person", "rescued")]),
        ("id", "Korban hilang 3 orang ditemukan selamat.", [("person", "rescued")]),
        ("id", "Sudah tiba 218 kloter dan lima jemaah wafat.", [("trip", None), ("pilgrim", "dead")]),
        ("id", "Ada 3 unit rumah sakit di kota itu.", [("hospital", None)]),
        ("id", "Sebanyak 4 orang menjalani proses pencarian kerja.", [("person", None)]),
        ("id", "Sebanyak 4 orang masih dilakukan pencarian di Rowo.", [("person", "missing")]),
        ("id", "Sebanyak 4 orang masih dalam proses pencarian.", [("person", "missing")]),
    ],
)
def test_no_word_tells_a_fate_that_is_not_theirs(language: str, text: str, expected: Told) -> None:
    assert told(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # another clause, another number, or a toll that is counted itself
        ("Lima korban tewas sementara ada 20 orang di posko.", [("person", "dead"), ("person", None)]),
        (
            "Korban luka akibat ledakan tabung gas di dapur umum ditolong dan ada 20 orang di sana.",
            [("person", None)],
        ),
        (
            "Korban tewas dimakamkan 3 keluarga di desa yang jauh dari kota itu, sebanyak 20 orang.",
            [("family", "dead"), ("person", None)],
        ),
        (
            "Jumlah warga di dua desa yang jauh dari kota itu tercatat sebanyak 300 orang.",
            [("village", None), ("person", None)],
        ),
        (
            "Korban tewas akibat ledakan tabung gas di dapur umum itu tercatat sebanyak 16 orang.",
            [("person", "dead")],
        ),
        (
            "Hingga Selasa (4/3/2025), korban luka akibat ledakan di dapur itu tercatat sebanyak 6 orang.",
            [("person", "injured")],
        ),
        ("Korban jiwa sementara ada 17 orang.", [("person", "dead")]),
        ("Korban jiwa sementara yang pasti ada tiga orang.", [("person", "dead")]),
        (
            "Jumlah peziarah yang meninggal dunia di kota suci itu per 15 Maret 2025 sebanyak 9 orang.",
            [("person", "dead")],
        ),
    ],
)
def test_a_toll_tells_the_fate_at_the_end_of_its_clause(text: str, expected: Told) -> None:
    assert told(text, "id") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the verb is not theirs, or stands behind them
        ("Sepuluh nelayan tangkap teri hari ini.", [("fisher", None)]),
        ("Truk seruduk 3 motor, tewaskan 5 orang.", [("motorcycle", None), ("person", "dead")]),
        ("Gudang dengan 28 orang terbakar.", [("person", None)]),
        ("Gudang dan 28 rumah terbakar.", [("house", "destroyed")]),
        ("Ledakan Tewaskan 9 Warga", [("person", "dead")]),
        ("Ledakan Tewaskan Sedikitnya 9", [("person", "dead")]),
        ("Banjir Lukai 12 Siswa, 3 Hilang", [("student", "injured"), ("person", "missing")]),
        ("Polisi Ringkus 4 Pelaku", [("suspect", "detained")]),
        ("Tim SAR Selamatkan 6 Nelayan", [("fisher", "rescued")]),
        ("Bus Angkut 30 Siswa Terguling", [("student", "aboard")]),
        ("Badai Renggut 7 Nyawa", [("person", "dead")]),
    ],
)
def test_a_headline_leaves_out_what_its_verbs_begin_with(text: str, expected: Told) -> None:
    assert told(text, "id") == expected


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
        # told of those before, by others or in a list
        (
            "en",
            "Thirteen people died, while the hospital put the figure at 15.",
            [("person", "dead"), ("person", "dead")],
        ),
        (
            "en",
            "Police said 13 people died, but the hospital said 15.",
            [("person", "dead"), ("person", "dead")],
        ),
        (
            "id",
            "Korban tewas 13 orang, sedangkan rumah sakit menyebut 15 orang.",
            [("person", "dead"), ("person", "dead")],
        ),
        (
            "en",
            "The slide killed four men, two women and a child.",
            [("man", "dead"), ("woman", "dead")],
        ),
        (
            "id",
            "Korban tewas terdiri dari empat pria, dua wanita dan tiga siswa.",
            [("man", "dead"), ("woman", "dead"), ("student", "dead")],
        ),
        ("en", "Twelve were held over the theft.", [("person", "detained")]),
        ("en", "Gunmen abducted 30 pupils.", [("student", "abducted")]),
        ("en", "Thirty homes were flooded.", [("house", "flooded")]),
        ("en", "The soup killed 12 and sickened 340.", [("person", "dead"), ("person", "sickened")]),
        ("id", "Sebanyak 340 siswa keracunan.", [("student", "sickened")]),
        ("id", "Sebanyak 30 siswa dibawa ke RSUD.", [("student", "hospitalised")]),
        ("en", "Thirty passengers escaped unhurt.", [("passenger", "rescued")]),
        ("en", "Thirty houses collapsed.", [("house", "destroyed")]),
        (
            "id",
            "Banjir merendam 30 rumah dan merusak 4 rumah.",
            [("house", "flooded"), ("house", "destroyed")],
        ),
        ("id", "Sebanyak 30 siswa diculik.", [("student", "abducted")]),
        ("id", "Api menghanguskan 14 rumah.", [("house", "destroyed")]),
        ("en", "Six members of one family died.", [("person", "dead")]),
        ("id", "Enam anggota satu keluarga tewas.", [("person", "dead")]),
        ("en", "The trial of 12 men accused of killing three nuns opened.", [("man", None), ("nun", "dead")]),
        # the dead, found; and nobody who lived
        ("en", "Fifteen bodies were found in the river.", [("body", "dead")]),
        ("en", "Divers pulled five more bodies from the lake.", [("body", "dead")]),
        ("en", "The bodies of 15 miners lie there.", [("miner", "dead")]),
        ("en", "None of the 157 passengers survived.", [("passenger", "dead")]),
        ("en", "None of the 157 people on board survived the crash.", [("person", "dead")]),
        # others of the things counted before
        (
            "en",
            "The fire gutted 14 homes and damaged 23 others.",
            [("house", "destroyed"), ("house", "destroyed")],
        ),
        (
            "id",
            "Banjir merusak 14 rumah dan 23 lainnya rusak ringan.",
            [("house", "destroyed"), ("house", "destroyed")],
        ),
        # dying told in other words
        ("en", "Three others succumbed to injuries.", [("person", "dead")]),
        ("en", "Two men passed away on the ward.", [("man", "dead")]),
        ("id", "Tiga orang mengembuskan napas terakhir di rumah sakit.", [("person", "dead")]),
        ("id", "Warga melaporkan 27 kematian akibat banjir.", [("person", "dead")]),
        # in hospital
        ("en", "By then 19 people remained in hospital.", [("person", "hospitalised")]),
        ("en", "Seven girls were in the hospital by then.", [("woman", "hospitalised")]),
        ("en", "Seven girls are receiving treatment.", [("woman", "hospitalised")]),
        ("id", "Sebanyak 52 warga di rawat di RSUD Marlow.", [("person", "hospitalised")]),
        # badly hurt
        ("en", "Forty men were injured, 17 critically.", [("man", "injured"), ("person", "critical")]),
        ("en", "Three girls are in intensive care.", [("woman", "critical")]),
        ("id", "Ada 12 orang luka, 3 di antaranya kritis.", [("person", "injured"), ("person", "critical")]),
        ("id", "Tiga warga dalam kondisi kritis.", [("person", "critical")]),
        (
            "id",
            "Sebanyak 13 orang luka, terdiri dari 3 luka berat dan 10 luka ringan.",
            [("person", "injured"), ("person", "critical"), ("person", "injured")],
        ),
        # a fate right before the next number is of that
        (
            "id",
            "Korban luka berat 3 orang dan luka ringan 10 orang.",
            [("person", "critical"), ("person", "injured")],
        ),
        (
            "id",
            "Korban tewas 3 orang, luka 5 orang, hilang 2 orang.",
            [("person", "dead"), ("person", "injured"), ("person", "missing")],
        ),
        ("id", "Korban luka 3 orang meninggal dunia.", [("person", "dead")]),
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


def each(text: str, language: str) -> list[tuple[float | None, str | None, str | None, str]]:
    """Number, unit, fate and share of each count of a text."""
    return [
        (claim.value.stated, claim.value.unit, claim.scope.fate, claim.scope.share)  # type: ignore[union-attr]
        for claim in claims(article(text, language=language))
        if claim.kind == "count" and claim.scope
    ]


_LONG = (
    "that ripped through three churches and two hotels in the old town of Marlow on a cold and windy morning"
)
_PANJANG = "akibat gempa yang mengguncang wilayah di perbatasan kedua negara pada malam yang dingin dan berangin di sana"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # the number of others, or a number of its own for the toll, stands nearer
        ("en", f"The crowd {_LONG} has risen to 207.", ("city", None)),
        ("en", f"The death toll hit 12 after the blasts {_LONG} had risen to 207.", ("city", None)),
        (
            "en",
            f"The death toll from the blasts, and the number of homes {_LONG} rose to 207.",
            ("city", None),
        ),
        (
            "id",
            "Korban tewas 12 orang, sementara jumlah pengungsi menjadi 300 orang.",
            ("person", "displaced"),
        ),
        ("en", f"The death toll from the blasts {_LONG} has risen to 207.", ("person", "dead")),
        ("en", f"The number of people hurt in the blasts {_LONG} has risen to 207.", ("person", "injured")),
        ("id", f"Jumlah korban tewas {_PANJANG} bertambah menjadi 207 orang.", ("person", "dead")),
        ("id", f"Jumlah korban luka {_PANJANG} bertambah menjadi 207.", ("person", "injured")),
        ("id", "Jumlah korban tewas telah mencapai 207.", ("person", "dead")),
        ("id", "Korban tewas akibat banjir total mencapai 207.", ("person", "dead")),
        ("en", "The death toll rose to eight Wednesday as rain fell.", ("person", "dead")),
        # some of those whom a fate met, and what became of them then
        ("en", "Some 34 of those killed were nurses.", ("nurse", "dead")),
        ("en", "Nine of the injured died.", ("person", "dead")),
        ("en", "Nine of those injured remained in hospital.", ("person", "hospitalised")),
        ("en", "Two of the wounded were arrested.", ("person", "detained")),
        ("id", "Sebanyak 12 korban luka meninggal.", ("person", "dead")),
        # who they are by the verb behind them
        ("en", "Twelve people were at the school.", ("person", None)),
        ("en", "Twelve people were driver training.", ("person", None)),
        ("id", "Sebanyak 2 orang adalah guru sekolah dan sopir.", ("person", None)),
        ("en", "Two teachers were nurses.", ("teacher", None)),
        ("en", "Fourteen of the dead were foreigners.", ("foreigner", "dead")),
        ("en", "Ten of the 32 victims were children.", ("person", None)),
        ("en", "The 32 victims were children.", ("child", None)),
        ("id", "Sepuluh dari 32 korban adalah siswa.", ("person", None)),
        ("en", "Twelve people were students.", ("student", None)),
        ("id", "Sebanyak 27 orang merupakan anak buah kapal.", ("crew-member", None)),
        # past auxiliaries
        ("en", "Nine slept, and 12 of the boys have been rescued.", ("man", "rescued")),
        ("en", "By then 102 had also been rescued.", ("person", "rescued")),
        ("id", "Hingga siang 102 sudah berhasil diselamatkan.", ("person", "rescued")),
        # units of the thing told before them
        ("id", "Sebanyak 12 unit dijual.", ("unit", None)),
        ("id", "Kota itu membeli 12 unit.", ("unit", None)),
        ("id", "Rumah rusak di sana 12 unit.", ("house", "destroyed")),
        ("id", "Kapal itu dinaiki 58 orang.", ("person", "aboard")),
        ("en", "Some 2,000 structures were leveled.", ("building", "destroyed")),
    ],
)
def test_the_last_number(language: str, text: str, expected: tuple[str, str | None]) -> None:
    assert each(text, language)[-1][1:3] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On 12 May, 20 in Marlow slept.", []),
        (
            "en",
            "Only two of the 45 people on board survived.",
            [(2, "person", "rescued", "total"), (45, "person", "aboard", "total")],
        ),
        ("en", "At least 45 are now known to have died.", [(45, "person", "dead", "total")]),
        ("en", "The team won 3-1, 10 in Leeds.", [(3, "score", None, "total")]),
        ("en", "It lasted 20 days, 10 in Leeds.", []),
        ("en", "Nine men died, 20 in all.", [(9, "man", "dead", "total")]),
        (
            "en",
            "The company sold 15 boats, taking the total to 45.",
            [(15, "boat", None, "total"), (45, "boat", None, "total")],
        ),
        ("en", "Rain fell on 45 men, and 12 slept.", [(45, "man", None, "total")]),
        (
            "en",
            "A loss of 45 men, 12 boys were told.",
            [(45, "man", None, "total"), (12, "man", None, "total")],
        ),
        (
            "en",
            "Sixteen people were killed, with 5 in Kenya, 10 in Tanzania and one in Uganda.",
            [
                (16, "person", "dead", "total"),
                (5, "person", "dead", "part"),
                (10, "person", "dead", "part"),
                (1, "person", "dead", "part"),
            ],
        ),
        (
            "en",
            "The flood claimed 15 more lives, taking the total to 45.",
            [(15, "person", "dead", "addition"), (45, "person", "dead", "total")],
        ),
        (
            "en",
            "Divers found five more bodies, bringing the total to 32.",
            [(5, "body", "dead", "addition"), (32, "body", "dead", "total")],
        ),
        (
            "id",
            "Tim menemukan dua jenazah lagi sehingga total menjadi 32.",
            [(2, "body", "dead", "addition"), (32, "body", "dead", "total")],
        ),
        (
            "en",
            "Of the 45 killed, 12 were children and 30 were men.",
            [(45, "person", "dead", "total"), (12, "person", "dead", "part"), (30, "person", "dead", "part")],
        ),
        (
            "id",
            "Ada 10 korban: lima tewas, tiga luka.",
            [
                (10, "person", None, "total"),
                (5, "person", "dead", "total"),
                (3, "person", "injured", "total"),
            ],
        ),
        (
            "id",
            "Dari 45 korban luka, 12 di antaranya tewas.",
            [(45, "person", "injured", "total"), (12, "person", "dead", "part")],
        ),
        (
            "en",
            "Of the 189 people on board, 178 died.",
            [(189, "person", "aboard", "total"), (178, "person", "dead", "total")],
        ),
        (
            "en",
            "Of the 189 people on board, 178 were adults.",
            [(189, "person", "aboard", "total"), (178, "person", "aboard", "part")],
        ),
        (
            "id",
            "Dari 45 korban tewas, 12 adalah anak-anak.",
            [(45, "person", "dead", "total"), (12, "child", "dead", "part")],
        ),
        (
            "id",
            "Ada 30 korban meninggal dengan rincian 19 di Kabupaten Marlow, 9 di Kota Oster.",
            [(30, "person", "dead", "total"), (19, "person", "dead", "part"), (9, "person", "dead", "part")],
        ),
        (
            "id",
            "Sebanyak 30 rumah rusak, yakni 19 di Marlow dan 11 di Oster.",
            [
                (30, "house", "destroyed", "total"),
                (19, "house", "destroyed", "part"),
                (11, "house", "destroyed", "part"),
            ],
        ),
    ],
)
def test_a_list_by_place_tells_parts(
    language: str, text: str, expected: list[tuple[float, str, str | None, str]]
) -> None:
    assert each(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "Fire hurt 12 passengers and crew", "person"),
        ("en", "Fire hurt 12 passengers, crew and", "passenger"),
        ("en", "Fire hurt 12 passengers,", "passenger"),
        ("en", "Nine of the dead were", "person"),
        ("en", "Two of the injured", "person"),
        ("en", "Nine men died, 5 in", "man"),
        ("en", "The flood claimed 12 lives", "person"),
        ("id", "Sebanyak 27 orang merupakan", "person"),
        ("id", "Korban luka 12 orang, luka", "person"),
    ],
)
def test_a_text_may_end_anywhere(language: str, text: str, unit: str) -> None:
    assert told(text, language)[0][0] == unit
