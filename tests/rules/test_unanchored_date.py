"""Dates that hang on a day of writing which is not told."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import unanchored_date


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("The ferry sank yesterday.", True),
        ("The ferry sank on 4 March 2025.", False),
        ("The ferry carried 52 passengers.", False),
    ],
)
def test_silent(text: str, dated: bool) -> None:
    assert found(unanchored_date.RULE, article(text, dated=dated)) == []


def test_one_note_an_article() -> None:
    text = "The ferry sank yesterday. Divers come today, boats tomorrow, an inquiry follows next week."
    (finding,) = found(unanchored_date.RULE, article(text, dated=False))
    assert (finding.level, len(finding.claims)) == ("note", 4)
    assert finding.message == "yesterday, today, tomorrow and 1 more: nothing tells which day"
