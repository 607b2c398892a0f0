"""Quantities of whole sentences: what must stay silent first, then one value in many phrasings, then scopes."""

from __future__ import annotations

from typing import Any

import pytest

from claimcheck.claims.quantities import quantity_mentions
from claimcheck.languages import table
from claimcheck.model import Article, Mention, Quantity
from claimcheck.text.passages import passages


def mentions(text: str, language: str) -> tuple[Mention, ...]:
    return tuple(
        mention
        for passage in passages(Article(id="a", text=text, language=language))
        for mention in quantity_mentions(passage, ())
    )


def value(mention: Mention) -> Quantity:
    assert isinstance(mention.value, Quantity)
    return mention.value


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def silent() -> list[tuple[str, str]]:
    return [
        (code, line) for code in ("id", "en") for line in lines(table(code, "cases_quantities")["silent"])
    ]


def phrased() -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (code, line, case)
        for code in ("id", "en")
        for case in table(code, "cases_quantities")["cases"]
        for line in lines(case["phrasings"])
    ]


@pytest.mark.parametrize(("language", "text"), silent())
def test_nothing_is_counted(language: str, text: str) -> None:
    assert [text[found.start : found.end] for found in mentions(text, language)] == []


@pytest.mark.parametrize(("language", "text", "case"), phrased())
def test_one_value_in_many_phrasings(language: str, text: str, case: dict[str, Any]) -> None:
    found = mentions(text, language)
    assert len(found) == 1
    got = value(found[0])
    assert (found[0].kind, got.unit, got.currency) == (case["kind"], case["unit"], case.get("currency"))
    assert (got.lower, got.upper, got.modifier) == (case.get("lower"), case.get("upper"), case["modifier"])


@pytest.mark.parametrize(
    ("language", "text", "spans"),
    [
        ("id", "Kemarin setidaknya 11.000 tentara tiba.", ["setidaknya 11.000 tentara"]),
        ("id", "Nilainya Rp4,4 miliar tahun ini.", ["Rp4,4 miliar"]),
        ("en", "There, at least 11,000 soldiers rest.", ["at least 11,000 soldiers"]),
        ("id", "Ada 6 truk dan tiga mobil.", ["6 truk", "tiga mobil"]),
        ("id", "Ada 16mahasiswa di kapal.", ["16mahasiswa"]),
        ("id", "Ada 8 biji-bijian di piring.", ["8 biji-bijian"]),
        ("id", "Salah satu dari empat truk mogok.", ["Salah satu", "empat truk"]),
        ("id", "Seribu unit pertama ludes.", ["Seribu unit"]),
        ("id", "Ada 250 ekor disembelih di sana.", ["250 ekor"]),
        ("id", "Ada 15 juta menuntut keadilan.", ["15 juta"]),
        ("id", "Ada 12 menteri dan 4 berlian.", ["12 menteri", "4 berlian"]),
        ("id", "Dari tujuh tembakan, lima berujung gol.", ["tujuh tembakan", "lima berujung gol"]),
        ("id", "Pasal 4 dan 5 orang dibahas.", ["5 orang"]),
        ("en", "Two British were hurt.", ["Two British"]),
        ("en", "The number fell from 31 to 12.", ["12"]),
        ("id", "Ia menyimpan 4 lembar Rp20 ribu.", ["4 lembar", "Rp20 ribu"]),
        ("en", "Page 4 and 5 people were named.", ["5 people"]),
        ("en", "Some 45 out of 50 passengers slept.", ["Some 45", "50 passengers"]),
    ],
)
def test_spans_hold_hedge_number_and_noun(language: str, text: str, spans: list[str]) -> None:
    assert [text[found.start : found.end] for found in mentions(text, language)] == spans


def test_a_date_keeps_its_tokens() -> None:
    passage = passages(Article(id="a", text="Pada 27 April hadir 12 orang.", language="id"))[0]
    found = quantity_mentions(passage, [(1, 3)])
    assert [passage.text[one.start : one.end] for one in found] == ["12 orang"]


