"""A total that its parts do not add up to, or a share or a change that is not its figures'.

Why it matters: One of the figures is wrong, and the article itself gives it away.
Example: "722 passengers, made up of 130 on domestic and 642 on international flights" (772);
"25 of 100 homes, or 30 percent"; "up 20% to 90 from 60"; "3 dead" over "two died, and two more later";
"nine held, four of them at sea and six others in port"; nine aboard, three dead, and five survivors.
To settle it: Ask who gave the figures; often two digits changed places, or a part was forgotten.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.model import Article, Claim, Quantity
from claimcheck.rules.additions import overshot_titles
from claimcheck.rules.changes import wrong_changes
from claimcheck.rules.judging import Case
from claimcheck.rules.lists import missed_totals, off_total
from claimcheck.rules.others import missed_by_others
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.rules.shares import wrong_shares
from claimcheck.rules.sums_told import missed_by_sums
from claimcheck.rules.survivors import unaccounted
from claimcheck.values.families import alike
from claimcheck.values.numerals import numerals

_FEWEST = 2
#: Between two parts of a list stand a few words; a full stop or a figure that was not read ends it.
_LONGEST_GAP = 60
_BROKEN = re.compile(r"[.;:\d]")
_STOP = re.compile(r"[.;:!?\n](?!\d)")


def _sums(case: Case) -> Iterator[Remark]:
    """The totals of all articles whose parts add up to something else."""
    parts: dict[str, list[Claim]] = defaultdict(list)
    for claim in case.claims.values():
        if claim.scope and claim.scope.whole and claim.scope.exhaustive:
            parts[claim.scope.whole].append(claim)
    for identity, named in parts.items():
        whole = case.claims.get(identity)
        if whole and len(named) >= _FEWEST and _one_list(whole, named, case.articles[whole.article]):
            yield from _missed(whole, named)


def _findings(case: Case) -> Iterator[Remark]:
    yield from _sums(case)
    for identity, claims in case.told_by.items():
        article = case.articles[identity]
        yield from wrong_shares(claims, article, case.claims)
        yield from missed_totals(claims, article)
        yield from missed_by_others(claims, article)
        yield from unaccounted(claims)
        yield from missed_by_sums(claims)
        yield from wrong_changes(claims, article)
        yield from overshot_titles(claims)


def _missed(whole: Claim, named: Sequence[Claim]) -> Iterator[Remark]:
    values = [claim.value for claim in (whole, *named)]
    stated = [
        value.stated
        for value in values
        if isinstance(value, Quantity) and value.stated is not None and value.modifier == "exact"
    ]
    if len(stated) == len(values) and stated[0] != sum(stated[1:]):
        yield off_total(whole, named, stated)


def _people(unit: str | None) -> bool:
    return alike(unit, "person")


def _one_list(whole: Claim, named: Sequence[Claim], article: Article) -> bool:
    """Whether the parts are of the whole's own kind and stand in one unbroken list behind it."""
    unit = whole.value.unit if isinstance(whole.value, Quantity) else None
    for claim in named:
        own = claim.value.unit if isinstance(claim.value, Quantity) else None
        if not alike(unit, own) and not (_people(unit) and _people(own)):
            return False
    text = article.field(whole.span.field)
    gaps = [text[one.span.end : other.span.start] for one, other in pairwise((whole, *named))]
    gaps[0] = gaps[0].rstrip(" :")
    unbroken = all(len(gap) <= _LONGEST_GAP and not _BROKEN.search(gap) for gap in gaps)
    return unbroken and not _goes_on(text[named[-1].span.end :], article)


def _goes_on(rest: str, article: Article) -> bool:
    """Whether a list tells of more behind the last part that was read: "… and six with cuts"."""
    words = _STOP.split(rest, maxsplit=1)[0].lower().split()
    joints, numbers = known_words(article.language, "lists", "and"), numerals(article.language).steps
    return any(
        (word in joints or word.endswith(",")) and (after in numbers or after[:1].isdecimal())
        for word, after in pairwise(words)
    )


RULE = RemarkRule("N201", "parts-and-total", "error", "internal", _findings, __doc__)
