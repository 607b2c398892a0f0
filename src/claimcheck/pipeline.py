"""The verbs in order: read, extract, link, check."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from claimcheck import __version__
from claimcheck.config import Configuration, isolated
from claimcheck.context.provenance import infer
from claimcheck.corpus import Corpus, Group, Surroundings
from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Fact, Finding, NotChecked, Report, Summary, Tool
from claimcheck.outlets import date_orders, named
from claimcheck.reading import Reading, read
from claimcheck.rules import Circumstances, worst_first
from claimcheck.rules import check as check_rules
from claimcheck.rules.expectations import expectations
from claimcheck.rules.rule import Rule
from claimcheck.rules.selecting import chosen, told

PathLike = str | os.PathLike[str]
Paths = PathLike | Sequence[PathLike]


@frozen(slots=False, eq=True)
class Extraction:
    """What articles claim: ``claims`` in the order of ``articles``, and what could not be read."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    not_checked: tuple[NotChecked, ...] = ()


@frozen(slots=False)
class Checked:
    """What some files tell otherwise than others, and the paths of those files as the report has them.

    ``touched`` holds the paths of those that could not be read as well.
    """

    report: Report
    touched: frozenset[str]


def read_articles(paths: Paths, *, stdin: TextIO | None = None) -> Reading:
    """Read articles, and infer the outlet, title, date and language that they do not give.

    What cannot be read is told in ``not_checked`` and raises nothing.
    """
    reading = read(_several(paths), stdin=stdin)
    return Reading(tuple(infer(article) for article in reading.articles), reading.not_checked)


def extract(
    paths: Paths,
    *,
    stdin: TextIO | None = None,
    configuration: Configuration | None = None,
    within: Surroundings | None = None,
) -> Extraction:
    """Read articles and list every claim they make.

    An article without a date of its own is read by its story's date, where the other articles
    of that story have one.  ``within`` is what the run has around it, ``stdin`` included.
    """
    using = configuration or isolated(Path())
    corpus = Corpus(_several(paths), using, within or Surroundings(stdin))
    reading = corpus.reading()
    articles = reading.articles
    if not all(article.day for article in articles):
        articles = corpus.in_order(corpus.articles(story) for story in corpus.stories())
    claims = corpus.making.claims(articles)
    corpus.keep()
    corpus.watch("", 1, 1)
    return Extraction(articles, claims, reading.not_checked)


def compare(
    paths: Paths,
    *,
    stdin: TextIO | None = None,
    configuration: Configuration | None = None,
    within: Surroundings | None = None,
) -> Report:
    """Read articles, link the claims that speak of one fact, and report where they differ."""
    using = configuration or isolated(Path())
    rules = chosen(using)  # before the long work, for there may be a slip in their names
    corpus = Corpus(_several(paths), using, within or Surroundings(stdin))
    return _report(corpus, corpus.stories(), using, rules)


def check(
    files: Paths,
    against: Paths = (),
    *,
    known: bool = False,
    configuration: Configuration | None = None,
    within: Surroundings | None = None,
) -> Checked:
    """Compare some files with all articles, and report what touches those files alone.

    The report holds the stories of the files; what they are depends on all articles, so that files
    that are checked one after another get the answer that they would get at once, as long as
    ``against`` holds them all.  Where they have to be ``known``, those that it does not hold are let be.
    """
    given, using = _several(files), configuration or isolated(Path())
    rules = chosen(using)
    paths = _several(against) if known else (*_several(against), *given)
    corpus = Corpus(paths, using, within or Surroundings())
    touched = corpus.files_at(given)
    report = _report(corpus, corpus.stories(touched), using, rules)
    inside = {article.id for article in report.articles if article.path in touched}
    article_of = {claim.id: claim.article for claim in report.claims}

    def touching(findings: Sequence[Finding]) -> list[Finding]:
        return [
            finding
            for finding in findings
            if (finding.place and finding.place.path in touched)
            or any(article_of[claim] in inside for claim in finding.claims)
        ]

    return Checked(with_findings(report, touching(report.findings), touching(report.unsure)), touched)


def with_findings(report: Report, findings: Iterable[Finding], unsure: Sequence[Finding] = ()) -> Report:
    """A report with other findings, worst first."""
    told = worst_first(findings)
    summary = _summary(report.articles, report.claims, report.facts, told, unsure)
    return replace(report, findings=told, unsure=tuple(unsure), summary=summary)


def _report(
    corpus: Corpus, groups: Sequence[Group], configuration: Configuration, rules: Sequence[Rule]
) -> Report:
    """Link and check the claims of some stories by some rules."""
    settings = configuration.settings
    stories = [[named(article, settings) for article in corpus.articles(group)] for group in groups]
    articles = corpus.in_order(stories)
    expected = expectations(configuration, corpus.knowledge)
    claims, linked = corpus.making.linked(articles, stories, date_orders(stories))
    corpus.keep()
    around = Circumstances(
        settings.tolerance.model_dump(), expected, corpus.not_checked, configuration.name_of
    )
    corpus.watch("check", 0, 1)
    facts, found = check_rules(articles, claims, linked, rules=rules, around=around)
    findings, unsure = told(found, configuration, articles, claims)
    corpus.watch("", 1, 1)
    return Report(
        tool=Tool(version=__version__),
        articles=articles,
        claims=claims,
        facts=facts,
        findings=findings,
        unsure=unsure,
        not_checked=corpus.not_checked,
        summary=_summary(articles, claims, facts, findings, unsure),
    )


def _several(paths: Paths) -> Sequence[PathLike]:
    return [paths] if isinstance(paths, str | os.PathLike) else paths


def _summary(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    facts: Sequence[Fact],
    findings: Sequence[Finding],
    unsure: Sequence[Finding],
) -> Summary:
    levels = [finding.level for finding in findings]
    return Summary(
        articles=len(articles),
        sources=len({article.source or article.id for article in articles}),
        claims=len(claims),
        facts=len(facts),
        agreeing=sum(fact.verdict == "agree" and fact.sources > 1 for fact in facts),
        errors=levels.count("error"),
        warnings=levels.count("warning"),
        notes=levels.count("note"),
        unsure=len(unsure),
    )
