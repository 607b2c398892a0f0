"""Findings and claims for people: a block a fact, worst first, in a terminal or piped.

Symbols and words carry what colours say; the words that an article is quoted with can steer nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from os.path import commonpath
from pathlib import PurePath

from rich.console import RenderableType
from rich.text import Text

from claimcheck.model import Article, Claim, Finding, Level, NotChecked, Report
from claimcheck.reports import Style
from claimcheck.reports.blocks import Block, Row, blocks, speaker_of
from claimcheck.reports.canvas import Canvas, plain, quiet, quoted
from claimcheck.reports.evidence import untold
from claimcheck.reports.links import address
from claimcheck.reports.places import NamedPlace, file_names, file_place, line_of, places_of
from claimcheck.reports.quoting import quote
from claimcheck.reports.verdicts import unsure_line
from claimcheck.wording import worded

#: From this many columns on a row and its quote share a line; below, the quote goes under it.
_WIDE = 110
_LOOKS: dict[Level, tuple[str, str]] = {
    "error": ("✖", "bold red"),
    "warning": ("▲", "bold yellow"),
    "note": ("•", "bold blue"),
}
_AGREES = ("✓", "bold green")
_INDENT = 2
#: Names and places that a row lists before it counts the rest.
_LISTED = 4


def compared(report: Report, style: Style) -> Iterator[str]:
    """A block a fact, then what agrees and what was not checked."""
    canvas = Canvas(style, _WIDE)
    articles = {article.id: article for article in report.articles}
    names = file_names(report.articles, short=canvas.bound)
    for block in blocks(report, every_fact=style.every_fact):
        rows = [_ready(row, articles, names, style) for row in block.rows]
        drawn = _plot(block, articles, style) if style.plot else ()
        yield canvas.lines(
            *_heads(canvas, block),
            *_rows(canvas, rows, style),
            *_files(canvas, block, style),
            *drawn,
            *_reasons(canvas, block),
            plain(""),
        )
    yield canvas.lines(*_closing(canvas, report, style))


def extracted(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    not_checked: tuple[NotChecked, ...],
    style: Style,
) -> Iterator[str]:
    """The claims of one article after another."""
    canvas = Canvas(style, _WIDE)
    named = {article.id: article for article in articles}
    for identity, held in groupby(claims, key=lambda claim: claim.article):
        article = named[identity]
        yield canvas.lines(*_about(canvas, article), *_claims(canvas, list(held), article, style), plain(""))
    counted = f"{_count(len(claims), 'claim')} in {_count(len(articles), 'article')}"
    yield canvas.lines(plain(counted), *_left_out(canvas, not_checked, len(not_checked)))


def _heads(canvas: Canvas, block: Block) -> Iterator[RenderableType]:
    """What was found, how grave it is, and about what."""
    sources = quiet(_sources(block))
    title = plain(block.title, "bold")
    marks = [_mark(finding) for finding in block.findings] or [_agreement()]
    if canvas.wide:
        yield canvas.sides(Text.assemble(marks[0], "   ", title), sources)
        yield from marks[1:]
        return
    yield canvas.sides(marks[0], sources)
    yield from marks[1:]
    yield canvas.indented(title, 2)


def _mark(finding: Finding) -> Text:
    symbol, look = _LOOKS[finding.level]
    sure = "" if finding.confidence == "high" else f", {finding.confidence} confidence"
    return Text.assemble(
        (f"{symbol} {finding.code}", look), f" {finding.name}  ", (f"{finding.level}", look), (sure, "dim")
    )


def _agreement() -> Text:
    symbol, look = _AGREES
    return Text.assemble((f"{symbol} agree", look))


def _sources(block: Block) -> str:
    """How many sources ("4 sources, 2 independent"); nothing where one stands alone."""
    if block.fact and block.fact.independent < block.sources:
        return f"{_count(block.sources, 'source')}, {block.fact.independent} independent"
    return _count(block.sources, "source") if block.sources > 1 else ""


_Ready = tuple[Text, Text, Text, Text]


def _ready(row: Row, articles: dict[str, Article], names: dict[str, str], style: Style) -> _Ready:
    """A row's cells: the value, its sources, the quotation, the places."""
    excerpt = quote(row.quoted, articles[row.quoted.article], _quote_limit(style))
    places = places_of(row.claims, articles, names)
    return (
        plain(row.value, "bold"),
        plain(_listed(row.sources)),
        quoted(excerpt, row.speakers[:_LISTED]),
        _places(places, style),
    )


def _places(places: Sequence[NamedPlace], style: Style) -> Text:
    """The first places in a line."""
    return _linked(places[:_LISTED], style).append_text(quiet(_more(places)))


def _linked(places: Iterable[NamedPlace], style: Style) -> Text:
    """Places in a line, each of them leading to its file."""
    return quiet(", ").join([quiet(one.shown, address(style.links, one.path, one.line)) for one in places])


