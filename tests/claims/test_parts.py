"""Parts that do not belong to a whole stay alone."""

from __future__ import annotations

import pytest

from claimcheck.claims.quantities import quantity_mentions
from claimcheck.model import Article
from claimcheck.text.passages import passages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ada 40 pekerja dan 3 sopir.", "id"),
        ("Ada 40 pekerja. Termasuk mahal, 3 bus rusak.", "id"),
        ("Harganya naik 3 kali: 40 pedagang mengeluh.", "id"),
        ("There were 40 workers and 3 drivers.", "en"),
        ("Four dogs ran from 12 cats.", "en"),
        ("There were 40 workers when it hit two other boats.", "en"),
        ("There were 40 workers. It was one of the worst days.", "en"),
    ],
)
def test_nothing_is_a_part(text: str, language: str) -> None:
    passage = passages(Article(id="a", text=text, language=language))[0]
    assert [found.whole for found in quantity_mentions(passage, ())] == [None, None]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Lima warga tewas. Sementara 89 warga lainnya dilaporkan hilang.", "total"),
        ("Lima warga tewas. Sementara 3 warga lainnya tewas di rumah sakit.", "part"),
        ("Lima warga selamat. Sementara 3 warga lainnya terluka.", "part"),
    ],
)
def test_others_of_another_fate_are_all_of_it(text: str, share: str) -> None:
    passage = passages(Article(id="a", text=text, language="id"))[0]
    assert [found.scope.share for found in quantity_mentions(passage, ()) if found.scope] == ["total", share]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        (
            "Sembilan warga tewas, 2 dari Tegal dan 1 dari Brebes. Sementara 14 warga lainnya terluka.",
            "total",
        ),
        ("Sembilan warga tewas, 2 dari Tegal dan 1 dari Brebes. Sementara 4 di antaranya terluka.", "part"),
        ("Sembilan warga tewas, 2 dari Tegal dan 1 dari Brebes. Sementara 4 warga lainnya tewas.", "part"),
        (
            "Sembilan warga selamat, 2 dari Tegal dan 1 dari Brebes. Sementara 4 warga lainnya terluka.",
            "part",
        ),
        (
            "Sembilan warga tewas, 2 dari Tegal dan 1 dari Brebes. Sementara 4 warga lainnya ditangkap.",
            "part",
        ),
        ("Sembilan rumah terbakar, 2 di Tegal dan 1 di Brebes. Sementara 4 warga lainnya terluka.", "part"),
    ],
)
def test_others_are_told_from_those_whose_fate_was_told_last(text: str, share: str) -> None:
    passage = passages(Article(id="a", text=text, language="id"))[0]
    *_, others = quantity_mentions(passage, ())
    assert others.scope
    assert others.scope.share == share


def test_parts_far_over_the_whole_are_another_matter() -> None:
    passage = passages(Article(id="a", text="Ada 10 bus: 4 sopir, 5 kernet, 30 penumpang.", language="id"))[0]
    assert [found.whole is not None for found in quantity_mentions(passage, ())] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "language", "fates"),
    [
        ("There were nine people aboard: one driver and eight students.", "en", ["aboard", None, None]),
        ("Nine people died: one driver and eight students.", "en", ["dead", "dead", "dead"]),
        ("Sembilan orang tewas, terdiri dari satu sopir dan delapan siswa.", "id", ["dead", "dead", "dead"]),
    ],
)
def test_what_became_of_all_became_of_each(text: str, language: str, fates: list[str | None]) -> None:
    passage = passages(Article(id="a", text=text, language=language))[0]
    found = quantity_mentions(passage, ())
    assert [mention.scope.fate for mention in found if mention.scope] == fates
