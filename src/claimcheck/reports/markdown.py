"""A table with footnoted sources, for a pull request, a wiki or a message (GitHub Flavored Markdown).

All that comes from articles and files is escaped: it cannot make a link, an image, a tag, a cell or a
heading, and mentions nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.model import Article, Level, Report
from claimcheck.reports import Style
from claimcheck.reports.blocks import Block, Row, blocks
from claimcheck.reports.evidence import evidence, shortened, untold
from claimcheck.reports.places import file_place
from claimcheck.reports.quoting import quote
from claimcheck.reports.sanitise import visible
from claimcheck.reports.verdicts import unsure_line

_SYMBOLS: dict[Level, str] = {"error": "✖", "warning": "▲", "note": "•"}
_AGREES = "✓ agree"
#: Code points of a quotation.
_QUOTED = 300
_SPECIAL = re.compile(r"([\\`*_\[\]{}()|~$!])")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
#: Where GitHub makes a link of plain words by itself: @name, #12, https://, www.
_SELF_LINKED = re.compile(r"@|#|www(?=\.)|(?::(?=//))", re.IGNORECASE)
_JOINER = "\N{WORD JOINER}"
_SAFE_URL = re.compile(r"https?://[!#-;=?-Z_a-z~%]+", re.ASCII)


def compared(report: Report, style: Style) -> Iterator[str]:
    """A row a fact, worst first, then a footnote for each value that a source gives."""
    articles = {article.id: article for article in report.articles}
    notes: list[str] = []
    told = blocks(report, every_fact=style.every_fact)
    yield f"{_counts(report)}\n"
    if told:
        yield "\n| | What differs | Says who | Why |\n|---|---|---|---|\n"
    for block in told:
        cells = (_heads(block), escaped(block.title), _values(block, notes, articles), _why(block))
        yield f"| {' | '.join(cells)} |\n"
    if notes:
        yield "\n"
        yield from notes
    if report.unsure:
        yield f"\n{unsure_line(report)}\n"
    others = untold(report)
    if others:
        yield "\nNot checked:\n\n"
    for item in others:
        place = item.path if item.line is None else f"{item.path}:{item.line}"
        yield f"* **{escaped(place)}**: {escaped(item.reason)}\n"


def _counts(report: Report) -> str:
    told = report.summary
    found = ", ".join(
        _count(number, noun)
        for number, noun in ((told.errors, "error"), (told.warnings, "warning"), (told.notes, "note"))
        if number
    )
    return (
        f"claimcheck: {found or 'no findings'} in {_count(told.articles, 'article')} from "
        f"{_count(told.sources, 'source')}, which agree on {_count(told.agreeing, 'fact')}."
    )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _heads(block: Block) -> str:
    heads = (
        f"{_SYMBOLS[finding.level]} {finding.level} **{finding.code}** {escaped(finding.name)}"
        for finding in block.findings
    )
    return "<br>".join(heads) or _AGREES


def _values(block: Block, notes: list[str], articles: dict[str, Article]) -> str:
    """What the sources tell, or the files that a finding speaks of."""
    files = (escaped(name) for name in shortened([file_place(one).shown for one in block.places]))
    return "<br>".join((*(_value(row, notes, articles) for row in block.rows), *files))


def _value(row: Row, notes: list[str], articles: dict[str, Article]) -> str:
    """A value and its sources; the footnote quotes the claim that speaks for all of them."""
    notes.append(f"[^claim{len(notes) + 1}]: {_note(row, articles)}\n")
    return f"**{escaped(row.value)}** {escaped(', '.join(shortened(row.sources)))}[^claim{len(notes)}]"


def _note(row: Row, articles: dict[str, Article]) -> str:
    article = articles[row.quoted.article]
    excerpt = quote(row.quoted, article, _QUOTED)
    quoted = f"«{escaped(excerpt.before)}**{escaped(excerpt.words)}**{escaped(excerpt.after)}»"
    held = [evidence(claim, articles[claim.article]) for claim in row.claims]
    places = ", ".join(shortened(list(dict.fromkeys(f"{one.path}:{one.region.line}" for one in held))))
    who = f" — {escaped('; '.join(shortened(row.speakers)))}" if row.speakers else ""
    url = f" <{article.url}>" if article.url and _SAFE_URL.fullmatch(article.url) else ""
    return f"**{escaped(article.source or article.id)}**: {quoted}{who} ({escaped(places)}){url}"


def _why(block: Block) -> str:
    return "<br>".join(escaped(finding.explanation) for finding in block.findings if finding.explanation)


def escaped(text: str) -> str:
    r"""Words as they are read, on one line, with nothing that Markdown acts on.

    >>> escaped("[a](b) | <i>")
    '\\[a\\]\\(b\\) \\| &lt;i&gt;'
    """
    joined = _SELF_LINKED.sub(lambda sign: sign[0] + _JOINER, visible(text))
    return _SPECIAL.sub(r"\\\1", joined).translate(_ENTITIES)
