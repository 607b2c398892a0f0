"""What every format for people and tools owes its reader, whatever the articles hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from attack_sample import ATTACK, EMPTY, HOSTILE, STEERING, printed
from report_sample import REPORT

from claimcheck.model import Place
from claimcheck.reports import FORMATS, Style

#: Those that give an article's words as they are, in JSON's escapes.
RECORDS = {"json", "jsonl"}
#: A line's end of their own; csv's is that of RFC 4180, and it begins with a byte order mark.
ENDS = {"csv": "\r\ufeff", "csv2": "\r\ufeff"}


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_steers_a_terminal_or_hides(name: str) -> None:
    assert set(printed(name, HOSTILE)) & set(STEERING) <= set(ENDS.get(name, ""))


@pytest.mark.parametrize("name", sorted(set(FORMATS) - RECORDS))
def test_no_control_character_hides_in_an_escape(name: str) -> None:
    told = printed(name, HOSTILE).lower()
    assert [sign for sign in (r"\u001b", r"\u0000", r"\u202e", r"\r") if sign in told] == []


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_report_is_an_answer_too(name: str) -> None:
    assert "ferry" not in printed(name, EMPTY)


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_is_told_in_the_same_words(name: str) -> None:
    assert printed(name, REPORT) == printed(name, REPORT)


@pytest.mark.parametrize("name", FORMATS)
def test_a_finding_on_a_file_is_told_with_its_place(name: str) -> None:
    place = Place(path="desk/kabar.txt", line=71, article="kabar")
    alone = replace(REPORT.findings[0], claims=(), fact=None, place=place)
    told = printed(name, replace(REPORT, findings=(alone,), claims=(), facts=()))
    told = told.replace("\\", "").replace("\u2060", "")
    assert alone.message in told
    assert "desk/kabar.txt" in told
    assert "71" in told


@pytest.mark.parametrize("name", FORMATS)
def test_no_file_name_steers(name: str) -> None:
    place = Place(path=ATTACK, line=3)
    alone = replace(HOSTILE.findings[0], claims=(), fact=None, place=place)
    told = printed(name, replace(HOSTILE, findings=(alone,)))
    assert set(told) & set(STEERING) <= set(ENDS.get(name, ""))
    assert name == "github" or not [line for line in told.split("\n") if line.startswith("::")]


def test_a_finding_has_to_stand_somewhere() -> None:
    with pytest.raises(ValueError, match="needs a place"):
        replace(REPORT.findings[0], claims=())


@pytest.mark.parametrize("name", FORMATS)
def test_an_answer_ends_its_last_line_and_every_piece_survives_utf_8(name: str) -> None:
    pieces = list(FORMATS[name].writer().compared(HOSTILE, Style()))
    assert pieces[-1].endswith("\n")
    assert all(piece.encode("utf-8") for piece in pieces)


@pytest.mark.parametrize("name", ["concise", "github", "junit", "rdjson", "sarif"])
def test_a_tool_shows_a_finding_in_the_files_that_are_worked_on(name: str) -> None:
    made = FORMATS[name].writer().compared(REPORT, Style(files=frozenset({"desk/kabar.txt"})))
    conflict = "".join(made).partition("D101")[2] if name == "junit" else "".join(made)
    first = min(("desk/harbour.txt", "desk/kabar.txt", "desk/wire.txt"), key=conflict.find)
    assert first == "desk/kabar.txt"
