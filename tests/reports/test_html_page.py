"""The page as text: its parts, its size, its links, and hostile words that stay words."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from attack_sample import EMPTY, HOSTILE
from hostile_sample import ATTACKS, HOSTILE_REPORT
from report_sample import REPORT

from claimcheck.model import Report
from claimcheck.pipeline import compare
from claimcheck.reports.html import documents

KURSK = Path(__file__).parent.parent.parent / "data" / "articles" / "kursk-id"
_VOID = {"meta", "link", "input", "br", "circle", "rect", "line", "path"}


class Page(HTMLParser):
    """What a page holds; closing tags must match what is open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] not in (["style"], ["script"]):
            self.words += data

    def values(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]


def page_of(report: Report) -> str:
    (document,) = documents(report)
    return "".join(document.pieces)


@pytest.fixture(scope="module")
def kursk() -> Report:
    return compare([KURSK])


def test_the_page_of_five_articles_is_small(kursk: Report) -> None:
    texts = sum(len(article.text.encode()) for article in kursk.articles)
    assert len(page_of(kursk).encode()) <= 150_000 + texts


def test_the_same_report_makes_the_same_page(kursk: Report) -> None:
    assert page_of(kursk) == page_of(kursk)


@pytest.mark.parametrize(
    "report", [REPORT, EMPTY, HOSTILE, HOSTILE_REPORT], ids=["plain", "empty", "formats", "pages"]
)
def test_every_element_is_closed_and_every_link_leads_somewhere(report: Report) -> None:
    page = Page(page_of(report))
    assert page.open == []
    names = page.values("id")
    assert max(Counter(names).values()) == 1
    inside = [value[1:] for tag, name, value in page.attributes if name == "href" and value.startswith("#")]
    assert set(inside) <= set(names)
    for attribute in ("aria-labelledby", "for"):
        assert set(page.values(attribute)) <= set(names)


def test_landmarks_and_headings_are_in_order() -> None:
    page = page_of(REPORT)
    tags = Page(page).tags
    assert [tags[tag] for tag in ("h1", "main", "header", "footer")] == [1, 1, 1, 1]
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page)]
    assert all(second - first <= 1 for first, second in pairwise(levels))


def test_every_claim_is_marked_and_linked_both_ways() -> None:
    page = page_of(REPORT)
    marked = re.findall(r'<a class="c \w+" id="(c\d+)" href="#(fact-\w+)">([^<]+)</a>', page)
    linked = {claim for fact in REPORT.facts for claim in fact.claims}
    assert [words for _, _, words in marked] == [claim.text for claim in REPORT.claims if claim.id in linked]
    assert '<mark id="c2">at least 40 people</mark>' in page
    for name, fact, _ in marked:
        block = page.partition(f'id="{fact}"')[2].partition("</article>")[0]
        assert f'href="#{name}"' in block


def test_it_says_what_was_found_and_what_was_left_out() -> None:
    words = " ".join(Page(page_of(REPORT)).words.split())
    assert "both name a day of the same sinking" in words
    assert "2 independent" in words
    assert "Not checked: 1" in words
    assert "desk/scan.pdf.txt" in words
    assert "On 1 fact fewer sources are independent" in words


def test_hostile_words_are_shown_and_are_nothing_else() -> None:
    page = page_of(HOSTILE_REPORT)
    shown = Page(page)
    assert shown.tags["script"] == shown.tags["style"] == 1
    assert shown.tags["img"] == shown.tags["textarea"] == 0
    assert [name for _, name, _ in shown.attributes if name.startswith("on")] == []
    assert [value for value in shown.values("href") if "script" in value.partition(":")[0].lower()] == []
    for attack in (*ATTACKS[:6], *ATTACKS[8:]):
        assert attack in shown.words
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)


def test_only_two_things_are_set_unescaped() -> None:
    templates = Path(__file__).parents[2] / "src/claimcheck/reports/html/templates"
    raw = [
        found for file in templates.iterdir() for found in re.findall(r"\w+\|safe", file.read_text("utf-8"))
    ]
    assert sorted(raw) == ["script|safe", "style|safe"]


def test_nothing_is_fetched() -> None:
    page = page_of(REPORT)
    assert any("default-src 'none'" in value for value in Page(page).values("content"))
    assert not re.search(r"""(src|href)=["'](?!#|data:,)""", page)
    assert not re.search(r"url\(|@import|style=", page)


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("javascript:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,<script>", False),
        ("vbscript:x", False),
        ("file:///etc/passwd", False),
        ("//example.org/x", False),
        ("https://[", False),
        ("https://example.org/a?b=c&d=e", True),
        ("HTTP://example.org/", True),
    ],
)
def test_an_address_is_a_link_where_it_is_one_of_the_web(url: str, linked: bool) -> None:
    article = replace(REPORT.articles[0], url=url)
    page = Page(page_of(replace(REPORT, articles=(article, *REPORT.articles[1:]))))
    assert (url in page.values("href")) == linked
