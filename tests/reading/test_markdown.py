"""Front matter: what is none, what it gives, what is broken in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

import pytest

from claimcheck.errors import ReadingError
from claimcheck.model import Article, NotChecked
from claimcheck.reading import markdown
from claimcheck.reading.document import Document

BODY = "Kapal *Bahari* tenggelam.\n\n---\n\nDua orang selamat.\n"


def read(text: str) -> list[Article | NotChecked]:
    found: Iterator[Article | NotChecked] = markdown.articles(Document("a.md", text))
    return list(found)


def article(text: str) -> Article:
    (found,) = read(text)
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(
    "text", [BODY, f"# Judul\n{BODY}", f"\n---\n{BODY}", f"--- ya ---\n{BODY}", "-----\nSatu.\n---\n"]
)
def test_a_text_without_front_matter_is_kept_whole(text: str) -> None:
    found = article(text)
    assert (found.text, found.title, found.first_line) == (text, None, 1)


@pytest.mark.parametrize("matter", ["", "# only a note\n", "draft: true\ntags: [laut, selat]\n", "source:\n"])
def test_front_matter_may_say_nothing_that_is_known(matter: str) -> None:
    found = article(f"---\n{matter}---\n{BODY}")
    assert (found.text, found.title, found.source, found.published) == (BODY, None, None, None)


def test_front_matter_gives_the_fields_and_the_text_keeps_its_lines() -> None:
    found = article(
        "---\ntitle: 'Kapal: dua selamat'\nsource: Kabar Selat\npublished: 2025-03-04\n"
        f"language: id\nurl: https://example.org/1\n---\n\n{BODY}"
    )
    assert (found.title, found.source, found.language) == ("Kapal: dua selamat", "Kabar Selat", "id")
    assert (found.published, found.published_basis) == (date(2025, 3, 4), "given")
    assert found.text == BODY
    assert (found.first_line, found.line(BODY.index("Dua"))) == (9, 13)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2025-03-04", date(2025, 3, 4)),
        ("'2025-03-04'", date(2025, 3, 4)),
        ("2025-03-04 10:21:00", datetime(2025, 3, 4, 10, 21)),  # noqa: DTZ001  (the file names no zone)
        ("2025-03-04T10:21", datetime(2025, 3, 4, 10, 21)),  # noqa: DTZ001
        ("2025-03-04T01:21:00+07:00", datetime(2025, 3, 4, 1, 21, tzinfo=timezone(timedelta(hours=7)))),
    ],
)
def test_dates_of_yaml(written: str, meant: date) -> None:
    assert article(f"---\npublished: {written}\n---\n{BODY}").published == meant


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("---\ntitle: Kapal\n", 1, 'broken front matter: no closing "---" line'),
        ("---\ntitle: Kapal: dua\n---\nTeks.", 2, "broken front matter: mapping values are not allowed"),
        ("---\ntitle: a\nsource: [x\n---\nTeks.", 4, "broken front matter: expected ',' or ']'"),
        ("---\n- satu\n---\nTeks.", 2, 'broken front matter: write "name: value" lines'),
        ("---\npublished: 2025-02-30\n---\nTeks.", 1, "broken front matter: day is out of range"),
        (
            "---\na: !!python/object/apply:os.getcwd []\n---\nTeks.",
            2,
            "broken front matter: could not determine",
        ),
        ("---\na: " + "[" * 30_000 + "\n---\nTeks.", None, "broken front matter: "),
    ],
)
def test_broken_front_matter_is_told_with_its_line(text: str, line: int | None, reason: str) -> None:
    with pytest.raises(ReadingError) as raised:
        read(text)
    assert raised.value.reason.startswith(reason)
    if line is not None:
        assert raised.value.line == line
    assert "\n" not in str(raised.value)
