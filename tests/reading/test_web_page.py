"""Saved pages: what of them is no text, what is, and what they say of themselves."""

from __future__ import annotations

import pytest

from claimcheck.model import Article
from claimcheck.reading import web_page
from claimcheck.reading.document import Document

PAGE = """<!DOCTYPE html><html lang="id-ID"><head><title>Kapal tenggelam - Kabar Selat</title>
<meta property="og:title" content="Kapal tenggelam"><meta property="og:site_name" content="Kabar Selat">
<meta property="article:published_time" content="2025-03-04T10:21:00+07:00">
<style>p { margin: 14px }</style></head>
<body><header>Beranda 24 jam</header><nav><a href="/">3 kanal</a></nav>
<article><h1>Kapal tenggelam</h1><figure><img src="a"><figcaption>Foto: 2 kapal</figcaption></figure>
<p>Sebanyak <b>14</b>
orang &amp; dua awak selamat.</p><script>var n = 99;</script><p>Lima dicari.<br>Cuaca buruk.</p></article>
<aside>Terpopuler: 10 foto</aside><footer>Hak cipta 2025</footer></body></html>"""


def article(page: str) -> Article:
    (found,) = web_page.articles(Document("a.html", page))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize("unseen", ["24 jam", "3 kanal", "2 kapal", "99", "10 foto", "2025", "14px"])
def test_what_is_not_the_article_is_left_out(unseen: str) -> None:
    assert unseen not in article(PAGE).text


def test_the_article_is_a_line_a_paragraph() -> None:
    assert article(PAGE).text == (
        "Kapal tenggelam\nSebanyak 14 orang & dua awak selamat.\nLima dicari.\nCuaca buruk."
    )


def test_the_page_says_who_when_and_in_which_language() -> None:
    found = article(PAGE)
    assert (found.title, found.source, found.language) == ("Kapal tenggelam", "Kabar Selat", "id")
    assert found.day is not None
    assert (found.day.isoformat(), found.published_basis) == ("2025-03-04", "given")
    assert (found.own_lines, found.line(40)) == (False, 1)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("Dua orang selamat.", "Dua orang selamat."),
        ("<body><p>Satu.<p>Dua.", "Satu.\nDua."),
        ("<main><p>Dua orang selamat.</main><p>Menu", "Dua orang selamat."),
        ("<article>Pendek.</article><article>Jauh lebih panjang.</article>", "Jauh lebih panjang."),
        ("<nav>x<nav>y</nav></nav><p>Dua.", "Dua."),
        ("</p></div></nav><p>Dua.</article>", "Dua."),
    ],
)
def test_pages_that_are_not_whole(page: str, text: str) -> None:
    assert article(page).text == text
