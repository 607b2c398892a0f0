"""One fact with two values in one article: a person's age, a place on a road.

Why it matters: One of the two is wrong, and the article itself gives it away.
Example: "Ravi Sen (30)" and, further down, "Ravi Sen (40)"; "KM 014200" and "KM 01-200" of one crash.
To settle it: Look at the source; mend the one that slipped.

Other figures that look alike within one article are nearly always of two things, so that only
what a name or a road mark ties together is compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, takewhile

from claimcheck.model import Article, Claim, Quantity
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.values.ranges import can_both_hold

#: A name of capitalised words right before an age: "Ravi Sen (30)", "Ravi Sen, 30".
_NAMED = re.compile(r"((?:[^\W\d_][\w.'’-]* ){0,3}[^\W\d_][\w.'’-]*) ?[(,] ?$")
_REACH = 60
_ROAD_MARK = "kilometre-mark"


def _contradictions(case: Case) -> Iterator[Remark]:
    for identity, claims in case.told_by.items():
        article = case.articles[identity]
        ages = [claim for claim in claims if claim.scope and claim.scope.noun == "age"]
        named: dict[str, list[Claim]] = defaultdict(list)
        for claim in ages:
            if name := _name(claim, article):
                named[name].append(claim)
        for name, same in named.items():
            yield from _differing(same, f"age of {name}")
        marks = [claim for claim in claims if _unit(claim) == _ROAD_MARK]
        yield from _slipped(marks)


def _differing(claims: Sequence[Claim], what: str) -> Iterator[Remark]:
    """Two values of one thing in two sentences; in one sentence a list may name two of one name."""
    for one, other in combinations(claims, 2):
        if one.sentence != other.sentence and not can_both_hold(one.value, other.value):
            yield Remark((one, other), f"{what}: {one.text} and {other.text}", confidence="medium")
            return


def _slipped(marks: Sequence[Claim]) -> Iterator[Remark]:
    """Two road marks of one article that are one slip of a key apart."""
    for one, other in combinations(marks, 2):
        if one.sentence != other.sentence and _one_slip(_digits(one), _digits(other)):
            yield Remark((one, other), f"place on the road: {one.text} and {other.text}")
            return


def _name(claim: Claim, article: Article) -> str:
    """The full name that an age belongs to, two words at least or written in capitals; "" for none."""
    before = article.field(claim.span.field)[max(0, claim.span.start - _REACH) : claim.span.start]
    match = _NAMED.search(before)
    if not match:
        return ""
    words = list(takewhile(lambda word: word[0].isupper(), reversed(match[1].split())))
    name = " ".join(reversed(words))
    return name if len(words) > 1 or (name.isupper() and len(name) > 1) else ""


def _one_slip(one: str, other: str) -> bool:
    """Whether one digit more, or one other digit, makes one of the other."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) == 1 and len(long) > 2  # noqa: PLR2004
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _digits(claim: Claim) -> str:
    return "".join(filter(str.isdecimal, claim.text))


def _unit(claim: Claim) -> str | None:
    return claim.value.unit if isinstance(claim.value, Quantity) else None


RULE = RemarkRule("N203", "count-contradicts-itself", "warning", "internal", _contradictions, __doc__)
