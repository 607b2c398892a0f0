"""Where places lead: what a terminal is given holds a path, a line and a column, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from attack_sample import ATTACK, HOSTILE
from report_sample import REPORT

from claimcheck.model import Report
from claimcheck.reports import FORMATS, Style
from claimcheck.reports.links import address, linked

FORM = "file://{path}#{line}:{column}"
LINK = re.compile(r"\x1b\]8;[^;\x1b]*;([^\x1b]*)\x1b\\")


@pytest.mark.parametrize(
    ("form", "path"),
    [("", "a.txt"), (FORM, None), (FORM, "-"), ("file://{path}\x07", "a.txt"), ("ü{path}", "a")],
)
def test_no_form_no_file_or_no_safe_address_is_no_link(form: str, path: str | None) -> None:
    assert address(form, path) == ""
    assert linked("a.txt:3", address(form, path)) == "a.txt:3"


@pytest.mark.parametrize(
    ("path", "escaped"),
    [
        ("/desk/post.txt", "/desk/post.txt"),
        ("/desk/a b#1?.txt", "/desk/a%20b%231%3F.txt"),
        ("/desk/kabar ü.txt", "/desk/kabar%20%C3%BC.txt"),
        ("/desk/\x1b\\x\x07\n.txt", "/desk/%1B%5Cx%07%0A.txt"),
        ("/desk/{line}.txt", "/desk/%7Bline%7D.txt"),
    ],
)
def test_a_path_is_escaped(path: str, escaped: str) -> None:
    assert address(FORM, path, 3, 12) == f"file://{escaped}#3:12"


def test_a_path_from_the_working_folder_is_made_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert address("file://{path}", "desk/post.txt") == f"file://{tmp_path.as_posix()}/desk/post.txt"


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_links_only_where_it_is_asked_to(name: str) -> None:
    assert "\x1b]8" not in "".join(FORMATS[name].writer().compared(REPORT, Style(width=100, color=True)))


@pytest.mark.parametrize("name", ["table", "concise"])
@pytest.mark.parametrize("report", [REPORT, HOSTILE], ids=["sample", "attack"])
def test_places_lead_to_files_and_nowhere_else(name: str, report: Report) -> None:
    style = Style(width=100, color=True, every_fact=True, links=FORM)
    printed = "".join(FORMATS[name].writer().compared(report, style))
    told = {where for where in LINK.findall(printed) if where}
    files = {address("file://{path}", article.path) for article in report.articles}
    assert told
    assert {where.rpartition("#")[0] for where in told} <= files
    assert all(re.fullmatch(r"[!-~]+#\d+:\d+", where) for where in told)
    assert "\x1b" not in re.sub(r"\x1b\[[\d;]*m", "", LINK.sub("", printed))
    assert ATTACK not in printed


def test_what_is_seen_is_the_same_with_links_and_without() -> None:
    for name in ("table", "concise"):
        plain, leading = (
            "".join(FORMATS[name].writer().compared(REPORT, Style(width=100, color=True, links=form)))
            for form in ("", FORM)
        )
        assert re.sub(r"\x1b\[[\d;]*m", "", LINK.sub("", leading)) == re.sub(r"\x1b\[[\d;]*m", "", plain)
