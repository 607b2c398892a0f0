"""Which of "3/4/2025" is the day: what an outlet writes elsewhere decides, and nobody else."""

from __future__ import annotations

from pathlib import Path

from claimcheck import compare

STORY = (
    "The ferry Morning Tern sank off Port Maren. The coast guard of Port Maren searched for the Morning Tern."
)


def _write(folder: Path, name: str, source: str, told: str) -> None:
    head = f"---\nsource: {source}\nlanguage: en\npublished: 2025-06-01\n---\n"
    (folder / name).write_text(f"{head}{STORY} The ship sank on {told}.\n", encoding="utf-8")


def _day(folder: Path, name: str) -> str:
    claims = compare([folder]).claims
    return next(c.value.timex for c in claims if c.article.endswith(name) and c.text == "3/4/2025")  # type: ignore[union-attr]


def test_another_outlet_decides_nothing(tmp_path: Path) -> None:
    _write(tmp_path, "a.md", "North Post", "3/4/2025")
    _write(tmp_path, "b.md", "South Post", "25/4/2025")
    assert _day(tmp_path, "a.md") == "2025-03-04"


def test_the_outlet_s_other_article_decides(tmp_path: Path) -> None:
    _write(tmp_path, "a.md", "North Post", "3/4/2025")
    _write(tmp_path, "b.md", "North Post", "25/4/2025")
    assert _day(tmp_path, "a.md") == "2025-04-03"
