"""In a build server's log: no name of a file and no word of an article becomes a command to the server."""

import json
import re
from pathlib import Path

import pytest

from claimcheck.reports import FORMATS
from conftest import POST, WIRE, Run

FILE = "::error file=a,line=1::owned by ##[add-mask]all.txt"
WORDS = "::set-output name=a::b ##[group]the coast ##vso[task.complete]guard ##teamcity[x]"
POWER = re.compile(r"^\s*::|##\w*\[", re.MULTILINE)
#: Where lines may break before each word.
NARROW = {"COLUMNS": "24"}


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    title, _, text = POST.partition("\n\n")
    (folder / FILE).write_text(f"{title} {WORDS}\n\n{WORDS} {text.replace('the coast guard', WORDS)}")
    (folder / "wire.txt").write_text(WIRE.replace("The coast guard", WORDS))
    (folder / "::warning::empty.txt").write_bytes(b"")
    (folder / "::notice::\x1b[2K\rplain.txt").write_text(f"{WORDS} thanked all the people of the town.")
    return folder


@pytest.mark.parametrize("width", [{}, NARROW])
@pytest.mark.parametrize("name", FORMATS)
def test_no_answer_holds_a_command_that_is_not_ours(
    run: Run, hostile: Path, name: str, width: dict[str, str]
) -> None:
    done = run("compare", ".", "--all", "--explain", "-v", "--format", name, cwd=hostile, **width)
    assert done.returncode == 2
    assert "crashed" not in done.stderr
    assert not POWER.search(done.stderr)
    if name == "github":
        lines = done.stdout.splitlines()
        assert len(lines) >= 3
        assert not [line for line in lines if not re.match(r"::(error|warning|notice) file=", line)]
    else:
        assert not POWER.search(done.stdout)


@pytest.mark.parametrize(
    "command",
    [
        ("check", FILE, "--against", "."),
        ("check", "::warning::empty.txt", "--against", "."),
        ("check", "::warning::missing.txt", "--against", "."),
        ("extract", "."),
        ("extract", ".", "--format", "json"),
        ("timeline", "."),
        ("report", ".", "-o", "::error::page.html"),
        ("compare", ".", "--config", "::error::no.toml"),
        ("compare", ".", "--format", "::error::x"),
        ("compare", ".", "-o", "::error::no/such/folder"),
        ("compare", ".", "--select", "::error::x"),
        ("explain", f"{WORDS} on 3 March 2025."),
        ("explain", f"{WORDS} on 3 March 2025.", "--published", "::error::x"),
        ("rule", "::error::x"),
        ("::error::x",),
        ("decide", "::error::x", "--reason", "::error::y", "."),
        ("baseline", "create", "."),
    ],
    ids=" ".join,
)
def test_no_command_line_makes_one(run: Run, hostile: Path, command: tuple[str, ...]) -> None:
    done = run(*command, cwd=hostile, **NARROW)
    assert done.stdout + done.stderr
    assert "crashed" not in done.stderr
    assert not POWER.search(done.stdout)
    assert not POWER.search(done.stderr)


def test_what_is_known_makes_none(run: Run, hostile: Path) -> None:
    for path in (hostile / "::warning::empty.txt", hostile / "::notice::\x1b[2K\rplain.txt"):
        path.unlink()
    assert run("baseline", "create", ".", cwd=hostile).returncode == 0
    shown = run("baseline", "show", cwd=hostile)
    assert shown.returncode == 0
    assert not POWER.search(shown.stdout)


def test_json_keeps_the_words(run: Run, hostile: Path) -> None:
    answer = json.loads(run("compare", ".", "--format", "json", cwd=hostile).stdout)
    assert WORDS in next(article["text"] for article in answer["articles"] if article["path"] == "wire.txt")
