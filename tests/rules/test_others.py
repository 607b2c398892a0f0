"""The others of a total: "nine were held, four of them at sea and six others in port"."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import parts_and_total

#: Seven, of whom three; besides those three two others, and ...
BESIDES = """Polisi menahan tujuh nelayan, tiga di antaranya di Muara. Selain tiga nelayan di Muara, petugas
memeriksa dua nelayan lain. Sementara itu,"""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sebanyak 9 orang ditangkap, 4 di antaranya di laut dan 5 lainnya di darat.", "id"),
        ("Dari 9 nelayan, 4 nelayan berasal dari Muara dan 5 lainnya dari Tanjung.", "id"),
        ("Sebanyak 9 nelayan ditangkap. Empat di antaranya dibebaskan. Lima lainnya menunggu sidang.", "id"),
        # These others met another fate.
        ("Ledakan menewaskan 9 orang, 4 di antaranya nelayan, dan 6 lainnya terluka.", "id"),
        ("Ombak menewaskan 9 orang, termasuk 4 nelayan, dan 6 orang lainnya hilang.", "id"),
        # They are of other things, or of a part, or some are told later.
        ("Ada 9 nelayan, 4 di antaranya sakit. Warga membawa 6 perahu lainnya.", "id"),
        ("Ada 9 nelayan, 4 di antaranya sakit, dua orang pulang dan 2 lainnya menunggu.", "id"),
        ("Ada 9 nelayan, 4 di antaranya sakit dan 2 lainnya pulang. Sisanya menunggu.", "id"),
        ("Sekitar 9 nelayan datang, 4 di antaranya sakit dan 6 lainnya sehat.", "id"),
        ("Ada 9 nelayan, 4 di antaranya sakit. Besoknya panitia membuka pintu dan 6 lainnya datang.", "id"),
        ("Nine sailors were held, four of them at sea and five others in port.", "en"),
        ("Nine sailors died, including four officers, and six others were hurt.", "en"),
        ("Of the nine sailors, four are ill and three others are tired; the rest are well.", "en"),
        # Two were told apart from three, who are not known to be of a total.
        ("Selain tiga nelayan, polisi memanggil dua nelayan lain. Satu nelayan lainnya sakit.", "id"),
        (
            f"{BESIDES} dua nelayan lainnya sakit.",
            "id",
        ),
    ],
)
def test_silent(text: str, language: str) -> None:
    assert found(parts_and_total.RULE, article(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "sum_"),
    [
        ("Sebanyak 9 orang ditangkap, 4 di antaranya di laut dan 6 lainnya di darat.", "id", "4 + 6 make 10"),
        ("Dari 9 nelayan, 4 nelayan berasal dari Muara dan 4 lainnya dari Tanjung.", "id", "4 + 4 make 8"),
        (
            "Sebanyak 9 nelayan ditangkap. Empat di antaranya dibebaskan. Enam lainnya menunggu sidang.",
            "id",
            "4 + 6 make 10",
        ),
        ("Nine sailors were held, four of them at sea and six others in port.", "en", "4 + 6 make 10"),
        (
            f"{BESIDES} satu nelayan lainnya sakit.",
            "id",
            "3 + 2 + 1 make 6",
        ),
    ],
)
def test_found(text: str, language: str, sum_: str) -> None:
    (finding,) = found(parts_and_total.RULE, article(text, language))
    assert (finding.level, finding.verdict, finding.confidence) == ("error", "internal", "medium")
    assert finding.message.endswith(sum_)
