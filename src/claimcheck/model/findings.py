"""What came of it: facts, comparisons, findings, and the report that holds everything."""

from __future__ import annotations

from claimcheck.frozen import frozen
from claimcheck.model.articles import Article
from claimcheck.model.claims import Claim
from claimcheck.model.vocabulary import SCHEMA_VERSION, Confidence, Ground, Kind, Level, Verdict


@frozen(kw_only=True, eq=True)
class Comparison:
    """The verdict on two values of one fact, and the reason in a sentence."""

    verdict: Verdict
    reason: str


@frozen(kw_only=True, eq=True)
class Link:
    """Why one claim joined a fact: the claim it was matched with, and the levels that matched."""

    claim: str
    to: str
    weight: float
    levels: tuple[str, ...] = ()


@frozen(kw_only=True, eq=True)
class Repetition:
    """Sources of one fact that are one witness, by name.

    They repeat ``origin`` (it, or an article that is one of theirs, may be among them); where that is
    "", they tell one text (``basis`` "text") or share the sentence with the fact ("sentence").
    """

    origin: str
    sources: tuple[str, ...]
    basis: Ground


@frozen(kw_only=True, eq=True)
class Fact:
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


@frozen(kw_only=True)
class Place:
    """A file that a finding speaks of where no claim of it is in question.

    ``line`` is 1-based, None for the file as a whole; ``article`` is the article's id, if it holds one.
    """

    path: str
    line: int | None = None
    article: str | None = None


@frozen(kw_only=True, eq=True)
class Finding:
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

    def __post_init__(self) -> None:
        if not self.claims and self.place is None:
            raise ValueError("a finding without claims needs a place")


@frozen(kw_only=True)
class NotChecked:
    """Something that was given and could not be checked, and what mends it."""

    path: str
    reason: str
    line: int | None = None


@frozen(kw_only=True, eq=True)
class Tool:
    """The program that made a report."""

    name: str = "claimcheck"
    version: str


@frozen(kw_only=True, eq=True)
class Summary:
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


@frozen(kw_only=True, eq=True)
class Report:
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
