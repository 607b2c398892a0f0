"""What a rule is, and the four shapes that rules have."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from claimcheck.frozen import frozen
from claimcheck.model import Article, Claim, Confidence, Finding, Kind, Level, Place, Verdict
from claimcheck.rules.judging import Case, Difference
from claimcheck.wording import worded

#: The kinds of quantity that the N rules speak of; money has rules of its own.
QUANTITIES: frozenset[Kind] = frozenset({"count", "percent", "measure", "duration"})
DATES: frozenset[Kind] = frozenset({"date"})
MONEY: frozenset[Kind] = frozenset({"money"})


class Rule(Protocol):
    """Something to look for.  ``doc`` says what it finds, why it matters, an example, how to settle it."""

    @property
    def code(self) -> str:
        """The stable code, "D101"."""

    @property
    def name(self) -> str:
        """The name in words, "date-conflict"."""

    @property
    def level(self) -> Level:
        """How much it weighs."""

    @property
    def doc(self) -> str:
        """The rule's module docstring."""

    @property
    def default(self) -> bool:
        """Whether it is checked unless it is left out; the others have to be asked for."""

    def check(self, case: Case) -> Iterator[Finding]:
        """The findings of this rule."""


@frozen(slots=False, eq=True)
class DifferenceRule:
    """A rule that reports one verdict between the sources of a fact."""

    code: str
    name: str
    level: Level
    verdict: Verdict
    kinds: frozenset[Kind]
    doc: str
    default: bool = True

    def check(self, case: Case) -> Iterator[Finding]:
        """One finding for each fact whose sources differ in this way."""
        for difference in case.differences:
            if difference.verdict == self.verdict and difference.fact.kind in self.kinds:
                yield self._finding(case, difference)

    def _finding(self, case: Case, difference: Difference) -> Finding:
        claims = [case.claims[claim] for claim in difference.claims]
        values = list(dict.fromkeys(worded(claim) for claim in claims))
        return Finding(
            code=self.code,
            name=self.name,
            level=self.level,
            verdict=self.verdict,
            fact=difference.fact.id,
            claims=difference.claims,
            message=f"{difference.fact.label}: {' / '.join(values)}",
            explanation=difference.reason,
            confidence=difference.confidence,
            fingerprint=fingerprint(self.code, claims),
        )


@frozen(slots=False, eq=True)
class DoubtRule:
    """A rule that reports what a reading of one claim found doubtful in its own words."""

    code: str
    name: str
    level: Level
    verdict: Verdict
    doubt: str
    message: str
    doc: str
    default: bool = True

    def check(self, case: Case) -> Iterator[Finding]:
        """One finding for each claim with this doubt."""
        for claim in case.doubtful:
            if self.doubt in claim.doubts:
                readings = " or ".join(worded(replace(claim, value=value)) for value in claim.alternatives)
                yield Finding(
                    code=self.code,
                    name=self.name,
                    level=self.level,
                    verdict=self.verdict,
                    fact=case.fact_of.get(claim.id),
                    claims=(claim.id,),
                    message=f"{claim.text}: {self.message}",
                    explanation=f"it may mean {readings}" if readings else "",
                    fingerprint=fingerprint(self.code, [claim]),
                )


@frozen(slots=False)
class Remark:
    """What a rule of its own shape found: the claims that it rests on, and what it says of them.

    ``fact`` is the fact whose sources it speaks of, None for a remark on one article alone.
    """

    claims: tuple[Claim, ...]
    message: str
    explanation: str = ""
    confidence: Confidence = "high"
    fact: str | None = None


@frozen(slots=False, eq=True)
class RemarkRule:
    """A rule with a way of looking of its own."""

    code: str
    name: str
    level: Level
    verdict: Verdict
    look: Callable[[Case], Iterable[Remark]]
    doc: str
    default: bool = True

    def check(self, case: Case) -> Iterator[Finding]:
        """One finding for each remark."""
        for remark in self.look(case):
            yield Finding(
                code=self.code,
                name=self.name,
                level=self.level,
                verdict=self.verdict,
                fact=remark.fact,
                claims=tuple(claim.id for claim in remark.claims),
                message=remark.message,
                explanation=remark.explanation,
                confidence=remark.confidence,
                fingerprint=fingerprint(self.code, remark.claims),
            )


@frozen(slots=False)
class FileRemark:
    """What is to be said of a file rather than of a claim.

    ``about`` names the file or the article wherever claimcheck is started.
    """

    place: Place
    about: str
    message: str


@frozen(slots=False, eq=True)
class FileRule:
    """A rule on files: what claimcheck could not do with them, whatever they claim."""

    code: str
    name: str
    level: Level
    look: Callable[[Case], Iterable[FileRemark]]
    doc: str
    default: bool = True

    def check(self, case: Case) -> Iterator[Finding]:
        """One finding for each remark."""
        yield from map(self.finding, self.look(case))

    def finding(self, remark: FileRemark) -> Finding:
        """The finding that a remark makes."""
        named = f"{self.code}\x1e{remark.about}\x1e{remark.message}"
        return Finding(
            code=self.code,
            name=self.name,
            level=self.level,
            verdict="internal",
            fact=None,
            claims=(),
            message=remark.message,
            fingerprint=hashlib.sha256(named.encode("utf-8", "replace")).hexdigest()[:16],
            place=remark.place,
        )


def of_article(article: Article, message: str) -> FileRemark:
    """A remark on an article as a whole: on its file, or on its record there."""
    line = None if article.own_lines else article.first_line
    return FileRemark(
        Place(path=article.path or article.id, line=line, article=article.id), article.id, message
    )


def fingerprint(code: str, claims: Sequence[Claim]) -> str:
    """A name for a finding that holds no line number: rule, articles and the words that disagree."""
    said = sorted({f"{claim.article}\x1f{claim.span.field}\x1f{claim.text}" for claim in claims})
    return hashlib.sha256("\x1e".join((code, *said)).encode()).hexdigest()[:16]
