"""Which of two values an article itself tells as replaced, as the outcome, or as not yet final."""

from __future__ import annotations

import pytest

from newsroom import article, claims

Told = list[tuple[str, str, str]]


def told(text: str, language: str) -> Told:
    """The values that do not simply stand: words, state, and the words of the value that replaced it."""
    all_ = claims(article(text, "a", language))
    words = {claim.id: claim.text for claim in all_}
    return [
        (claim.text, claim.standing.state, words.get(claim.standing.by or "", ""))
        for claim in all_
        if claim.standing
    ]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The blast killed 12 miners and injured 30.", "en"),
        ("Four of the seven crew were found.", "en"),
        ("Children from 5 to 9 years old may join.", "en"),
        ("As previously reported, six people died in the fire on Monday.", "en"),
        ("Three people were arrested earlier. Nine people were hurt.", "en"),
        ("No fewer than five miners died, police first reported on Monday.", "en"),
        ("The bus went from 3 villages to the coast with 20 people.", "en"),
        ("Police arrested 5 people, previously 3 officers guarded the gate.", "en"),
        ("Prices rose from January to June.", "en"),
        ("The boat sank: three miners died and two are missing. Six miners died in May.", "en"),
        ("The boat sank: three miners died and two are missing; five miners died.", "en"),
        ("The boat sank: three miners died and two are missing. Five miners were saved.", "en"),
        ("The boat sank: three miners died and two are missing. Five buses died down.", "en"),
        ("The boat sank: three miners died. Two miners are missing. Five miners died.", "en"),
        ("On Monday three miners died and two are missing. In 2010 a landslide killed five miners.", "en"),
        ("In Peru three miners died and two are missing. In Chile five miners died.", "en"),
        ("Three miners died and two are missing in Marlow. Five miners died in Dalton.", "en"),
        ("Tiga orang tewas dan dua orang hilang di Tirta. Lima orang tewas di Nara.", "id"),
        ("Three miners died and two are missing. A landslide in May 2019 had killed five miners.", "en"),
        (
            "Tiga penambang tewas dan dua hilang, Senin (3/3/2025). Pada 2010 longsor menewaskan lima orang.",
            "id",
        ),
        ("Ledakan itu menewaskan 12 penambang dan melukai 30 orang.", "id"),
        ("Nine people died after three people died.", "en"),
        ("Seperti diberitakan sebelumnya, enam orang tewas dalam kebakaran itu.", "id"),
        ("Sebelumnya, tiga orang ditangkap. Sembilan orang lainnya terluka.", "id"),
        ("Empat dari tujuh awak kapal ditemukan.", "id"),
        ("Tidak kurang dari lima penambang tewas.", "id"),
        ("Warga dari 3 desa menjadi relawan bersama 20 polisi.", "id"),
        ("Sebanyak 5 orang tewas, sedangkan korban luka menjadi perhatian 12 dokter.", "id"),
    ],
)
def test_values_that_simply_stand(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "old", "new"),
    [
        ("The toll rose from 31 people to 45 people overnight.", "en", "31 people", "45 people"),
        ("Officials raised the toll from 31 on Monday to 45 on Tuesday.", "en", "31", "45"),
        ("Floods killed 45 people, up from 31.", "en", "31", "45 people"),
        ("The number of dead climbed to 45 from 31.", "en", "31", "45"),
        ("Rescuers counted 16 dead, not 14 as first reported.", "en", "14", "16"),
        ("Rescuers counted 16 dead instead of the 14 reported earlier.", "en", "14", "16"),
        ("Initially 15 suspects were held; now 16 suspects are.", "en", "15 suspects", "16 suspects"),
        (
            "Initial reports said two people were killed. Now three dead are counted.",
            "en",
            "two people",
            "three",
        ),
        ("Laporan awal menyebut dua orang tewas. Tiga orang tewas.", "id", "dua orang", "Tiga orang"),
        ("The force of 2,000 soldiers will be doubled to 4,000.", "en", "2,000 soldiers", "4,000"),
        ("Korban tewas naik dari 31 orang menjadi 45 orang.", "id", "31 orang", "45 orang"),
        ("Banjir menewaskan 45 orang, dari sebelumnya 31 orang.", "id", "31 orang", "45 orang"),
        ("Korban tewas bertambah menjadi 45 orang dari semula 31 orang.", "id", "31 orang", "45 orang"),
        ("Tim menghitung 16 korban tewas, bukan 14 orang seperti dilaporkan semula.", "id", "14 orang", "16"),
        ("Semula 15 tersangka ditahan, kini 16 tersangka ditahan.", "id", "15 tersangka", "16 tersangka"),
        ("Kontingen 2.000 tentara akan digandakan menjadi 4.000 tentara.", "id", "2.000 tentara", "4.000"),
        (
            "Polisi menetapkan 15 nelayan sebagai tersangka. Lalu ada satu nelayan lagi, totalnya 16 nelayan.",
            "id",
            "15 nelayan",
            "16 nelayan",
        ),
        (
            "The fire killed 29 people. On Sunday the mayor had reported a death toll of 20 people.",
            "en",
            "20 people",
            "29 people",
        ),
    ],
)
def test_a_value_that_another_one_replaced(text: str, language: str, old: str, new: str) -> None:
    (found,) = [entry for entry in told(text, language) if entry[1] == "former"]
    assert found[0].endswith(old)
    assert new in found[2]