def _rows(canvas: Canvas, rows: Sequence[_Ready], style: Style) -> Iterator[RenderableType]:
    if style.width and canvas.wide:
        yield canvas.columns(rows, (style.width // 5, style.width // 6, None, style.width // 5))
    elif canvas.wide:
        yield canvas.columns(
            [(value, names, Text.assemble(words, "  ", at)) for value, names, words, at in rows], (None,) * 3
        )
    else:
        for value, names, words, at in rows:
            yield canvas.sides(Text.assemble(value, "  ", names), at, indent=2)
            yield canvas.indented(words, 4)


def _files(canvas: Canvas, block: Block, style: Style) -> Iterator[RenderableType]:
    """The files that a finding speaks of."""
    if block.places:
        yield canvas.indented(_linked(map(file_place, block.places), style), _INDENT)


def _plot(block: Block, articles: dict[str, Article], style: Style) -> Iterator[RenderableType]:
    """The picture of a fact, indented as its rows are."""
    from claimcheck.reports.pictures import picture  # 5 ms, and only --plot draws
    from claimcheck.reports.plots import ASCII, UNICODE, plot

    drawn = picture([claim for row in block.rows for claim in row.claims], articles)
    if drawn:
        width = style.width - _INDENT if style.width else None
        for line in plot(drawn, width, ASCII if style.ascii else UNICODE):
            yield Text(" " * _INDENT + line, no_wrap=True, overflow="crop")


def _reasons(canvas: Canvas, block: Block) -> Iterator[RenderableType]:
    many = len(block.findings) > 1
    for finding in block.findings:
        told = "" if finding.message.startswith(block.title) else finding.message
        reason = "; ".join(part for part in (told, finding.explanation) if part)
        if reason:
            yield canvas.hanging(plain(f"why {finding.code}:" if many else "why:", "italic"), plain(reason))


def _closing(canvas: Canvas, report: Report, style: Style) -> Iterator[RenderableType]:
    """The counts, the agreement in one line, and what was left out."""
    told = report.summary
    read = f"{_count(told.articles, 'article')} from {_count(told.sources, 'source')}"
    if canvas.bound and (folder := _folder(report.articles)):
        read += f" in {folder}"
    found = ", ".join(
        _count(number, name)
        for number, name in ((told.errors, "error"), (told.warnings, "warning"), (told.notes, "note"))
        if number
    )
    yield plain(
        f"{read}: {_count(told.claims, 'claim')}, {_count(told.facts, 'fact')}; {found or 'no findings'}"
    )
    if told.agreeing:
        shown = "" if style.every_fact else " (--all shows them)"
        yield Text.assemble(_AGREES, f" the sources agree on {_count(told.agreeing, 'fact')}{shown}")
    if report.unsure:
        yield plain(unsure_line(report))
    yield from _left_out(canvas, untold(report), len(report.not_checked))


def _left_out(canvas: Canvas, not_checked: Sequence[NotChecked], count: int) -> Iterator[RenderableType]:
    """How many things were not checked, and those of them that no finding has told."""
    if count:
        yield plain(f"! not checked: {count}", "bold yellow")
    for item in not_checked:
        place = item.path if item.line is None else f"{item.path}:{item.line}"
        yield canvas.indented(Text.assemble(plain(place), "  ", quiet(item.reason)), 2)


def _about(canvas: Canvas, article: Article) -> Iterator[RenderableType]:
    """An article's file, and what is known of it and on what basis."""
    known = [
        f"{field} ({basis})"
        for field, basis in (
            (article.source, article.source_basis),
            (article.day.isoformat() if article.day else "undated", article.published_basis),
            (article.language, article.language_basis),
        )
        if field
    ]
    yield plain(article.path or article.id, "bold")
    yield canvas.indented(quiet(" · ".join(known)), 2)


def _claims(
    canvas: Canvas, claims: Sequence[Claim], article: Article, style: Style
) -> Iterator[RenderableType]:
    cells = []
    for claim in claims:
        line = line_of(claim, article)
        excerpt = quote(claim, article, _quote_limit(style))
        cells.append(
            (
                quiet("title" if line is None else f":{line}", address(style.links, article.path, line or 1)),
                plain(claim.kind),
                plain(worded(claim), "bold"),
                quoted(excerpt, [speaker] if (speaker := speaker_of(claim)) else []),
            )
        )
    if canvas.wide:
        yield canvas.columns(cells, (6, 8, 30, None))
        return
    for place, kind, value, words in cells:
        yield canvas.sides(Text.assemble(value, "  ", quiet(kind.plain)), place, indent=2)
        yield canvas.indented(words, 4)


def _quote_limit(style: Style) -> int:
    """Code points of a quotation: about three lines of a terminal, a long sentence without bounds."""
    return 400 if style.width is None else max(120, style.width * 3 // 2)


def _folder(articles: Sequence[Article]) -> str:
    """The folder that all files share, with its slash; places in a terminal leave it out."""
    folders = {PurePath(article.path).parent for article in articles if article.path and article.path != "-"}
    alike = len({folder.is_absolute() for folder in folders}) == 1
    shared = commonpath(folders) if alike else ""
    return f"{shared}/" if shared not in ("", ".") else ""


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_LISTED]) + _more(names)


def _more(listed: Sequence[object]) -> str:
    more = len(listed) - _LISTED
    return f" and {more} more" if more > 0 else ""


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
