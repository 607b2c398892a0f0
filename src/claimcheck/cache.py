"""Bytes that were made before, kept by what they were made from.

One SQLite file in the user's cache folder, in WAL mode, so that runs at once neither wait for nor
spoil each other.  It is a cache: where it is broken, locked or cannot be written, it is empty and
never an error.  What a key stands for is the caller's to know; nothing is ever overwritten.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from functools import cache
from itertools import islice
from pathlib import Path

from pydantic_core import to_json

from claimcheck import __version__
from claimcheck.frozen import frozen

#: The folder to use instead of the platform's.
FOLDER = "CLAIMCHECK_CACHE_DIR"
#: Bytes that the file may hold; the entries that were made first make room.
MOST_BYTES = 512 * 1024 * 1024
_NAME = "claims.sqlite"
#: Of a full file, the part that is emptied at once.
_EMPTIED = 4
#: Variables of one SQLite query; older builds take 999.
_AT_ONCE = 900
#: Seconds to wait for another run that is writing, and between two tries.
_PATIENCE, _PAUSE = 2.0, 0.01
_SCHEMA = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, data BLOB NOT NULL)"
_FAILURES = (sqlite3.Error, OSError, zlib.error)


@frozen(slots=False)
class Contents:
    """What a cache holds: its file, and how many entries of how many bytes (of the file)."""

    path: Path
    entries: int
    size: int


def folder() -> Path:
    """The platform's folder for what can be made anew: $XDG_CACHE_HOME, ~/Library/Caches, %LOCALAPPDATA%."""
    if given := os.environ.get(FOLDER):
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / "claimcheck" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "claimcheck"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "claimcheck"


class Cache:
    """The kept bytes of one folder.  Without a folder it is always empty and keeps nothing."""

    def __init__(self, where: Path | None, most_bytes: int = MOST_BYTES) -> None:
        self._path = where / _NAME if where else None
        self._most_bytes = most_bytes
        self._opened: sqlite3.Connection | None = None

    @property
    def keeps(self) -> bool:
        """Whether anything that is put there may be found again."""
        return self._path is not None

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """The entries of those keys that have one."""
        found: dict[bytes, bytes] = {}
        try:
            connection = self._connection()
            if connection is None:
                return {}
            for some in _parts(keys):
                marks = ",".join("?" * len(some))
                rows = connection.execute(f"SELECT key, data FROM kept WHERE key IN ({marks})", some)  # noqa: S608
                found.update((key, zlib.decompress(data)) for key, data in rows)
        except _FAILURES as error:
            self._give_up(error)
            return {}
        return found

    def put(self, entries: Mapping[bytes, bytes]) -> None:
        """Keep entries, in one transaction; a key that is kept already stays as it is."""
        if not entries:
            return
        try:
            connection = self._connection()
            if connection is None:
                return
            packed = ((key, zlib.compress(data, 1)) for key, data in entries.items())
            with connection:
                connection.executemany("INSERT OR IGNORE INTO kept VALUES (?, ?)", packed)
            self._make_room(connection)
        except _FAILURES as error:
            self._give_up(error)

    def contents(self) -> Contents | None:
        """What it holds; None where there is none or it cannot be read."""
        try:
            if self._path is None or not self._path.exists() or (connection := self._connection()) is None:
                return None
            (entries,) = connection.execute("SELECT count(*) FROM kept").fetchone()
            return Contents(self._path, entries, self._path.stat().st_size)
        except _FAILURES:
            return None

    def clear(self) -> bool:
        """Delete the file; False where there was none.  Raises OSError where it cannot be deleted."""
        self.close()
        if self._path is None or not self._path.exists():
            return False
        for path in _files(self._path):
            path.unlink(missing_ok=True)
        return True

    def close(self) -> None:
        """Let go of the file."""
        if self._opened:
            with suppress(*_FAILURES):
                self._opened.close()
        self._opened = None

    def _connection(self) -> sqlite3.Connection | None:
        if self._opened is None and self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._opened = _open(self._path)
        return self._opened

    def _make_room(self, connection: sqlite3.Connection) -> None:
        """Delete the oldest part of a file that has grown too large."""
        used = "SELECT (page_count - freelist_count) * page_size"
        tables = "pragma_page_count, pragma_freelist_count, pragma_page_size"
        (size,) = connection.execute(f"{used} FROM {tables}").fetchone()
        if size <= self._most_bytes:
            return
        with connection:
            connection.execute(
                "DELETE FROM kept WHERE rowid IN (SELECT rowid FROM kept ORDER BY rowid LIMIT"
                " (SELECT count(*) / ? + 1 FROM kept))",
                (_EMPTIED,),
            )

    def _give_up(self, error: Exception) -> None:
        """Be empty for the rest of the run; what is no database (any more) is not there for the next one.

        A file that is locked, full or read-only is in order, and stays.
        """
        self.close()
        if self._path and (type(error) is sqlite3.DatabaseError or isinstance(error, zlib.error)):
            for path in _files(self._path):
                with suppress(OSError):
                    path.unlink(missing_ok=True)
        self._path = None


class Shelf:
    """A cache and what one run adds to it, written all at once at the end.

    ``stamp`` tells what makes it: claimcheck's own code and tables, and settings that bear on all entries.
    """

    def __init__(self, cache: Cache, settings: Iterable[str] = ()) -> None:
        self.cache = cache
        maker = own_digest() if cache.keeps else b""
        self.stamp = b"\0".join((maker, *(setting.encode() for setting in settings)))
        self._new: dict[bytes, bytes] = {}

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """The entries of those keys that an earlier run has written."""
        return self.cache.get(keys)

    def add(self, key: bytes, made: Iterable[object]) -> None:
        """Take an entry, a line of JSON for each thing that was made."""
        if self.cache.keeps:
            self._new[key] = b"\n".join(map(to_json, made))

    def write(self) -> None:
        """Keep what was added for later runs, and let go of the file.

        What a process leaves open as it ends leaves its log behind, and the next run reads all of that.
        """
        self.cache.put(self._new)
        self.cache.close()
        self._new = {}


def _open(path: Path) -> sqlite3.Connection:
    """A connection to the file.  SQLite does not itself wait for another run that sets up the same file."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            return _connected(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_PAUSE)


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'kept'").fetchone():
            with connection:
                connection.execute(_SCHEMA)
    except BaseException:
        with closing(connection):
            raise
    return connection


def _files(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + suffix) for suffix in ("", "-wal", "-shm"))


def _parts(keys: Iterable[bytes]) -> Iterator[Sequence[bytes]]:
    left = iter(keys)
    while some := list(islice(left, _AT_ONCE)):
        yield some


@cache
def own_digest() -> bytes:
    """A digest of claimcheck's version, code and tables: what another of them made is not used.

    Files are told apart by size and time of change, which costs a tenth of reading them.
    """
    digest = hashlib.sha256(__version__.encode())
    for folder, below, names in os.walk(Path(__file__).parent):
        below.sort()
        for name in sorted(names):
            if name.endswith((".py", ".toml")):
                known = Path(folder, name).stat()
                digest.update(f"{name}\0{known.st_size}\0{known.st_mtime_ns}\0".encode())
    return digest.digest()
