"""What is read of a text is let go of with it: nothing holds itself, and passages are kept for linking alone."""

from __future__ import annotations

import gc

from claimcheck.text.passages import passages
from claimcheck.text.tokens import Tokens
from newsroom import article, claims


def test_no_text_outlives_its_claims() -> None:
    text = "At least 40 people died on Monday 3 March 2025, hundreds fled, and half a million lost power."
    claims(article(text))
    passages.cache_clear()
    gc.collect()
    gc.disable()
    try:
        assert claims(article(text))
        passages.cache_clear()
        assert not [one for one in gc.get_objects() if isinstance(one, Tokens) and one.text == text]
    finally:
        gc.enable()