@pytest.mark.parametrize(
    ("language", "text", "population"),
    [
        ("id", "Ada 50.000 tentara dari Rusia dan Korea Utara di sana.", ("KP", "RU")),
        ("id", "Ada 50.000 tentara Korea Utara di sana.", ("KP",)),
        ("id", "Ada 50.000 tentara di sana.", ()),
        ("en", "Some 11,000 North Korean soldiers rest there.", ("KP",)),
        ("en", "North Korea's 11,000 soldiers rest there.", ("KP",)),
    ],
)
def test_whose_they_are(language: str, text: str, population: tuple[str, ...]) -> None:
    scope = mentions(text, language)[0].scope
    assert scope is not None
    assert scope.population == population


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "It was the fourth fatal shooting in the town this month.", "this month"),
        ("en", "It was the fourth shooting of the month.", "this month"),
        ("en", "It was the second blaze in three weeks.", "in three weeks"),
        ("en", "It was the second blaze since March.", "since march"),
        ("id", "Ini kebakaran kedua di kota itu bulan ini.", "this month"),
    ],
)
def test_a_series_is_counted_over_a_period(language: str, text: str, period: str) -> None:
    scope = mentions(text, language)[0].scope
    assert scope is not None
    assert scope.population == (period,)


@pytest.mark.parametrize(
    ("language", "text", "fate"),
    [
        ("id", "Ibu dua anak itu tewas.", None),
        ("en", "The mother of two children was killed.", None),
        ("id", "Dua pria mengantar jasad perempuan.", None),
        ("id", "Kedua pria itu membawa senjata.", None),
        ("id", "Mereka tewas dalam dua tahap.", None),
        ("id", "Ada tiga titik kritis di jalan itu.", None),
        ("en", "Three men carrying bags left.", None),
        ("en", "They were killed in two stages.", None),
        ("id", "Lima orang ditemukan jadi mayat.", "dead"),
        ("id", "Sebanyak 5 orang kritis.", "critical"),
        ("id", "Kapal berpenumpang 42 orang karam.", "aboard"),
        ("en", "A boat carrying nine people sank.", "aboard"),
        ("id", "Ledakan itu menewaskan 5 orang.", "dead"),
        ("id", "Sebanyak 5 warga terluka.", "injured"),
        ("id", "Polisi menahan 5 orang.", "detained"),
        ("id", "Ada 5 orang di pasar.", None),
        ("en", "Five people were killed.", "dead"),
        ("id", "Ledakan menewaskan tiga orang dan melukai warga.", "dead"),
        ("en", "The bomb killed five people and injured many.", "dead"),
        ("en", "Five men were killed and two were hurt.", "injured"),
        ("en", "An ambulance sent five people to the hospital.", "hospitalised"),
        ("en", "Two children were not injured.", None),
        ("id", "Dua anak tidak terluka.", None),
        ("en", "One slightly injured after the crash.", "injured"),
        ("en", "Parents on all sides of the custody battle met ten people.", None),
        ("en", "The crash injured nobody but it left five people hurt.", "injured"),
        ("en", "The stabbing happened after two men argued.", None),
        ("en", "The ferry sank while nine people slept.", None),
        ("en", "Officers met three men when the shooting began.", None),
        ("en", "None of the 45 passengers was hurt.", None),
        ("en", "Neither of the two drivers was hurt.", None),
        ("id", "Tabrakan tiga mobil menewaskan warga.", None),
        ("id", "Tak satu pun dari 45 penumpang terluka.", None),
        ("en", "Nine people, three of them nurses, were killed.", "dead"),
        ("en", "The death toll from the flood stood at 34.", "dead"),
        ("en", "The toll stood at 34.", "dead"),
        ("en", "The blast killed three men and two women.", "dead"),
        ("en", "The toll is 31, including three crew members.", "dead"),
        ("en", "The number of injured reached 34.", "injured"),
        ("en", "Three of the wounded slept.", "injured"),
        ("en", "Three people were stabbed.", "injured"),
        ("en", "Two swimmers drowned.", "dead"),
        ("en", "The crash killed all nine people aboard.", "dead"),
        ("en", "Nine people on board the train died.", "dead"),
        ("en", "Nine people were aboard when the crash killed the driver.", "aboard"),
        ("en", "Nine people were on board, and the driver died.", "aboard"),
        ("en", "Four victims in the shooting slept.", "shot"),
        ("en", "Nine deaths in two counties.", None),
        ("en", "The storm brought nine storm-related deaths.", "dead"),
        ("en", "Hail that killed at least nine people hit three towns.", None),
        ("en", "The crash claimed the lives of six people.", "dead"),
        ("en", "The death toll of the flood has risen to 250 people.", "dead"),
        ("en", "The crowd has risen to 250 people.", None),
        ("en", "The number of patients at the clinic rose to 45.", None),
        ("id", "Jumlah korban bertambah menjadi 34.", None),
        ("en", "The death toll from the flood on the banks of the Oster has risen to 34.", "dead"),
        ("en", "The toll in the flood rose to 34.", "dead"),
        ("en", "The number of people hurt in the flood fell to 34.", "injured"),
        ("en", "Early reports put the number of dead at 34.", "dead"),
        ("id", "Jumlah korban tewas akibat tabrakan bus naik menjadi 34.", "dead"),
        ("id", "Korban luka di Kota Marlow bertambah jadi 34.", "injured"),
        ("id", "Sebanyak lima pria diselamatkan.", "rescued"),
        ("id", "Korban tewas setelah dua orang datang.", None),
        ("en", "A family of five was found dead.", "dead"),
        ("id", "Kecelakaan itu menewaskan dua anak.", "dead"),
        ("en", "Of nine, 4 out of 5 passengers died.", None),
    ],
)
def test_what_became_of_them(language: str, text: str, fate: str | None) -> None:
    scope = mentions(text, language)[-1].scope
    assert scope is not None
    assert scope.fate == fate


