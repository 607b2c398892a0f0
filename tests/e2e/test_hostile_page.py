"""Articles that try to be more than text, seen in a browser."""

from __future__ import annotations

import json
from pathlib import Path

import browsing
import pytest
from browsing import Open

from claimcheck.cli.app import run as claimcheck

browser, open_page = browsing.browser, browsing.open_page

ATTACKS = (
    "<script>alert('script')</script>",
    "<img src=x onerror=alert('image')>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(2)",
    "</style><style>body{display:none}</style>",
    "{{ 7 * 7 }}",
    "\u202egnp.exe\u202c",
    "\x1b[31mred\x1b[0m",
)
HOSTILE = " ".join(ATTACKS)
RECORDS = (
    {"day": "Monday 3 March 2025", "url": "javascript:alert('link')"},
    {"day": "Tuesday 4 March 2025", "url": 'https://example.org/"onclick="alert(4)'},
)


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """The page of two articles whose every field is hostile."""
    lines = [
        json.dumps(
            {
                "id": f"{number} {HOSTILE}",
                "source": f"Wire {number} {HOSTILE}",
                "title": f"Ferry {HOSTILE}",
                "text": f"The ferry Halcyon sank on {record['day']} {HOSTILE}, Minister {HOSTILE} said.\n{HOSTILE}",
                "published": "2025-03-05",
                "language": "en",
                "url": record["url"],
            }
        )
        for number, record in enumerate(RECORDS)
    ]
    (tmp_path / "articles.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "<script>alert(5)<.txt").write_bytes(b"")
    output = tmp_path / "report.html"
    given = [str(tmp_path / "articles.jsonl"), str(tmp_path / "<script>alert(5)<.txt")]
    assert claimcheck(["report", *given, "-o", str(output)]) == 2  # the empty file cannot be read
    return output


def test_it_is_shown_as_text_and_does_nothing(page_file: Path, open_page: Open) -> None:
    opened = open_page(page_file)
    page = opened.page
    for link in page.locator("a.c").all():
        link.hover()
    assert opened.messages == []
    assert opened.requests == [page_file.as_uri()]
    assert page.locator("script").count() == 1
    assert page.locator("img, main svg svg[onload]").count() == 0
    assert (
        page.evaluate(
            "[...document.querySelectorAll('*')].flatMap(one => [...one.attributes])"
            ".filter(one => one.name.startsWith('on')).length"
        )
        == 0
    )
    shown = page.locator("body").inner_text()
    for attack in ATTACKS[:6]:
        assert attack in shown
    assert "\u202e" not in page.content()
    assert "␛[31mred" in shown


@pytest.mark.parametrize("width", [390, 1280])
def test_long_names_do_not_widen_the_page(page_file: Path, open_page: Open, width: int) -> None:
    page = open_page(page_file, width=width).page
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_only_the_webs_own_addresses_are_links(page_file: Path, open_page: Open) -> None:
    page = open_page(page_file).page
    schemes = page.evaluate("[...new Set([...document.links].map(link => link.protocol))].sort()")
    assert schemes == ["file:", "https:"]
    assert "javascript:alert('link')" in page.locator("body").inner_text()
