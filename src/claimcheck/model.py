"""The nouns of claimcheck, in the order in which the data meets them.

Article -> Mention -> Claim (value + context) -> Fact (linked claims) -> Comparison -> Finding -> Report.

Every noun is frozen: a later step makes a new one, it never edits an old one.  Offsets are Unicode
code points with an exclusive end, so that ``article.field(span.field)[span.start:span.end]`` is
always the mention's own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from pydantic import BaseModel, ConfigDict

#: Raised whenever a field of the JSON answer changes its meaning or goes away.
SCHEMA_VERSION = "1.0"

FieldName: TypeAlias = Literal["title", "text"]
Kind: TypeAlias = Literal["date", "count", "money", "percent", "measure", "duration"]
Level: TypeAlias = Literal["error", "warning", "note"]
Confidence: TypeAlias = Literal["high", "medium", "low"]
#: How sure the basis of something inferred is; ``given`` was stated by the file itself.
Basis: TypeAlias = Literal[
    "given", "printed", "dateline", "story", "first-line", "file-name", "detected", "unknown"
]
#: TIMEX3's ``mod``, used for dates and quantities alike.
Modifier: TypeAlias = Literal[
    "exact",
    "approx",
    "at_least",
    "at_most",
    "more_than",
    "less_than",
    "before",
    "after",
    "on_or_before",
    "on_or_after",
    "start",
    "mid",
    "end",
]
Granularity: TypeAlias = Literal[
    "minute",
    "part-of-day",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "year",
    "decade",
    "century",
]
DateBasis: TypeAlias = Literal["explicit", "published", "story", "unresolved"]
Verdict: TypeAlias = Literal[
    "agree",
    "precision",
    "compatible",
    "update",
    "scope",
    "inclusion",
    "stage",
    "unit-conversion",
    "conflict",
    "weekday-error",
    "internal",
]
#: Whether a quantity is told as a fact, or as something planned, feared or foretold.
Reality: TypeAlias = Literal["fact", "estimate", "plan", "threat"]
#: What part of the matter a quantity counts: all of it, some of it, or more on top of it.
Share: TypeAlias = Literal["total", "part", "addition"]
#: The step of one matter that a date belongs to.
Stage: TypeAlias = Literal[
    "planned",
    "announced",
    "agreed",
    "signed",
    "ratified",
    "in-force",
    "started",
    "happened",
    "ended",
    "reported",
]
Number: TypeAlias = int | float


class Noun(BaseModel):
    """A frozen record that refuses fields it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Noun):
    """A place in one field of one article: code points, ``end`` exclusive."""

    field: FieldName
    start: int
    end: int


class Article(Noun):
    """One text by one source.

    ``text`` holds the article as it was read (page furniture included, so that offsets stay true);
    ``first_line`` is the 1-based line of ``path`` on which ``text`` begins.  ``own_lines`` is False
    where the lines of ``text`` are not lines of the file (a JSON string, a web page).
    """

    id: str
    text: str
    title: str | None = None
    title_basis: Basis = "unknown"
    source: str | None = None
    source_basis: Basis = "unknown"
    published: datetime | date | None = None
    published_basis: Basis = "unknown"
    language: str = "und"
    language_basis: Basis = "unknown"
    url: str | None = None
    path: str | None = None
    first_line: int = 1
    own_lines: bool = True

    def line(self, offset: int) -> int:
        """The 1-based line of ``path`` that holds the code point ``text[offset]``."""
        return self.first_line + (self.text.count("\n", 0, offset) if self.own_lines else 0)

    @property
    def day(self) -> date | None:
        """The calendar day of publication, without its time."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    def field(self, name: FieldName) -> str:
        """The text of a field; the empty string for a missing title."""
        return self.text if name == "text" else self.title or ""


class TimeInterval(Noun):
    """A date as an interval of days, both ends included; an end is None where nothing bounds it.

    ``timex`` is the TIMEX3 value ("2024-06", "2025-06-18T17:35", "XXXX-WXX-1" for any Monday),
    ``edtf`` the same in Extended Date/Time Format (ISO 8601-2), "" where it has no form.
    ``basis`` tells what fixed it: the words alone, the publication date, the story's date, or nothing.
    """

    earliest: date | None = None
    latest: date | None = None
    edtf: str = ""
    timex: str = ""
    granularity: Granularity = "day"
    modifier: Modifier = "exact"
    basis: DateBasis = "explicit"


class Quantity(Noun):
    """A number as an interval: lower <= stated <= upper, None where nothing bounds that side.

    ``unit`` is the concept that is counted or measured ("soldier", "metre", "percent"), in singular
    English, language-independent; ``currency`` is an ISO 4217 code and set for money alone.
    """

    lower: Number | None = None
    upper: Number | None = None
    stated: Number | None = None
    modifier: Modifier = "exact"
    unit: str | None = None
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A value found in one field, before its context is known.

    ``start``/``end`` are code points of that field, ``first``/``last`` its tokens (last exclusive);
    ``head`` is the token of the noun that is counted, where there is one; ``whole`` the ``start`` of
    the mention in the same field that this one is a part of.
    """

    kind: Kind
    start: int
    end: int
    first: int
    last: int
    value: TimeInterval | Quantity
    head: int | None = None
    scope: Scope | None = None
    doubts: tuple[str, ...] = ()
    alternatives: tuple[TimeInterval | Quantity, ...] = ()
    whole: int | None = None


