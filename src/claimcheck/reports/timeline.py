"""The timeline of each story for people, in a terminal or piped: when, what, according to whom."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from claimcheck.model import Report
from claimcheck.reports import Style
from claimcheck.reports.blocks import speaker_of
from claimcheck.reports.canvas import Canvas, plain, quiet, quoted
from claimcheck.reports.chronology import Entry, chronology
from claimcheck.reports.quoting import quote
from claimcheck.reports.reported import Reported
from claimcheck.reports.stories import Story, stories
from claimcheck.reports.verdicts import SYMBOLS, Gravity

#: From this many columns on an entry is one row; below, its words stand under its date.
_WIDE = 100
_LOOKS: dict[Gravity, str] = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold blue",
    "agree": "bold green",
    "alone": "dim",
}
_ASCII: dict[Gravity, str] = {"error": "x", "warning": "!", "note": "-", "agree": "+", "alone": "o"}
_LISTED = 4


def timelines(report: Report, style: Style) -> Iterator[str]:
    """The dates of each story, earliest first; those that no day is known of come last."""
    canvas = Canvas(style, _WIDE)
    reported = Reported(report)
    told = stories(report)
    for story in told:
        entries = chronology(story.facts, reported.claims, reported.articles)
        rows = [_row(entry, reported, style) for entry in entries]
        heads = [plain(_heading(story), "bold")] if len(told) > 1 else []
        if rows:
            yield canvas.lines(*heads, *_set(canvas, rows, style), "")
    shown = _ASCII if style.ascii else SYMBOLS
    words = ("conflict", "warning", "note", "agreed", "one source alone")
    yield canvas.lines(quiet("  ".join(map(" ".join, zip(shown.values(), words, strict=True)))))


_Row = tuple[Text, Text, Text]


def _heading(story: Story) -> str:
    number = len(story.articles)
    return f"{story.title} ({number} article{'' if number == 1 else 's'})"


def _row(entry: Entry, reported: Reported, style: Style) -> _Row:
    """An entry's cells: when, what, and the sources."""
    gravity = reported.verdict(entry.fact).gravity
    symbol = (_ASCII if style.ascii else SYMBOLS)[gravity]
    excerpt = quote(entry.quoted, reported.articles[entry.quoted.article], max(100, style.width or 400))
    speaker = speaker_of(entry.quoted)
    words = quoted(excerpt, [speaker] if speaker else [])
    if entry.stage:
        words = Text.assemble((f"{entry.stage}: ", "italic"), words)
    more = len(entry.sources) - _LISTED
    names = ", ".join(entry.sources[:_LISTED]) + (f" and {more} more" if more > 0 else "")
    return Text.assemble((symbol, _LOOKS[gravity]), " ", plain(entry.when, "bold")), words, plain(names)


def _set(canvas: Canvas, rows: list[_Row], style: Style) -> Iterator[RenderableType]:
    if canvas.wide:
        yield canvas.columns(rows, (26, None, (style.width or _WIDE) // 5))
        return
    for when, words, names in rows:
        yield canvas.sides(when, names, indent=2)
        yield canvas.indented(words, 4)
