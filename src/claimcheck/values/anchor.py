"""What relative dates are read against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from claimcheck.model import DateBasis

#: Which of the first two fields of "3/4/2025" is the day; None lets the language decide.
DateOrder: TypeAlias = Literal["DMY", "MDY"]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day an article was written, and what that knowledge rests on.

    ``day`` is None where nothing dates the article: relative dates then stay constraints.
    """

    day: date | None = None
    basis: DateBasis = "unresolved"
    order: DateOrder | None = None
