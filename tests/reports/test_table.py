"""The table as a reader sees it: whole pictures at three widths and piped, then what must never happen."""

from dataclasses import replace
from pathlib import Path

import pytest
from report_sample import FINDINGS, REPORT
from rich.cells import cell_len

from claimcheck.model import Article
from claimcheck.reports import Style
from claimcheck.reports.table import compared, extracted
from drawing import assert_drawn

PICTURES = Path(__file__).parent / "pictures"
WIDTHS = [80, 120, 200, None]


def compare_table(style: Style) -> str:
    return "".join(compared(REPORT, style))


def extract_table(style: Style) -> str:
    return "".join(extracted(REPORT.articles, REPORT.claims, REPORT.not_checked, style))


@pytest.mark.parametrize("width", WIDTHS)
def test_compare_looks_as_drawn(width: int | None) -> None:
    assert_drawn(
        PICTURES / f"compare-{width or 'piped'}.txt", compare_table(Style(width=width, every_fact=True))
    )


@pytest.mark.parametrize("width", WIDTHS)
def test_extract_looks_as_drawn(width: int | None) -> None:
    assert_drawn(PICTURES / f"extract-{width or 'piped'}.txt", extract_table(Style(width=width)))


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
def test_no_line_is_longer_than_the_terminal(width: int) -> None:
    for table in (compare_table(Style(width=width)), extract_table(Style(width=width))):
        assert max(cell_len(line) for line in table.split("\n")) <= width


def test_without_colour_there_is_not_one_escape() -> None:
    assert "\x1b" not in compare_table(Style(width=80)) + compare_table(Style())


def test_colour_adds_escapes_and_changes_no_word() -> None:
    coloured = compare_table(Style(width=120, color=True))
    assert "\x1b[1;31m✖ D101" in coloured
    assert words_without_escapes(coloured) == compare_table(Style(width=120)).split()


def words_without_escapes(text: str) -> list[str]:
    pieces = text.split("\x1b[")
    return "".join([pieces[0], *(piece.partition("m")[2] for piece in pieces[1:])]).split()


@pytest.mark.parametrize("width", WIDTHS)
def test_words_of_an_article_steer_nothing(width: int | None) -> None:
    hostile = "\x1b[2J[bold]x[/bold]\u202e:warning:\r\x9b1m"
    articles = tuple(rename(article, hostile) for article in REPORT.articles)
    findings = tuple(replace(finding, message=hostile, explanation=hostile) for finding in FINDINGS)
    facts = tuple(replace(fact, label=hostile) for fact in REPORT.facts)
    report = replace(REPORT, articles=articles, findings=findings, facts=facts)
    table = "".join(compared(report, Style(width=width, every_fact=True)))
    assert not {sign for sign in table if sign in "\x1b\u202e\r\x9b"}
    assert "[bold]" in table
    assert ":warning:" in table


def rename(article: Article, name: str) -> Article:
    return replace(article, source=name, path=f"desk/{name}.txt")


def test_many_sources_of_one_value_are_counted_after_the_fourth() -> None:
    articles = tuple(replace(REPORT.articles[2], id=f"w{n}", source=f"Wire {n}") for n in range(9))
    claims = tuple(replace(REPORT.claims[6], id=f"w{n}:1", article=f"w{n}") for n in range(9))
    fact = replace(REPORT.facts[2], claims=tuple(claim.id for claim in claims), sources=9)
    finding = replace(FINDINGS[1], fact=fact.id, claims=fact.claims)
    report = replace(REPORT, articles=articles, claims=claims, facts=(fact,), findings=(finding,))
    assert "Wire 0, Wire 1, Wire 2, Wire 3 and 5 more" in "".join(compared(report, Style()))
