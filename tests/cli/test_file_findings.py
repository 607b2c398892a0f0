"""Findings on files as a whole: chosen, ignored, settled and told as all others are."""

import json
from pathlib import Path
from typing import Any

import pytest

from claimcheck.reports import FORMATS
from conftest import Run

PLAIN = "The mayor of Quell thanked the choir of the town, and she promised to come back with the others.\n"
WELSH = "Mae'r côr wedi canu yn y neuadd ac roedd pawb yn hapus iawn gyda'r noson.\n"


@pytest.fixture
def project(desk: Path) -> Path:
    """A project with an article that tells nothing, one in an unknown language, and a broken one."""
    (desk / "choir.md").write_text(PLAIN, encoding="utf-8")
    (desk / "welsh.txt").write_text(WELSH, encoding="utf-8")
    (desk / "broken.txt").write_bytes(b"caf\xe9 on 3 March 2025")
    (desk.parent / "claimcheck.toml").write_text('articles = ["desk"]\n', encoding="utf-8")
    return desk.parent


def answer(run: Run, project: Path, *arguments: str) -> dict[str, Any]:
    done = run(*(arguments or ("compare", "desk")), "--format", "json", cwd=project)
    made: dict[str, Any] = json.loads(done.stdout)
    return made


def codes(run: Run, project: Path, *arguments: str) -> list[str]:
    return [found["code"] for found in answer(run, project, *arguments)["findings"]]


def test_they_are_findings_beside_the_others_and_the_run_still_ends_with_2(run: Run, project: Path) -> None:
    made = answer(run, project)
    told = [(one["code"], one["level"], one["place"]["path"]) for one in made["findings"] if one["place"]]
    assert told == [
        ("X002", "error", "desk/broken.txt"),
        ("X003", "warning", "desk/welsh.txt"),
        ("X004", "note", "desk/choir.md"),
    ]
    assert [item["path"] for item in made["not_checked"]] == ["desk/broken.txt"]
    done = run("compare", "desk", "--ignore", "X002", "--fail-on", "never", cwd=project)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "desk/broken.txt" in done.stdout, "ignored, and still not checked"


@pytest.mark.parametrize(
    ("options", "left"),
    [
        ((), ["D101", "X002", "X003", "X004"]),
        (("--select", "X"), ["X002", "X003", "X004"]),
        (("--select", "language-unknown"), ["X003"]),
        (("--ignore", "X0,D101"), []),
        (("--ignore", "unreadable-file", "--ignore", "nothing-extracted"), ["D101", "X003"]),
        (("--select", "D", "--extend-select", "X004"), ["D101", "X004"]),
    ],
)
def test_they_are_chosen_by_code_and_by_name(
    run: Run, project: Path, options: tuple[str, ...], left: list[str]
) -> None:
    assert codes(run, project, "compare", "desk", *options) == left


def test_they_are_left_out_by_file(run: Run, project: Path) -> None:
    settings = project / "claimcheck.toml"
    settings.write_text('[per-file-ignores]\n"desk/w*" = ["language-unknown"]\n"desk/b*" = ["X002"]\n')
    assert codes(run, project) == ["D101", "X004"]


def test_a_check_tells_those_of_its_files_alone(run: Run, project: Path) -> None:
    assert codes(run, project, "check", "desk/post.txt") == ["D101"]
    assert codes(run, project, "check", "desk/choir.md") == ["X004"]
    assert codes(run, project, "check", "desk/broken.txt", "desk/welsh.txt") == ["X002", "X003"]
    assert codes(run, project, "check", "desk/nowhere.txt") == ["X002"]
    assert run("check", "desk/broken.txt", "--exit-zero", cwd=project).returncode == 0
    assert run("check", "desk/nowhere.txt", cwd=project).returncode == 2


def test_a_remark_on_the_whole_file_settles_them(run: Run, project: Path) -> None:
    choir = project / "desk" / "choir.md"
    choir.write_text("<!-- claimcheck: ignore-file[X004] a letter -->\n\n" + PLAIN)
    assert codes(run, project) == ["D101", "X002", "X003"]
    choir.write_text("<!-- claimcheck: ignore[X004] a paragraph -->\n\n" + PLAIN)
    assert codes(run, project) == ["D101", "X002", "X001", "X003", "X004"], "worst first"


def test_they_can_be_decided_and_taken_for_known(run: Run, project: Path) -> None:
    note = answer(run, project)["findings"][-1]
    decided = run("decide", note["fingerprint"], "--reason", "a letter to the editor", cwd=project)
    assert decided.returncode == 0
    assert "desk/choir.md: no date" in decided.stdout
    assert codes(run, project) == ["D101", "X002", "X003"]
    (project / "desk" / "choir.md").write_text(PLAIN + "It sang on 3 March 2025.\n")
    done = run("compare", "desk", "--format", "concise", cwd=project)
    assert "claimcheck-decisions.toml:3:1: X001 the decision settles nothing" in done.stdout
    (project / "claimcheck-decisions.toml").unlink()
    (project / "desk" / "broken.txt").unlink()
    assert run("baseline", "create", cwd=project).returncode == 0
    assert "desk/welsh.txt: its language" in run("baseline", "show", cwd=project).stdout
    assert codes(run, project) == []


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_names_each_file_once_for_each_finding(run: Run, project: Path, name: str) -> None:
    done = run("compare", "desk", "--select", "X", "--format", name, cwd=project)
    told = done.stdout.replace("\\", "")
    for file, words in (("broken.txt", "UTF-8"), ("welsh.txt", "language"), ("choir.md", "figure")):
        assert f"desk/{file}" in told
        assert words in told
    if name in ("table", "concise", "csv", "github", "gitlab", "rdjson", "markdown"):
        assert told.count("desk/broken.txt") == 1


def test_the_page_shows_them_with_their_article(run: Run, project: Path) -> None:
    assert run("report", "desk", cwd=project).returncode == 2
    page = (project / "report.html").read_text("utf-8")
    assert "no date and no figure was found in it" in page
    assert "not UTF-8 text" in page
    (project / "claimcheck-decisions.toml").write_text(
        '[0123]\nreason = "x"\narticles = ["desk/choir.md"]\n', encoding="utf-8"
    )
    assert run("report", "desk", cwd=project).returncode == 2
    assert "claimcheck-decisions.toml</code>:1" not in (project / "report.html").read_text("utf-8")
    assert "claimcheck-decisions.toml:1</code> X001" in (project / "report.html").read_text("utf-8")
