"""The words of others in a text: what stands between quotation marks, within a line."""

from __future__ import annotations

import re

_QUOTATION = re.compile(r"[\"“”„«]([^\"“”„«»\n]{3,900})[\"“”»]|&ldquo;(.{3,900}?)&rdquo;")


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) places of quotations, their marks included, in order."""
    return tuple(found.span() for found in _QUOTATION.finditer(text))
