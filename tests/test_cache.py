"""The cache: what it keeps, and that nothing which happens to it fails a run."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.cache import Cache, folder


def test_it_gives_back_what_it_was_given(tmp_path: Path) -> None:
    Cache(tmp_path).put({b"one": b"1", b"two": b"2" * 5000})
    assert Cache(tmp_path).get([b"one", b"two", b"three"]) == {b"one": b"1", b"two": b"2" * 5000}
    assert Cache(tmp_path).get(str(number).encode() for number in range(5000)) == {}


def test_without_a_folder_it_is_empty() -> None:
    cache = Cache(None)
    cache.put({b"one": b"1"})
    assert (cache.keeps, cache.get([b"one"]), cache.contents(), cache.clear()) == (False, {}, None, False)


def test_it_can_be_looked_at_and_cleared(tmp_path: Path) -> None:
    assert Cache(tmp_path).contents() is None
    cache = Cache(tmp_path)
    cache.put({b"one": b"1"})
    held = cache.contents()
    assert held
    assert held.entries == 1
    assert cache.clear()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all" * 100, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_broken_file_is_empty_and_made_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "claims.sqlite").write_bytes(content)
    broken = Cache(tmp_path)
    broken.put({b"one": b"1"})
    assert broken.get([b"one"]) in ({}, {b"one": b"1"})
    broken.close()
    Cache(tmp_path).put({b"one": b"1"})
    assert Cache(tmp_path).get([b"one"]) == {b"one": b"1"}


def test_broken_entries_are_empty(tmp_path: Path) -> None:
    Cache(tmp_path).put({b"one": b"1"})
    with sqlite3.connect(tmp_path / "claims.sqlite") as connection:
        connection.execute("UPDATE kept SET data = x'00'")
    connection.close()
    assert Cache(tmp_path).get([b"one"]) == {}


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    cache = Cache(tmp_path / "file" / "below")
    cache.put({b"one": b"1"})
    assert cache.get([b"one"]) == {}


def test_another_run_that_writes_is_waited_for_or_let_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimcheck.cache._PATIENCE", 0.05)
    Cache(tmp_path).put({b"one": b"1"})
    other = sqlite3.connect(tmp_path / "claims.sqlite")
    other.execute("BEGIN IMMEDIATE")
    cache = Cache(tmp_path)
    assert cache.get([b"one"]) == {b"one": b"1"}
    cache.put({b"two": b"2"})
    other.rollback()
    other.close()
    assert Cache(tmp_path).get([b"one", b"two"]) == {b"one": b"1"}


def test_it_does_not_grow_without_bound(tmp_path: Path) -> None:
    cache = Cache(tmp_path, most_bytes=200_000)
    for number in range(40):
        cache.put({f"{number}:{part}".encode(): os.urandom(2000) for part in range(10)})
    assert cache.get([b"0:0"]) == {}
    assert cache.get([b"39:9"]) != {}
    held = cache.contents()
    assert held
    assert held.size < 400_000


WRITER = """
import sys
from pathlib import Path
from claimcheck import cache as kept
kept._PATIENCE = 50.0  # a run gives up waiting sooner; here no run may, however slow the machine
cache = kept.Cache(Path(sys.argv[1]))
for number in range(50):
    key = f"{sys.argv[2]} {number}".encode()
    cache.put({key: key * 100})
    assert cache.get([key])
"""


def test_runs_at_once_lose_nothing(tmp_path: Path) -> None:
    runs = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name])
        for name in ("one", "two", "three")
    ]
    assert [run.wait(60) for run in runs] == [0, 0, 0]
    keys = [f"{name} {number}".encode() for name in ("one", "two", "three") for number in range(50)]
    assert Cache(tmp_path).get(keys) == {key: key * 100 for key in keys}


def test_the_folder_is_the_platform_s(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", "/elsewhere")
    assert folder() == Path("/elsewhere")
    monkeypatch.delenv("CLAIMCHECK_CACHE_DIR")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", "/cache")
    assert folder() == Path("/cache/claimcheck")
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert folder() == Path.home() / ".cache" / "claimcheck"
