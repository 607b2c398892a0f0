"""What reading a date gives, before it becomes a mention."""

from __future__ import annotations

from claimcheck.frozen import frozen
from claimcheck.values.date_frame import Frame, Reading
from claimcheck.values.date_lexicon import Item


@frozen()
class DateReading:
    """How one stretch of text was read: the rule, its items, the reading, and the frame it was read in."""

    rule: str
    items: tuple[Item, ...]
    start: int
    end: int
    first: int
    last: int
    frame: Frame
    reading: Reading
