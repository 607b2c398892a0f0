"""Paths to articles: what is let be in silence, what is read, what is told."""

from __future__ import annotations

import io
import json
import os
from datetime import date, datetime
from pathlib import Path

import pytest

from claimcheck import reading
from claimcheck.model import Article
from claimcheck.reading import READERS, Reading, read

LINES = "Satu kapal tenggelam.\u2028Dua orang selamat.\x85Tiga dicari.\nEmpat pulang.\n"


def put(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only(result: Reading) -> Article:
    assert result.not_checked == ()
    (article,) = result.articles
    return article


def told(result: Reading) -> list[tuple[str, int | None]]:
    return [(each.reason, each.line) for each in result.not_checked]


# What is passed over in silence.


@pytest.mark.parametrize("name", [".hidden.txt", ".git/note.txt", "photo.jpg", "notes.bak", "LICENSE"])
def test_a_folder_lets_be_what_is_hidden_or_of_no_known_kind(tmp_path: Path, name: str) -> None:
    put(tmp_path, name, "Kapal itu tenggelam.")
    put(tmp_path, "a.txt", "Kapal itu tenggelam.")
    assert only(read([tmp_path])).path == (tmp_path / "a.txt").as_posix()


def test_a_file_met_twice_is_read_once(tmp_path: Path) -> None:
    file = put(tmp_path, "in/a.txt", "Kapal itu tenggelam.")
    (tmp_path / "b.txt").symlink_to(file)
    assert len(read([tmp_path, file, tmp_path / "in", str(file)]).articles) == 1


def test_unknown_fields_and_empty_ones_are_let_be(tmp_path: Path) -> None:
    record = {"text": "Kapal itu tenggelam.", "title": "", "source": None, "published": "", "tags": ["laut"]}
    article = only(read([put(tmp_path, "a.json", json.dumps(record))]))
    assert (article.title, article.source, article.published) == (None, None, None)
    assert (article.title_basis, article.language, article.language_basis) == ("unknown", "und", "unknown")


def test_blank_lines_between_records_are_let_be(tmp_path: Path) -> None:
    result = read([put(tmp_path, "a.jsonl", '\n{"text": "satu"}\n\n{"text": "dua"}\n\n')])
    assert [article.text for article in result.articles] == ["satu", "dua"]
    assert result.not_checked == ()


def test_nothing_given_is_nothing_read() -> None:
    assert read([]) == Reading((), ())


# What is read.


def test_text_is_kept_as_it_is(tmp_path: Path) -> None:
    article = only(read([put(tmp_path, "a.txt", LINES)]))
    assert article.text == LINES
    assert (article.first_line, article.line(0), article.line(len(LINES) - 2)) == (1, 1, 2)


@pytest.mark.parametrize(
    "data", [LINES.encode(), b"\xef\xbb\xbf" + LINES.encode(), LINES.replace("\n", "\r\n").encode()]
)
def test_marks_and_line_ends_of_another_machine_do_not_move_offsets(tmp_path: Path, data: bytes) -> None:
    assert only(read([put(tmp_path, "a.txt", data)])).text == LINES


def test_folders_are_read_in_order_and_deeply(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.md", "a/1/x.txt", "c.HTML"):
        put(tmp_path, name, "Kapal itu tenggelam.")
    ids = [Path(article.id).relative_to(tmp_path).as_posix() for article in read([tmp_path]).articles]
    assert ids == ["a/1/x.txt", "a/2.md", "b.txt", "c.HTML"]


def test_an_id_does_not_depend_on_what_else_is_read(tmp_path: Path) -> None:
    file = put(tmp_path, "b.jsonl", '{"text": "satu"}\n{"text": "dua", "id": 17}')
    put(tmp_path, "a.txt", "Kapal itu tenggelam.")
    alone = [article.id for article in read([file]).articles]
    assert alone == [f"{file.as_posix()}#1", "17"]
    assert [article.id for article in read([tmp_path]).articles][1:] == alone


def test_ids_given_twice_are_told_apart_in_order(tmp_path: Path) -> None:
    file = put(tmp_path, "a.jsonl", "\n".join(f'{{"id": "x", "text": "{number}"}}' for number in range(3)))
    assert [(article.id, article.text) for article in read([file]).articles] == [
        ("x", "0"),
        ("x~2", "1"),
        ("x~3", "2"),
    ]


def test_record_fields(tmp_path: Path) -> None:
    record = {
        "id": "k-1", "text": "Kapal\r\nitu.", "title": " Kapal \n tenggelam ", "source": "Kabar Selat",
        "published": "2025-03-04T10:21+07:00", "language": "id_ID", "url": "https://example.org/1",
    }  # fmt: skip
    article = only(read([put(tmp_path, "a.json", json.dumps(record))]))
    assert article.text == "Kapal\r\nitu."  # a value of its own: kept code point by code point
    assert (article.id, article.title, article.source) == ("k-1", "Kapal tenggelam", "Kabar Selat")
    assert (article.language, article.language_basis) == ("id", "given")
    assert article.published == datetime.fromisoformat("2025-03-04T10:21+07:00")
    assert (article.published_basis, article.day) == ("given", date(2025, 3, 4))


def test_a_place_in_a_record_is_the_line_of_the_record(tmp_path: Path) -> None:
    article = read([put(tmp_path, "a.jsonl", '{"text": "satu"}\n{"text": "dua\\ntiga\\nempat"}')]).articles[1]
    assert (article.first_line, article.line(9)) == (2, 2)


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("[Foto] Kapal itu tenggelam.", ["[Foto] Kapal itu tenggelam."]),
        ("Kapal itu tenggelam.", ["Kapal itu tenggelam."]),
        ('{"text": "satu"}\n{"text": "dua"}\n', ["satu", "dua"]),
        ('{\n "text": "satu"\n}', ["satu"]),
        ('\ufeff [ {"text": "satu"}, {"text": "dua"}]', ["satu", "dua"]),
    ],
)
def test_standard_input(typed: str, texts: list[str]) -> None:
    for stdin in (io.StringIO(typed), io.TextIOWrapper(io.BytesIO(typed.encode()))):
        result = read(["-", "-"], stdin=stdin)
        assert [article.text.removeprefix("\ufeff") for article in result.articles] == texts
        assert {article.path for article in result.articles} == {"-"}


