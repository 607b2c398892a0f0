"""One person's age told twice in one article, with two values."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby, takewhile

from claimcheck.model import Article, Claim, Quantity, SentenceSpan
from claimcheck.rules.rule import Remark
from claimcheck.values.ranges import can_both_hold

#: A name of capitalised words right before an age: "Ravi Sen (30)", "Ravi Sen, 30".
_NAMED = re.compile(r"((?:[^\W\d_][\w.'’-]* ){0,3}[^\W\d_][\w.'’-]*) ?[(,] ?$")
_REACH = 60
#: A list of fewer ages fits too many people.
_FEWEST = 3
#: In how many sentences a value is looked at: one of them may hold another one's, too.
_SENTENCES = 2
#: Letters of a name that is no initial.
_FULL = 4


def two_ages(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The people of one article who are of two ages, among its claims in reading order."""
    ages = [claim for claim in claims if claim.scope and claim.scope.noun == "age"]
    named: dict[str, list[Claim]] = defaultdict(list)
    for claim in ages:
        if name := _name(claim, article):
            named[name].append(claim)
    for name, same in named.items():
        if pair := _differing(same):
            yield Remark(pair, f"age of {name}: {pair[0].text} and {pair[1].text}", confidence="medium")
    yield from _off_list(ages, article)


def _differing(claims: Sequence[Claim]) -> tuple[Claim, Claim] | None:
    """Two values of one thing in two sentences; in one sentence a list may name two of one name.

    Of each value two sentences are looked at: an article that repeats it a thousand times costs no square.
    """
    told: dict[object, set[SentenceSpan]] = defaultdict(set)
    few: list[Claim] = []
    for claim in claims:
        sentences = told[claim.value]
        if len(sentences) < _SENTENCES and claim.sentence not in sentences:
            sentences.add(claim.sentence)
            few.append(claim)
    for one, other in combinations(few, 2):
        if one.sentence != other.sentence and not can_both_hold(one.value, other.value):
            return one, other
    return None


def _off_list(ages: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """A list of ages ("three men, ages 22, 45 and 67") whose people are named later, one with another age.

    All the others have to be told again, so that it is sure that the same people are meant; the odd
    two have a digit in common, as slips of a key have.
    """
    rows = [list(row) for _, row in groupby(ages, key=lambda claim: (claim.span.field, claim.sentence.start))]
    for place, row in enumerate(rows):
        listed = {_years(claim): claim for claim in row}
        if len(row) < _FEWEST or len(listed) != len(row) or any(_name(claim, article) for claim in row):
            continue
        later = [claim for after in rows[place + 1 :] for claim in after]
        told = set(map(_years, later))
        lost = [claim for years, claim in listed.items() if years not in told]
        new = [claim for claim in later if _years(claim) not in listed and _name(claim, article)]
        if len(lost) == len(new) == 1 and set(lost[0].text) & set(new[0].text) & set("0123456789"):
            yield Remark(
                claims=(lost[0], new[0]),
                message=f"age of {_name(new[0], article)}: {new[0].text}, {lost[0].text} in the list of ages",
                explanation="every other age of the list is told again",
                confidence="medium",
            )


def _years(claim: Claim) -> float | None:
    return claim.value.stated if isinstance(claim.value, Quantity) else None


def _name(claim: Claim, article: Article) -> str:
    """The name that an age belongs to; "" for none, or for one word that relatives may share.

    One word is enough in capitals ("DUL") and, of some letters, before brackets: « Saeful (50) ».
    """
    before = article.field(claim.span.field)[max(0, claim.span.start - _REACH) : claim.span.start]
    match = _NAMED.search(before)
    if not match:
        return ""
    words = list(takewhile(lambda word: word[0].isupper(), reversed(match[1].split())))
    name = " ".join(reversed(words))
    alone = (name.isupper() and len(name) > 1) or (before.endswith("(") and len(name) >= _FULL)
    return name if len(words) > 1 or alone else ""
