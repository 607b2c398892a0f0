"""What the other dates of one hand say about the order of day and month."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.values.anchor import evident_order
from newsroom import article, claims


@pytest.mark.parametrize(
    "texts",
    [
        [],
        ["It was read on 3/4/2025."],
        ["It was read on 28/4/2025.", "It was read on 4/28/2025."],
        ["Version 1/13/2 and 40/13/2025 say nothing.", "24/7 neither."],
    ],
)
def test_nothing_decides(texts: list[str]) -> None:
    assert evident_order(texts) is None


@pytest.mark.parametrize(("text", "order"), [("(28/4/2025)", "DMY"), ("on 4/28/25,", "MDY")])
def test_a_field_above_twelve_decides(text: str, order: str) -> None:
    assert evident_order(["Read 3/4/2025.", text]) == order


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)))
def test_no_date_of_one_order_is_taken_for_the_other(day: date) -> None:
    assert evident_order([f"{day.day}/{day.month}/{day.year}"]) in (None, "DMY")
    assert evident_order([f"{day.month}/{day.day}/{day.year}"]) in (None, "MDY")


def test_a_weekday_knows_better_than_the_order_written_elsewhere() -> None:
    told = claims(article("It sailed on 4/16/2025 and sank on Monday (9/6/2025); it was found on 9/6/2025."))
    assert [claim.value.timex for claim in told if claim.kind == "date"] == [  # type: ignore[union-attr]
        "2025-04-16",
        "2025-06-09",
        "2025-09-06",
    ]
