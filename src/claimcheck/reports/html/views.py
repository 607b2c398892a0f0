"""What templates show, ready to be set: every word of an article made visible, every link made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from urllib.parse import urlsplit

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Fact
from claimcheck.reports.blocks import Block, Row, block_of, block_on, source_name, speaker_of
from claimcheck.reports.chronology import Entry, chronology
from claimcheck.reports.html.figures import Figure, figure
from claimcheck.reports.html.highlights import Piece, paragraphs
from claimcheck.reports.html.sheets import Sheet, Site
from claimcheck.reports.pictures import picture
from claimcheck.reports.places import file_place, line_of
from claimcheck.reports.quoting import Quote, quote
from claimcheck.reports.reported import Reported
from claimcheck.reports.sanitise import visible
from claimcheck.reports.stories import Story
from claimcheck.reports.verdicts import Judged, of_block
from claimcheck.wording import worded

_QUOTE = 180
#: Claims of one value that are quoted before the rest is listed by source alone.
_QUOTED = 8
#: Sources that have a column of their own in a matrix.
_COLUMNS = 24
_ENTRIES = 400
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@frozen()
class Telling:
    """A claim as a source tells it."""

    claim: Claim
    source: str
    href: str
    place: str
    speaker: str
    quote: Quote
    doubts: tuple[str, ...]


@frozen()
class Value:
    """One distinct value of a fact; of ``further`` claims only the source and the link are shown."""

    told: str
    tellings: tuple[Telling, ...]
    further: tuple[tuple[str, str], ...]


@frozen()
class FactView:
    """A fact, or a finding of one article that belongs to none.

    ``files`` are the words of places and their links, where a finding is on a file.
    """

    anchor: str
    title: str
    kind: str
    judged: Judged
    sources: int
    independent: int
    values: tuple[Value, ...]
    figure: Figure | None
    names: tuple[str, ...]
    links: tuple[str, ...]
    files: tuple[tuple[str, str], ...] = ()

    @property
    def shared(self) -> bool:
        """Whether more than one source tells it, or something is amiss with it."""
        return self.judged.gravity != "alone"


@frozen()
class MatrixRow:
    """A fact and what each column's source tells of it, as words and links; ``others`` have no column."""

    fact: FactView
    cells: tuple[tuple[tuple[str, str], ...], ...]
    others: int


@frozen()
class ArticleView:
    """An article with its claims marked."""

    anchor: str
    source: str
    heading: tuple[Piece, ...]
    published: str
    basis: str
    language: str | None
    href: str | None
    url: str
    path: str
    claims: int
    paragraphs: tuple[tuple[Piece, ...], ...]


