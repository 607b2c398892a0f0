"""What stands on a web page: the text of its article and its metadata, by the standard library's parser.

A page's own words for its metadata are used (``<html lang>``, Open Graph, Dublin Core and the ``meta``
names of news sites); text is taken from the longest ``<article>``, else from ``<main>``, else from
the whole body, and never from navigation, scripts, captions or forms.
"""

from __future__ import annotations

from html.parser import HTMLParser

_UNSEEN = frozenset(
    "script style noscript template svg nav header footer aside form button select figure figcaption"  # noqa: SIM905
    " iframe object video audio".split()
)
_BLOCKS = frozenset(
    "address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li main ol p pre section table td th"  # noqa: SIM905
    " tr ul".split()
)
_REGIONS = ("article", "main", "body")
_METADATA = {
    "og:title": "title",
    "dc.title": "title",
    "og:site_name": "source",
    "dc.publisher": "source",
    "application-name": "source",
    "article:published_time": "published",
    "og:article:published_time": "published",
    "datepublished": "published",
    "dc.date": "published",
    "date": "published",
    "publishdate": "published",
    "og:url": "url",
}


def fields_of(page: str) -> dict[str, str]:
    """The fields of an article record that a page states: text, title, source, published, language, url."""
    parser = Page()
    parser.feed(page)
    parser.close()
    return {**parser.fields, "text": text_of(parser)}


def text_of(parser: Page) -> str:
    """The text of the page that a parser has read, a line a paragraph."""
    return next((text for name in _REGIONS if (text := parser.longest(name))), parser.longest(""))


class Page(HTMLParser):
    """Gathers the pieces of text of each region, and the metadata."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.fields: dict[str, str] = {}
        self._unseen: list[str] = []
        self._in_title = False
        self._open: list[tuple[str, list[str]]] = [("", [])]
        self._texts: dict[str, list[str]] = {}

    def longest(self, region: str) -> str:
        """The longest text of a region's occurrences, "" where there is none."""
        pieces = [made for name, kept in self._open if name == region and (made := _lines(kept))]
        return max(pieces + self._texts.get(region, []), key=len, default="")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self._keep(values.get("property") or values.get("name") or values.get("itemprop", ""), values)
        elif tag == "html" and values.get("lang"):
            self.fields["language"] = values["lang"]
        elif tag == "title" and not self.fields.get("title"):
            self._in_title = True
        elif tag in _UNSEEN:
            self._unseen.append(tag)
        elif not self._unseen:
            if tag in _REGIONS:
                self._open.append((tag, []))
            if tag in _BLOCKS:
                self._add("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        elif tag in _UNSEEN:
            if tag in self._unseen:
                del self._unseen[self._unseen.index(tag) :]
        elif not self._unseen:
            if tag in _BLOCKS:
                self._add("\n")
            if tag == self._open[-1][0]:
                name, pieces = self._open.pop()
                self._texts.setdefault(name, []).append(_lines(pieces))

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.fields["title"] = self.fields.get("title", "") + data
        elif not self._unseen:
            self._add(" ".join(data.split("\n")))

    def _keep(self, name: str, values: dict[str, str]) -> None:
        field = _METADATA.get(name.lower())
        content = values.get("content", "").strip()
        if field and content and (field == "title" or field not in self.fields):
            self.fields[field] = content

    def _add(self, piece: str) -> None:
        for _, pieces in self._open:
            pieces.append(piece)


def _lines(pieces: list[str]) -> str:
    """Pieces of text as lines without blank ones and without doubled spaces."""
    lines = (" ".join(line.split(" ")).strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)
