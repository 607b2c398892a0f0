"""What is read of a text is let go of with it: nothing holds itself."""

from __future__ import annotations

import gc

from claimcheck.text.tokens import Tokens
from newsroom import article, claims


def test_no_text_outlives_its_claims() -> None:
    text = "At least 40 people died on Monday 3 March 2025, hundreds fled, and half a million lost power."
    claims(article(text))
    gc.collect()
    gc.disable()
    try:
        assert claims(article(text))
        assert not [one for one in gc.get_objects() if isinstance(one, Tokens) and one.text == text]
    finally:
        gc.enable()
