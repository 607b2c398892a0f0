"""What is told as done lies before the day of publication."""

from __future__ import annotations

import pytest
from telling import article, found

from claimcheck.rules import after_publication


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank on 4 March 2025.",
        "The court will sit on 4 April 2025.",
        "The festival runs until 4 April 2025.",
        "The ferry sank on Monday.",
    ],
)
def test_silent(text: str) -> None:
    assert found(after_publication.RULE, article(text)) == []


@pytest.mark.parametrize(
    "text", ["The captain was arrested on 4 March 2026.", "Police arrested him on 12 March 2025."]
)
def test_found(text: str) -> None:
    (finding,) = found(after_publication.RULE, article(text))
    assert (finding.level, finding.verdict) == ("warning", "internal")
