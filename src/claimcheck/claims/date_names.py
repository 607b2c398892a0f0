"""Words of dates that are names where they stand: "USA Today", "Raja Juli Antoni", "June Carter"."""

from __future__ import annotations

from claimcheck.text.passages import Passage
from claimcheck.values.date_frame import Found
from claimcheck.values.date_tables import lexicon

#: What stands before a month that is one.
_LEADS_A_MONTH = frozenset(
    {"preposition", "bound", "joiner", "opener", "before", "part", "month_unit", "list"}
)
_OPENERS = frozenset("\"'“‘«([*–—-:`")


def is_first_name(passage: Passage, found: Found) -> bool:
    """Whether a lone month is a person's: "Raja Juli Antoni", "June Carter told"; titles tell nothing."""
    tokens, item = passage.tokens, found.items[0]
    after = item.last
    if (
        len(found.items) > 1
        or passage.field == "title"
        or after >= len(tokens)
        or not _begins_name(tokens.words[after])
    ):
        return False
    words = lexicon(passage.language)
    begins = passage.sentence_at(item.start).first
    if item.first <= begins or words is None or tokens.text[item.end : tokens.starts[after]] != " ":
        return False
    before = tokens.words[item.first - 1]
    if words.parts_of(before).keys() & _LEADS_A_MONTH or words.parts_of(tokens.words[after]):
        return False
    return (_begins_name(before) and item.first - 1 > begins) or before == "," or before in _OPENERS


def _begins_name(word: str) -> bool:
    return word[0].isupper() and not word.isupper()


def is_name(passage: Passage, found: Found) -> bool:
    """Whether the words of a date are a name: capitalised inside a sentence that is not all in capitals."""
    tokens = passage.tokens
    item = found.items[0]
    if passage.field == "title" or not tokens.is_capital(item.first) or tokens.words[item.first].isupper():
        return False
    sentence = passage.sentence_at(item.start)
    if item.first in (sentence.first, 0):
        return False
    before = item.first - 1
    if tokens.words[before] in _OPENERS:
        after = found.items[-1].last
        return after < len(tokens) and tokens.is_capital(after) and before > sentence.first
    words = [n for n in range(sentence.first, sentence.last) if tokens.words[n][0].isalpha()]
    return tokens.is_capital(before) and 2 * sum(tokens.is_capital(n) for n in words) <= len(words)
