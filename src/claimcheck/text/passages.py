"""An article's fields, made ready for the rooms above: tokens, sentences, and what is page furniture."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.frozen import frozen
from claimcheck.model import Article, FieldName
from claimcheck.text.furniture import furniture
from claimcheck.text.memo import once
from claimcheck.text.sentences import Sentence, sentences
from claimcheck.text.tokens import Tokens, tokenise

#: Of how many articles the passages are kept: claims are found in some stories, then these are linked.
KEPT = 64


@frozen(slots=False)
class Passage:
    """One field of an article: ``text`` as it stands, cut into tokens and sentences.

    ``furniture`` lists the (start, end) places that belong to the page and not to the story;
    no claim is read there.
    """

    field: FieldName
    text: str
    language: str
    tokens: Tokens
    sentences: tuple[Sentence, ...]
    furniture: tuple[tuple[int, int], ...]

    @once
    def _later_starts(self) -> tuple[int, ...]:
        """Where the sentences behind the first one begin."""
        return tuple([sentence.start for sentence in self.sentences[1:]])

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the code point ``offset`` (the nearest one before it, else the first)."""
        return self.sentences[bisect_right(self._later_starts, offset)]

    def number_of(self, offset: int) -> int:
        """The index of that sentence."""
        return bisect_right(self._later_starts, offset)

    @once
    def _told(self) -> dict[int, Tokens]:
        return {}

    def told(self, sentence: Sentence) -> Tokens:
        """The tokens of one of the sentences alone, where they stand; cut out once."""
        known = self._told.get(sentence.first)
        if known is None:
            known = self._told[sentence.first] = self.tokens.slice(sentence.first, sentence.last)
        return known

    def is_furniture(self, start: int, end: int) -> bool:
        """Whether text[start:end] overlaps page furniture."""
        return bool(self.furniture) and any(start < stop and begin < end for begin, stop in self.furniture)


@lru_cache(KEPT)
def passages(article: Article) -> tuple[Passage, ...]:
    """The title (where there is one of its own) and the text of an article, in that order."""
    made = []
    names: tuple[FieldName, ...] = ("title", "text")
    for name in names:
        text = article.field(name)
        if name == "title" and article.title_basis != "given":
            continue  # it was taken from the text and is read there
        if text:
            tokens = tokenise(text)
            aside = furniture(text, article.language)
            made.append(
                Passage(
                    field=name,
                    text=text,
                    language=article.language,
                    tokens=tokens,
                    sentences=sentences(tokens, article.language, aside),
                    furniture=aside,
                )
            )
    return tuple(made)


def tokens_of(article: Article, field: FieldName, start: int, end: int) -> Tokens:
    """The tokens of a stretch of a field, cut as a text of its own would be."""
    return tokens_among(passages(article), article, field, start, end)


def tokens_among(cut: Iterable[Passage], article: Article, field: FieldName, start: int, end: int) -> Tokens:
    """The same, for whoever has the article's passages: to look them up takes a hash of all that it holds."""
    for passage in cut:
        if passage.field == field:
            whole = passage.sentence_at(start)
            if (whole.start, whole.end) == (start, end):
                return passage.told(whole)
            if part := passage.tokens.part(start, end):
                return part
    return tokenise(article.field(field), start, end)
