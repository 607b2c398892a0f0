"""What could not be read, whose language is unknown, and what tells no date and no figure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telling import case_of

from claimcheck.model import Article, NotChecked
from claimcheck.rules import language_unknown, nothing_extracted, unreadable_file
from newsroom import article

PLAIN = "The mayor of Quell thanked the choir and promised to come back."
DATED = "The choir of Quell sang on 3 March 2025."


def told(*articles: Article) -> list[tuple[str, str]]:
    case = case_of(*articles)
    rules = (unreadable_file.RULE, language_unknown.RULE, nothing_extracted.RULE)
    return [(rule.code, found.message) for rule in rules for found in rule.check(case)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (DATED, "en"),
        ("Paduan suara itu bernyanyi pada 3 Maret 2025.", "id"),
        ("Der Chor sang am 3. März 2025.", "de"),  # its dates are read
        ("Le 3 mars 2025, le chœur a chanté.", "fr"),
    ],
)
def test_an_article_that_is_read_is_no_finding(text: str, language: str) -> None:
    assert told(article(text, language=language)) == []


@pytest.mark.parametrize("language", ["en", "id", "de"])
def test_an_article_without_dates_and_figures_is_a_note(language: str) -> None:
    assert told(article(PLAIN, language=language)) == [("X004", "no date and no figure was found in it")]


@pytest.mark.parametrize("text", [PLAIN, DATED])
def test_an_unknown_language_is_a_warning_and_says_it_all(text: str) -> None:
    assert [code for code, _ in told(article(text, language="und"))] == ["X003"]


@pytest.mark.parametrize("language", ["jv", "xx", "../en", "zz-top"])
def test_a_language_that_is_not_read_is_named(language: str) -> None:
    ((code, message),) = told(article(PLAIN, language=language))
    assert code == "X003"
    assert message.endswith(language)


def test_each_thing_that_was_not_read_is_a_finding_at_its_line() -> None:
    items = (NotChecked(path="a.jsonl", reason="not JSON", line=7), NotChecked(path="b.md", reason="empty"))
    case = replace(case_of(), not_checked=items, named="root/{}".format)
    found = list(unreadable_file.RULE.check(case))
    places = [(one.place.path, one.place.line) for one in found if one.place]
    assert places == [("a.jsonl", 7), ("b.md", None)]
    assert [(one.level, one.message) for one in found] == [("error", "not JSON"), ("error", "empty")]


def test_a_fingerprint_minds_the_name_of_the_file_and_no_line() -> None:
    def fingerprint(path: str, line: int) -> str:
        items = (NotChecked(path=path, reason="not JSON", line=line),)
        case = replace(case_of(), not_checked=items, named=lambda path: path.removeprefix("../"))
        return next(iter(unreadable_file.RULE.check(case))).fingerprint

    assert fingerprint("a.jsonl", 7) == fingerprint("a.jsonl", 9) == fingerprint("../a.jsonl", 7)
    assert fingerprint("a.jsonl", 7) != fingerprint("b.jsonl", 7)


@pytest.mark.parametrize(("own_lines", "line"), [(True, None), (False, 12)])
def test_an_article_is_its_file_or_a_record_of_it(own_lines: bool, line: int | None) -> None:
    one = replace(article(PLAIN), path="a", own_lines=own_lines, first_line=12)
    (found,) = nothing_extracted.RULE.check(case_of(one))
    assert found.place is not None
    assert (found.place.path, found.place.line, found.place.article) == ("a", line, "a")
