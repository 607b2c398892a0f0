"""What a project knows, from its settings to the answer."""

import json
from pathlib import Path

import pytest

from conftest import Run

EXPECTED = """[[facts.expected]]
about = "Halcyon sank"
value = "3 March 2025"
source = "the log"
"""


def codes(run: Run, desk: Path, *arguments: str | Path) -> list[str]:
    done = run(*(arguments or ("compare", desk)), "--format", "json", cwd=desk.parent)
    return [finding["code"] for finding in json.loads(done.stdout)["findings"]]


@pytest.mark.parametrize(("file", "head"), [("claimcheck.toml", ""), ("pyproject.toml", "tool.claimcheck.")])
def test_an_expected_value_is_checked(run: Run, desk: Path, file: str, head: str) -> None:
    (desk.parent / file).write_text(EXPECTED.replace("facts", f"{head}facts"))
    assert codes(run, desk) == ["D101", "E101"]
    assert codes(run, desk, "check", desk / "wire.txt", "--against", desk) == ["D101", "E101"]
    assert codes(run, desk, "check", desk / "post.txt", "--against", desk) == ["D101"]
    assert codes(run, desk, "compare", desk, "--isolated") == ["D101"]


@pytest.mark.parametrize(
    "form", ["table", "concise", "markdown", "sarif", "github", "gitlab", "junit", "rdjson"]
)
def test_every_format_names_the_source(run: Run, desk: Path, form: str) -> None:
    (desk.parent / "claimcheck.toml").write_text(EXPECTED)
    done = run("compare", "desk", "--format", form, cwd=desk.parent)
    assert done.returncode == 1
    assert "E101" in done.stdout
    assert "the log" in done.stdout


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (EXPECTED.replace("3 March 2025", "soon"), "facts.expected.0.value: « soon » is no single value"),
        (EXPECTED.replace("about", "abuot"), "no such key: facts.expected.0.abuot; did you mean about?"),
        ("[facts]\nalias = []\n", "no such key: facts.alias; did you mean aliases?"),
        (
            '[facts]\ndifferent-events = [["the", "quake"]]\n',
            "facts.different-events.0: « the » names no event",
        ),
    ],
)
def test_what_cannot_be_used_is_one_line_and_2(run: Run, desk: Path, text: str, told: str) -> None:
    (desk.parent / "claimcheck.toml").write_text(text)
    done = run("compare", desk, cwd=desk.parent)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "claimcheck.toml: " in done.stderr
    assert told in done.stderr


def test_what_was_kept_before_is_linked_anew(run: Run, desk: Path) -> None:
    """Facts that an earlier run kept are those of its settings."""
    assert codes(run, desk) == ["D101"]
    (desk.parent / "claimcheck.toml").write_text(
        '[facts]\ndifferent-events = [["on Monday Halcyon", "on Tuesday Halcyon"]]\n'
    )
    assert codes(run, desk) == []
    (desk.parent / "claimcheck.toml").unlink()
    assert codes(run, desk) == ["D101"]


def test_the_settings_are_shown(run: Run, desk: Path) -> None:
    (desk.parent / "claimcheck.toml").write_text(EXPECTED)
    (line,) = (
        line
        for line in run("config", "show", cwd=desk.parent).stdout.splitlines()
        if line.startswith("facts ")
    )
    assert '"value": "3 March 2025"' in line
    assert line.endswith("claimcheck.toml")
