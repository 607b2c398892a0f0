"""Findings that somebody has dealt with: remarks in the article, decisions, and the baseline."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Finding, Place, Report
from claimcheck.rules import RULES, apart
from claimcheck.rules.rule import FileRemark
from claimcheck.rules.selecting import fits
from claimcheck.rules.unused_ignore import RULE as UNUSED
from claimcheck.settling import baseline, decisions
from claimcheck.settling.remarks import Remark, is_sic, remarks_of
from claimcheck.wording import worded

_RULES = {rule.code: rule for rule in RULES}


@frozen(slots=False)
class Settlement:
    """The findings that are left, those that are settled, and the remarks and decisions that settle none.

    ``unsure`` are those left of the report's unsure ones.
    """

    left: tuple[Finding, ...]
    unsure: tuple[Finding, ...]
    settled: tuple[Finding, ...]
    unused: tuple[Finding, ...]


def settle(
    report: Report, root: Path | None, today: date, *, touched: Collection[str] | None = None
) -> Settlement:
    """Take the findings that are dealt with out of a report.

    ``root`` is the folder of the decisions and the baseline, None for neither.  ``touched`` are the
    paths of the files whose findings the report tells, of all where None: what would settle others
    is not called unused.
    Raises ConfigurationError where a file of them cannot be used.
    """
    articles = {article.id: article for article in report.articles}
    names = {one.id for one in report.articles if touched is None or one.path in touched}
    claims = {claim.id: claim for claim in report.claims}
    remarks = [remark for article in report.articles for remark in remarks_of(article)]
    used: set[Remark] = set()
    decided, known = (decisions.load(root), baseline.load(root)) if root else ({}, {})
    judged = (*report.findings, *report.unsure)
    left, settled = [], []
    for finding in judged:
        held = [claims[identity] for identity in finding.claims]
        decision = decided.get(finding.fingerprint)
        if (
            _silenced(finding, held, articles, remarks, used)
            or (decision and decision.holds_on(today))
            or finding.fingerprint in known
        ):
            settled.append(finding)
        else:
            left.append(finding)
    met = {finding.fingerprint for finding in judged}
    unused = [
        *_unused_remarks([remark for remark in remarks if remark.article in names], used),
        *(
            FileRemark(decisions.place_of(root, fingerprint), fingerprint, told)
            for fingerprint, told in _unused_decisions(decided, met, today, set(articles), names)
            if root
        ),
    ]
    idle = apart([UNUSED.finding(one) for one in unused])
    return Settlement(*_parted(left, report.unsure), tuple(settled), tuple(idle))


def _parted(
    left: Sequence[Finding], doubtful: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Of the findings that are left, those that are sure enough and those that are not."""
    unsure = {finding.fingerprint for finding in doubtful}
    return (
        tuple(finding for finding in left if finding.fingerprint not in unsure),
        tuple(finding for finding in left if finding.fingerprint in unsure),
    )


def _silenced(
    finding: Finding,
    held: Sequence[Claim],
    articles: dict[str, Article],
    remarks: Sequence[Remark],
    used: set[Remark],
) -> bool:
    """Whether the claims that nobody speaks for no longer differ among themselves.

    Of a file as a whole, whether a remark on the whole file speaks.
    """
    speaking = [
        remark
        for remark in remarks
        if any(fits(_RULES[finding.code], selector) for selector in remark.selectors)
    ]
    if finding.place:
        whole = {one for one in speaking if one.start is None and one.article == finding.place.article}
        used.update(whole)
        return bool(whole)
    left = []
    for claim in held:
        covering = [remark for remark in speaking if remark.covers(claim)]
        used.update(covering)
        if not covering and not is_sic(claim, articles[claim.article]):
            left.append(claim)
    return len(left) < len(held) and len({worded(claim) for claim in left}) < 2  # noqa: PLR2004 - a pair


def _unused_remarks(remarks: Sequence[Remark], used: set[Remark]) -> Iterator[FileRemark]:
    for remark in remarks:
        place = Place(path=remark.path, line=remark.line, article=remark.article)
        unknown = [name for name in remark.selectors if not any(fits(rule, name) for rule in RULES)]
        if unknown:
            yield FileRemark(place, remark.article, f"no rule is called {unknown[0]!r}")
        elif remark not in used:
            told = f"ignore[{', '.join(remark.selectors)}] settles nothing: take it away"
            yield FileRemark(place, remark.article, told)


def _unused_decisions(
    decided: decisions.Decisions, met: set[str], today: date, inside: set[str], names: set[str]
) -> Iterator[tuple[str, str]]:
    """Decisions past their last day, and those on articles of this run that have no such finding.

    The fingerprint of each, and what is to be said of it.
    """
    for fingerprint, decision in decided.items():
        if fingerprint in met:
            if not decision.holds_on(today):
                yield fingerprint, f"the decision ended on {decision.until}: decide anew"
        elif (
            decision.articles
            and inside.issuperset(decision.articles)
            and names.intersection(decision.articles)
        ):
            yield fingerprint, "the decision settles nothing (any more): take it away"
