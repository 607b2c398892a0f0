"""Pictures of output, kept as text: compared, and drawn anew where REDRAW is set in the environment.

A redrawn picture is a change like any other: look at it in the diff before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

REDRAW = bool(os.environ.get("REDRAW"))


def assert_drawn(file: Path, printed: str, drawn: str | None = None) -> None:
    """That ``printed`` is what ``file`` holds, or the part ``drawn`` of it."""
    kept = file.read_text("utf-8") if file.exists() else ""
    drawn = kept if drawn is None else drawn
    if REDRAW and printed != drawn:
        file.write_text(kept.replace(drawn, printed) if drawn else printed, encoding="utf-8")
        return
    assert printed == drawn
