"""Happenings of one kind in the same words: what the days, the openings and the holders keep apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from newsroom import article, claims, facts

Told = tuple[str, datetime | date | None]

_THIRD, _FOURTH, _NINTH = date(2025, 3, 3), date(2025, 3, 4), date(2025, 3, 9)


def _dividend(company: str, amount: str) -> str:
    return (
        f"The board of {company} has called its yearly meeting for the last week of the month, in the hall of "
        "the town, where the owners will vote on the accounts, on the new members of the board, on the pay of "
        "those who leave it and on what the company pays out after a year in which it earned more than before. "
        f"It pays a dividend of {amount} per share."
    )


def _crash(bus: str, road: str, day: str, mark: str) -> str:
    return (
        f"Bus {bus} terguling di KM {mark} Tol {road}, {day} pagi. Polisi menduga sopir {bus} mengantuk, lalu bus "
        "keluar dari jalan dan masuk ke parit. Penumpang yang terluka dibawa ke rumah sakit terdekat, sedangkan "
        f"arus lalu lintas Tol {road} sempat tersendat sampai bangkai bus selesai diangkat dari parit itu."
    )


APART: dict[str, tuple[str, Told, Told, tuple[str, str]]] = {
    "quakes of two days": (
        "id",
        ("Gempa mengguncang Lembah Tirta pada Senin (3/3/2025). Gempa berpusat di kedalaman 12 km.", _THIRD),
        ("Gempa mengguncang Lembah Tirta pada Minggu (9/3/2025). Gempa berpusat di kedalaman 40 km.", _NINTH),
        ("12 km", "40 km"),
    ),
    "what a chief said on two days": (
        "en",
        ("The ferry is safe, harbour chief Orla Bane said on Monday.", _THIRD),
        ("The ferry is safe, harbour chief Orla Bane said on Sunday.", _NINTH),
        ("Monday", "Sunday"),
    ),
    "each article's own day": (
        "en",
        ("The ferry is safe, harbour chief Orla Bane said on Monday, 3 March 2025.", _THIRD),
        ("The ferry is safe, harbour chief Orla Bane said on Friday, 7 March 2025.", date(2025, 3, 8)),
        ("Monday, 3 March 2025", "Friday, 7 March 2025"),
    ),
    "two days of trading": (
        "en",
        ("Stock market gains: the stock market of Tallis closed higher on Monday.", _FOURTH),
        ("Stock market gains: the stock market of Tallis closed higher on Tuesday.", _FOURTH),
        ("Monday", "Tuesday"),
    ),
    "the budgets of two years": (
        "en",
        ("The prosecutor of Tallis looks into the harbour budget of 2021.", _THIRD),
        ("The prosecutor of Tallis looks into the harbour budget of 2023.", _THIRD),
        ("2021", "2023"),
    ),
    "next week, told in two weeks": (
        "en",
        ("The committee will elect the new chair of the Tallis harbour board next week.", _THIRD),
        ("The committee will elect the new chair of the Tallis harbour board next week.", date(2025, 3, 13)),
        ("next week", "next week"),
    ),
    "accidents years apart": (
        "en",
        ("On 3 March 2025 the ferry Alda carried 65 passengers from Tallis to Corran.", _THIRD),
        ("On 8 June 2019 the ferry Alda carried 76 passengers from Tallis to Corran.", _THIRD),
        ("65 passengers", "76 passengers"),
    ),
    "two crashes of one form two years apart": (
        "id",
        (_crash("Laju Kencana", "Tirta-Sagara", "Senin (3/3/2025)", "212"), None),
        (_crash("Bintang Pratiwi", "Gading-Wulung", "Sabtu (11/2/2023)", "87"), None),
        ("KM 212", "KM 87"),
    ),
    "the quick counts of two institutes": (
        "id",
        ("Hitung cepat Lembaga Suara di Tirta: pasangan Alda-Sagara unggul dan meraih 49,7 persen.", _THIRD),
        ("Quick count Cahaya Data di Tirta: pasangan Alda-Sagara unggul dan meraih 50,2 persen.", _THIRD),
        ("49,7 persen", "50,2 persen"),
    ),
    "the injured of one raid, and of a war": (
        "id",
        (
            "Serangan udara di Tirta menewaskan dua anak.\n\nDokter di kota itu merawat ratusan orang terluka akibat bom.",
            _THIRD,
        ),
        (
            "Perang di Tirta berlanjut.\n\nMenurut kementerian sejak Maret korban terluka mencapai lebih dari 29.200 orang.",
            _THIRD,
        ),
        ("ratusan orang", "lebih dari 29.200 orang"),
    ),
    "the deficits of two months": (
        "id",
        ("Per Mei 2025, anggaran Kota Tirta mencatat defisit Rp 21 miliar.", date(2025, 6, 17)),
        ("Hingga Februari 2025, anggaran Kota Tirta mencatat defisit Rp 31 miliar.", date(2025, 3, 13)),
        ("Rp 21 miliar", "Rp 31 miliar"),
    ),
    "the deficits of two months, told of their months elsewhere": (
        "id",
        (
            "Defisit anggaran Kota Tirta Rp 21 miliar. Per Mei 2025, anggaran itu mencatat defisit Rp 21 miliar.",
            date(2025, 6, 17),
        ),
        (
            "Defisit anggaran Kota Tirta Rp 31 miliar. Hingga Februari 2025, defisit anggaran itu Rp 31 miliar.",
            date(2025, 3, 13),
        ),
        ("Rp 21 miliar", "Rp 31 miliar"),
    ),
    "when tickets are sold, and late in the year": (
        "id",
        ("Grup Alda menggelar konser di Tirta pada 5 Maret 2025.", _THIRD),
        ("Grup Alda menggelar konser di Tirta pada akhir tahun 2025.", _THIRD),
        ("5 Maret 2025", "akhir tahun 2025"),
    ),
    "the pilgrims of two years, in one form of words": (
        "id",
        ("Sebanyak 17 jemaah haji Tirta wafat di Tanah Suci hingga 3 Maret 2025.", None),
        ("Sebanyak 94 jemaah haji Tirta wafat di Tanah Suci hingga 9 Maret 2023.", None),
        ("17 jemaah haji", "94 jemaah haji"),
    ),
    "a share index in the morning and at the close": (
        "en",
        (
            "Stock market opens: 269 shares rose on the Tallis stock exchange.",
            datetime(2025, 3, 3, 9, 5, tzinfo=UTC),
        ),
        (
            "Stock market closes: 352 shares rose on the Tallis stock exchange.",
            datetime(2025, 3, 3, 16, 5, tzinfo=UTC),
        ),
        ("269 shares", "352 shares"),
    ),
    "two companies in one form of words": (
        "en",
        (_dividend("Alda Ferries of Tallis under Orla Bane", "$24"), _THIRD),
        (_dividend("Norrland Timber of Umea under Nils Holm", "$53"), _THIRD),
        ("$24", "$53"),
    ),
    "years in prison of two people": (
        "en",
        ("In the court of Tallis the judge sentenced Orla Bane to 11 years in prison for bribery.", _THIRD),
        (
            "In the court of Tallis the judge sentenced Nils Holm to three years in prison for bribery.",
            _THIRD,
        ),
        ("11 years", "three years"),
    ),
    "goals of two players": (
        "en",
        ("In the derby of Tallis, Orla Bane has scored 27 goals for the club.", _THIRD),
        ("In the derby of Tallis, Nils Holm has scored 50 goals for the club.", _THIRD),
        ("27 goals", "50 goals"),
    ),
}

APART |= {
    "what two quarters brought": (
        "en",
        ("The Alda yard of Tallis earned $24 million in the fourth quarter of 2024.", _THIRD),
        ("The Alda yard of Tallis earned $53 million in the third quarter of 2024.", _THIRD),
        ("$24 million", "$53 million"),
    ),
    "shares told of two counts of votes": (
        "en",
        ("In Tallis mayor Orla Bane won after taking 8,213 votes (54.2 percent).", _THIRD),
        ("In Tallis mayor Orla Bane won after taking 6,761 votes (44.7 percent).", _THIRD),
        ("54.2 percent", "44.7 percent"),
    ),
    "accidents of their own day, half a year apart": (
        "en",
        (
            "The ferry of Tallis sank on Monday. The coastguard of Tallis counted five injured passengers.",
            _THIRD,
        ),
        (
            "The ferry of Tallis burned on Sunday. The coastguard of Tallis counted nine injured passengers.",
            date(2024, 8, 4),
        ),
        ("five injured passengers", "nine injured passengers"),
    ),
}

TOGETHER: dict[str, tuple[str, Told, Told, tuple[str, str]]] = {
    "what one quarter brought": (
        "en",
        ("The Alda yard of Tallis earned $24 million in the fourth quarter of 2024.", _THIRD),
        ("The Alda yard of Tallis earned $53 million in the fourth quarter of 2024.", _THIRD),
        ("$24 million", "$53 million"),
    ),
    "shares told of one count of votes": (
        "en",
        ("In Tallis mayor Orla Bane won after taking 8,213 votes (54.2 percent).", _THIRD),
        ("In Tallis mayor Orla Bane won after taking over 8,200 votes (52.9 percent).", _THIRD),
        ("54.2 percent", "52.9 percent"),
    ),
    "one accident with its own day, told twice": (
        "en",
        (
            "The ferry of Tallis sank on Monday. The coastguard of Tallis counted five injured passengers.",
            _THIRD,
        ),
        (
            "The ferry of Tallis burned on Monday. The coastguard of Tallis counted nine injured passengers.",
            _FOURTH,
        ),
        ("five injured passengers", "nine injured passengers"),
    ),
    "one day or the next, told on the next and the one after": (
        "id",
        ("Korea Utara mengakui pengiriman tentara ke Kursk pada 3 Maret 2025.", _THIRD),
        ("Korea Utara mengakui pengiriman tentara ke Kursk pada 4 Maret 2025.", _FOURTH),
        ("3 Maret 2025", "4 Maret 2025"),
    ),
    "a quake told twice": (
        "id",
        ("Gempa mengguncang Lembah Tirta pada Senin (3/3/2025). Gempa berpusat di kedalaman 12 km.", _THIRD),
        ("Gempa mengguncang Lembah Tirta pada Senin (3/3/2025). Gempa berpusat di kedalaman 40 km.", _FOURTH),
        ("12 km", "40 km"),
    ),
    "a death toll in two papers that open alike": (
        "en",
        ("The Oster mine in Tallis exploded, mayor Orla Bane said. The blast killed 14 miners.", _THIRD),
        ("The Oster mine in Tallis exploded, mayor Orla Bane said. The blast killed 12 miners.", _THIRD),
        ("14 miners", "12 miners"),
    ),
    "a crash, and what was found out of it months later": (
        "id",
        (_crash("Laju Kencana", "Tirta-Sagara", "Senin (3/3/2025)", "212"), None),
        (_crash("Laju Kencana", "Tirta-Sagara", "Selasa (1/7/2025)", "213"), None),
        ("KM 212", "KM 213"),
    ),
    "a crash, and a look back that names its day": (
        "id",
        (_crash("Laju Kencana", "Tirta-Sagara", "Senin (3/3/2025)", "212"), None),
        (_crash("Laju Kencana", "Tirta-Sagara", "Senin (3/3/2025)", "213"), date(2027, 3, 3)),
        ("KM 212", "KM 213"),
    ),
    "the dead of one quake, on its first day and its third": (
        "id",
        (
            "Gempa mengguncang Tirta, Senin (3/3/2025). BPBD Tirta mencatat 48 orang tewas akibat gempa itu.",
            _THIRD,
        ),
        (
            "Gempa mengguncang Tirta, Senin (3/3/2025). BNPB mencatat 1.234 orang tewas akibat gempa itu.",
            date(2025, 3, 5),
        ),
        ("48 orang", "1.234 orang"),
    ),
    "shares of the votes, as counted": (
        "id",
        ("Hasil pemilihan di Tirta: pasangan Alda-Sagara unggul dan meraih 49,7 persen.", _THIRD),
        ("Hasil pemilihan di Tirta: pasangan Alda-Sagara unggul dan meraih 50,2 persen.", _THIRD),
        ("49,7 persen", "50,2 persen"),
    ),
    "one institute's quick count": (
        "id",
        (
            "Hitung cepat di Tirta: pasangan Alda-Sagara meraih 49,7 persen, kata peneliti Lembaga Suara, Bima Argo.",
            _THIRD,
        ),
        (
            "Hitung cepat di Tirta: pasangan Alda-Sagara meraih 50,2 persen, kata peneliti Lembaga Suara, Bima Argo.",
            _THIRD,
        ),
        ("49,7 persen", "50,2 persen"),
    ),
    "years in prison of one woman": (
        "en",
        ("In the court of Tallis the judge sentenced Orla Bane to 11 years in prison for bribery.", _THIRD),
        (
            "In the court of Tallis the judge sentenced Orla Bane to three years in prison for bribery.",
            _THIRD,
        ),
        ("11 years", "three years"),
    ),
}


def _linked(language: str, one: Told, other: Told, words: tuple[str, str]) -> bool:
    articles = [
        article(text, name, language, published=day)
        for name, (text, day) in zip("ab", (one, other), strict=True)
    ]
    ids = [
        {found.id for found in claims(told) if found.text == said}
        for told, said in zip(articles, words, strict=True)
    ]
    assert all(ids)
    return any(all(not own.isdisjoint(fact.claims) for own in ids) for fact in facts(*articles))


@pytest.mark.parametrize("case", APART.values(), ids=APART)
def test_told_of_two_occasions(case: tuple[str, Told, Told, tuple[str, str]]) -> None:
    assert not _linked(*case)


@pytest.mark.parametrize("case", TOGETHER.values(), ids=TOGETHER)
def test_told_of_one_occasion(case: tuple[str, Told, Told, tuple[str, str]]) -> None:
    assert _linked(*case)


_SHARE = (
    "The board of {0} has called its yearly meeting for the last week of the month, in the hall of the town, "
    "where the owners will vote on the accounts, on the new members of the board and on the pay of those who "
    "leave it, and hear what the company did with all that it earned in a year that was better than most. "
    "Their highest price was $24 and their lowest {1} in trading on Monday."
)


@pytest.mark.parametrize(
    ("titles", "outlets", "linked"),
    [
        (("Alda Ferries pays more", "Norrland Timber pays more"), ("Post", "Post"), False),
        (("Alda Ferries pays more", "Norrland Timber pays more"), ("Post", "Mail"), True),
        (("Alda Ferries pays more", "What Alda Ferries pays"), ("Post", "Post"), True),
    ],
)
def test_a_template_of_one_outlet_filled_in_for_two_subjects(
    titles: tuple[str, str], outlets: tuple[str, str], linked: bool
) -> None:
    companies = [" ".join(word for word in title.split() if word[0].isupper()) for title in titles]
    articles = [
        replace(
            article(_SHARE.format(company.removeprefix("What "), price), name, title=title), source=outlet
        )
        for company, price, name, title, outlet in zip(
            companies, ("$21", "$19"), "ab", titles, outlets, strict=True
        )
    ]
    ids = {found.id for found in claims(*articles) if found.text in ("$21", "$19")}
    assert any(ids <= set(fact.claims) for fact in facts(*articles)) == linked


@pytest.mark.parametrize(("title", "linked"), [("Mount Oster erupts", False), ("News of Mount Oster", True)])
def test_a_day_of_its_own_is_of_what_the_headline_tells(title: str, linked: bool) -> None:
    text = "It was {}, and Tallis below Mount Oster was awake. The ash above its rim was {} metres high."
    told = (("Monday, 3 March 2025", "900", _THIRD), ("Sunday, 9 March 2025", "700", _NINTH))
    articles = [
        article(text.format(day, height), name, title=title, published=published)
        for name, (day, height, published) in zip("ab", told, strict=True)
    ]
    ids = {found.id for found in claims(*articles) if found.text.endswith("metres")}
    assert any(ids <= set(fact.claims) for fact in facts(*articles)) == linked


def test_a_court_looks_back_on_what_happened_years_ago() -> None:
    text = "Bus {0} terguling di KM {1} Tol Tirta-Sagara. Kecelakaan bus {0} itu ditangani polisi Tirta."
    told = (
        ("Bus Laju Kencana terguling", "212", _THIRD),
        ("Sopir Laju Kencana divonis", "87", date(2027, 3, 3)),
    )
    articles = [
        article(text.format("Laju Kencana", mark), name, "id", title=title, published=day)
        for name, (title, mark, day) in zip("ab", told, strict=True)
    ]
    ids = {found.id for found in claims(*articles) if found.kind == "measure"}
    assert any(ids <= set(fact.claims) for fact in facts(*articles))
