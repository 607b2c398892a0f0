"""The timeline of a story: the order of its dates, what is told of each, and whole pictures of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from attack_sample import EMPTY, HOSTILE
from hostile_sample import HOSTILE_REPORT
from report_sample import REPORT
from rich.cells import cell_len

from claimcheck.model import Report
from claimcheck.reports import Style
from claimcheck.reports.chronology import chronology
from claimcheck.reports.timeline import timelines
from drawing import assert_drawn

PICTURES = Path(__file__).parent / "pictures"


def told(style: Style) -> str:
    return "".join(timelines(REPORT, style))


@pytest.mark.parametrize("width", [60, 80, 120, 200, None])
def test_it_looks_as_drawn(width: int | None) -> None:
    assert_drawn(PICTURES / f"timeline-{width or 'piped'}.txt", told(Style(width=width)))


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
def test_no_line_is_longer_than_the_terminal(width: int) -> None:
    assert max(cell_len(line) for line in told(Style(width=width)).split("\n")) <= width


def test_dates_come_in_order_and_those_of_no_day_last() -> None:
    claims = {claim.id: claim for claim in REPORT.claims}
    articles = {article.id: article for article in REPORT.articles}
    entries = chronology(REPORT.facts, claims, articles)
    assert [entry.when for entry in entries] == [
        "Jun 2024",
        "Mon 11 Nov 2024",
        "Mon 3 Mar 2025",
        "Tue 4 Mar 2025",
        "a Monday",
    ]
    assert [entry.stage for entry in entries] == ["announced", "signed", "", "", ""]
    assert entries[2].sources == ("The Harbour Post",)


def test_ascii_signs_stand_for_the_symbols() -> None:
    plain = told(Style(width=80, ascii=True))
    assert not set(plain) & set("✖▲•✓○")
    assert "x Mon 3 Mar 2025" in plain


@pytest.mark.parametrize("width", [60, None])
@pytest.mark.parametrize("report", [HOSTILE, HOSTILE_REPORT, EMPTY], ids=["formats", "pages", "empty"])
def test_words_of_an_article_steer_nothing(report: Report, width: int | None) -> None:
    text = "".join(timelines(report, Style(width=width)))
    assert not set(text) & set("\x1b\u202e\r\x9b\u2066")
