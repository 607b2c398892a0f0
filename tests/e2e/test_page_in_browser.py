"""The report in headless Chromium, as an editor uses it: by mouse, by keyboard, on a phone, without script."""

from __future__ import annotations

from pathlib import Path

import browsing
import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import ROOT, Open
from playwright.sync_api import Page

from claimcheck.cli.app import run as claimcheck

browser, open_page = browsing.browser, browsing.open_page


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the five example articles in Indonesian."""
    file = tmp_path_factory.mktemp("page") / "report.html"
    assert claimcheck(["report", str(ROOT / "data/articles/kursk-id"), "-o", str(file)]) == 0
    return file


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_it_loads_alone_and_without_complaint(report: Path, open_page: Open, width: int, dark: bool) -> None:
    opened = open_page(report, width=width, dark=dark)
    assert opened.messages == []
    assert opened.requests == [report.as_uri()]
    assert opened.page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_amiss(report: Path, open_page: Open, width: int, dark: bool) -> None:
    page = open_page(report, width=width, dark=dark).page
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["impact"], [node["html"] for node in one["nodes"]][:3]) for one in found] == []


def test_a_highlight_leads_to_its_fact_and_back(report: Path, open_page: Open) -> None:
    page = open_page(report).page
    highlight = page.locator("a.c.error").first
    name = highlight.get_attribute("id")
    highlight.click()
    fact = page.locator(".fact:target")
    assert fact.is_visible()
    assert "date conflict" in (fact.locator(".verdict").text_content() or "")
    assert page.evaluate("document.activeElement.id") == fact.get_attribute("id")
    fact.locator(f'a[href="#{name}"]').click()
    assert page.locator("a.c:target").get_attribute("id") == name
    assert in_sight(page, f"#{name}")


def in_sight(page: Page, selector: str) -> bool:
    """Whether an element lies inside the window."""
    return bool(
        page.evaluate(
            "name => { const box = document.querySelector(name).getBoundingClientRect();"
            " return box.bottom > 0 && box.top < innerHeight; }",
            selector,
        )
    )


def test_every_link_on_the_page_leads_somewhere(report: Path, open_page: Open) -> None:
    page = open_page(report).page
    assert (
        page.evaluate(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
            ".filter(name => !document.getElementById(name))"
        )
        == []
    )
    names = page.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert sorted(set(names)) == sorted(names)


def test_a_deep_link_opens_at_its_fact(report: Path, open_page: Open) -> None:
    name = open_page(report).page.locator(".fact").nth(5).get_attribute("id")
    page = open_page(report).page
    page.goto(f"{report.as_uri()}#{name}")
    assert page.locator(".fact:target").get_attribute("id") == name
    assert in_sight(page, f"#{name}")


def test_filters_choose_and_sort(report: Path, open_page: Open) -> None:
    page = open_page(report).page
    everything = page.locator(".fact:visible").count()
    for level in ("warning", "note", "agree", "alone"):
        page.locator(f"input[value={level}]").uncheck()
    assert page.locator(".fact:visible").count() == page.locator(".fact.error").count() == 1
    assert page.locator("tr[data-for]:visible").count() == 1
    assert page.locator("#shown").text_content() == f"1 of {everything} facts shown"
    page.get_by_role("button", name="Show all").click()
    page.locator("select[name=kind]").select_option("count")
    assert set(page.locator(".fact:visible").evaluate_all("all => all.map(one => one.dataset.kind)")) == {
        "count"
    }
    page.get_by_role("button", name="Show all").click()
    page.locator("select[name=source]").select_option("JurnalPatroliNews")
    page.get_by_label("Words").fill("11.000")
    assert page.locator(".fact:visible").count() == 1
    page.get_by_role("button", name="Show all").click()
    page.locator("select[name=order]").select_option("sources")
    counts = page.locator(".fact").evaluate_all("all => all.map(one => Number(one.dataset.sources))")
    assert counts == sorted(counts, reverse=True)


def test_a_link_to_a_hidden_fact_shows_it_again(report: Path, open_page: Open) -> None:
    page = open_page(report).page
    page.locator("input[value=error]").uncheck()
    page.locator("a.c.error").first.click()
    assert page.locator(".fact:target").is_visible()
    assert page.locator("input[value=error]").is_checked()


def test_the_keyboard_alone_suffices(report: Path, open_page: Open) -> None:
    page = open_page(report).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    assert in_sight(page, ".skip")
    page.keyboard.press("Enter")
    reached = walk(page, "document.activeElement.name === 'level'", 10)
    page.keyboard.press("Space")
    assert page.locator(".fact.error:visible").count() == 0
    page.keyboard.press("Space")
    reached += walk(page, "document.activeElement.closest('tbody th')", 20)
    page.keyboard.press("Enter")
    assert page.locator(".fact.error:target").count() == 1
    reached += walk(page, "document.activeElement.matches('.values a')", 10)
    page.keyboard.press("Enter")
    assert page.locator("a.c.error:target").count() == 1
    assert page.evaluate("document.activeElement.matches('a.c.error:focus-visible')")
    page.keyboard.press("Enter")
    assert page.locator(".fact.error:target").count() == 1
    assert reached < 40


def walk(page: Page, condition: str, most: int) -> int:
    """Press Tab until a condition holds; how often it took."""
    for pressed in range(most):
        if page.evaluate(f"Boolean({condition})"):
            return pressed
        page.keyboard.press("Tab")
    raise AssertionError(condition)


def test_without_script_everything_is_there_to_read(report: Path, open_page: Open) -> None:
    opened = open_page(report, script=False)
    assert opened.messages == []
    assert opened.page.locator("#filters").is_hidden()
    assert opened.page.locator(".fact:visible").count() == opened.page.locator(".fact").count() > 5
    opened.page.locator("a.c.error").first.click()
    assert opened.page.locator(".fact.error:target").is_visible()


def test_print_shows_facts_and_articles_and_no_form(report: Path, open_page: Open) -> None:
    page = open_page(report).page
    page.emulate_media(media="print")
    assert page.locator("#filters").is_hidden()
    assert page.locator(".fact").first.is_visible()
    assert page.locator(".text").first.is_visible()


def test_the_facts_stay_in_sight_where_a_wide_matrix_scrolls(report: Path, open_page: Open) -> None:
    page = open_page(report, width=390).page
    matrix = page.locator(".scroll").first
    before = page.locator("tbody th").first.bounding_box()
    matrix.evaluate("one => { one.scrollLeft = 200 }")
    assert page.locator("tbody th").first.bounding_box() == before