def test_a_file_name_that_is_not_utf8_can_be_shown(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/kap\xe9l.txt"
    Path(os.fsdecode(name)).write_text("Kapal itu tenggelam.", encoding="utf-8")
    assert only(read([tmp_path])).id.endswith("/kap\\udce9l.txt")


def test_readers_answer_to_suffixes_of_their_own() -> None:
    suffixes = [suffix for reader in READERS for suffix in reader.SUFFIXES]
    assert len(suffixes) == len(set(suffixes))
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in suffixes)


# What is told: one clear line each, and the rest is still read.


@pytest.mark.parametrize(
    ("name", "content", "reason", "line"),
    [
        ("a.txt", "", "empty article: it holds no text to check", None),
        ("a.md", " \n\n", "empty article: it holds no text to check", None),
        ("a.md", "---\ntitle: Kapal\n---\n\n", "empty article: it holds no text to check", None),
        ("a.html", "<html><body><script>1</script></body>", "empty article: it holds no text to check", None),
        ("a.txt", b"\x89PNG\0\0", "not a text file (it holds zero bytes): give text, markdown, HTML or JSON", None),
        ("a.txt", b"satu\ncaf\xe9", "not UTF-8 text (byte 0xe9): save it as UTF-8", 2),
        ("a.txt", "satu".encode("utf-16"), "this is UTF-16 or UTF-32 text: save it as UTF-8", None),
        ("a.json", '{"text":\n"satu",,}', "broken JSON: expecting property name enclosed in double quotes (column 8)", 2),
        ("a.json", '"satu"', 'no article records: give {"text": …} or a list of such records', None),
        ("a.json", "[]", 'no article records: give {"text": …} or a list of such records', None),
        ("a.json", "[" * 100_000, "JSON that cannot be read: nested too deep or a number too long", 1),
        ("a.json", "1" * 5000, "JSON that cannot be read: nested too deep or a number too long", 1),
        ("a.json", "[3]", 'a record that is no object: give {"text": …}', None),
        ("a.json", '[{"title": "x"}]', 'record 1: no "text" field: give the article\'s words there', None),
        ("a.jsonl", '{"text": 5}', 'record 1: "text" is not a string: give the article\'s words there', 1),
        ("a.jsonl", "\n \n", 'no article records: give one {"text": …} a line', None),
        ("a.jsonl", "\n\n\n\n\n\n{broken", "broken JSON: expecting property name enclosed in double quotes (column 2)", 7),
        ("a.pdf", "x", "unknown kind of file: claimcheck reads ", None),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(
    tmp_path: Path, name: str, content: str | bytes, reason: str, line: int | None
) -> None:
    good = put(tmp_path, "good/b.txt", "Kapal itu tenggelam.")
    result = read([put(tmp_path, name, content), good])
    assert [article.id for article in result.articles] == [good.as_posix()]
    ((said, where),) = told(result)
    assert said.startswith(reason)
    assert where == line


def test_missing_paths_and_empty_folders(tmp_path: Path) -> None:
    (tmp_path / "empty/inner").mkdir(parents=True)
    result = read([tmp_path / "empty", tmp_path / "nope.txt", "a\0b.txt"])
    assert [reason.partition(":")[0] for reason, _ in told(result)] == [
        "no articles in this folder",
        "no such file or folder",
        "cannot be read",
    ]


def test_a_broken_record_costs_itself_alone(tmp_path: Path) -> None:
    result = read([put(tmp_path, "a.jsonl", '{"text": "satu"}\n{oops\n{"text": ""}\n{"text": "dua"}\n')])
    assert [article.text for article in result.articles] == ["satu", "dua"]
    assert [line for _, line in told(result)] == [2, 3]


def test_a_date_that_is_none_is_told_and_the_article_kept(tmp_path: Path) -> None:
    result = read([put(tmp_path, "a.json", '{"text": "satu", "published": "kemarin\\u001b[2J"}')])
    assert result.articles[0].published is None
    assert told(result)[0][0] == (
        "\"published\" is no date ('kemarin\\\\x1b[2J'): write it like 2025-03-04 or 2025-03-04T10:21"
    )


def test_ids_hold_no_control_signs_and_texts_no_lone_surrogates(tmp_path: Path) -> None:
    article = only(read([put(tmp_path, "a.json", '{"text": "a\\ud800b", "id": "x\\u001b[31m\\u202e"}')]))
    assert (article.id, article.text) == ("x\\x1b[31m\\u202e", "a\ufffdb")


def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    put(tmp_path, "a/a.txt", "Kapal itu tenggelam.")
    (tmp_path / "a/up").symlink_to(tmp_path)
    (tmp_path / "a/self.txt").symlink_to(tmp_path / "a/self.txt")
    (tmp_path / "a/gone.txt").symlink_to(tmp_path / "nowhere")
    result = read([tmp_path])
    assert len(result.articles) == 1
    assert [Path(each.path).name for each in result.not_checked] == ["gone.txt", "self.txt", "up"]


def test_a_file_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    file = put(tmp_path, "a.txt", "Kapal itu tenggelam.")
    monkeypatch.setattr(Path, "open", refuse)
    assert told(read([file])) == [("no permission to read it: change its permissions", None)]


def test_a_file_too_large_is_not_loaded_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading.plain, "MAX_BYTES", 8)
    assert told(read([put(tmp_path, "a.txt", "Kapal itu.")]))[0][0].startswith("larger than")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "a.txt"
    os.mkfifo(pipe)
    assert told(read([pipe]))[0][0].startswith("neither a file nor a folder")
    assert read([tmp_path]).articles == ()


def test_an_archive_s_own_names_of_the_fields(tmp_path: Path) -> None:
    record = {"text": "Kapal itu tenggelam.", "outlet": "Harian Tirta", "date": "2025-03-04T10:21"}
    article = only(read([put(tmp_path, "a.jsonl", json.dumps(record))]))
    assert (article.source, article.day) == ("Harian Tirta", date(2025, 3, 4))
    record |= {"source": "Kabar Tirta", "published": "2025-03-05"}
    article = only(read([put(tmp_path, "b.jsonl", json.dumps(record))]))
    assert (article.source, article.day) == ("Kabar Tirta", date(2025, 3, 5))
