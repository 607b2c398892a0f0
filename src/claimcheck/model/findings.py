"""What came of it: facts, comparisons, findings, and the report that holds everything."""

from __future__ import annotations

from pydantic import model_validator

from claimcheck.model.articles import Article, Noun
from claimcheck.model.claims import Claim
from claimcheck.model.vocabulary import SCHEMA_VERSION, Confidence, Ground, Kind, Level, Verdict


class Comparison(Noun):
    """The verdict on two values of one fact, and the reason in a sentence."""

    verdict: Verdict
    reason: str


class Link(Noun):
    """Why one claim joined a fact: the claim it was matched with, and the levels that matched."""

    claim: str
    to: str
    weight: float
    levels: tuple[str, ...] = ()


class Repetition(Noun):
    """Sources of one fact that are one witness, by name.

    They repeat ``origin`` (it, or an article that is one of theirs, may be among them); where that is
    "", they tell one text (``basis`` "text") or share the sentence with the fact ("sentence").
    """

    origin: str
    sources: tuple[str, ...]
    basis: Ground


class Fact(Noun):
    """Claims that speak of one thing.  They are grouped, never merged.

    ``sources`` tell it, of which ``independent`` are left when those that repeat one another
    (``repetitions``) are counted as one.
    """

    id: str
    kind: Kind
    label: str
    claims: tuple[str, ...]
    verdict: Verdict
    reason: str = ""
    story: str = ""
    sources: int = 1
    independent: int = 1
    repetitions: tuple[Repetition, ...] = ()
    why: tuple[Link, ...] = ()


class Place(Noun):
    """A file that a finding speaks of where no claim of it is in question.

    ``line`` is 1-based, None for the file as a whole; ``article`` is the article's id, if it holds one.
    """

    path: str
    line: int | None = None
    article: str | None = None


class Finding(Noun):
    """One thing an editor should look at: it rests on claims, or it has a ``place`` of its own.

    ``fingerprint`` names the finding across runs: it holds no line number and survives edits elsewhere.
    """

    code: str
    name: str
    level: Level
    verdict: Verdict
    fact: str | None
    claims: tuple[str, ...]
    message: str
    explanation: str = ""
    confidence: Confidence = "high"
    fingerprint: str = ""
    place: Place | None = None

    @model_validator(mode="after")
    def _stands_somewhere(self) -> Finding:
        if not self.claims and self.place is None:
            raise ValueError("a finding without claims needs a place")
        return self


class NotChecked(Noun):
    """Something that was given and could not be checked, and what mends it."""

    path: str
    reason: str
    line: int | None = None


class Tool(Noun):
    """The program that made a report."""

    name: str = "claimcheck"
    version: str


class Summary(Noun):
    """The counts of a report; ``unsure`` findings are counted nowhere else."""

    articles: int
    sources: int
    claims: int
    facts: int
    agreeing: int
    errors: int
    warnings: int
    notes: int
    unsure: int = 0


class Report(Noun):
    """The whole answer of ``compare``: what was read, what was claimed, what was linked, what was found.

    ``unsure`` are findings of less confidence than the settings ask for: counted, not told.
    """

    schema_version: str = SCHEMA_VERSION
    tool: Tool
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    unsure: tuple[Finding, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    summary: Summary
