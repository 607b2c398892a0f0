"""What other tools are given: the pre-commit hook and the action, run as those tools run them."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import POST, WIRE

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
SCRIPTS = [step for step in ACTION["runs"]["steps"] if "run" in step]


def start(*command: str | Path, cwd: Path, **variables: str) -> "subprocess.CompletedProcess[str]":
    git = {
        f"GIT_{who}_{what}": "desk@example.org"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    return subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=os.environ | git | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"} | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def repository(folder: Path, *, commit: bool) -> None:
    for command in (
        ["init", "-q", "-b", "main"],
        ["add", "."],
        *([["commit", "-qm", "first"]] if commit else []),
    ):
        assert start("git", *command, cwd=folder).returncode == 0


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with two articles that agree, and settings."""
    folder = tmp_path / "project"
    (folder / "articles").mkdir(parents=True)
    (folder / "claimcheck.toml").write_text('articles = ["articles"]\n')
    (folder / "README.md").write_text(
        "# Ours\n\nThe Halcyon sank on Sunday 2 March 2025, the coast guard said.\n"
    )
    (folder / "articles" / "post.txt").write_text(POST)
    (folder / "articles" / "wire.txt").write_text(WIRE.replace("Tuesday 4", "Monday 3"))
    return folder


def index_answers() -> bool:
    """Whether pip can fetch what an installation needs."""
    ask = ("install", "--dry-run", "--no-deps", "--ignore-installed", "--quiet", "--retries=0", "hatchling")
    return start(sys.executable, "-m", "pip", *ask, cwd=ROOT).returncode == 0


def test_the_hook_under_pre_commit(project: Path, tmp_path: Path) -> None:
    if not os.environ.get("CI") and not index_answers():
        pytest.skip("pre-commit installs the hook with pip, and no package index answers")
    hook = tmp_path / "hook"
    hook.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(ROOT / name, hook)
    shutil.copytree(ROOT / "src", hook / "src", ignore=shutil.ignore_patterns("__pycache__"))
    repository(hook, commit=True)
    release = start("git", "rev-parse", "HEAD", cwd=hook).stdout.strip()
    settings = {"repos": [{"repo": str(hook), "rev": release, "hooks": [{"id": "claimcheck"}]}]}
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump(settings))
    repository(project, commit=False)

    def run_hooks() -> "subprocess.CompletedProcess[str]":
        return start("pre-commit", "run", cwd=project, PRE_COMMIT_HOME=str(tmp_path / "kept"))

    good = run_hooks()
    assert good.returncode == 0, good.stdout + good.stderr
    assert "claimcheck" in good.stdout
    assert "Passed" in good.stdout
    (project / "articles" / "wire.txt").write_text(WIRE)
    assert start("git", "add", ".", cwd=project).returncode == 0
    bad = run_hooks()
    assert bad.returncode == 1, bad.stdout + bad.stderr
    assert "D101" in bad.stdout
    assert "README.md" not in bad.stdout


def test_the_hook_s_description_and_its_files() -> None:
    assert start("pre-commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml", cwd=ROOT).returncode == 0
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert [bool(re.search(hook["files"], name)) for name in ("a/b.md", "c.jsonl", "d.py", "e.html.j2")] == [
        True,
        True,
        False,
        False,
    ]


def test_the_action_is_valid() -> None:
    done = start(
        "check-jsonschema", "--builtin-schema", "vendor.github-actions", ROOT / "action.yml", cwd=ROOT
    )
    assert done.returncode == 0, done.stdout


def test_the_action_uses_the_inputs_that_it_has() -> None:
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text("utf-8")))
    assert used == set(ACTION["inputs"])
    for step in SCRIPTS:
        assert "${{" not in step["run"], "values go in by the environment, where they cannot become commands"
        assert {
            name for name in re.findall(r"\$([A-Z_]+)", step["run"]) if not name.startswith("GITHUB_")
        } == set(step.get("env", {}))


@pytest.mark.parametrize(("day", "code"), [("Monday 3", 0), ("Tuesday 4", 1)])
def test_the_action_s_script(project: Path, day: str, code: int) -> None:
    (project / "articles" / "wire.txt").write_text(WIRE.replace("Tuesday 4", day))
    defaults = {name: str(given["default"]) for name, given in ACTION["inputs"].items()}
    step = SCRIPTS[-1]
    variables = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda found: defaults[found[1]], value)
        for name, value in step["env"].items()
    }
    summary = project / "summary.md"
    done = start(
        "bash",
        "-eo",
        "pipefail",
        "-c",
        step["run"],
        cwd=project,
        GITHUB_STEP_SUMMARY=str(summary),
        **variables,
    )
    assert (done.returncode, done.stderr) == (code, "")
    assert ("::error" in done.stdout) == bool(code)
    assert ("D101" in summary.read_text("utf-8")) == bool(code)
    assert (project / "claimcheck.sarif").is_file()
