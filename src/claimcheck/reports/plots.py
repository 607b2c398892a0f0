"""Pictures of facts in a terminal: the same lanes and marks as on a page, in signs of one column each.

A mark lies in the column that holds its place and a bar covers every column that it touches, so that
nothing looks more exact than the columns allow.  Where Unicode cannot be shown, ASCII draws the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.frozen import frozen
from claimcheck.reports.pictures import Lane, Mark, Picture
from claimcheck.reports.sanitise import visible

#: The columns that a picture is drawn in at least and, where nothing bounds it, at most.
_NARROWEST = 24
_UNBOUND = 100
_GAP = "  "


@frozen()
class Signs:
    """What marks are drawn with."""

    point: str
    vague: str
    bar: str
    vague_bar: str
    start: str
    end: str
    no_start: str
    no_end: str
    tick: str
    axis: str
    notch: str
    ellipsis: str
    dash: str


UNICODE = Signs("●", "○", "━", "┅", "┣", "┫", "◀", "▶", "╎", "─", "┴", "…", "–")
ASCII = Signs("*", "o", "=", "~", "[", "]", "<", ">", "'", "-", "+", "..", "-")


def plot(picture: Picture, width: int | None, signs: Signs = UNICODE) -> Iterator[str]:
    """The lines of a picture in at most ``width`` columns (40 or more): lanes, axis, ticks, legend."""
    from rich.cells import cell_len, set_cell_size

    columns = width or _UNBOUND
    lanes = [lane for group in picture.groups for lane in group.lanes]
    names = min(columns // 4, max((cell_len(visible(lane.name)) for lane in lanes), default=0))
    room = columns - names - len(_GAP)
    told = min(columns // 4, max((cell_len(_told(lane, signs)) for lane in lanes), default=0))
    told = told if room - told - len(_GAP) >= _NARROWEST else 0
    canvas = room - (told + len(_GAP) if told else 0)
    for group in picture.groups:
        if group.title:
            yield set_cell_size(visible(group.title), columns).rstrip()
        for lane in group.lanes:
            name = _fitted(visible(lane.name), names, signs)
            words = f"{_GAP}{_fitted(_told(lane, signs), told, signs)}" if told else ""
            yield f"{name}{_GAP}{_drawn(lane.marks, canvas, signs)}{words}".rstrip()
            yield from _labels(lane, names, canvas)
    indent = " " * (names + len(_GAP))
    ticks = picture.ticks(max(2, canvas // (16 if picture.dates else 10)))
    yield indent + "".join(_axis([_column(tick.at, canvas) for tick in ticks], canvas, signs))
    yield (indent + _row([(tick.at, tick.label) for tick in ticks], canvas)).rstrip()
    yield from _legend(picture, columns)


def _told(lane: Lane, signs: Signs) -> str:
    """The value in words; the lane of stages has its words at its marks."""
    return "" if any(mark.label for mark in lane.marks) else visible(lane.told).replace("–", signs.dash)


def _fitted(words: str, width: int, signs: Signs) -> str:
    """Words in exactly so many columns, with an ellipsis where some are left out."""
    from rich.cells import cell_len, set_cell_size

    if cell_len(words) <= width:
        return set_cell_size(words, width)
    kept = set_cell_size(words, max(0, width - len(signs.ellipsis))).rstrip()
    return set_cell_size(kept + signs.ellipsis, width)


def _column(share: float, width: int) -> int:
    return min(width - 1, max(0, int(share * width)))


def _drawn(marks: Sequence[Mark], width: int, signs: Signs) -> str:
    """One lane; points are drawn over bars, and bars over ticks."""
    cells = [" "] * width
    order = {"tick": 0, "bar": 1, "point": 2}
    for mark in sorted(marks, key=lambda mark: order[mark.shape]):
        first, last = _column(mark.start, width), _column(mark.end, width)
        if mark.shape == "tick":
            cells[first] = signs.tick
        elif mark.shape == "point":
            cells[first] = signs.vague if mark.vague else signs.point
        else:
            cells[first : last + 1] = _bar(mark, last - first + 1, signs)
    return "".join(cells)


def _bar(mark: Mark, length: int, signs: Signs) -> list[str]:
    inner = signs.vague_bar if mark.vague else signs.bar
    cells = [inner] * length
    if length > 1:
        cells[0], cells[-1] = signs.start, signs.end
    if mark.no_start:
        cells[0] = signs.no_start
    if mark.no_end:
        cells[-1] = signs.no_end
    return cells


def _axis(columns: Sequence[int], width: int, signs: Signs) -> list[str]:
    cells = [signs.axis] * width
    for column in columns:
        cells[column] = signs.notch
    return cells


def _labels(lane: Lane, names: int, width: int) -> Iterator[str]:
    """The labels of marks under them, in as many lines as keep them apart."""
    left = [((mark.start + mark.end) / 2, mark.label) for mark in lane.marks if mark.label]
    while left:
        line = _row(left, width)
        shown = [entry for entry in left if entry[1] in line]
        yield (" " * (names + len(_GAP)) + line).rstrip()
        left = [entry for entry in left if entry not in shown] if shown else []


def _row(labels: Sequence[tuple[float, str]], width: int) -> str:
    """Labels centred under their places, those left out that would touch the one before."""
    line = ""
    for at, label in labels:
        start = max(0, min(width - len(label), _column(at, width) - len(label) // 2))
        if start >= len(line) + (1 if line else 0) and start + len(label) <= width:
            line = line.ljust(start) + label
    return line


def _legend(picture: Picture, width: int) -> Iterator[str]:
    """What the signs mean that are not plain, wrapped."""
    from textwrap import wrap

    yield from wrap(" ".join(picture.legend()), width)
