"""What cannot be read costs itself alone: one clear line, the rest still checked, exit code 2."""

import os
from pathlib import Path

import pytest

from conftest import WIRE, Run

RECORDS = "\n".join(['{"text": "The ferry sank on 3 March 2025."}'] * 6 + ['{"text": "The ferry'])
FRONT_MATTER = "---\ntitle: [unclosed\n---\nThe ferry sank on 3 March 2025.\n"

BROKEN_FILES = [
    ("picture.txt", b"\x89PNG\x00\x00\x01", "picture.txt: not a text file"),
    ("latin.txt", b"caf\xe9 burnt on 3 March 2025", "latin.txt:1: not UTF-8"),
    ("empty.txt", b"", "empty.txt: empty article"),
    ("blank.md", b"\n  \n", "blank.md: empty article"),
    ("records.jsonl", RECORDS.encode(), "records.jsonl:7: "),
    ("record.json", b'{"text": 5', "record.json:1: "),
    ("matter.md", FRONT_MATTER.encode(), "matter.md:"),
]


@pytest.mark.parametrize(("name", "content", "told"), BROKEN_FILES)
def test_a_broken_file_is_one_line_and_the_rest_is_compared(
    run: Run, desk: Path, name: str, content: bytes, told: str
) -> None:
    (desk / name).write_bytes(content)
    done = run("compare", ".", cwd=desk)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(told)
    assert "D101 date-conflict" in done.stdout
    assert "! not checked: 1" in done.stdout


@pytest.mark.parametrize(("name", "content", "told"), BROKEN_FILES)
def test_extract_tells_the_same(run: Run, tmp_path: Path, name: str, content: bytes, told: str) -> None:
    (tmp_path / name).write_bytes(content)
    done = run("extract", name, "--format", "jsonl", cwd=tmp_path)
    assert done.returncode == 2
    assert [line for line in done.stderr.splitlines() if line.startswith(told)]


@pytest.mark.parametrize("command", ["compare", "extract"])
def test_a_missing_path(run: Run, tmp_path: Path, command: str) -> None:
    done = run(command, "nowhere.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("nowhere.txt: no such file or folder")


@pytest.mark.parametrize("command", ["compare", "extract"])
def test_an_empty_folder(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "bare").mkdir()
    done = run(command, "bare", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("bare: no articles in this folder")


def test_one_article_alone_cannot_be_compared(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(WIRE, encoding="utf-8")
    done = run("compare", "wire.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("wire.txt: one article alone")


def test_a_file_name_cannot_steer_the_terminal(run: Run, tmp_path: Path) -> None:
    name = "wi\x1b[2Kre.txt"
    (tmp_path / name).write_bytes(b"")
    done = run("extract", ".", cwd=tmp_path)
    assert "\x1b" not in done.stderr + done.stdout


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(run: Run, desk: Path) -> None:
    (desk / "wire.txt").chmod(0)
    done = run("compare", ".", cwd=desk)
    assert done.returncode == 2
    assert "wire.txt: no permission to read it" in done.stderr
