"""A figure in the title that the text does not bear out.

Why it matters: Many read the title alone.
Example: A title of 5 dead over a text that counts three, and no other figure; "output three times
higher" over a text in which it rose from 41,000 tonnes to 46,000.
To settle it: Mend the one that is wrong; often the text was updated and the title was not, or the other way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.linking.gates import comparable
from claimcheck.model import Article, Claim, Quantity, TimeInterval
from claimcheck.rules.factors import unborne_factors
from claimcheck.rules.headlines import bears_out, told_otherwise
from claimcheck.rules.judging import Case
from claimcheck.rules.phrasing import known_words
from claimcheck.rules.rule import Remark, RemarkRule
from claimcheck.values.families import fates_agree
from claimcheck.values.identity import value_key
from claimcheck.wording import worded

#: The text tells the matter of the title in its first code points.
_LEAD = 700
#: Stretches of time of which a sentence tells, and where it opens with one.
_PERIODS, _OPENING = frozenset({"week", "month", "quarter", "half-year", "year"}), 12
#: Code points before a count in which it is told that a list begins.
_REACH = 30


def _contradicted(case: Case) -> Iterator[Remark]:
    for identity, claims in case.told_by.items():
        article = case.articles[identity]
        end = _title_end(article)
        titles = [claim for claim in claims if claim.span.field == "title" or claim.span.start < end]
        body = [claim for claim in claims if claim.span.field == "text" and claim.span.start >= end]
        for title in titles:
            yield from _against(title, body, article)
        yield from unborne_factors(titles, body, article)


def _title_end(article: Article) -> int:
    """Where the text of an article begins behind its title, if the title is its first line."""
    if not article.title or article.title_basis == "given":
        return 0
    start = article.text.find(article.title)
    return start + len(article.title) if 0 <= start < _LEAD else 0


def _against(title: Claim, body: Sequence[Claim], article: Article) -> Iterator[Remark]:
    """The one other figure that the text gives for what the title counts, if it gives no more."""
    if not _full(title):
        return
    alike = _lone(title, body, article) or [
        claim for claim in told_otherwise(title, body, article) if _full(claim)
    ]
    if not alike or any(claim.standing and claim.standing.state == "former" for claim in alike):
        return
    claim = alike[0]
    yield Remark(
        claims=(title, *alike),
        message=f"{title.text} in the title, {claim.text} in the text",
        explanation=f"not both {worded(title)} and {worded(claim)}; the text gives no other figure",
        confidence="medium",
    )


def _lone(title: Claim, body: Sequence[Claim], article: Article) -> list[Claim]:
    """The claims of the one other figure that an opening gives, where no figure at all upholds the title."""
    if any(_upholds(title, claim) for claim in body):
        return []
    alike = [claim for claim in body if _same_thing(title, claim) and comparable(title, claim)]
    if any(_of_a_period(claim, body) for claim in alike):
        return []
    if len({value_key(claim) for claim in alike}) != 1 or not _full(alike[0]):
        return []
    leads = alike[0].span.start <= _LEAD or _opens_list(alike[0], article)
    return alike if leads else []


def _of_a_period(count: Claim, body: Sequence[Claim]) -> bool:
    """Whether a count's sentence opens with the month or year of which alone it tells: "In May, two fell"."""
    return any(
        isinstance(claim.value, TimeInterval)
        and claim.value.granularity in _PERIODS
        and claim.sentence == count.sentence
        and claim.span.start - count.sentence.start < _OPENING
        for claim in body
    )


def _opens_list(claim: Claim, article: Article) -> bool:
    """Whether a count opens the list that the title promises: "Here are five ways"."""
    text = article.field(claim.span.field)
    before = text[max(claim.sentence.start, claim.span.start - _REACH) : claim.span.start].lower().split()
    return not known_words(article.language, "lists", "here").isdisjoint(before)


def _full(claim: Claim) -> bool:
    """Whether a claim counts all of something that happened, and not just one."""
    value, scope = claim.value, claim.scope
    if not isinstance(value, Quantity) or value.stated is None or value.stated < 0:
        return False
    if "indefinite" in claim.doubts:
        return False
    if claim.kind == "count" and value.unit is None:
        return False
    return not scope or (scope.share == "total" and scope.whole is None and scope.reality == "fact")


def _same_thing(title: Claim, claim: Claim) -> bool:
    """Whether both tell one unit and fate."""
    if not isinstance(title.value, Quantity) or not isinstance(claim.value, Quantity):
        return False
    fates = [each.scope.fate if each.scope else None for each in (title, claim)]
    return title.value.unit == claim.value.unit and fates[0] == fates[1]


def _upholds(title: Claim, claim: Claim) -> bool:
    """Whether a figure of the text allows the title's; it may count anything but people of another fate."""
    fates = [each.scope.fate if each.scope else None for each in (title, claim)]
    if not fates_agree(fates[0], fates[1]):
        return False
    vague = isinstance(claim.value, Quantity) and claim.value.stated is None
    return bears_out(title, claim) and not (vague and not comparable(title, claim))


RULE = RemarkRule("N202", "title-and-body", "warning", "internal", _contradicted, __doc__)
