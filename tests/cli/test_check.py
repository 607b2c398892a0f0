"""``claimcheck check``: new articles against all, as a process."""

import json
from pathlib import Path

import pytest

from conftest import Run

OTHER = "Harbour fair opens\n\nThe harbour fair of Quell opened on Saturday 8 March 2025 with 30 stalls.\n"


@pytest.fixture
def project(desk: Path) -> Path:
    """A project whose articles are in desk/."""
    (desk / "fair.txt").write_text(OTHER, encoding="utf-8")
    (desk.parent / "claimcheck.toml").write_text('articles = ["desk"]\n', encoding="utf-8")
    return desk.parent


def test_an_article_that_disagrees_with_nobody_is_0(run: Run, project: Path) -> None:
    done = run("check", "desk/fair.txt", cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    assert "D101" not in done.stdout


def test_an_article_that_disagrees_is_1_and_told_with_the_other_one(run: Run, project: Path) -> None:
    done = run("check", "desk/wire.txt", "--format", "concise", cwd=project)
    assert (done.returncode, done.stderr) == (1, "")
    assert "desk/post.txt:3" in done.stdout
    assert "D101" in done.stdout


@pytest.mark.parametrize("name", ["post.txt", "wire.txt"])
def test_a_finding_is_shown_in_the_file_that_is_checked(run: Run, project: Path, name: str) -> None:
    done = run("check", f"desk/{name}", "--format", "concise", cwd=project)
    assert done.stdout.startswith(f"desk/{name}:3:")


def test_a_file_is_known_by_whichever_path_it_is_reached(run: Run, project: Path) -> None:
    (project / "links").mkdir()
    (project / "links" / "new.txt").symlink_to(project / "desk" / "wire.txt")
    plain = run("check", "desk/wire.txt", "--format", "concise", cwd=project)
    for named in (project / "desk" / "wire.txt", "desk/../desk/wire.txt", "links/new.txt", "links"):
        done = run("check", named, "--format", "concise", cwd=project)
        assert (done.returncode, done.stdout) == (1, plain.stdout)


def test_without_settings_it_needs_to_be_told_against_what(run: Run, desk: Path) -> None:
    done = run("check", desk / "wire.txt", cwd=desk)
    assert done.returncode == 2
    assert done.stderr.startswith("error: check against what? Give --against PATH")
    assert run("check", desk / "wire.txt", "--against", desk, cwd=desk).returncode == 1


def test_a_file_outside_the_articles_is_compared_with_them(run: Run, project: Path) -> None:
    new = project / "new.txt"
    (project / "desk" / "wire.txt").rename(new)
    assert run("check", "new.txt", cwd=project).returncode == 1


def test_another_article_that_cannot_be_read_is_told_and_fails_nothing(run: Run, project: Path) -> None:
    (project / "desk" / "empty.txt").write_bytes(b"")
    done = run("check", "desk/fair.txt", "--format", "json", cwd=project)
    assert done.returncode == 0
    assert "desk/empty.txt: empty article" in done.stderr
    assert run("check", "desk/empty.txt", cwd=project).returncode == 2
    assert run("check", "desk/missing.txt", cwd=project).returncode == 2


def test_standard_input_stands_for_a_file(run: Run, project: Path) -> None:
    mended = (project / "desk" / "wire.txt").read_text("utf-8").replace("Tuesday 4", "Monday 3")
    name = ("--stdin-filename", "desk/wire.txt")
    assert run("check", "-", *name, cwd=project, stdin=mended).returncode == 0
    spoilt = mended.replace("Monday 3", "Sunday 2")
    done = run("check", "-", *name, "--format", "concise", cwd=project, stdin=spoilt)
    assert done.returncode == 1
    assert "Tue 4 Mar" not in done.stdout
    assert "Sun 2 Mar 2025" in done.stdout


def test_the_answer_is_the_same_without_a_cache(run: Run, project: Path) -> None:
    first = run("check", "desk/wire.txt", "--format", "json", "--no-cache", cwd=project)
    second = run("check", "desk/wire.txt", "--format", "json", cwd=project)
    third = run("check", "desk/wire.txt", "--format", "json", cwd=project)
    assert first.stdout == second.stdout == third.stdout


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        ((), {"D101"}),
        (("--select", "D101"), {"D101"}),
        (("--select", "date-conflict"), {"D101"}),
        (("--select", "Date-Conflict,d102"), {"D101"}),
        (("--select", "D"), {"D101"}),
        (("--select", "N,M1"), set()),
        (("--ignore", "D101"), set()),
        (("--ignore", "D"), set()),
        (("--ignore", "D1", "--select", "D101"), {"D101"}),
        (("--ignore", "D", "--extend-select", "date-conflict"), {"D101"}),
        (("--select", "N", "--extend-select", "D1"), {"D101"}),
    ],
)
def test_rules_are_chosen_by_code_name_or_beginning(
    run: Run, project: Path, options: tuple[str, ...], codes: set[str]
) -> None:
    done = run("compare", "desk", "--format", "json", *options, cwd=project)
    assert {found["code"] for found in json.loads(done.stdout)["findings"]} == codes


