"""What reading a date gives, before it becomes a mention."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.values.date_frame import Frame, Reading
from claimcheck.values.date_lexicon import Item


class DateReading(NamedTuple):
    """How one stretch of text was read: the rule, its items, the reading, and the frame it was read in."""

    rule: str
    items: tuple[Item, ...]
    start: int
    end: int
    first: int
    last: int
    frame: Frame
    reading: Reading
