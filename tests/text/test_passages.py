"""An article's fields, made ready: what is read where, and what is the page's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model import Article, Basis
from claimcheck.text.passages import passages, tokens_of

TEXT = "Kapal tenggelam di selat itu.\nBaca juga: Lima Fakta Kapal\nDua orang dicari."


@pytest.mark.parametrize(
    ("title", "basis", "text", "fields"),
    [
        (None, "unknown", "", []),
        ("Kapal", "given", "", ["title"]),
        (None, "unknown", TEXT, ["text"]),
        ("Kapal tenggelam", "first-line", TEXT, ["text"]),  # it is read where it stands
        ("Kapal tenggelam", "given", TEXT, ["title", "text"]),
    ],
)
def test_fields(title: str | None, basis: Basis, text: str, fields: list[str]) -> None:
    article = Article(id="a", text=text, title=title, title_basis=basis, language="id")
    assert [passage.field for passage in passages(article)] == fields


def test_furniture_is_known_and_parts_sentences() -> None:
    (passage,) = passages(Article(id="a", text=TEXT, language="id"))
    at = TEXT.index("Lima")
    assert passage.is_furniture(at, at + 4)
    assert not passage.is_furniture(0, 5)
    assert not passage.is_furniture(TEXT.index("Dua"), len(TEXT))
    assert passage.sentence_at(0) != passage.sentence_at(TEXT.index("Dua"))


def test_the_sentence_at_a_place() -> None:
    text = "  Satu. Dua."
    (passage,) = passages(Article(id="a", text=text, language="id"))
    said = [text[found.start : found.end] for found in map(passage.sentence_at, range(len(text) + 2))]
    assert said[:7] == ["Satu."] * 7
    assert said[-4:] == ["Dua."] * 4


@given(st.text(alphabet=st.sampled_from("aB9 .,!\n“”()"), max_size=60))
def test_sentences_are_in_order_and_hold_their_tokens(text: str) -> None:
    for passage in passages(Article(id="a", text=text, language="en")):
        end = 0
        for sentence in passage.sentences:
            assert end <= sentence.start < sentence.end <= len(text)
            assert passage.tokens.starts[sentence.first] == sentence.start
            assert passage.tokens.ends[sentence.last - 1] == sentence.end
            end = sentence.end


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(0, 9, ("Two", "sank", ".")), (4, 8, ("sank",)), (1, 8, ("wo", "sank")), (9, 10, ())],
)
def test_the_tokens_of_a_stretch_of_a_field(start: int, end: int, words: tuple[str, ...]) -> None:
    news = Article(id="a", title="Ferries", text="Two sank. One burned.", language="en")
    assert tokens_of(news, "text", start, end).words == words


def test_the_tokens_of_a_title_that_is_no_passage() -> None:
    news = Article(id="a", title="Two sank", title_basis="first-line", text="Two sank", language="en")
    assert tokens_of(news, "title", 4, 8).words == ("sank",)
