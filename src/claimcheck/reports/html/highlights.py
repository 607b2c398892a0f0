"""The text of an article cut into paragraphs of plain words and highlighted claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, FieldName
from claimcheck.reports.sanitise import visible


@frozen()
class Piece:
    """Words of an article; ``claims`` are those that they state, none for words between claims."""

    words: str
    claims: tuple[Claim, ...] = ()


def paragraphs(article: Article, claims: Iterable[Claim], field: FieldName) -> Iterator[list[Piece]]:
    """The lines of a field that hold words, cut at its claims; a claim inside another shares its piece."""
    text = article.field(field)
    marked = list(_merged(claim for claim in claims if claim.span.field == field))
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        inside = [one for one in marked if start <= one[0] < end]
        if line.strip():
            yield list(_pieces(text, start, end, inside))
        start = end + 1


_Marked = tuple[int, int, list[Claim]]


def _merged(claims: Iterable[Claim]) -> Iterator[_Marked]:
    """Spans in the order of the text, those that overlap made one."""
    held: _Marked | None = None
    for claim in sorted(claims, key=lambda claim: (claim.span.start, -claim.span.end)):
        if held and claim.span.start < held[1]:
            held = held[0], max(held[1], claim.span.end), [*held[2], claim]
            continue
        if held:
            yield held
        held = claim.span.start, claim.span.end, [claim]
    if held:
        yield held


def _pieces(text: str, start: int, end: int, marked: list[_Marked]) -> Iterator[Piece]:
    """One line; a claim that runs over its end is cut there."""
    at = start
    for first, last, claims in marked:
        if first > at:
            yield Piece(visible(text[at:first]))
        at = min(last, end)
        yield Piece(visible(text[first:at]), tuple(claims))
    if at < end:
        yield Piece(visible(text[at:end]))