class StoryView:
    """A story on one page: its facts, worst first, its matrix, its timeline, its articles."""

    def __init__(self, story: Story, sheet: Sheet, pages: Site, report: Reported) -> None:
        self.story = story
        self.sheet = sheet
        self.site = pages
        self.report = report

    @cached_property
    def facts(self) -> tuple[FactView, ...]:
        """Every fact with its picture, the gravest first; loose findings are facts of one article."""
        blocks = [self._block(fact) for fact in self.story.facts]
        blocks += [
            block_on((found,))
            if found.place
            else block_of(None, (found,), self.report.held(found.claims), self.report.articles)
            for found in self.story.findings
        ]
        views = [self._fact(block) for block in blocks]
        order = ("error", "warning", "note", "agree", "alone")
        return tuple(sorted(views, key=lambda view: (order.index(view.judged.gravity), -view.sources)))

    @property
    def columns(self) -> tuple[str, ...]:
        """The sources that the matrix has columns for: all, or those that tell most."""
        told = Counter(name for fact in self.facts if fact.shared for name in fact.names)
        inside = dict.fromkeys(name for name in self.sources if told[name])
        most = set(sorted(inside, key=lambda name: -told[name])[:_COLUMNS])
        return tuple(name for name in inside if name in most)

    @property
    def sources(self) -> tuple[str, ...]:
        """The outlets of the story, in the order of their articles."""
        ids = (claim.article for fact in self.story.facts for claim in self.report.held(fact.claims))
        told = (self.report.articles[key] for key in ids)
        return tuple(
            dict.fromkeys(visible(source_name(article)) for article in (*self.story.articles, *told))
        )

    def matrix(self) -> Iterator[MatrixRow]:
        """A row for each fact that several sources tell."""
        columns = self.columns
        for fact in self.facts:
            if fact.shared:
                cells: dict[str, dict[tuple[str, str], None]] = {name: {} for name in columns}
                others = 0
                for value in fact.values:
                    shown = [(telling.source, telling.href) for telling in value.tellings]
                    for source, href in (*shown, *value.further):
                        if source in cells and value.told not in {told for told, _ in cells[source]}:
                            cells[source][value.told, href] = None
                        others += source not in cells
                yield MatrixRow(fact, tuple(tuple(cell) for cell in cells.values()), others)

    def timeline(self) -> list[tuple[Entry, Telling, Judged, str]]:
        """The dates of the story: the entry, its quotation, its fact's verdict and the link to the fact."""
        entries = chronology(self.story.facts, self.report.claims, self.report.articles)[:_ENTRIES]
        return [
            (entry, self._telling(entry.quoted), self.report.verdict(entry.fact), self._link(entry.fact.id))
            for entry in entries
        ]

    def articles(self) -> Iterator[ArticleView]:
        """The articles, one after another."""
        for article in self.story.articles:
            claims = self.report.of_article.get(article.id, ())
            yield _article(article, claims, self.site.anchors[article.id])

    def fact_of(self, claim: Claim) -> tuple[str, Judged] | None:
        """The link from a claim to its fact, and the verdict on it."""
        fact = self.report.fact_of.get(claim.id)
        return (self._link(fact.id), self.report.verdict(fact)) if fact else None

    def anchor(self, claim: Claim) -> str:
        """The name of a claim's place in its article."""
        return self.site.anchors[claim.id]

    def _link(self, identity: str) -> str:
        return self.site.href(identity, self.sheet.file)

    def _block(self, fact: Fact) -> Block:
        return block_of(
            fact, self.report.findings.get(fact.id, ()), self.report.held(fact.claims), self.report.articles
        )

    def _fact(self, block: Block) -> FactView:
        fact = block.fact
        claims = [claim for row in block.rows for claim in row.claims]
        judged = of_block(block)
        told_of = [claim.article for claim in claims] + [place.article or "" for place in block.places]
        drawn = picture(claims, self.report.articles) if judged.gravity != "alone" else None
        return FactView(
            anchor=self.site.anchors[fact.id] if fact else f"finding-{block.findings[0].fingerprint}",
            title=visible(block.title),
            kind=claims[0].kind if claims else "file",
            judged=judged,
            sources=block.sources or 1,
            independent=fact.independent if fact else block.sources or 1,
            values=tuple(self._value(row) for row in block.rows),
            figure=figure(drawn) if drawn else None,
            names=tuple(dict.fromkeys(visible(source_name(self.report.articles[one])) for one in told_of)),
            links=tuple(self._why(fact)) if fact and fact.sources > 1 else (),
            files=tuple(
                (visible(file_place(one).shown), self._link(one.article or "")) for one in block.places
            ),
        )

    def _value(self, row: Row) -> Value:
        first = dict.fromkeys((row.quoted, *row.claims))
        told = [self._telling(claim) for claim in list(first)[:_QUOTED]]
        further = [
            (visible(source_name(self.report.articles[claim.article])), self._link(claim.id))
            for claim in list(first)[_QUOTED:]
        ]
        return Value(visible(row.value), tuple(told), tuple(further))

    def _telling(self, claim: Claim) -> Telling:
        article = self.report.articles[claim.article]
        line = line_of(claim, article)
        others = [worded(replace(claim, value=value)) for value in claim.alternatives]
        return Telling(
            claim=claim,
            source=visible(source_name(article)),
            href=self._link(claim.id),
            place="title" if line is None else f"line {line}" if article.own_lines else "text",
            speaker=visible(speaker_of(claim)),
            quote=quote(claim, article, _QUOTE),
            doubts=tuple(map(visible, (*claim.doubts, *(f"or {other}" for other in others)))),
        )

    def _why(self, fact: Fact) -> Iterator[str]:
        """Which claims were linked on what, in a line each."""
        for link in fact.why[:_QUOTED]:
            one, other = (self.report.claims[key] for key in (link.claim, link.to))
            names = [source_name(self.report.articles[claim.article]) for claim in (one, other)]
            told = ", ".join(link.levels)
            yield visible(
                f"{names[0]} “{one.text}” with {names[1]} “{other.text}”: {link.weight:.2f} ({told})"
            )


def _article(article: Article, claims: Sequence[Claim], anchor: str) -> ArticleView:
    url = article.url or ""
    return ArticleView(
        anchor=anchor,
        source=visible(source_name(article)),
        heading=tuple(piece for line in paragraphs(article, claims, "title") for piece in line),
        published=article.day.isoformat() if article.day else "",
        basis=article.published_basis,
        language=article.language
        if _LANGUAGE.fullmatch(article.language) and article.language != "und"
        else None,
        href=url if _is_web(url) else None,
        url=visible(url),
        path=visible(article.path or ""),
        claims=len(claims),
        paragraphs=tuple(tuple(line) for line in paragraphs(article, claims, "text")),
    )


def _is_web(url: str) -> bool:
    """Whether an address may be a link: nothing but the web's own schemes."""
    try:
        return urlsplit(url).scheme.lower() in ("http", "https") and url.isprintable()
    except ValueError:
        return False
