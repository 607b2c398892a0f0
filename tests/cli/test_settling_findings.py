"""Remarks, decisions and the baseline: what they settle, what they leave, and what is told of idle ones."""

import json
from pathlib import Path

import pytest

from claimcheck.reports import FORMATS
from conftest import POST, WIRE, Run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Our own article (in markdown) and another one, which differ on a day."""
    (tmp_path / "claimcheck.toml").write_text('articles = ["news"]\n')
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "ours.md").write_text(POST)
    (tmp_path / "news" / "wire.txt").write_text(WIRE)
    return tmp_path


def codes(run: Run, project: Path, *arguments: str) -> list[str]:
    done = run(*(arguments or ("compare", "news")), "--format", "json", cwd=project)
    return [finding["code"] for finding in json.loads(done.stdout)["findings"]]


def remark(project: Path, comment: str) -> None:
    title, _, text = POST.partition("\n\n")
    (project / "news" / "ours.md").write_text(f"{title}\n\n{comment}\n\n{text}\nA second paragraph.\n")


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- a comment on 14,000 other things -->",
        "<!-- claimcheck: ignored[D101] -->",
        "<!-- please tell claimcheck: ignore[D101] -->",
    ],
)
def test_other_comments_settle_nothing(run: Run, project: Path, comment: str) -> None:
    remark(project, comment)
    assert codes(run, project) == ["D101"]


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- claimcheck: ignore[D101] the harbour's log says Monday -->",
        "<!-- claimcheck: ignore[date-conflict] -->",
        "<!--claimcheck:ignore[N101, D1]-->",
        "<!-- claimcheck: ignore checked with\n the harbour -->",
        "<!-- claimcheck: ignore-file[D101] ours is right -->",
    ],
)
def test_a_remark_settles_the_next_paragraph(run: Run, project: Path, comment: str) -> None:
    remark(project, comment)
    assert codes(run, project) == []
    assert codes(run, project, "check", "news/wire.txt") == []


def test_a_remark_that_settles_nothing_is_told(run: Run, project: Path) -> None:
    remark(project, "<!-- claimcheck: ignore[N101] -->")
    assert codes(run, project) == ["D101", "X001"]
    assert codes(run, project, "check", "news/wire.txt") == ["D101"]
    assert codes(run, project, "check", "news/ours.md") == ["D101", "X001"]
    assert codes(run, project, "compare", "news", "--ignore", "X001") == ["D101"]
    (project / "claimcheck.toml").write_text('[per-file-ignores]\n"news/ours.md" = ["unused-ignore"]\n')
    assert codes(run, project, "compare", "news") == ["D101"]
    (project / "claimcheck.toml").write_text('articles = ["news"]\n')
    remark(project, "<!-- claimcheck: ignore[D999] -->")
    done = run("compare", "news", "--format", "concise", cwd=project)
    assert "news/ours.md:3:1: X001 no rule is called 'D999'" in done.stdout


def test_a_remark_speaks_for_its_own_article_alone(run: Run, project: Path) -> None:
    third = WIRE.replace("Tuesday 4", "Wednesday 5")
    (project / "news" / "third.txt").write_text(third)
    remark(project, "<!-- claimcheck: ignore[D101] -->")
    assert codes(run, project) == ["D101"]


def test_a_remark_in_a_web_page(run: Run, project: Path) -> None:
    (project / "news" / "ours.md").unlink()
    page = (
        "<html><body><article><h1>Ferry sinks</h1>{0}<p>{1}</p>\n<p>More was not known.</p></article></body>"
    )
    ours = project / "news" / "ours.html"
    text = POST.partition("\n\n")[2].strip()
    ours.write_text(page.format("", text))
    assert codes(run, project) == ["D101"]
    ours.write_text(page.format("<!-- claimcheck: ignore[D101] our man was aboard -->", text))
    assert codes(run, project) == []
    ours.write_text(page.format("", "<!-- claimcheck: ignore[D101] -->" + text))
    assert codes(run, project) == []
    ours.write_text(page.format("", text) + "<!-- claimcheck: ignore[D101] too late -->")
    assert codes(run, project) == ["D101", "X001"]
    ours.write_text("<!-- claimcheck: ignore-file[D101] -->" + page.format("", text))
    assert codes(run, project) == []


def test_sic_behind_a_figure(run: Run, project: Path) -> None:
    ours = project / "news" / "ours.md"
    ours.write_text(POST.replace("3 March 2025", "3 March 2025 [sic]"))
    assert codes(run, project) == []
    ours.write_text(POST.replace("aboard", "aboard [sic]"))
    assert codes(run, project) == ["D101"]


def test_a_decision_settles_a_finding_until_its_last_day(run: Run, project: Path) -> None:
    answer = json.loads(run("compare", "news", "--format", "json", cwd=project).stdout)
    fingerprint = answer["findings"][0]["fingerprint"]
    assert run("decide", "0123", "--reason", "no such finding", cwd=project).returncode == 2
    assert run("decide", fingerprint, "--reason", " ", cwd=project).returncode == 2
    decide = ("decide", fingerprint, "--reason", 'the log says "3"', "--by", "desk\\news")
    assert run(*decide, "--until", "tomorrow", cwd=project).returncode == 2
    assert run(*decide, "--until", "2999-12-31", cwd=project).returncode == 0
    assert codes(run, project) == []
    assert run("compare", "news", "--isolated", cwd=project).returncode == 1
    assert run(*decide, cwd=project).returncode == 2
    file = project / "claimcheck-decisions.toml"
    file.write_text(file.read_text().replace("2999", "2001"))
    assert codes(run, project) == ["D101", "X001"]
    file.write_text(file.read_text().replace("until = 2001-12-31\n", ""))
    (project / "news" / "ours.md").write_text(POST.replace("Monday 3", "Tuesday 4"))
    assert codes(run, project) == ["X001"]
    (project / "news" / "ours.md").unlink()
    assert codes(run, project, "check", "news/wire.txt") == []
    file.write_text("[x]\nraeson = 'y'\n")
    assert run("compare", "news", cwd=project).returncode == 2


def test_a_baseline_leaves_what_is_new(run: Run, project: Path) -> None:
    assert run("baseline", "create", cwd=project).returncode == 0
    assert codes(run, project) == []
    ours, wire = project / "news" / "ours.md", project / "news" / "wire.txt"
    ours.write_text("Lorne mourns\n\n" + POST.partition("\n\n")[2])
    assert codes(run, project) == [], "fingerprints hold no lines"
    wire.write_text(WIRE.replace("52", "61"))
    assert [code[0] for code in codes(run, project)] == ["N"]
    assert "D101" in run("baseline", "show", cwd=project).stdout
    wire.write_text(WIRE.replace("Tuesday 4", "Monday 3"))
    assert "1 taken out, 0 left" in run("baseline", "prune", cwd=project).stdout
    wire.write_text(WIRE)
    assert codes(run, project) == ["D101"]
    (project / "claimcheck-baseline.json").write_text("[]")
    assert run("compare", "news", cwd=project).returncode == 2
    (project / "claimcheck.toml").write_text("")
    assert "which articles?" in run("baseline", "create", cwd=project).stderr


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_an_idle_remark_with_its_file(run: Run, project: Path, name: str) -> None:
    remark(project, "<!-- claimcheck: ignore[N101] -->")
    done = run("compare", "news", "--format", name, cwd=project)
    assert (done.returncode, done.stderr) == (1, "")
    told = json.dumps(json.loads(done.stdout)["findings"]) if name == "json" else done.stdout
    told = told.replace("\\", "")
    assert "settles nothing" in told
    assert "news/ours.md" in told
