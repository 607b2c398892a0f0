"""What a command imports decides how fast it starts; the times themselves are ``startup.py``'s to measure."""

import subprocess
import sys

import pytest


def imported(*arguments: str) -> set[str]:
    """The top packages that a command line imports."""
    start = [sys.executable, "-X", "importtime", "-m", "claimcheck", *arguments]
    done = subprocess.run(start, capture_output=True, text=True, check=False)
    names = {
        line.rpartition("|")[2].strip()
        for line in done.stderr.splitlines()
        if line.startswith("import time:")
    }
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize(
    ("arguments", "unneeded"),
    [
        (("--version",), ("typer", "pydantic", "rich", "argparse")),
        (("--help",), ("pydantic", "rich", "dateparser", "yaml")),
        (("extract", "README.md", "--format", "jsonl"), ("rich", "dateparser")),
        (("compare", "README.md", "--format", "json"), ("rich", "dateparser")),
    ],
    ids=lambda told: " ".join(sorted(told) if isinstance(told, set) else told),
)
def test_a_command_imports_only_what_it_needs(arguments: tuple[str, ...], unneeded: tuple[str, ...]) -> None:
    assert imported(*arguments) & set(unneeded) == set()
