from __future__ import annotations

import pytest

from claimcheck.values.date_shapes import full_year, shapes


@pytest.mark.parametrize(
    "word",
    [
        "1.5.22",
        "31/31/2025x",
        "0/5/2025",
        "14.000",
        "2,5",
        "12345",
        "0812-3456-7890",
        "45/50",
        "2500",
        "2021-2019",
        "9" * 5000,
    ],
)
def test_digits_that_no_date_is_made_of(word: str) -> None:
    assert shapes(word) == {}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("28/4/2025", {"full": "28/4/2025"}),
        ("28–04–25", {"full": "28/4/2025"}),
        ("28.04.1998", {"full": "28/4/1998"}),
        ("2025-04-28", {"iso": "2025/4/28"}),
        ("28/4", {"pair": "28/4", "slashed": "28/4"}),
        ("28-4", {"pair": "28/4"}),
        ("27-28", {"days": "27-28"}),
        ("9-11", {"pair": "9/11", "days": "9-11"}),
        ("2019–2021", {"years": "2019-2021"}),
        ("2019/20", {"years": "2019-2020"}),
        ("10:21", {"clock": "10:21", "full_clock": "10:21"}),
        ("9:05", {"clock": "09:05"}),
        ("17.41", {"dotted": "17:41"}),
        ("10.00-12.00", {"clocks": "10:00-12:00"}),
        ("2025", {"year": "2025", "unsigned_clock": "20:25"}),
        ("1987", {"year": "1987"}),
        ("0330", {"unsigned_clock": "03:30"}),
        ("40", {"count": "40", "short": "40"}),
        ("7", {"count": "7", "day": "7"}),
    ],
)
def test_the_parts_that_digits_may_play(word: str, parts: dict[str, str]) -> None:
    assert shapes(word) == parts


@pytest.mark.parametrize(
    ("digits", "year"), [("25", 2025), ("49", 2049), ("50", 1950), ("98", 1998), ("1998", 1998)]
)
def test_two_digits_turn_at_fifty(digits: str, year: int) -> None:
    assert full_year(digits) == year