@pytest.mark.parametrize(
    ("text", "language", "change", "new"),
    [
        ("The toll rose by 3 people to 12 people.", "en", "3 people", "12 people"),
        ("Korban tewas bertambah 3 orang menjadi 12 orang.", "id", "3 orang", "12 orang"),
    ],
)
def test_by_how_much_a_value_changed(text: str, language: str, change: str, new: str) -> None:
    assert told(text, language) == [(change, "change", new), (new, "current", "")]


@pytest.mark.parametrize(
    ("text", "language", "more"),
    [
        ("The death toll rose to 12 after 15 people died.", "en", None),
        ("The death toll rose to 12 after 3 people were hurt.", "en", None),
        ("The death toll rose to 12, and 3 people died at sea.", "en", None),
        ("The death toll rose to 12, three of whom died at sea.", "en", None),
        ("The death toll rose to 12 after 3 people died in hospital.", "en", "3 people"),
        ("Korban tewas bertambah menjadi 12 orang setelah 5 orang dirawat.", "id", None),
        ("Korban tewas bertambah menjadi 12 orang setelah 3 orang meninggal.", "id", "3 orang"),
    ],
)
def test_who_made_a_toll_rise(text: str, language: str, more: str | None) -> None:
    changes = [words for words, state, _ in told(text, language) if state == "change"]
    assert changes == ([more] if more else [])


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The number of dead rose to 12 people.", "en", "12 people"),
        ("Korban tewas bertambah menjadi 12 orang.", "id", "12 orang"),
    ],
)
def test_the_outcome_of_a_change(text: str, language: str, words: str) -> None:
    assert told(text, language) == [(words, "current", "")]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("So far, 12 people have died.", "en", "12 people"),
        ("Initial reports said 12 people had died.", "en", "12 people"),
        ("The mayor had reported a death toll of 12 people.", "en", "12 people"),
        ("Menurut data sementara, 12 orang tewas.", "id", "12 orang"),
        (
            "Data sementara mencatat 4.007 jiwa mengungsi. Kementerian mengirim 8.980 paket untuk pengungsi.",
            "id",
            "4.007 jiwa",
        ),
        ("Hingga saat ini 12 orang tewas.", "id", "12 orang"),
        (
            "Data sementara mencatat 11 orang tewas. Ada 10 orang tewas di situ, 1 orang lagi tewas.",
            "id",
            "11 orang",
        ),
    ],
)
def test_a_value_for_the_time_being(text: str, language: str, words: str) -> None:
    assert told(text, language) == [(words, "provisional", "")]


def test_a_first_report_is_replaced_by_the_toll_and_not_by_who_made_it_rise() -> None:
    text = "Early reports put the toll at 9. The toll rose to 12 after 3 people died in hospital."
    replaced = [(words, new) for words, state, new in told(text, "en") if state == "former"]
    assert replaced == [("9", "12")]


def test_the_words_that_tell_it_are_kept() -> None:
    all_ = claims(article("Floods killed 45 people, up from 31 on Monday.", "a", "en"))
    assert [claim.standing.cue for claim in all_ if claim.standing] == ["up from 31"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "The boat sank in Marlow: three miners died and two are missing. By night five miners were dead.",
            "en",
            [("three miners", "former", "five miners"), ("two", "former", "")],
        ),
        (
            "Three miners died and two are missing. By Tuesday five miners were dead, the most since 2010.",
            "en",
            [("Three miners", "former", "five miners"), ("two", "former", "")],
        ),
        (
            "Lima penambang dinyatakan tewas. Tiga penambang tewas dan dua lainnya masih dalam pencarian.",
            "id",
            [("Tiga penambang", "former", "Lima penambang"), ("dua lainnya", "former", "")],
        ),
    ],
)
def test_the_missing_were_found_dead(text: str, language: str, expected: Told) -> None:
    assert told(text, language) == expected
