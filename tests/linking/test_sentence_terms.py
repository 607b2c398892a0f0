"""The terms of a sentence: what two sentences on one matter share, in whatever language."""

from __future__ import annotations

import pytest

from claimcheck.linking.sentences import sentence_terms
from claimcheck.text.tokens import tokenise


def keys(text: str, language: str) -> list[str]:
    return [term.key for _, term in sentence_terms(tokenise(text), language).terms]


@pytest.mark.parametrize(
    ("text", "language"),
    [("", "en"), ("14,000; 3/4/2025 …", "en"), ("the and of it", "en"), ("yang di dan", "id")],
)
def test_numbers_signs_and_common_words_are_no_terms(text: str, language: str) -> None:
    assert keys(text, language) == []


def test_two_languages_share_concepts_and_places() -> None:
    english = keys("North Korea deployed 14,000 soldiers to Russia.", "en")
    indonesian = keys("Korut mengerahkan 14.000 tentara ke Rusia.", "id")
    assert {"&KP", "@deploy", "&RU"} == {key for key in english if key[0] in "&@"}
    assert {"&KP", "@deploy", "&RU"} == {key for key in indonesian if key[0] in "&@"}


def test_forms_of_a_word_are_one_term() -> None:
    assert keys("penyelam menyelam", "id")[0] == keys("menyelam", "id")[0]


def test_the_first_word_is_no_name_a_later_capital_is() -> None:
    terms = {term.key: term for _, term in sentence_terms(tokenise("Divers met Halcyon"), "en").terms}
    assert [term.name for term in terms.values()] == [False, False, True]


def test_terms_stand_at_their_tokens() -> None:
    tokens = tokenise("Near Oster the US deployed 14 soldiers; the treaty took effect.")
    made = sentence_terms(tokens, "en")
    assert [token for token, _ in made.terms] == sorted(token for token, _ in made.terms)
    named = {term.key: tokens.words[token] for token, term in made.terms}
    assert (named["&US"], named["@deploy"], named["@enter-into-force"]) == ("US", "deployed", "took")
    assert "effect" not in {term.key for _, term in made.terms}  # it belongs to "took effect"
