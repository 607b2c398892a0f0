"""``claimcheck init`` and ``claimcheck config show``: the settings of a project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import typer

from claimcheck.cli import run_options as opt
from claimcheck.cli.options import OutputPath
from claimcheck.cli.output import tell, write
from claimcheck.cli.running import Project
from claimcheck.errors import UsageError
from claimcheck.reports.sanitise import visible

EXAMPLE = "Example: claimcheck init"
SHOW_EXAMPLE = "Example: claimcheck config show"
app = typer.Typer(help="The settings of a project.", epilog=SHOW_EXAMPLE)


def init() -> int:
    """Write a claimcheck.toml that explains every setting.

    A file that is there is never overwritten.
    """
    from claimcheck.config import COMMENTED, FILE_NAME

    path = Path(FILE_NAME)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(COMMENTED)
    except FileExistsError as error:
        raise UsageError(f"{path}: it is there already, and stays as it is") from error
    except OSError as error:
        raise UsageError(f"{path}: cannot be written ({error.strerror})") from error
    tell(f"{path} written: every setting is in it, commented out")
    return 0


@app.command("show", epilog=SHOW_EXAMPLE)
def show(config: opt.ConfigFile = None, isolated: opt.Isolated = False, output: OutputPath = None) -> int:
    """Show each setting's value and where it comes from."""
    write(_lines(Project(config, isolated)), output)
    return 0


def _lines(project: Project) -> Iterator[str]:
    found = project.configuration()
    values = found.settings.model_dump(mode="json", by_alias=True)
    width = max(map(len, values))
    shown = {name: json.dumps(value, ensure_ascii=False) for name, value in values.items()}
    reach = min(40, max(map(len, shown.values())))
    for name, value in shown.items():
        yield visible(f"{name:{width}}  {value:{reach}}  {found.origins.get(name, 'default')}") + "\n"
