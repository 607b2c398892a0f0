"""The cues that tell who says it: one word where one word is looked up, nothing twice."""

from __future__ import annotations

from collections import Counter

import pytest

from claimcheck.languages import FIRST_CLASS, phrases, table

KEYS = ("says", "silent", "according", "via", "pronouns", "inner", "roles", "called", "owners")
#: Words that carry a number more often than a speaker, and so introduce nobody.
SILENT = {"id": ("tutup", "kepada", "dilaporkan"), "en": ("per", "recorded", "via")}


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_words_that_are_no_cues(language: str) -> None:
    data = table(language, "attribution")
    for key in ("says", "according", "via"):
        assert not set(SILENT[language]) & set(phrases(data[key])), key


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_every_list_is_there_in_small_letters_without_repeats(language: str) -> None:
    data = table(language, "attribution")
    assert tuple(data) == KEYS
    for key in KEYS:
        assert data[key] == data[key].lower(), key
        assert [word for word, count in Counter(phrases(data[key])).items() if count > 1] == [], key


@pytest.mark.parametrize("language", FIRST_CLASS)
@pytest.mark.parametrize("key", ["says", "pronouns", "inner", "roles"])
def test_lists_looked_up_by_one_token_hold_single_words(language: str, key: str) -> None:
    assert [word for word in phrases(table(language, "attribution")[key]) if " " in word] == []


@pytest.mark.parametrize("language", FIRST_CLASS)
def test_a_cue_has_one_sense(language: str) -> None:
    data = table(language, "attribution")
    counts = Counter(cue for key in ("says", "according", "via") for cue in phrases(data[key]))
    assert [cue for cue, count in counts.items() if count > 1] == []
