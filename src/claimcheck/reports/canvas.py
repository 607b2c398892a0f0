"""Text set into columns for a terminal: rich's tables and styles behind four calls.

It never reads markup: what it is given are words, and styles beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.style import Style as Look
from rich.table import Table
from rich.text import Text

from claimcheck.reports import Style
from claimcheck.reports.quoting import Quote
from claimcheck.reports.sanitise import visible

#: Columns of a line without bounds, more than any line has.
_UNBOUND = 1_000_000
_WORDS = "bold cyan"
_QUIET = "dim"


class Canvas:
    """Sets text into the columns of a style; ``wide`` tells whether a row and its quote share a line."""

    def __init__(self, style: Style, wide_from: int) -> None:
        self.bound = style.width is not None
        self.wide = style.width is None or style.width >= wide_from
        self._console = Console(
            file=StringIO(),
            width=style.width or _UNBOUND,
            height=1,
            color_system="standard" if style.color else None,
            force_terminal=style.color,
            no_color=not style.color,
            legacy_windows=False,
        )

    def lines(self, *parts: RenderableType) -> str:
        """Parts below one another, without spaces at the ends of lines."""
        with self._console.capture() as held:
            for part in parts:
                self._console.print(part, soft_wrap=False)
        return "\n".join(line.rstrip(" ") for line in held.get().split("\n"))

    def sides(self, left: Text, right: Text, indent: int = 0) -> RenderableType:
        """One line with something at its right edge; without bounds it follows the left part."""
        if not self.bound:
            return Padding(Text.assemble(left, "  ", right), (0, 0, 0, indent), expand=False)
        grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
        grid.add_column(ratio=1, overflow="fold")
        grid.add_column(justify="right", overflow="fold", max_width=self._console.width // 2)
        grid.add_row(left, right)
        return Padding(grid, (0, 0, 0, indent), expand=self.bound)

    def hanging(self, head: Text, body: Text, indent: int = 2) -> RenderableType:
        """A short head and a text that wraps beside it."""
        grid = Table.grid(padding=(0, 1, 0, 0))
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        grid.add_row(head, body)
        return Padding(grid, (0, 0, 0, indent), expand=self.bound)

    def indented(self, body: Text, indent: int) -> RenderableType:
        """A text that wraps behind an indent."""
        return Padding(body, (0, 0, 0, indent), expand=self.bound)

    def columns(
        self, rows: Sequence[Sequence[Text]], widest: Sequence[int | None], indent: int = 2
    ) -> RenderableType:
        """Rows in columns of at most ``widest`` cells; the column of None takes the room that is left."""
        grid = Table.grid(padding=(0, 2, 0, 0), expand=self.bound)
        for width in widest:
            grid.add_column(
                max_width=width if self.bound else None,
                ratio=1 if width is None and self.bound else None,
                overflow="fold",
                no_wrap=not self.bound,
            )
        for row in rows:
            grid.add_row(*row)
        return Padding(grid, (0, 0, 0, indent), expand=self.bound)


def plain(words: str, style: str = "") -> Text:
    """Words of an article or a file, safe to print."""
    return Text(visible(words), style=style)


def quiet(words: str, where: str = "") -> Text:
    """Words that stand back, and lead to an address where there is one."""
    text = plain(words, _QUIET)
    if where:
        text.stylize(Look(link=where))
    return text


def quoted(quote: Quote, speakers: Sequence[str] = ()) -> Text:
    """A quotation with the claim's own words in brackets, and who said it."""
    text = Text.assemble(
        ("«\N{NO-BREAK SPACE}", _QUIET),
        quote.before,
        ("[", _QUIET),
        (quote.words, _WORDS),
        ("]", _QUIET),
        quote.after,
        ("\N{NO-BREAK SPACE}»", _QUIET),
    )
    return text.append_text(quiet(f" — {'; '.join(speakers)}")) if speakers else text
