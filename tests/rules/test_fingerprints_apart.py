"""Every finding has a fingerprint of its own, also where an article repeats the doubtful words."""

from __future__ import annotations

from pathlib import Path

from claimcheck import compare


def _fingerprints(folder: Path, text: str) -> list[str]:
    head = "---\nsource: North Post\nlanguage: id\npublished: 2025-06-20\n---\n"
    (folder / "a.md").write_text(head + text + "\n", encoding="utf-8")
    return [finding.fingerprint for finding in compare([folder]).findings if finding.code == "D202"]


def test_the_first_keeps_its_own(tmp_path: Path) -> None:
    once = "Rapat digelar di Palasari pada 31 April 2025."
    (one,) = _fingerprints(tmp_path, once)
    twice = _fingerprints(tmp_path, f"{once} Rapat kedua batal pada 31 April 2025 juga.")
    assert twice[0] == one
    assert len(set(twice)) == len(twice) == 2
