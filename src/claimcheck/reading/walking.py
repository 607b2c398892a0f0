"""Paths to files: folders in order, hidden entries skipped, no file and no folder twice."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.model import NotChecked
from claimcheck.reading.document import printable


@dataclass
class Walk:
    """One run over the given paths; it remembers what it has met, so that links cannot lead in a circle."""

    suffixes: Collection[str]
    _met: set[tuple[int, int]] = field(default_factory=set)

    def files(self, given: Path) -> Iterator[Path | NotChecked]:
        """The article files at a path, and what of it could not be walked."""
        try:
            status = given.stat()
        except FileNotFoundError:
            yield problem(given, "no such file or folder: check the spelling")
        except (OSError, ValueError) as error:
            yield problem(given, cause(error))
        else:
            if stat.S_ISDIR(status.st_mode):
                yield from self._folder(given)
            elif not stat.S_ISREG(status.st_mode):
                yield problem(given, "neither a file nor a folder: save it as a file, or pipe it in with -")
            elif given.suffix.lower() not in self.suffixes:
                known = ", ".join(self.suffixes)
                yield problem(given, f"unknown kind of file: claimcheck reads {known}")
            elif self._new(status):
                yield given

    def _folder(self, root: Path) -> Iterator[Path | NotChecked]:
        """Files below a folder, in the order of their paths' parts; without recursion, however deep."""
        left = [root]
        empty = True
        while left:
            path = left.pop()
            known = path.suffix.lower() in self.suffixes
            try:
                status = path.stat()
                below = _entries(path) if stat.S_ISDIR(status.st_mode) else []
            except OSError as error:
                if known or path == root or path.is_dir():  # else a dangling link to what would not be read
                    empty = False
                    yield problem(path, cause(error))
                continue
            new = self._new(status)
            if stat.S_ISDIR(status.st_mode):
                if new:
                    left.extend(below)
                elif path.is_symlink():
                    yield problem(path, "a link to a folder that is read already: skipped")
                empty = empty and new
            elif known and stat.S_ISREG(status.st_mode):
                empty = False
                if new:
                    yield path
        if empty:
            yield problem(root, f"no articles in this folder: claimcheck reads {', '.join(self.suffixes)}")

    def _new(self, status: os.stat_result) -> bool:
        identity = (status.st_dev, status.st_ino)
        if identity in self._met:
            return False
        self._met.add(identity)
        return True


def _entries(folder: Path) -> list[Path]:
    """What is in a folder, last name first, without what is hidden; of one folder names alone need a look."""
    found = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
    return sorted(found, key=lambda entry: entry.name, reverse=True)


def shown(path: Path) -> str:
    """A path as the user gave it, with forward slashes; bytes that are not UTF-8 are escaped."""
    return path.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def lies_in(path: str, folders: Collection[str]) -> bool:
    """Whether a path is one of some paths, or below one of them."""
    return any(f"{path}{os.sep}".startswith(f"{folder.rstrip(os.sep)}{os.sep}") for folder in folders)


def problem(path: Path, reason: str) -> NotChecked:
    """A path that could not be checked, and why."""
    return NotChecked(path=shown(path), reason=reason)


def cause(error: OSError | ValueError) -> str:
    """Why the system refused a path, with what mends it."""
    if isinstance(error, PermissionError):
        return "no permission to read it: change its permissions"
    what = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"cannot be read: {printable(what).lower()}"
