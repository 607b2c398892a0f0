"""Every command and every command of a group: help that fits, with an example that names it."""

import pytest

from claimcheck.cli.app import COMMANDS, application
from conftest import Run

ALL = application()
ALONE = [(command.name or "",) for command in ALL.registered_commands]
GROUPED = [
    (group.name or "", command.name or "")
    for group in ALL.registered_groups
    if group.typer_instance
    for command in group.typer_instance.registered_commands
]


@pytest.mark.parametrize("command", [*ALONE, *GROUPED], ids=" ".join)
def test_help_fits_80_columns_and_shows_an_example(run: Run, command: tuple[str, ...]) -> None:
    done = run(*command, "--help", COLUMNS="80")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"Example: claimcheck {' '.join(command)}" in " ".join(done.stdout.split())
    assert max(map(len, done.stdout.splitlines())) <= 80


def test_the_help_lists_every_command_in_order(run: Run) -> None:
    listed = run("--help").stdout.partition("Commands:\n")[2].splitlines()
    told = [line.split(maxsplit=1) for line in listed if line[:3].strip()]
    assert [name for name, _ in told if name in COMMANDS] == list(COMMANDS)
    assert all(summary for _, summary in told)


def test_one_command_is_made_alone() -> None:
    made = application("compare")
    assert [command.name for command in made.registered_commands] == ["compare"]
    assert made.registered_groups == []


@pytest.mark.parametrize("group", ["config", "baseline", "cache"])
def test_a_group_alone_is_misuse(run: Run, group: str) -> None:
    done = run(group)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "Missing command" in done.stderr


def test_a_slip_in_a_command_names_the_nearest_one(run: Run) -> None:
    assert "Did you mean 'create'?" in run("baseline", "creat").stderr
    assert "Did you mean 'decide'?" in run("decde").stderr
