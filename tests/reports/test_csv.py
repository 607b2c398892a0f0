from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest
from attack_sample import HOSTILE, printed
from report_sample import CLAIMS, REPORT

from claimcheck.model import Quantity
from claimcheck.reports import FORMATS, Style

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def rows(text: str, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))


def cell(words: str) -> str:
    """How a message comes out."""
    finding = replace(REPORT.findings[0], message=words)
    return rows(printed("csv", replace(REPORT, findings=(finding,))))[1][5]


@pytest.mark.parametrize(
    "words", ["plain words", "3 - 4", "a@b", "1+1=2", "one; two", "[=1]", "«=1»", "it's; -", '"quoted"']
)
def test_ordinary_words_stay_as_they_are(words: str) -> None:
    assert cell(words).replace("'", "") == words.replace("'", "")
    assert ";" in words or cell(words) == words


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "\t=", "\r=", " =", '"=', "'="])
def test_a_formula_is_defused_wherever_a_cell_may_begin(sign: str) -> None:
    assert cell(f"{sign}cmd").startswith("'")
    assert f";'{sign}cmd".replace("\t", " ").replace("\r", " ") in cell(f"words;{sign}cmd")


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_no_cell_of_a_hostile_report_is_a_formula_for_either_separator(delimiter: str) -> None:
    for row in rows(printed("csv", HOSTILE), delimiter):
        assert not [one for one in row if one.lstrip(" \"'").startswith(DANGEROUS) and one[:1] != "'"]


def test_a_negative_number_is_a_number_and_not_a_formula() -> None:
    cold = replace(CLAIMS[1], value=Quantity(lower=-5, upper=-5, stated=-5, unit="degree"))
    told = "".join(FORMATS["csv"].writer().extracted(REPORT.articles, (cold,), (), Style()))
    assert ",-5,-5," in told


def test_it_begins_with_the_mark_that_spreadsheets_know_utf_8_by_and_ends_lines_as_rfc_4180() -> None:
    text = printed("csv", REPORT)
    assert text.encode("utf-8").startswith(b"\xef\xbb\xbf")
    assert text.count("\ufeff") == 1
    assert text.count("\n") == text.count("\r\n") == 6


def test_a_row_for_each_claim_of_a_finding() -> None:
    head, *told = rows(printed("csv", REPORT))
    first = dict(zip(head, told[0], strict=True))
    assert [row[:4] for row in told[:3]] == [["1", "error", "D101", "date-conflict"]] * 3
    assert (first["source"], first["file"], first["line"], first["column"]) == (
        *("The Harbour Post", "desk/harbour.txt", "2", "19"),
    )
    assert (first["value"], first["earliest"], first["latest"]) == (
        "Mon 3 Mar 2025",
        "2025-03-03",
        "2025-03-03",
    )
    assert "[Monday 3 March 2025]" in first["quote"]


def test_the_claims_of_an_extraction_and_figures_that_no_locale_misreads() -> None:
    many = replace(CLAIMS[1], value=Quantity(lower=11000, stated=11000, modifier="at_least"))
    made = FORMATS["csv"].writer().extracted(REPORT.articles, (many, *CLAIMS[3:5]), (), Style())
    head, *told = rows("".join(made))
    first = dict(zip(head, told[0], strict=True))
    assert len(told) == 3
    assert (first["value"], first["lower"], first["upper"]) == ("at least 11\u202f000", "11000", "")


def test_where_a_comma_marks_decimals_semicolons_part_cells() -> None:
    half = replace(CLAIMS[1], value=Quantity(lower=3.5, upper=1250000, stated=3.5))
    made = "".join(FORMATS["csv2"].writer().extracted(REPORT.articles, (half,), (), Style()))
    head, told = rows(made, ";")
    first = dict(zip(head, told, strict=True))
    assert (first["lower"], first["upper"], first["file"]) == ("3,5", "1250000", "desk/harbour.txt")
    assert ";3,5;1250000;" in made, "numbers have no quotes"


def test_both_separators_hold_the_same_cells() -> None:
    assert rows(printed("csv2", REPORT), ";") == rows(printed("csv", REPORT))
    assert printed("csv2", REPORT).encode("utf-8").startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_no_cell_is_a_formula_where_a_comma_marks_decimals(delimiter: str) -> None:
    for row in rows(printed("csv2", HOSTILE), delimiter):
        assert not [one for one in row if one.lstrip(" \"'").startswith(DANGEROUS) and one[:1] != "'"]