@pytest.mark.parametrize(
    ("language", "text", "fates"),
    [
        ("en", "A boat with 120 people sank, killing at least 17.", [None, "dead"]),
        ("en", "Two gunmen killed five people.", [None, "dead"]),
        ("en", "Three of their four children died.", ["dead", None]),
        ("en", "Two of the three suspects were arrested.", ["detained", None]),
        ("en", "One of the five people hurt in the fire slept.", [None, "injured"]),
        ("en", "Nurses told of nine new cases and three deaths.", [None, "dead"]),
        ("id", "Dua dari tiga tersangka ditangkap.", ["detained", None]),
        ("id", "Dua dari tiga siswa yang selamat pulang.", [None, "rescued"]),
        ("en", "Two gunmen killed at least five people.", [None, "dead"]),
        ("en", "Ten bodies were recovered and nine people are missing.", ["dead", "missing"]),
        ("en", "Five students and six teachers were rescued.", ["rescued", "rescued"]),
        ("id", "Lima siswa dan enam guru diselamatkan.", ["rescued", "rescued"]),
        ("id", "Dua truk terbalik, menewaskan lima orang.", [None, "dead"]),
        ("en", "The gunman shot nine people, three of whom died.", ["shot", "dead"]),
        ("en", "Nine people, including two nurses, were wounded.", ["injured", "injured"]),
        ("id", "Sebanyak 13 pasien, termasuk dua bayi, tewas.", ["dead", "dead"]),
        ("id", "Sebanyak 13 pasien tiba, empat di antaranya tewas.", [None, "dead"]),
    ],
)
def test_what_became_of_each(language: str, text: str, fates: list[str | None]) -> None:
    assert [one.scope.fate for one in mentions(text, language) if one.scope] == fates


@pytest.mark.parametrize(
    ("language", "text", "real"),
    [
        ("id", "Mereka mengirim 300 tentara.", "fact"),
        ("en", "Nine drivers said they will leave.", "fact"),
        ("en", "Nine drivers will meet the mayor.", "plan"),
        ("id", "Sebanyak 9 sopir akan bertemu wali kota.", "plan"),
        ("id", "Mereka akan mengirim 300 tentara.", "plan"),
        ("id", "Korban diperkirakan mencapai 300 orang.", "estimate"),
        ("en", "They will send 300 troops.", "plan"),
        ("en", "The toll is expected to reach 300 people.", "estimate"),
    ],
)
def test_how_real_it_is(language: str, text: str, real: str) -> None:
    scope = mentions(text, language)[0].scope
    assert scope is not None
    assert scope.reality == real


