"""Copies: articles of one story that are one text, and sentences that one article took from another.

Articles are compared by their w-shingles (Broder, "On the resemblance and containment of documents",
1997), exactly, since a story is small: w is 5, as in most studies of re-used news (Clough et al.,
"METER", 2002, use up to 10).  What is measured is containment, so that a text that was cut short, or
has paragraphs of its own, is found: which share of the shorter text's words lies in a run of five
that the longer one has too.  Quotations and page furniture are left out: two reporters hear the same
words from one speaker.

The share from which two texts are one was read off 1,500 Indonesian articles of 14 outlets and the
labelled stories: 0.5 to 0.93 in re-posts and reprinted releases, up to 0.46 where both hold a passage
of one release beside work of their own, mostly below 0.25 otherwise.

Every text is compared with the longest one of each group found so far alone, so that groups do not
chain and the cost grows with the number of texts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from claimcheck.model import Article
from claimcheck.text.passages import passages
from claimcheck.text.quotations import quotations

if TYPE_CHECKING:
    from claimcheck.linking.profiles import Profile  # which asks the gates, which know of copies

_Shingle: TypeAlias = tuple[str, ...]

#: Levels of ``words`` from which one sentence may be the other's.
MOSTLY_SHARED = frozenset({"words:0.65", "words:0.5", "words:0.4"})
#: The level of two sentences that are word for word the same around their figures; others have none.
COPIED = "sentence:copied"
#: How many words make a shingle.
_WIDTH = 5
#: The share of the shorter text's own words that makes two texts one.
_ONE_TEXT = 0.5
#: Of shorter texts nothing can be told: two notes on one earthquake are written alike.
_FEWEST_WORDS = 40
#: A sentence is copied where so many words around its figure are the same one by one ...
_RUN = 8
#: ... and make up this share of the longer sentence.  Of 4,599 pairs of claims that were linked
#: across outlets, 69 are; below, runs are names and set phrases.
_SENTENCE = 0.75


def originals(articles: Sequence[Article]) -> dict[str, str]:
    """For every article of a story that is one text with another one, the article that stands for both.

    Where one outlet tells the whole story, nothing is compared: it is one source.
    """
    if len({article.source or article.id for article in articles}) == 1:
        return {}
    words = [_own_words(article) for article in articles]
    holders: dict[_Shingle, tuple[int, ...]] = {}
    found: dict[str, str] = {}
    longest_first = sorted(range(len(articles)), key=lambda at: (-len(words[at]), at))
    for index in longest_first:
        if len(words[index]) < _FEWEST_WORDS:
            break
        shingles = list(_shingles(words[index]))
        distinct = set(shingles)
        shared = Counter([at for shingle in distinct if shingle in holders for at in holders[shingle]])
        first = max(shared, key=shared.__getitem__, default=None)
        if first is not None and _covered(shingles, holders, first) >= _ONE_TEXT * len(words[index]):
            found[articles[index].id] = found[articles[first].id] = articles[first].id
        elif index != longest_first[-1]:  # with which nothing is compared any more
            for shingle in distinct:
                holders[shingle] = (*holders.get(shingle, ()), index)
    return found


def copied(one: Profile, other: Profile) -> bool:
    """Whether the sentences of two claims are word for word the same around their figures.

    Other figures do not count either: whoever copies may mistype two.  The words right beside the
    figure are the same on one side at least.
    """
    first, second = one.traits, other.traits
    if first.left != second.left and first.right != second.right:
        return False
    (before, after), (earlier, later) = one.around, other.around
    same = _same(before, earlier) + _same(after, later)
    return same >= max(_RUN, _SENTENCE * max(len(before) + len(after), len(earlier) + len(later)))


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words are the same from the beginning on."""
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count


def _own_words(article: Article) -> tuple[str, ...]:
    """The words of a text that are neither quoted nor the page's."""
    kept: list[str] = []
    for passage in passages(article):
        if passage.field == "text":
            starts, lower, at = passage.tokens.starts, passage.tokens.lower, 0
            for start, end in sorted((*passage.furniture, *quotations(passage.text))):
                kept += lower[at : bisect_left(starts, start)]
                at = max(at, bisect_left(starts, end))
            kept += lower[at:]
    return tuple([word for word in kept if word[0].isalnum()])


def _shingles(words: Sequence[str]) -> Iterator[_Shingle]:
    return zip(*(words[shift:] for shift in range(_WIDTH)), strict=False)


def _covered(shingles: Sequence[_Shingle], holders: Mapping[_Shingle, Sequence[int]], by: int) -> int:
    """How many words of a text lie in shingles that another text has."""
    at = [place for place, shingle in enumerate(shingles) if by in holders.get(shingle, ())]
    if not at:
        return 0
    return _WIDTH + sum(min(_WIDTH, second - first) for first, second in pairwise(at))
