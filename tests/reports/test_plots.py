"""Pictures of facts in a terminal, whole, at the widths that terminals have."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from plot_cases import ARTICLES, CASES, MONDAY, dated
from report_sample import REPORT, day
from rich.cells import cell_len

from claimcheck.reports import Style
from claimcheck.reports.pictures import picture
from claimcheck.reports.plots import ASCII, UNICODE, Signs, plot
from claimcheck.reports.table import compared
from drawing import assert_drawn

PICTURES = Path(__file__).parent / "pictures"
WIDTHS = [60, 80, 120, 200]


def drawn(name: str, width: int | None, signs: Signs = UNICODE) -> list[str]:
    made = picture(CASES[name], ARTICLES)
    assert made is not None
    return list(plot(made, width, signs))


def all_drawn(width: int, signs: Signs) -> str:
    return "\n\n".join("\n".join([f"# {name}", *drawn(name, width, signs)]) for name in CASES) + "\n"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("signs", [UNICODE, ASCII], ids=["unicode", "ascii"])
def test_every_picture_looks_as_drawn(width: int, signs: Signs) -> None:
    name = "ascii" if signs is ASCII else "unicode"
    assert_drawn(PICTURES / f"plots-{name}-{width}.txt", all_drawn(width, signs))


@pytest.mark.parametrize("width", range(40, 201, 5))
@pytest.mark.parametrize("name", CASES)
def test_no_line_is_longer_than_the_terminal(name: str, width: int) -> None:
    for signs in (UNICODE, ASCII):
        lines = drawn(name, width, signs)
        assert max(map(cell_len, lines)) <= width
        assert all(line == line.rstrip() for line in lines)


@pytest.mark.parametrize("name", CASES)
def test_ascii_is_ascii(name: str) -> None:
    assert all(line.isascii() for line in drawn(name, 60, ASCII))


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_a_later_day_never_stands_left_of_an_earlier_one(width: int) -> None:
    lines = drawn("days and any Monday", width)
    columns = {line.split()[0]: line.index("●") for line in lines if "●" in line}
    assert columns["The"] < columns["Kabar"]


def test_an_open_end_reaches_the_edge_and_has_an_arrow() -> None:
    lines = drawn("hedges as open ends", 80)
    assert "▶" in next(line for line in lines if line.startswith("The Harbour"))
    assert "◀" in next(line for line in lines if line.startswith("Kabar"))
    assert "Arrow: no bound on that side." in lines[-1]


def test_stages_of_one_day_have_no_lane_of_their_own() -> None:
    claims = [dated("wire", day(2025, 6, 10), "planned"), dated("kabar", day(2025, 6, 10), "started")]
    made = picture(claims, ARTICLES)
    assert made is not None
    assert [lane.name for group in made.groups for lane in group.lanes] == ["Wire Nine", "Kabar Laut"]


def test_what_lies_on_no_axis_is_not_drawn() -> None:
    assert picture([dated("wire", MONDAY)], ARTICLES) is None


@pytest.mark.parametrize("width", [60, 100, None])
def test_a_source_cannot_steer_the_terminal(width: int | None) -> None:
    hostile = {key: replace(article, source="\x1b[2J\u202e\r\nWire") for key, article in ARTICLES.items()}
    made = picture(CASES["other people"], hostile)
    assert made is not None
    text = "".join(plot(made, width))
    assert not set(text) & set("\x1b\u202e\r\n")


def test_wide_letters_take_two_columns() -> None:
    wide = {key: replace(article, source="東京新聞夕刊") for key, article in ARTICLES.items()}
    made = picture(CASES["hedges as open ends"], wide)
    assert made is not None
    assert max(cell_len(line) for line in plot(made, 60)) <= 60


def test_the_table_draws_only_where_it_is_asked_to() -> None:
    assert "●" not in "".join(compared(REPORT, Style(width=100)))
    assert "●" in "".join(compared(REPORT, Style(width=100, plot=True)))
    plain = "".join(compared(REPORT, Style(width=100, plot=True, ascii=True)))
    assert "●" not in plain
    assert max(map(cell_len, plain.split("\n"))) <= 100