def test_a_rule_that_is_not_there_is_an_error_with_the_nearest_one(run: Run, project: Path) -> None:
    done = run("compare", "desk", "--select", "date-conflit", cwd=project)
    assert done.returncode == 2
    assert "no rule is called 'date-conflit'; did you mean date-conflict?" in done.stderr


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ('select = ["D999"]', "select: no rule is called 'D999'"),
        ('[per-file-ignores]\n"desk/*" = ["date-conflit"]', "did you mean date-conflict?"),
        ('select = "D101"', "select: this has to be a list"),
        ("tolerance = 3", "tolerance: this has to be a table"),
        ("[tolerance]\ncount = -1", "tolerance.count: this has to be greater than or equal to 0"),
        ('languages = ["English"]', "languages.0: a language is named by its code"),
        ('fail-on = "always"', "fail-on: this has to be 'error', 'warning', 'note' or 'never'"),
        ('[[sources]]\nnmae = "Post"', "no such key: sources.0.nmae; did you mean name?"),
    ],
)
def test_a_slip_in_the_settings_is_one_line_that_names_the_file(
    run: Run, project: Path, settings: str, told: str
) -> None:
    (project / "claimcheck.toml").write_text(settings + "\n")
    done = run("compare", "desk", cwd=project)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"error: {project / 'claimcheck.toml'}: ")
    assert told in done.stderr


def test_settings_are_used_and_can_be_left_out(run: Run, project: Path) -> None:
    settings = project / "claimcheck.toml"
    settings.write_text('articles = ["desk"]\n[per-file-ignores]\n"desk/*" = ["D101"]\n')
    assert run("compare", "desk", cwd=project).returncode == 0
    assert run("compare", ".", cwd=project / "desk").returncode == 0
    assert run("compare", "desk", "--isolated", cwd=project).returncode == 1
    settings.write_text('[per-file-ignores]\n"desk/wire.txt" = ["D101"]\n')
    assert run("compare", "desk", cwd=project).returncode == 1
    settings.write_text('fail-on = "never"\n')
    assert run("compare", "desk", cwd=project).returncode == 0
    assert run("compare", "desk", "--fail-on", "error", cwd=project).returncode == 1
    settings.write_text('failon = "never"\n')
    done = run("compare", "desk", cwd=project)
    assert done.returncode == 2
    assert "no such key: failon; did you mean fail-on?" in done.stderr
    other = project / "other.toml"
    other.write_text('fail-on = "never"\n')
    assert run("compare", "desk", "--config", other, cwd=project).returncode == 0
    assert run("compare", "desk", "--config", other, "--isolated", cwd=project).returncode == 2


def test_tolerance_and_sources(run: Run, project: Path) -> None:
    wire = project / "desk" / "wire.txt"
    wire.write_text(wire.read_text("utf-8").replace("Tuesday 4", "Monday 3").replace("52", "53"))
    settings = project / "claimcheck.toml"
    assert run("compare", "desk", cwd=project).returncode == 1
    settings.write_text("[tolerance]\ncount = 1\n")
    assert run("compare", "desk", cwd=project).returncode == 1
    settings.write_text("[tolerance]\ncount = 2\n")
    assert run("compare", "desk", cwd=project).returncode == 0
    settings.write_text(
        '[[sources]]\nname = "The Post"\naliases = ["post"]\norigin = "Agency"\n'
        '[[sources]]\nname = "The Wire"\naliases = ["wire"]\norigin = "Agency"\n'
    )
    answer = json.loads(run("compare", "desk", "--format", "json", cwd=project).stdout)
    assert {article["source"] for article in answer["articles"]} >= {"The Post", "The Wire"}
    assert {fact["independent"] for fact in answer["facts"] if fact["sources"] == 2} == {1}
    told = run("compare", "desk", "--explain", cwd=project).stderr
    assert "  2 sources, 1 independent: The Post, The Wire repeat Agency\n" in told


def test_what_is_told_beside_the_answer(run: Run, project: Path) -> None:
    plain = run("compare", "desk", cwd=project)
    done = run("compare", "desk", "--statistics", "--explain", "-v", cwd=project)
    assert done.stdout == plain.stdout
    assert "     1  D101  date-conflict\n" in done.stderr
    assert "desk/wire.txt «Tuesday 4 March 2025» and" in done.stderr
    assert " ms\n" in done.stderr
    assert run("compare", "desk", "--exit-zero", cwd=project).returncode == 0
    (project / "desk" / "empty.txt").write_bytes(b"")
    quiet = run("compare", "desk", "--quiet", "--format", "json", cwd=project)
    assert (quiet.returncode, quiet.stderr) == (2, "")


def test_a_broken_cache_fails_no_run(run: Run, project: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "claims.sqlite").write_bytes(b"no database" * 500)
    for _ in range(2):
        done = run("check", "desk/wire.txt", cwd=project, CLAIMCHECK_CACHE_DIR=str(kept))
        assert (done.returncode, done.stderr) == (1, "")


def test_the_cache_can_be_looked_at_and_cleared(run: Run, project: Path, tmp_path: Path) -> None:
    kept = {"CLAIMCHECK_CACHE_DIR": str(tmp_path / "kept")}
    assert "nothing is kept" in run("cache", "info", **kept).stdout
    assert run("check", "desk/wire.txt", cwd=project, **kept).returncode == 1
    assert " entries, 0." in run("cache", "info", **kept).stdout
    assert run("cache", "clear", **kept).stdout.endswith(": deleted\n")
    assert run("cache", "clear", **kept).stdout.endswith(": nothing was kept\n")


def test_init_and_config_show(run: Run, tmp_path: Path) -> None:
    assert run("init", cwd=tmp_path).returncode == 0
    done = run("init", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "it is there already" in done.stderr
    settings = tmp_path / "claimcheck.toml"
    assert "default" in run("config", "show", cwd=tmp_path).stdout
    settings.write_text('fail-on = "note"\n')
    line = next(line for line in run("config", "show", cwd=tmp_path).stdout.splitlines() if "fail-on" in line)
    assert line.split() == ["fail-on", '"note"', str(settings)]
