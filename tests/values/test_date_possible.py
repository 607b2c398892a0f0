"""What of a rule is left where a language lacks the words that it asks for."""

from __future__ import annotations

import re

import pytest

from claimcheck.values.date_lexicon import NEVER
from claimcheck.values.date_possible import possible


@pytest.mark.parametrize(
    ("rule", "left"),
    [
        ("a(?:b|c)?", "a(?:b|c)?"),
        (f"a(?:b|{NEVER}c)", "a(?:b)"),
        (f"a(?:b|(?:c{NEVER}|d(?:{NEVER})+))e", "a(?:b)e"),
        (f"a{NEVER}?b{NEVER}*", "ab"),
        (f"a(?:{NEVER}|b{NEVER})?c", "ac"),
        (f"(?!{NEVER}|a)b(?<!{NEVER})", "(?!a)b"),
        (f"a(?<=a|{NEVER})", "a(?<=a)"),
        (f"a(?={NEVER})", NEVER),
        (f"(?:a|{NEVER})(?:{NEVER})b", NEVER),
        (f"(?P<ONE>{NEVER})?a(?(ONE)b|c)", f"(?P<ONE>{NEVER})?a(?(ONE)b|c)"),
    ],
)
def test_dead_alternatives_are_left_out(rule: str, left: str) -> None:
    assert possible(rule) == left
    re.compile(left)
