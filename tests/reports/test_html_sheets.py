"""Which page holds what, and that no page grows with the corpus."""

from __future__ import annotations

import re
import tracemalloc
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

import pytest
from report_sample import REPORT, day

from claimcheck.model import Article, Claim, Fact, Report, SentenceSpan, Span
from claimcheck.reports.html import documents
from claimcheck.reports.html.sheets import ONE_PAGE, site


def corpus(articles: int, story: int) -> Report:
    """Articles of one claim each, in stories of so many articles, of which each is one fact."""
    made = [
        Article(
            id=f"a{number}",
            source=f"Wire {number}",
            source_basis="given",
            title=f"Report {number}",
            title_basis="given",
            text="It sank on 3 March 2025. " * 40,
            published=date(2025, 3, 5),
            language="en",
            path=f"desk/{number}.txt",
        )
        for number in range(articles)
    ]
    claims = [
        Claim(
            id=f"a{number}:11",
            article=f"a{number}",
            kind="date",
            span=Span(field="text", start=11, end=23),
            text="3 March 2025",
            value=day(2025, 3, 3),
            sentence=SentenceSpan(start=0, end=24),
        )
        for number in range(articles)
    ]
    facts = []
    for first in range(0, articles, story):
        held = tuple(claim.id for claim in claims[first : first + story])
        facts.append(
            Fact(
                id=f"f{first}",
                kind="date",
                label=f"Sinking {first}",
                claims=held,
                verdict="agree",
                story=f"a{first}",
                sources=len(held),
                independent=len(held),
            )
        )
    return replace(REPORT, articles=tuple(made), claims=tuple(claims), facts=tuple(facts), findings=())


def test_few_articles_make_one_page_whatever_its_name() -> None:
    assert [document.file for document in documents(corpus(ONE_PAGE, 4), "r.html")] == ["r.html"]


@pytest.mark.parametrize(("index", "folder"), [("index.html", "stories"), ("kursk.html", "kursk-stories")])
def test_many_articles_make_an_index_and_a_page_a_story(index: str, folder: str) -> None:
    files = [document.file for document in documents(corpus(ONE_PAGE + 4, 4), index)]
    assert files[0] == index
    assert {str(PurePosixPath(file).parent) for file in files[1:]} == {folder}
    assert len(files) == 1 + (ONE_PAGE + 4) // 4


@pytest.mark.parametrize("story", [1, 7, 200], ids=["alone", "sevens", "one story"])
def test_links_between_pages_lead_somewhere(story: int) -> None:
    pages = {document.file: "".join(document.pieces) for document in documents(corpus(200, story))}
    names = {file: set(re.findall(r' id="([^"]+)"', page)) for file, page in pages.items()}
    for file, page in pages.items():
        for href in re.findall(r' href="([^"]+)"', page):
            target, _, name = href.partition("#")
            if href == "data:,":
                continue
            reached = _resolved(file, target) if target else file
            assert reached in pages, href
            assert not name or name in names[reached], href


def _resolved(file: str, target: str) -> str:
    folder = PurePosixPath(file).parent
    return target.removeprefix("../") if target.startswith("../") else str(folder / target)


def test_every_fact_claim_and_article_has_one_place() -> None:
    report = corpus(200, 7)
    pages = site(report, "index.html")
    named = {fact.id for fact in report.facts} | {claim.id for claim in report.claims}
    assert set(pages.homes) == named | {article.id for article in report.articles}
    articles = [article.id for sheet in pages.sheets for story in sheet.stories for article in story.articles]
    assert sorted(articles) == sorted(article.id for article in report.articles)


@pytest.mark.parametrize("story", [5, 1500], ids=["many stories", "one story"])
def test_a_corpus_of_1500_articles_makes_pages_of_bounded_size(story: int) -> None:
    report = corpus(1500, story)
    tracemalloc.start()
    largest = 0
    try:
        for document in documents(report):
            largest = max(largest, sum(len(piece) for piece in document.pieces))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert largest < 500_000
    assert peak < 30_000_000
