"""What is told as done lies before the day of publication."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telling import article, found

from claimcheck.claims.extracting import claims_of
from claimcheck.rules import after_publication
from claimcheck.values.anchor import Anchor


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank on 4 March 2025.",
        "The court will sit on 4 April 2025.",
        "The festival runs until 4 April 2025.",
        "The ferry sank on Monday.",
        "This article was amended on 18 March 2025.",
    ],
)
def test_silent(text: str) -> None:
    assert found(after_publication.RULE, article(text)) == []


def test_a_day_that_is_borrowed_from_the_story_says_nothing_on_what_lies_ahead() -> None:
    told = replace(article("The captain was arrested on 4 March 2026."), published_basis="story")
    claims = claims_of(told, Anchor(told.day, "story"))
    assert [claim.doubts for claim in claims] == [()]


@pytest.mark.parametrize(
    "text", ["The captain was arrested on 4 March 2026.", "Police arrested him on 12 March 2025."]
)
def test_found(text: str) -> None:
    (finding,) = found(after_publication.RULE, article(text))
    assert (finding.level, finding.verdict) == ("warning", "internal")
