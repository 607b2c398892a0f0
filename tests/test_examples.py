"""Each example is run as its first comment says."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
CLAIMCHECK = Path(sys.executable).parent


def in_shell(line: str) -> str:
    path = f"{CLAIMCHECK}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        env=os.environ | {"PATH": path},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.skipif(shutil.which("jq") is None and not os.environ.get("CI"), reason="jq is not installed")
def test_the_shell_script_prints_a_line_a_disagreement(desk: Path) -> None:
    lines = in_shell(f"'{EXAMPLES}/disagreements.sh' '{desk}'").splitlines()
    cells = next(line.split("\t") for line in lines if "D101" in line)
    assert cells[0] == "error"
    assert cells[3].count(" | ") == 1
    assert "Monday 3 March 2025" in cells[3]


def test_the_python_script_counts_outlets(desk: Path) -> None:
    compare = f"claimcheck compare '{desk}' --format json --fail-on never"
    lines = in_shell(f"{compare} | '{sys.executable}' '{EXAMPLES}/outlets.py'").splitlines()
    assert len(lines) == 2
    assert all(line.startswith("1  ") for line in lines)


def test_every_example_is_tested() -> None:
    assert sorted(path.name for path in EXAMPLES.iterdir() if not path.name.startswith((".", "__"))) == [
        "disagreements.sh",
        "outlets.py",
    ]
