"""Times of the data: « per Senin pukul 18.00 », "as of 6 p.m.", of which no event took place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from claimcheck.model import Claim
from newsroom import article, claims, facts


def dates(text: str, language: str) -> list[Claim]:
    return [claim for claim in claims(article(text, "a", language)) if claim.kind == "date"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Gudang kopi itu terbakar pada Senin (3/3) pukul 10.20 WITA."),
        ("id", "Menurut data BPBD, gudang kopi itu terbakar pada Senin (3/3) pukul 10.20 WITA."),
        ("id", "Berdasarkan data ledakan pada Senin (3/3) pukul 10.20 WITA, tiga orang tewas."),
        ("id", "Merujuk catatan polisi yang memeriksa ledakan pada Senin (3/3), tiga orang tewas."),
        ("id", "Kebakaran itu berkobar hingga Senin (3/3) pukul 10.20 WITA dan menewaskan tiga orang."),
        ("id", "Hingga Senin (3/3) pukul 10.20 WITA, hujan mengguyur lereng kebun teh itu."),
        ("id", "Tarif kereta naik per 3 Maret 2025."),
        ("id", "Sejak dapur umum ditugaskan memasak per 3 Maret, tiga orang tewas di dekatnya."),
        ("id", "Sejak Minggu hingga Senin (3/3) pukul 10.20 WITA, tiga orang tewas tertimbun longsor."),
        ("en", "The coffee store burned at 10:20 a.m. on Monday."),
        ("en", "According to police data, the coffee store burned at 10:20 a.m. on Monday."),
        ("en", "The law applies as of March 3."),
        ("en", "The fire raged until 10:20 a.m. on Monday and killed three people."),
    ],
)
def test_the_time_of_an_event_is_not_that_of_the_data(language: str, text: str) -> None:
    found = dates(text, language)
    assert found
    assert "data" not in {claim.event.concept for claim in found if claim.event}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            "Merujuk data Badan Geologi (BG) pada Senin (3/3) pukul 10.20 WITA, lava menewaskan dua orang.",
        ),
        ("id", "Berdasarkan laporan terakhir BPBD Tirta, Senin (3/3), banjir itu merendam 40 rumah."),
        ("id", "Longsor menewaskan tiga orang per Senin (3/3) pukul 10.20 WITA."),
        ("id", "Data per Senin (3/3), longsor itu merusak 40 rumah."),
        (
            "id",
            "“Hingga Senin (3/3) pukul 10.20 WITA, tercatat tiga orang tewas akibat ledakan,” kata camat.",
        ),
        ("id", "Jumlah korban hingga Senin (3/3) pukul 10.20 WITA menjadi tiga orang tewas."),
        ("id", "Data sementara hingga Senin (3/3) pukul 10.20 WITA, banjir itu merendam 40 rumah."),
        ("en", "As of 10:20 a.m., the flood had killed three people."),
        ("en", "The blast killed three people as of 10:20 a.m. on Monday, the mayor said."),
        ("en", "According to data from the Coast Guard as of Monday, the storm sank 40 boats."),
        ("en", "As of Monday, three people had died in the flood."),
    ],
)
def test_the_time_of_the_data_is_that_of_no_event(language: str, text: str) -> None:
    assert {claim.event.concept for claim in dates(text, language) if claim.event} == {"data"}


def test_the_data_of_two_hours_are_no_two_times_of_one_event() -> None:
    one = article(
        "Gunung Wolora di Pulau Tirta meletus pada Senin (3/3) pukul 00.30 WITA. "
        "Korban letusan Gunung Wolora di Pulau Tirta yang terjadi Senin (3/3) pukul 00.30 WITA bertambah.",
        "a",
        "id",
        published=datetime(2025, 3, 3, 14, tzinfo=UTC),
    )
    other = article(
        "Gunung Wolora di Pulau Tirta meletus pada Senin (3/3) dini hari. Merujuk data BPBD Tirta pada "
        "Senin (3/3) pukul 10.20 WITA, korban letusan Gunung Wolora di Pulau Tirta bertambah menjadi 10 orang.",
        "b",
        "id",
        published=datetime(2025, 3, 3, 15, tzinfo=UTC),
    )
    told = claims(one, other)
    hours = [
        {claim.text for claim in told if claim.id in fact.claims}
        for fact in facts(one, other)
        if fact.kind == "date"
    ]
    assert not any(
        {"Senin (3/3) pukul 00.30 WITA", "Senin (3/3) pukul 10.20 WITA"} <= together for together in hours
    )
