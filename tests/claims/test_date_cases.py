"""The date cases of every language that has some: what must stay silent comes first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from claimcheck.claims.dates import date_mentions
from claimcheck.languages import table
from claimcheck.model import Article, Mention, TimeInterval
from claimcheck.text.passages import passages
from claimcheck.values.anchor import Anchor

LANGUAGES = ("id", "en")


def dates_of(text: str, language: str, published: date | None) -> tuple[Mention, ...]:
    anchor = Anchor(published, "published") if published else Anchor()
    (passage,) = passages(Article(id="case", text=text, language=language))
    return date_mentions(passage, anchor)


def published(language: str) -> date:
    return date.fromisoformat(table(language, "date_cases")["published"])


def lines(block: str) -> list[str]:
    return [line for line in block.splitlines() if line.strip()]


def cases(section: str) -> Iterator[tuple[str, str, str]]:
    for language in LANGUAGES:
        for value, block in table(language, "date_cases")[section].items():
            for line in lines(block):
                yield language, value, line


def marked(line: str) -> tuple[str, str]:
    """The line without its brackets, and the words between them."""
    inside = re.search(r"\[(.*)\]", line)
    assert inside
    return line.replace("[", "").replace("]", ""), inside[1]


def only(text: str, words: str, found: tuple[Mention, ...]) -> Mention:
    assert [text[mention.start : mention.end] for mention in found] == [words]
    return found[0]


@pytest.mark.parametrize(
    ("language", "line"),
    [(language, line) for language in LANGUAGES for line in lines(table(language, "date_cases")["silent"])],
)
def test_what_is_no_date_stays_silent(language: str, line: str) -> None:
    assert [line[m.start : m.end] for m in dates_of(line, language, published(language))] == []


@pytest.mark.parametrize(("language", "value", "line"), list(cases("reads")))
def test_many_phrasings_of_one_value(language: str, value: str, line: str) -> None:
    text, words = marked(line)
    mention = only(text, words, dates_of(text, language, published(language)))
    assert isinstance(mention.value, TimeInterval)
    assert mention.value.timex == value
    assert mention.value.earliest is not None
    assert mention.doubts == ()


@pytest.mark.parametrize(("language", "value", "line"), list(cases("unanchored")))
def test_without_a_day_of_publication_a_date_is_a_constraint(language: str, value: str, line: str) -> None:
    text, words = marked(line)
    mention = only(text, words, dates_of(text, language, None))
    assert isinstance(mention.value, TimeInterval)
    assert mention.value.timex == value
    assert (mention.value.basis == "unresolved") == (mention.value.earliest is None)


@pytest.mark.parametrize(("language", "doubt", "line"), list(cases("doubts")))
def test_doubts(language: str, doubt: str, line: str) -> None:
    text, words = marked(line)
    mention = only(text, words, dates_of(text, language, published(language)))
    assert doubt in mention.doubts