@pytest.mark.parametrize(
    ("text", "language", "part", "whole", "exhaustive"),
    [
        ("Ada 14.000 tentara, termasuk 3.000 bala bantuan.", "id", 3000, 14000, False),
        ("We met 14,000 troops, including 3,000 reinforcements.", "en", 3000, 14000, False),
        ("Tiga dari tujuh tersangka pulang.", "id", 3, 7, False),
        ("Ada tujuh tersangka dan tiga di antaranya pulang.", "id", 3, 7, False),
        ("Three of the seven suspects went home.", "en", 3, 7, False),
        ("Ada 772 penumpang: 130 orang di kelas satu dan 642 orang di kelas dua.", "id", 130, 772, True),
        ("Ada 242 orang, terdiri dari 230 penumpang dan 12 awak.", "id", 12, 242, True),
    ],
)
def test_a_part_knows_its_whole(text: str, language: str, part: int, whole: int, *, exhaustive: bool) -> None:
    found = {value(one).stated: one for one in mentions(text, language)}
    told = found[part]
    assert told.whole == found[whole].start
    assert told.scope is not None
    assert (told.scope.share, told.scope.exhaustive) == ("part", exhaustive)


@pytest.mark.parametrize(
    "text",
    [
        "The post drew 650 comments and more than 40 likes.",
        "One or more passengers slept.",
        "We saw four or five boats, maybe more.",
    ],
)
def test_more_that_is_another_figure_adds_nothing(text: str) -> None:
    assert {one.scope.share for one in mentions(text, "en") if one.scope} == {"total"}


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Divers brought out the final batch of four boys.", "part"),
        ("Divers brought out the last four boys.", "part"),
        ("Mercy Hospital received five patients.", "part"),
        ("Divers brought out all four boys.", "total"),
        ("Five patients received letters.", "total"),
        ("Nobody slept for the last four nights.", "total"),
    ],
)
def test_some_of_those_spoken_of_are_told_by_their_turn_or_their_hospital(text: str, share: str) -> None:
    (told,) = mentions(text, "en")
    assert told.scope is not None
    assert told.scope.share == share


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("An earthquake of magnitude 7.8 struck.", [7.8]),
        ("A magnitude-7.8 earthquake struck.", [7.8]),
        ("An M-16 rifle lay there.", []),
    ],
)
def test_a_magnitude_may_be_joined_to_its_number(text: str, stated: list[float]) -> None:
    assert [value(one).stated for one in mentions(text, "en")] == stated


@pytest.mark.parametrize(
    ("text", "language", "share"),
    [
        ("Mereka meminta 2.000 tentara tambahan.", "id", "addition"),
        ("Korban tewas bertambah sebanyak 38 orang.", "id", "addition"),
        ("Korban tewas bertambah menjadi 38 orang.", "id", "total"),
        ("The number of dead rose by 38 people.", "en", "addition"),
        ("The number of dead rose to 38 people.", "en", "total"),
    ],
)
def test_an_addition_is_told_from_a_total(text: str, language: str, share: str) -> None:
    assert [one.scope.share for one in mentions(text, language) if one.scope] == [share]


def test_a_score_keeps_the_goals_of_both_sides() -> None:
    found = mentions("Tuan rumah menang 3-1.", "id")[0]
    assert value(found).stated == 3
    assert [other.stated for other in found.alternatives if isinstance(other, Quantity)] == [1]


def test_a_number_in_the_other_style_is_a_doubt() -> None:
    found = mentions("Ada 1,234 orang di sana.", "id")[0]
    assert value(found).stated == 1234
    assert found.doubts == ("ambiguous-number",)
    assert len(found.alternatives) == 1


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("id", "Satu penumpang selamat.", False),
        ("id", "Kedua korban pulang.", False),
        ("id", "Sekitar satu langkah lagi.", False),
        ("id", "Beberapa ratus warga datang.", False),
        ("en", "One passenger slept.", False),
        ("id", "Seorang wanita melihat sebuah rumah.", True),
        ("id", "Beberapa warga datang.", True),
        ("id", "Kedua negara sepakat.", True),
        ("id", "Itu satu hal penting.", True),
        ("en", "Both sides agreed.", True),
        ("en", "That was one thing he feared.", True),
        ("en", "Several neighbours came.", True),
    ],
)
def test_the_indefinite_is_marked(language: str, text: str, *, marked: bool) -> None:
    assert ("indefinite" in mentions(text, language)[0].doubts) == marked


