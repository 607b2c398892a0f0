"""The rules of the house, run as tests: format, lint, types, layers, and sizes that can be read at a glance."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
AT_THE_TOP = {"CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "action.yml", "pyproject.toml"}


@pytest.mark.parametrize("tool", ["ruff format --check .", "ruff check .", "mypy"])
def test_tool(tool: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *tool.split()], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_layers_import_downwards_only() -> None:
    start = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", start], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_answer_of_a_run_lies_about() -> None:
    """What `compare … > answer.json` leaves at the top holds other people's texts."""
    names = {path.name for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(".")}
    assert names == AT_THE_TOP


def test_a_file_can_be_read_in_one_sitting() -> None:
    lines = {path.name: path.read_text("utf-8").count("\n") for path in SOURCES}
    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}


def test_a_function_can_be_seen_at_once() -> None:
    long = [
        f"{path.name}:{node.lineno} {node.name}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_every_test_file_has_a_name_of_its_own() -> None:
    names = [path.name for path in TESTS]
    assert sorted(set(names)) == sorted(names)


def test_the_package_on_the_index_is_named_by_its_full_name() -> None:
    """The short name belongs to another project there."""
    other = re.compile(r"pip install (?:\S+ )*['\"]?claimcheck['\"]?(?:\s|$)", re.MULTILINE)
    documents = [*ROOT.glob("*.md"), *ROOT.glob("examples/*"), *SOURCES]
    assert [path.name for path in documents if other.search(path.read_text("utf-8"))] == []


def test_every_dependency_is_imported_and_every_import_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"[<>=!\[; ]", line)[0].lower() for line in project["dependencies"]}
    for extra, lines in project["optional-dependencies"].items():
        if extra not in {"test", "data"}:  # scripts import what data names
            declared |= {re.split(r"[<>=!\[; ]", line)[0].lower() for line in lines}
    imported = {_distribution(name) for path in SOURCES for name in _imports(path)}
    assert {
        name for name in imported if name not in sys.stdlib_module_names and name != "claimcheck"
    } == declared


#: Distributions whose import is called something else; pydantic-core comes with pydantic.
_DISTRIBUTIONS = {"yaml": "pyyaml", "pydantic_core": "pydantic", "re2": "google-re2"}


def _distribution(module: str) -> str:
    return _DISTRIBUTIONS.get(module, module)


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.partition(".")[0])
    return found
