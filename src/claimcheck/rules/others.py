"""The others of a total ("nine were held, four of them at sea, the six others in port"): do they make it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from claimcheck.model import Article, Claim
from claimcheck.rules.lists import off_total
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark
from claimcheck.values.families import alike
from claimcheck.values.identity import exact_figure, unit_of

#: Words in which a sentence comes to its others, and code points in which a rest may follow.
_FEW_WORDS, _REST = 3, 160
#: Words behind a figure in which it is called one of the others.
_NEAR = 2


def missed_by_others(claims: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The totals of one article that a part of them and the others do not make."""
    counts = [claim for claim in claims if claim.kind == "count" and exact_figure(claim) is not None]
    known = {claim.id: claim for claim in counts}
    for row in zip(counts, counts[1:], counts[2:], strict=False):
        whole, part = sorted(row[:2], key=lambda claim: -(exact_figure(claim) or 0))
        if _is_part(part, whole, article) and _are_the_others(row, whole, article):
            yield from _missed(whole, [part, row[2]])
    for before, last in pairwise(counts):
        yield from _besides(before, last, known, article)


def _is_part(part: Claim, whole: Claim, article: Article) -> bool:
    """Whether a count is told as one of those counted before: "four of them", "of the nine, four"."""
    if part.span.field != whole.span.field or not _near(whole, part, article) or not part.scope:
        return False
    text = article.field(part.span.field)
    if part.scope.whole == whole.id:
        behind = " ".join(text[part.span.end :].split(maxsplit=4)[:4]).lower()
        partitive = known_words(article.language, "others", "partitive")
        if part.span.end < whole.span.start or any(behind.startswith(words) for words in partitive):
            return True
    before = text[whole.sentence.start : whole.span.start].lower().split()
    opening = known_words(article.language, "others", "of")
    return part.sentence == whole.sentence and bool(before[:1]) and before[0] in opening


def _are_the_others(row: Sequence[Claim], whole: Claim, article: Article) -> bool:
    """Whether the last of three counts is of all who are left of a total."""
    before, others = row[1], row[2]
    if not _others(others, article) or others.span.field != whole.span.field:
        return False
    if not (alike(unit_of(whole), unit_of(others)) or _nameless(others, article)):
        return False
    fates = [claim.scope.fate for claim in (whole, others) if claim.scope and claim.scope.fate]
    text = article.field(others.span.field)
    opening = text[others.sentence.start : others.span.start].split()
    near = others.sentence == before.sentence or (
        _near(before, others, article) and len(opening) <= _FEW_WORDS
    )
    rest = text[others.span.end : others.span.end + _REST].lower()
    more = any(word in rest for word in known_words(article.language, "others", "rest"))
    return near and len(set(fates)) < len(row) - 1 and not more


def _besides(before: Claim, last: Claim, known: Mapping[str, Claim], article: Article) -> Iterator[Remark]:
    """Two rows of others besides a part told before: "besides the three, two others and one other"."""
    first = known.get(before.scope.whole or "") if before.scope else None
    if first is None or not last.scope or last.scope.whole != before.id:
        return
    if not (_others(before, article) and _others(last, article)) or _others(first, article):
        return
    for part in known.values():
        whole = known.get(part.scope.whole or "") if part.scope else None
        told_again = exact_figure(part) == exact_figure(first) and part.span.start <= first.span.start
        if whole and told_again and not _others(part, article) and alike(unit_of(whole), unit_of(first)):
            yield from _missed(whole, [first, before, last])
            return


def _missed(whole: Claim, parts: Sequence[Claim]) -> Iterator[Remark]:
    total, *shares = (exact_figure(claim) or 0 for claim in (whole, *parts))
    if total != sum(shares) and total > max(shares):
        yield off_total(whole, parts, [total, *shares], "medium")


def _others(claim: Claim, article: Article) -> bool:
    """Whether a count is called one of others: "six others", « enam lainnya »."""
    if not claim.scope or claim.scope.share != "part":
        return False
    behind = article.field(claim.span.field)[claim.span.end :].lower().split(maxsplit=_NEAR)[:_NEAR]
    words = [word.strip(".,;:") for word in (*claim.text.lower().split(), *behind)]
    return not known_words(article.language, "others", "others").isdisjoint(words)


def _nameless(claim: Claim, article: Article) -> bool:
    """Whether a count does not say of what."""
    return claim.text.lower().split()[-1] in known_words(article.language, "others", "others")


def _near(one: Claim, other: Claim, article: Article) -> bool:
    """Whether two counts stand in one sentence, or in two that follow each other."""
    between = article.field(one.span.field)[
        min(one.sentence.end, other.sentence.end) : max(one.sentence.start, other.sentence.start)
    ]
    return not between.strip()