def test_a_bare_number_is_of_what_was_counted_last() -> None:
    found = mentions("Three victims walked home and two were driven.", "en")
    assert [(value(one).stated, value(one).unit) for one in found] == [(3, "person"), (2, "person")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Five witnesses came. Two failed to speak.", [(5, "witness"), (2, "witness")]),
        ("Two failed to speak.", []),
        ("The driver, 45, slept.", [(45, "year")]),
        ("The crew, 45, slept.", []),
        ("The flood left 30,000 more damaged.", [(30000, None)]),
        ("She got 200-300 votes.", [(None, "vote")]),
        ("They approved 10 to 12 houses.", [(None, "house")]),
        ("Her sister, 12, slept.", [(12, "year")]),
        ("The ferry held eight crew members.", [(8, "crew-member")]),
        ("Pupils between the ages of 4 and 9 slept.", [(None, "year")]),
        ("Two dozen drivers slept, a dozen of them badly.", [(24, "driver"), (12, "driver")]),
        ("Children aged from one month to 4 years slept.", [(1, "month"), (4, "year")]),
    ],
)
def test_numbers_that_lean_on_the_one_before(text: str, told: list[tuple[int | None, str]]) -> None:
    assert [(value(one).stated, value(one).unit) for one in mentions(text, "en")] == told


def test_a_hedge_is_not_the_next_number_s() -> None:
    found = mentions("They met eight Americans and over 1,000 locals.", "en")
    assert [value(one).modifier for one in found] == ["exact", "more_than"]


def test_what_bounds_the_next_number_is_no_noun() -> None:
    found = mentions("Bobot satu ekor mencapai 500 kilogram.", "id")
    assert [value(one).unit for one in found] == ["ekor", "kilogram"]


def test_a_clock_tells_nothing_of_decimals() -> None:
    found = mentions("Loket dibuka 10.00 hingga 15.00, harganya Rp 24,311 juta.", "id")
    assert value(found[-1]).stated == 24311000


def test_points_are_no_part_of_matches() -> None:
    found = mentions("Mereka meraih 6 poin dari 9 laga.", "id")
    assert [one.scope.share for one in found if one.scope] == ["total", "total"]


def test_a_change_is_no_range() -> None:
    found = mentions("It rose 15 pence to 362 pence.", "en")
    assert [value(one).stated for one in found] == [15, 362]


def test_a_hedge_that_leads_on_belongs_to_the_next_figure() -> None:
    found = mentions("Desa itu berjarak 625 meter atau kurang dari satu jam berjalan kaki.", "id")
    assert [value(one).modifier for one in found] == ["exact", "less_than"]


@pytest.mark.parametrize(
    ("text", "language", "unit"),
    [
        ("Menteri memastikan tidak ada kerusakan di pulau itu.", "id", "kerusakan"),
        ("There was no damage.", "en", "damage"),
        ("Tidak ada korban.", "id", "person"),
    ],
)
def test_none_of_a_thing_is_no_person(text: str, language: str, unit: str) -> None:
    (found,) = mentions(text, language)
    assert (value(found).stated, value(found).unit) == (0, unit)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "It cost USD 5 million or 6 million.", ["USD 5 million or 6 million"]),
        ("id", "Harganya Rp 5 juta atau Rp 6 juta.", ["Rp 5 juta atau Rp 6 juta"]),
        ("en", "It cost USD 5 million or IDR 81 billion.", ["USD 5 million", "IDR 81 billion"]),
        ("id", "Harganya USD 5 juta atau Rp 81 miliar.", ["USD 5 juta", "Rp 81 miliar"]),
    ],
)
def test_a_sum_told_again_in_another_currency_ends_no_range(
    language: str, text: str, words: list[str]
) -> None:
    found = [text[mention.start : mention.end] for mention in mentions(text, language)]
    assert found == words
