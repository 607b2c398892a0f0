"""``claimcheck cache``: what earlier runs kept."""

from __future__ import annotations

import typer

from claimcheck.cli.output import tell
from claimcheck.errors import UsageError

INFO_EXAMPLE = "Example: claimcheck cache info"
CLEAR_EXAMPLE = "Example: claimcheck cache clear"
app = typer.Typer(help="What earlier runs kept.", epilog=INFO_EXAMPLE)


@app.command("info", epilog=INFO_EXAMPLE)
def info() -> int:
    """Tell where the cache is and how much it holds."""
    from claimcheck.cache import MOST_BYTES, Cache, folder

    held = Cache(folder()).contents()
    if held is None:
        tell(f"{folder()}: nothing is kept")
        return 0
    size, most = (bytes_ / 1024 / 1024 for bytes_ in (held.size, MOST_BYTES))
    tell(f"{held.path}")
    tell(f"{held.entries:,} entries, {size:.1f} of at most {most:.0f} MiB")
    return 0


@app.command("clear", epilog=CLEAR_EXAMPLE)
def clear() -> int:
    """Delete what is kept; the next run makes it anew."""
    from claimcheck.cache import Cache, folder

    try:
        was_there = Cache(folder()).clear()
    except OSError as error:
        raise UsageError(f"{folder()}: cannot be deleted ({error.strerror})") from error
    tell(f"{folder()}: {'deleted' if was_there else 'nothing was kept'}")
    return 0
