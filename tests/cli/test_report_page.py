"""``claimcheck report``, ``claimcheck timeline`` and ``compare --plot``: where answers go, and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

from test_terminal import at_terminal

from conftest import Run


def test_a_page_is_written_and_nothing_is_said(run: Run, desk: Path, tmp_path: Path) -> None:
    done = run("report", desk, "-o", tmp_path / "page.html")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    page = (tmp_path / "page.html").read_text("utf-8")
    assert page.startswith("<!doctype html>")
    assert page.rstrip().endswith("</html>")
    assert "date conflict" in page


def test_a_folder_gets_an_index(run: Run, desk: Path, tmp_path: Path) -> None:
    assert run("report", desk, "-o", tmp_path / "site").returncode == 0
    assert (tmp_path / "site" / "index.html").is_file()


def test_what_cannot_be_read_is_2_and_stands_on_the_page(run: Run, desk: Path, tmp_path: Path) -> None:
    (desk / "empty.txt").write_bytes(b"")
    done = run("report", desk, "-o", tmp_path / "page.html")
    assert done.returncode == 2
    assert "empty.txt: empty article" in done.stderr
    assert "Not checked: 1" in (tmp_path / "page.html").read_text("utf-8")


def test_a_place_that_cannot_be_written_is_one_line_and_2(run: Run, desk: Path) -> None:
    done = run("report", desk, "-o", desk / "post.txt" / "page.html")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "cannot be made" in done.stderr


def test_many_articles_are_split_and_it_says_so(run: Run, tmp_path: Path) -> None:
    records = [
        {"id": str(number), "text": f"Topic {number}. It opened on {number % 27 + 1} May 2024."}
        for number in range(70)
    ]
    (tmp_path / "many.jsonl").write_text("\n".join(map(json.dumps, records)) + "\n", encoding="utf-8")
    done = run("report", tmp_path / "many.jsonl", "-o", tmp_path / "many.html")
    assert done.returncode == 0
    assert "an index of" in done.stderr
    assert len(list((tmp_path / "many-stories").iterdir())) > 1
    assert "many-stories/" in (tmp_path / "many.html").read_text("utf-8")


def test_the_timeline_is_in_order(run: Run, desk: Path) -> None:
    done = run("timeline", desk)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.index("Mon 3 Mar 2025") < done.stdout.index("Tue 4 Mar 2025")


def test_compare_draws_where_it_is_asked_to(run: Run, desk: Path) -> None:
    assert "●" not in run("compare", desk).stdout
    assert "●" in run("compare", desk, "--plot").stdout
    assert run("compare", desk, "--plot", "--ascii").stdout.count("*") == 2
    assert run("compare", desk, "--plot", "--format", "json").stdout.startswith("{")


def test_a_terminal_that_knows_no_unicode_gets_ascii(desk: Path) -> None:
    assert "●" in at_terminal(80, "compare", desk, "--plot", NO_COLOR="1")
    assert "●" not in at_terminal(80, "compare", desk, "--plot", TERM="dumb")
    assert "✖" not in at_terminal(80, "timeline", desk, TERM="dumb")
