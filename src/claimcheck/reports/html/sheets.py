"""Which page holds what: everything on one, or an index and pages of bounded size, story by story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePosixPath

from claimcheck.frozen import frozen
from claimcheck.model import Report
from claimcheck.reports.stories import Story, home_of, stories

#: Up to so many articles make one page by themselves; more are split story by story.
ONE_PAGE = 60
#: What one page of a split report holds at most.
_ARTICLES = 30
_FACTS = 120


@frozen()
class Sheet:
    """One page: a part of a story, or all stories; ``file`` is relative to the index's folder.

    ``part`` counts the pages of a story from 1, ``parts`` is how many there are.
    """

    file: str
    stories: tuple[Story, ...]
    part: int = 1
    parts: int = 1


@frozen()
class Site:
    """The pages of a report, and where each fact, claim and article has its place.

    ``anchors`` gives the name of each of them on its page, ``homes`` that page's file.
    """

    index: str
    sheets: tuple[Sheet, ...]
    homes: dict[str, str]
    anchors: dict[str, str]

    @property
    def split(self) -> bool:
        """Whether the index is a page of its own."""
        return self.sheets[0].file != self.index

    def href(self, identity: str, page: str) -> str:
        """The link from a page to a fact, a claim or an article."""
        home = self.homes[identity]
        return f"{'' if home == page else self.path(home, page)}#{self.anchors[identity]}"

    def path(self, file: str, page: str) -> str:
        """The link from one page to another; the pages of a split report share one folder."""
        if page == self.index:
            return file
        return f"../{file}" if file == self.index else PurePosixPath(file).name


def site(report: Report, index: str) -> Site:
    """The pages of a report whose first page is the file ``index``."""
    told = stories(report)
    if len(report.articles) <= ONE_PAGE:
        sheets = [Sheet(index, tuple(told))]
    else:
        folder = "stories" if index == "index.html" else f"{PurePosixPath(index).stem}-stories"
        sheets = list(_split(told, folder, report))
    homes: dict[str, str] = {}
    for sheet in sheets:
        for story in sheet.stories:
            homes |= {article.id: sheet.file for article in story.articles}
            homes |= {fact.id: sheet.file for fact in story.facts}
    homes |= {claim.id: homes[claim.article] for claim in report.claims}
    return Site(index, tuple(sheets), homes, _anchors(report))


def _anchors(report: Report) -> dict[str, str]:
    """Short names for what is linked to; a fact's is a digest, so that it stays in other runs."""
    facts = {fact.id: f"fact-{sha256(fact.id.encode()).hexdigest()[:10]}" for fact in report.facts}
    articles = {article.id: f"article-{number}" for number, article in enumerate(report.articles, 1)}
    return articles | {claim.id: f"c{number}" for number, claim in enumerate(report.claims, 1)} | facts


def _split(told: list[Story], folder: str, report: Report) -> Iterator[Sheet]:
    for number, story in enumerate(told, 1):
        pages = list(_apart(story, report) if story.alone else _parts(story))
        for part, page in enumerate(pages, 1):
            name = f"story-{number}" if len(pages) == 1 else f"story-{number}-{part}"
            yield Sheet(f"{folder}/{name}.html", (page,), part, len(pages))


def _parts(story: Story) -> Iterator[Story]:
    """A story in slices: its facts in order, its articles in order, the loose findings first of all."""
    pages = max(-(-len(story.articles) // _ARTICLES), -(-len(story.facts) // _FACTS))
    for page in range(pages):
        yield replace(
            story,
            articles=story.articles[page * _ARTICLES : (page + 1) * _ARTICLES],
            facts=story.facts[page * _FACTS : (page + 1) * _FACTS],
            findings=story.findings if page == 0 else (),
        )


def _apart(story: Story, report: Report) -> Iterator[Story]:
    """Articles without a partner in slices, each with its own facts and findings."""
    homes = {claim.id: claim.article for claim in report.claims}
    for first in range(0, len(story.articles), _ARTICLES):
        articles = story.articles[first : first + _ARTICLES]
        inside = {article.id for article in articles}
        yield replace(
            story,
            articles=articles,
            facts=tuple(fact for fact in story.facts if homes[fact.claims[0]] in inside),
            findings=tuple(found for found in story.findings if home_of(found, homes) in inside),
        )
