"""``from claimcheck import read, extract, compare``: there when asked for, and not before."""

import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck
from claimcheck.errors import ClaimcheckError


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh Python holds after some code."""
    ask = f"{code}\nimport sys; print(*sys.modules)"
    return set(
        subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout.split()
    )


def test_the_verbs_and_nothing_else_are_public() -> None:
    assert set(claimcheck.__all__) == {"__version__", "compare", "extract", "read"}
    assert set(claimcheck.__all__) <= set(dir(claimcheck))


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'complain'"):
        _ = claimcheck.complain  # type: ignore[attr-defined]


def test_they_take_one_path_or_several(desk: Path) -> None:
    assert [article.language for article in claimcheck.read(desk).articles] == ["en", "en"]
    assert len(claimcheck.extract([desk / "post.txt", desk / "wire.txt"]).claims) == 4
    report = claimcheck.compare(str(desk))
    assert [finding.code for finding in report.findings if finding.level == "error"] == ["D101"]


def test_what_cannot_be_read_is_told_and_not_raised() -> None:
    assert [item.path for item in claimcheck.read("no/such/file.txt").not_checked] == ["no/such/file.txt"]
    assert issubclass(ClaimcheckError, Exception)


def test_importing_the_package_imports_nothing_heavy() -> None:
    assert not loaded_by("import claimcheck") & {"pydantic", "claimcheck.model", "claimcheck.pipeline"}


def test_extracting_imports_neither_the_command_line_nor_the_table() -> None:
    assert not loaded_by("from claimcheck import extract; extract([])") & {"typer", "rich", "dateparser"}