class Attribution(Noun):
    """Who says it (``who``), by which cue word, and through whom it reached this article."""

    who: str | None = None
    cue: str = ""
    via: str | None = None


class Event(Noun):
    """The event that a claim belongs to: a concept of the lexicon and the word that named it."""

    concept: str
    trigger: str = ""
    stage: Stage | None = None
    participants: tuple[str, ...] = ()
    place: str | None = None
    negated: bool = False


class Scope(Noun):
    """What exactly a quantity counts: the noun in the text, whose, and how it relates to a whole.

    ``population`` holds country codes or lemmas ("KP", "RU"); ``whole`` is the id of the claim
    that this one is a part of, or that this one adds to; ``exhaustive`` says that the parts named
    together make up that whole (« 722 penumpang: 130 … dan 642 … »); ``included`` names single
    people whom the figure counts in ("10 dead, including the gunman": "suspect").
    """

    noun: str = ""
    population: tuple[str, ...] = ()
    fate: str | None = None
    share: Share = "total"
    whole: str | None = None
    exhaustive: bool = False
    included: tuple[str, ...] = ()
    reality: Reality = "fact"


class SentenceSpan(Noun):
    """The sentence around a claim, in the claim's own field."""

    start: int
    end: int


class Claim(Noun):
    """A statement by a source: a value, the exact words that state it, and their context.

    ``sentence`` lies in the same field as ``span``.  ``doubts`` names what is uncertain about the
    reading ("ambiguous-date", "ambiguous-number", "impossible-date", "weekday-mismatch", ...);
    ``alternatives`` holds the other readings of an ambiguous date or number.
    """

    id: str
    article: str
    kind: Kind
    span: Span
    text: str
    value: TimeInterval | Quantity
    event: Event | None = None
    attribution: Attribution | None = None
    scope: Scope | None = None
    sentence: SentenceSpan
    doubts: tuple[str, ...] = ()
    alternatives: tuple[TimeInterval | Quantity, ...] = ()


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


class Fact(Noun):
    """Claims that speak of one thing.  They are grouped, never merged."""

    id: str
    kind: Kind
    label: str
    claims: tuple[str, ...]
    verdict: Verdict
    reason: str = ""
    story: str = ""
    sources: int = 1
    independent: int = 1
    why: tuple[Link, ...] = ()


class Finding(Noun):
    """One thing an editor should look at.

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
    """The counts of a report."""

    articles: int
    sources: int
    claims: int
    facts: int
    agreeing: int
    errors: int
    warnings: int
    notes: int


class Report(Noun):
    """The whole answer of ``compare``: what was read, what was claimed, what was linked, what was found."""

    schema_version: str = SCHEMA_VERSION
    tool: Tool
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...] = ()
    summary: Summary
