"""Places that a terminal opens when they are clicked: OSC 8, as terminals have agreed on it.

https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda describes the sequence.  An address
holds the path of a file that was read, each byte of it that could steer escaped, a line and a
column; never a word of an article.
"""

from __future__ import annotations

import os
from pathlib import Path

_OPEN, _MIDDLE, _CLOSE = "\x1b]8;;", "\x1b\\", "\x1b]8;;\x1b\\"


def address(form: str, path: str | None, line: int = 1, column: int = 1) -> str:
    """Where a place is, as ``form`` says it ("file://{host}{path}#{line}"); "" without a form or a file."""
    if not form or not path or path == "-":
        return ""
    whole = Path(path).absolute().as_uri().removeprefix("file://")
    host = os.uname().nodename if hasattr(os, "uname") else ""
    parts = {"{host}": host, "{path}": whole, "{line}": str(line), "{column}": str(column)}
    for name, part in parts.items():
        form = form.replace(name, part)
    return form if form.isascii() and form.isprintable() else ""


def linked(words: str, where: str) -> str:
    """Words that lead to an address; the words alone where there is none."""
    return f"{_OPEN}{where}{_MIDDLE}{words}{_CLOSE}" if where else words
