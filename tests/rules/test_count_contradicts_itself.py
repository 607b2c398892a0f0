"""One fact with two values in one article."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import count_contradicts_itself


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Awalnya 3 orang tewas. Kini 5 orang tewas.", "id"),
        ("Garis itu naik dari 2,15 menjadi 3 dolar.", "id"),
        ("Indonesia menang 4-0. Malam itu Vietnam kalah 0-2.", "id"),
        ("Sakit diderita Budi Santoso (31). Istrinya, Rina Santoso (29), sehat.", "id"),
        ("Toko itu milik Budi Santoso (31), Hasan Ali (40), dan Budi Santoso (50).", "id"),
        ("Polisi menahan A (21). Korban, A (17), selamat.", "id"),
        ("Jalan ditutup dari KM 10 sampai KM 12. Antrean dimulai di KM 31.", "id"),
        ("Bus oleng di KM 212+200. Bus menabrak tiang di KM 212+400.", "id"),
        ("Bus menabrak tiang di KM 212. Bus terguling di KM 213.", "id"),
        ("Police first counted 3 dead. On Monday they counted 5 dead.", "en"),
        ("Ravi Sen, 30, was freed. Mira Sen, 40, was held.", "en"),
        ("Sen, 30, was freed. Later Sen, 40, was held.", "en"),
        ("Hit were three men, aged 21, 44 and 68. Ravi Sen, 44, and Omar Bay, 68, were freed.", "en"),
        ("Hit were three men, aged 21, 44 and 68. Ravi Sen, 44, met Omar Bay, 68, and Jo Lee, 35.", "en"),
        ("Hit were two men, aged 21 and 44. Ravi Sen, 44, was with Omar Bay, 24.", "en"),
        ("Biayanya US$2 juta (Rp 32 miliar).", "id"),
        ("Biayanya US$2 juta, sedangkan gajinya Rp 32 juta.", "id"),
        ("Net profit was 12 billion yen, or $1.20 a share.", "en"),
        ("It cost 300 euros or 250 pounds.", "en"),
        ("The tower is 100 feet (30 metres) high.", "en"),
        ("The sea warmed by 2 degrees Celsius (3.6 degrees Fahrenheit).", "en"),
        ("It took 90 minutes (1.5 hours) and 48 hours (two days).", "en"),
        ("Walk 5 miles or 20 kilometres a day.", "en"),
        ("A load of 60 pounds (about 30 kilograms) fell.", "en"),
        ("Panitia membagikan 9.000 paket, bahkan lebih dari 9.000 paket.", "id"),
        ("The 1,240 parcels left. At least 1,240 parcels arrived.", "en"),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(count_contradicts_itself.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "Polisi menahan Budi Santoso (31). Keluarga menjemput Budi Santoso (37).",
            "id",
            "age of Budi Santoso: 31 and 37",
        ),
        ("Ravi Sen, 30, was freed. Neighbours greeted Ravi Sen, 40.", "en", "age of Ravi Sen: 30 and 40"),
        (
            "Truk terguling di KM 103 tol itu. Polisi tiba di KM 1103 pada malam hari.",
            "id",
            "place on the road: KM 103 and KM 1103",
        ),
        (
            "Bus itu terguling di KM 380. Sopir mengantuk di KM 370+200.",
            "id",
            "place on the road: KM 380 and KM 370+200",
        ),
        ("Hasan (31) ditahan. Ibunya menjemput Hasan (37).", "id", "age of Hasan: 31 and 37"),
        ("Ravi Sen, 30, rose. " * 200 + "They met Ravi Sen, 40.", "en", "age of Ravi Sen: 30 and 40"),
        (
            "Hit were three men, aged 21, 44 and 68. Ravi Sen, 44, met Jo Lee, 21, and Omar Bay, 63.",
            "en",
            "age of Omar Bay: 63, 68 in the list of ages",
        ),
        ("Ruginya US$3 miliar atau sekitar Rp 48 miliar.", "id", "US$3 miliar beside sekitar Rp 48 miliar"),
        ("Belanja 4 miliar yuan (Rp 92 triliun).", "id", "4 miliar yuan beside Rp 92 triliun"),
        ("They waited 90 minutes (3 hours).", "en", "90 minutes beside 3 hours"),
        ("The pit is 200 feet (6 metres) deep.", "en", "200 feet beside 6 metres"),
        (
            "Kami mengirim lebih dari 1.240 paket. Rinciannya: 1.240 paket nasi.",
            "id",
            "1.240 paket and lebih dari 1.240 paket",
        ),
    ],
)
def test_found(text: str, language: str, message: str) -> None:
    (finding,) = found(count_contradicts_itself.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.message) == ("warning", "internal", message)
