"""Decisions on findings, for articles that are evidence and are not edited: claimcheck-decisions.toml.

A table a finding, named by its fingerprint: ``reason``, and ``by``, ``until`` (a date, its last day),
``code``, ``message`` and ``articles`` as far as they are known.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TypeAlias

import tomli
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from claimcheck.errors import ConfigurationError
from claimcheck.model import Place

FILE_NAME = "claimcheck-decisions.toml"
_HEAD = "# Decisions on findings of claimcheck; `claimcheck decide` adds to them.\n"


class Decision(BaseModel):
    """Why a finding is settled, by whom, and until when."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    reason: str = Field(min_length=1)
    by: str | None = None
    until: date | None = None
    code: str | None = None
    message: str | None = None
    articles: tuple[str, ...] = ()

    def holds_on(self, day: date) -> bool:
        """Whether it is still in force."""
        return self.until is None or day <= self.until


#: Decisions by the fingerprint of their finding.
Decisions: TypeAlias = Mapping[str, Decision]


def load(root: Path) -> Decisions:
    """The decisions of a project, by fingerprint; none where there is no file.

    Raises ConfigurationError where the file cannot be used.
    """
    path = root / FILE_NAME
    try:
        table = tomli.loads(path.read_text(encoding="utf-8"))
        return {name: Decision.model_validate(fields) for name, fields in table.items()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror})") from error
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise ConfigurationError(f"{path}: {place}: {first['msg'].lower()}") from error
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path}: not TOML: {error}") from error


def place_of(root: Path, fingerprint: str) -> Place:
    """Where a decision stands: the file as seen from the working folder, and the line that names it."""
    path = root / FILE_NAME
    head = re.compile(rf"""\s*\[\s*["']?{re.escape(fingerprint)}["']?\s*\]""")
    lines = path.read_text(encoding="utf-8").split("\n")
    line = next((number for number, one in enumerate(lines, start=1) if head.match(one)), None)
    return Place(path=os.path.relpath(path), line=line)


def add(root: Path, fingerprint: str, decision: Decision) -> Path:
    """Write a decision at the end of the file, which is made where there is none; returns its path.

    Raises ConfigurationError where the file cannot be used or written.
    """
    path = root / FILE_NAME
    if fingerprint in load(root):
        raise ConfigurationError(f"{path}: {fingerprint} is decided already: edit it there")
    lines = ["", f"[{_quoted(fingerprint)}]"]
    for name, value in decision.model_dump(exclude_none=True).items():
        if isinstance(value, tuple):
            lines += [f"{name} = [{', '.join(map(_quoted, value))}]"] if value else []
        else:
            lines.append(f"{name} = {value if isinstance(value, date) else _quoted(value)}")
    try:
        new = not path.exists()
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write((_HEAD if new else "") + "\n".join(lines) + "\n")
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written ({error.strerror})") from error
    return path


def _quoted(words: str) -> str:
    """A basic string of TOML: control signs escaped."""
    signs = {'"': '\\"', "\\": "\\\\"}
    made = (signs.get(sign) or (sign if sign.isprintable() else f"\\U{ord(sign):08x}") for sign in words)
    return f'"{"".join(made)}"'
