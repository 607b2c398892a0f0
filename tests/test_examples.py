"""Each example is run as its first comment says."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from conftest import Run

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


@pytest.mark.skipif(shutil.which("jq") is None and not os.environ.get("CI"), reason="jq is not installed")
def test_the_shell_loop_counts_what_each_article_is_part_of(desk: Path) -> None:
    lines = in_shell(f"'{EXAMPLES}/each-article.sh' '{desk}'").splitlines()
    assert sorted(lines) == [f"1\t0\t{desk}/post.txt", f"1\t0\t{desk}/wire.txt"]


@pytest.mark.skipif(shutil.which("make") is None and not os.environ.get("CI"), reason="make is not installed")
def test_the_makefile_compares_what_has_changed(desk: Path) -> None:
    make = f"cd '{desk.parent}' && make -f '{EXAMPLES}/Makefile' ARTICLES=desk"
    assert "claimcheck compare desk" in in_shell(make)
    assert "D101" in (desk.parent / "findings.csv").read_text("utf-8")
    assert "claimcheck" not in in_shell(make)
    in_shell(f"{make} clean")
    assert not (desk.parent / "report.json").exists()


def test_the_pre_commit_configuration_names_the_hook() -> None:
    path = EXAMPLES / "pre-commit-config.yaml"
    in_shell(f"pre-commit validate-config '{path}'")
    hooks = yaml.safe_load((EXAMPLES.parent / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (used,) = yaml.safe_load(path.read_text("utf-8"))["repos"]
    assert [hook["id"] for hook in used["hooks"]] == [hook["id"] for hook in hooks]


@pytest.mark.parametrize(
    ("schema", "name"),
    [("vendor.github-workflows", "github-workflow.yml"), ("vendor.gitlab-ci", "gitlab-ci.yml")],
)
def test_the_pipelines_are_valid(schema: str, name: str) -> None:
    in_shell(f"check-jsonschema --builtin-schema {schema} '{EXAMPLES / name}'")


def test_the_github_workflow_gives_the_action_inputs_that_it_has() -> None:
    action = yaml.safe_load((EXAMPLES.parent / "action.yml").read_text("utf-8"))
    steps = yaml.safe_load((EXAMPLES / "github-workflow.yml").read_text("utf-8"))["jobs"]["claimcheck"][
        "steps"
    ]
    assert set(steps[-1]["with"]) <= set(action["inputs"])


def test_the_gitlab_job_s_script_writes_its_reports(desk: Path) -> None:
    job = yaml.safe_load((EXAMPLES / "gitlab-ci.yml").read_text("utf-8"))["claimcheck"]
    (line,) = job["script"]
    desk.rename(desk.parent / "articles")
    in_shell(f"cd '{desk.parent}' && {line} --exit-zero")
    assert all((desk.parent / file).is_file() for file in job["artifacts"]["reports"].values())


def test_every_example_is_tested() -> None:
    assert sorted(path.name for path in EXAMPLES.iterdir() if not path.name.startswith((".", "__"))) == [
        "Makefile",
        "disagreements.sh",
        "each-article.sh",
        "facts.toml",
        "github-workflow.yml",
        "gitlab-ci.yml",
        "outlets.py",
        "pre-commit-config.yaml",
    ]


def test_what_a_desk_knows_is_checked(run: Run) -> None:
    kursk = EXAMPLES.parent / "data" / "articles" / "kursk-id"
    done = run("compare", kursk, "--config", EXAMPLES / "facts.toml", "--select", "E", "--format", "concise")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.count("\n") == 1
    assert "E101 North Korea admitted: Sun 27 Apr 2025, where Mon 28 Apr 2025 is expected" in done.stdout
