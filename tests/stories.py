"""A report on the articles of a folder, asked as an editor asks: who says what, and what differs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from claimcheck.model import Claim, Fact, Finding, Report
from claimcheck.pipeline import compare

ARTICLES = Path(__file__).parent.parent / "data" / "articles"


@dataclass(frozen=True)
class Told:
    """A report, and its claims by who makes them."""

    report: Report

    @classmethod
    def by(cls, folder: str) -> Told:
        """The report on a folder of data/articles."""
        return cls(compare(ARTICLES / folder))

    @cached_property
    def _claims(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.report.claims}

    @cached_property
    def _sources(self) -> dict[str, str]:
        return {article.id: article.source or "" for article in self.report.articles}

    def claim(self, source: str, words: str) -> Claim:
        """The first claim of an outlet that stands in just these words."""
        return next(
            claim
            for claim in self.report.claims
            if self._sources[claim.article] == source and claim.text == words
        )

    def fact(self, source: str, words: str) -> Fact:
        """The fact that a claim belongs to."""
        claim = self.claim(source, words)
        (found,) = (fact for fact in self.report.facts if claim.id in fact.claims)
        return found

    def says(self, of: Fact | Finding) -> set[tuple[str, str]]:
        """The outlets and words of a fact or a finding."""
        claims = [self._claims[claim] for claim in of.claims]
        return {(self._sources[claim.article], claim.text) for claim in claims}

    def finding(self, code: str, fact: Fact) -> Finding:
        """What a rule finds on a fact."""
        (found,) = (each for each in self.report.findings if (each.code, each.fact) == (code, fact.id))
        return found
