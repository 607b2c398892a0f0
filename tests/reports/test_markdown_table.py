from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from attack_sample import EMPTY, HOSTILE, printed
from markdown_it import MarkdownIt
from report_sample import REPORT

from claimcheck.reports import FORMATS, Style
from claimcheck.reports.markdown import escaped

RENDER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


class Elements(HTMLParser):
    """The elements and words of a rendered page."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.words = ""
        self.feed(RENDER.render(markdown))

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        self.names.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "[a](javascript:alert(1))",
        "![a](https://example.org/x.png)",
        "<https://example.org>",
        "`code` **bold** _it_ ~~out~~ $x$",
        "a | b",
        "&lt;b&gt; &#64;",
        "\\[a](b) \\",
        "# heading - item 1. item > quote",
        "[^claim1]",
        "--- *** ===",
    ],
)
def test_words_are_shown_as_they_are(words: str) -> None:
    shown = Elements(f"| a |\n|---|\n| x {escaped(words)} |\n")
    assert set(shown.names) <= {"table", "thead", "tbody", "tr", "th", "td"}
    assert shown.words.split("x ", 1)[1].strip().replace("\u2060", "") == words
    assert shown.names.count("td") == 1


@pytest.mark.parametrize(
    "words", ["@everyone", "fixes #12", "https://example.org", "WWW.example.org", "a@b.org"]
)
def test_words_link_and_mention_nothing_by_themselves(words: str) -> None:
    assert not re.search(r"@\w|#\d|://|www\.", escaped(words), re.IGNORECASE)


def test_a_hostile_report_is_a_table_of_four_columns_and_its_footnotes() -> None:
    shown = Elements(printed("markdown", HOSTILE))
    assert not set(shown.names) & {"a", "img", "script", "code", "h1", "h2", "hr", "pre", "del"}
    assert shown.names.count("td") == 4 * (shown.names.count("tr") - 1)
    assert "javascript:" not in re.findall(r"<\S+>", printed("markdown", HOSTILE))


def test_nothing_found_is_one_line() -> None:
    assert printed("markdown", EMPTY) == (
        "claimcheck: no findings in 0 articles from 0 sources, which agree on 0 facts.\n"
    )


def test_a_row_a_fact_worst_first_and_a_footnote_a_value() -> None:
    lines = printed("markdown", REPORT).splitlines()
    assert lines[0] == "claimcheck: 1 error, 1 warning in 3 articles from 3 sources, which agree on 1 fact."
    assert lines[4].startswith("| ✖ error **D101** date-conflict | The sinking of the ferry | **")
    assert "**Mon 3 Mar 2025** The Harbour Post[^claim1]" in lines[4]
    notes = [line for line in lines if line.startswith("[^")]
    assert notes[0].startswith(
        "[^claim1]: **The Harbour Post**: «The ferry sank on **Monday 3 March 2025** with"
    )
    assert notes[0].endswith("— port officials (desk/harbour.txt:2)")
    used = re.findall(r"\[\^claim\d+\](?!:)", "\n".join(lines))
    assert [note.split(":")[0] for note in notes] == used


def test_a_footnote_links_its_source() -> None:
    url = "https://example.org/a_b?c=1&d=(2)"
    articles = tuple(replace(article, url=url) for article in REPORT.articles)
    assert Elements(printed("markdown", replace(REPORT, articles=articles))).names.count("a") == 5


def test_all_shows_agreeing_facts_too() -> None:
    told = "".join(FORMATS["markdown"].writer().compared(REPORT, Style(every_fact=True)))
    assert "| ✓ agree | People aboard the ferry |" in told
