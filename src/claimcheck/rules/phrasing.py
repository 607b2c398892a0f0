"""The words that the checks on one article look for, by language: ``languages/<code>/checks.toml``."""

from __future__ import annotations

from functools import cache

from claimcheck.languages import phrases, table


@cache
def known_words(language: str, section: str, key: str) -> frozenset[str]:
    """The phrases under a key; none where the language has no such table."""
    return frozenset(phrases(table(language, "checks").get(section, {}).get(key, "")))
