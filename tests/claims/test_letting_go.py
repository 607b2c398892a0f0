"""What is read of a text is let go of with it: nothing holds itself, and passages are kept for linking alone."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence

import pytest

from claimcheck.model import Article
from claimcheck.text.passages import passages
from claimcheck.text.tokens import Tokens
from newsroom import article, claims, facts


@pytest.mark.parametrize("told", [claims, facts])
def test_no_text_outlives_what_is_told_of_it(told: Callable[[Article], Sequence[object]]) -> None:
    text = "At least 40 people died on Monday 3 March 2025, hundreds fled, and half a million lost power."
    told(article(text))
    passages.cache_clear()
    gc.collect()
    gc.disable()
    try:
        assert told(article(text))
        passages.cache_clear()
        assert not [one for one in gc.get_objects() if isinstance(one, Tokens) and one.text == text]
    finally:
        gc.enable()
