"""The closed vocabularies of the nouns: kinds, levels, modifiers, verdicts."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
#: Why sources are one witness: an origin that they name, one text, or one sentence.
Ground: TypeAlias = Literal["origin", "text", "sentence"]
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
#: What a value is beside another one of its article: one that was replaced or denied, the outcome of a
#: change, by how much it changed, or told for the time being (of dates: as a plan).
State: TypeAlias = Literal["former", "current", "change", "provisional"]
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
