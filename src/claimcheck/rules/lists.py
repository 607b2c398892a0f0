"""Lists of a total's parts behind it, in its sentence or the next: do they make the total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.model import Article, Claim, Confidence, Number, Quantity
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.values.families import alike
from claimcheck.values.identity import exact_figure
from claimcheck.values.rounding import around

_FEWEST = 2
#: So many peoples are named before a list of them is taken for a whole one.
_PEOPLES = 3
#: From this share of the total on, a list of peoples misses few.
_NEARLY = 0.9
#: By no more than this share of a total its parts are off by a slip; of 100 votes two may be nobody's.
_SLIP = 0.005
#: Code points between a total and its list, and between two parts.
_LONGEST_WAY, _LONGEST_GAP = 140, 60
#: What ends a list: a stop, or a figure that was not read.
_BROKEN = re.compile(r"[.;:!?\d“”\"]")
_WORDS = re.compile(r"[^\W\d_]+|,")
_ADDED = ("count", "money")


def missed_totals(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The totals of one article whose listed parts make another sum, but for those that were read as such."""
    told = _singly([claim for claim in claims if claim.kind != "date"])
    for place, before in enumerate(told[:-_FEWEST]):
        opening = _opening(before, told[place + 1], article)
        whole = _whole(told[: place + 1], told[place + 1], article) if opening else None
        if whole is None:
            continue
        parts = _parts(whole, told[place + 1 :], article)
        read = [claim for claim in parts if claim.scope and claim.scope.whole == whole.id]
        if len(parts) < _FEWEST or len(read) >= _FEWEST:
            continue
        if opening == "some" and not (_peoples(whole, parts) or _all_but_few(whole, parts)):
            continue
        yield from _missed(whole, parts)


def _whole(before: Sequence[Claim], first: Claim, article: Article) -> Claim | None:
    """The total of a list: the figure before it, or the one before that.

    "Nine houses in three villages" and "1,078 officers. The thousand officers" open lists of the former.
    """
    last = before[-1]
    if exact_figure(last) is not None and _alike(last, first):
        return last if last.kind in _ADDED else None
    text = article.field(first.span.field)
    for claim in before[-2:-1]:
        between = text[claim.span.end : first.span.start]
        near = claim.span.field == first.span.field and len(between) <= _LONGEST_WAY + _LONGEST_GAP
        if near and claim.kind in _ADDED and _alike(claim, first) and not _alike(last, first):
            return claim
    return None


def _singly(claims: Sequence[Claim]) -> list[Claim]:
    """Claims without the sums that were read over two of them: "50 men and 30 women"."""
    ends = {(claim.span.field, claim.span.end): claim.span.start for claim in claims}
    return [claim for claim in claims if ends[claim.span.field, claim.span.end] <= claim.span.start]


def _opening(whole: Claim, first: Claim, article: Article) -> str:
    """How a list is opened between a total and what follows: "all", "some", or "" for no list."""
    if whole.span.field != first.span.field:
        return ""
    between = article.field(whole.span.field)[whole.span.end : first.span.start]
    if len(between) > _LONGEST_WAY or between.count(". ") > 1:
        return ""
    words = " ".join(between.lower().rstrip(" ,:").split())
    for kind in ("all", "some"):
        if words.endswith(tuple(known_words(article.language, "lists", kind))):
            return kind
    return ""


def _parts(whole: Claim, behind: Sequence[Claim], article: Article) -> list[Claim]:
    """The parts that stand behind a total in one list; [] where it is not read to its end."""
    text, ands = article.field(whole.span.field), known_words(article.language, "lists", "and")
    found: list[Claim] = []
    closed = False
    for claim in behind:
        gap = text[found[-1].span.end : claim.span.start] if found else ""
        joints = _joints(gap, ands)
        if not _alike(whole, claim) or len(gap) > _LONGEST_GAP or _BROKEN.search(gap):
            break
        if found and len(joints) != 1 and not (joints and ands.issuperset(joints)):
            break
        closed = closed or bool(ands.intersection(joints))
        found.append(claim)
    if not found:
        return []
    rest = text[found[-1].span.end :].split("\n", 1)[0][:_LONGEST_GAP]
    stop = _BROKEN.search(rest)
    more = ands.intersection(_joints(rest[: stop.start()] if stop else rest, ands))
    return found if not more and (closed or stop) else []


def _joints(gap: str, ands: frozenset[str]) -> list[str]:
    """The commas and "and"s of some words, ", and" being one."""
    words = _WORDS.findall(gap.lower())
    return [
        word
        for word, following in pairwise([*words, ""])
        if word in ands or (word == "," and following not in ands)
    ]


def _alike(whole: Claim, part: Claim) -> bool:
    """Whether a claim can be a part of a total: of its kind, told exactly, and no larger."""
    one, other = whole.value, part.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.currency != other.currency:
        return False
    total, share = exact_figure(whole), exact_figure(part)
    if whole.kind != part.kind or total is None or share is None or share > total:
        return False
    people = alike(one.unit, "person") and alike(other.unit, "person")
    return people or alike(one.unit, other.unit)


def _peoples(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether parts are peoples, each named once but for one perhaps, that leave out few of the total."""
    names = [claim.scope.population for claim in parts if claim.scope and claim.scope.population]
    told, total = sum(exact_figure(claim) or 0 for claim in parts), exact_figure(whole) or 0
    several = len(parts) >= _PEOPLES and len(names) >= len(parts) - 1
    return several and len(set(names)) == len(names) and told >= _NEARLY * total


def _all_but_few(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether parts come so near a total that they are meant to be all of it."""
    told, total = sum(exact_figure(claim) or 0 for claim in parts), exact_figure(whole) or 0
    return abs(told - total) <= _SLIP * total


def _missed(whole: Claim, parts: Sequence[Claim]) -> Iterator[Remark]:
    """A total and parts that are apart by more than their roundings, if they are rounded at all."""
    figures = [(exact_figure(claim) or 0, claim.text) for claim in (whole, *parts)]
    (total, _), *shares = figures
    slack = sum(around(number, text)[1] - number for number, text in figures) if whole.kind == "money" else 0
    if abs(total - sum(number for number, _ in shares)) > slack:
        yield off_total(whole, parts, [number for number, _ in figures], "medium")


def off_total(
    whole: Claim, parts: Sequence[Claim], stated: Sequence[Number], confidence: Confidence = "high"
) -> Remark:
    """What to say of a total and its parts, whose figures are ``stated`` in that order."""
    total, *rest = stated
    added = " + ".join(f"{number:,}" for number in rest)
    return Remark(
        claims=(whole, *parts),
        message=f"{whole.text}: its parts {added} make {sum(rest):,}",
        explanation=f"the total and its parts are {abs(total - sum(rest)):,} apart",
        confidence=confidence,
    )
