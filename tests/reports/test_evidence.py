from __future__ import annotations

from dataclasses import replace

import pytest
from report_sample import REPORT

from claimcheck.model import Article, FieldName, Span
from claimcheck.reports.evidence import Region, evidence, located, shortened

CLAIM = REPORT.claims[0]


def region(
    text: str, words: str, *, field: FieldName = "text", own_lines: bool = True, first_line: int = 1
) -> Region:
    start = text.index(words)
    article = Article(id="a", text=text, title=text, own_lines=own_lines, first_line=first_line)
    claim = replace(CLAIM, span=Span(field=field, start=start, end=start + len(words)))
    return evidence(claim, article).region


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("3 March", "3 March", Region(1, 1, 1, 8)),
        ("on 3 March", "3 March", Region(1, 4, 1, 11)),
        ("one\non 3 March", "3 March", Region(2, 4, 2, 11)),
        ("one\n\n3\nMarch.", "3\nMarch", Region(3, 1, 4, 6)),
        ("é 😀 3 March", "3 March", Region(1, 5, 1, 12)),  # code points, not bytes or UTF-16
        ("one\u2028two\x85 3 March", "3 March", Region(1, 10, 1, 17)),  # only \n ends a line
        ("one\r\n3 March\r\n", "3 March", Region(2, 1, 2, 8)),
    ],
)
def test_line_and_column_are_1_based_and_count_code_points(text: str, words: str, expected: Region) -> None:
    assert region(text, words) == expected


def test_front_matter_moves_the_lines() -> None:
    assert region("one\n3 March", "3 March", first_line=7) == Region(8, 1, 8, 8)


def test_the_lines_of_a_json_string_are_not_lines_of_its_file() -> None:
    assert region("one\n3 March", "3 March", own_lines=False, first_line=4) == Region(4, None, 4, None)


@pytest.mark.parametrize(("own_lines", "line"), [(True, 1), (False, 9)])
def test_a_title_stands_at_the_head_of_its_file_or_on_its_record(own_lines: bool, line: int) -> None:
    expected = Region(line, None, line, None)
    assert region("3 March", "3 March", field="title", own_lines=own_lines, first_line=9) == expected


def test_findings_come_worst_first_with_their_places() -> None:
    first, second = located(REPORT)
    assert [first.finding.code, second.finding.code] == ["D101", "D103"]
    assert first.primary.place == "desk/harbour.txt:2:19"
    assert [held.place for held in first.related] == ["desk/kabar.txt:3:25", "desk/wire.txt:1:25"]
    assert first.evidence[0].told == "Mon 3 Mar 2025 (The Harbour Post)"


def test_a_finding_is_shown_in_the_files_that_are_worked_on() -> None:
    conflict, stages = located(REPORT, frozenset({"desk/wire.txt", "desk/other.txt"}))
    assert [held.path for held in conflict.evidence] == [
        "desk/wire.txt",
        "desk/harbour.txt",
        "desk/kabar.txt",
    ]
    assert [held.path for held in stages.evidence] == ["desk/wire.txt", "desk/harbour.txt"]


@pytest.mark.parametrize(("number", "last"), [(0, []), (10, ["9"]), (11, ["1 more"]), (500, ["490 more"])])
def test_of_many_places_the_first_are_named_and_the_rest_counted(number: int, last: list[str]) -> None:
    named = shortened([str(place) for place in range(number)])
    assert named[-1:] == last
    assert len(named) <= 11


def test_an_article_without_a_file_is_told_by_its_id() -> None:
    article = replace(REPORT.articles[0], path=None)
    assert evidence(CLAIM, article).place == "harbour:2:19"
