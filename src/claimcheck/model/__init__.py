"""The nouns of claimcheck, in the order in which the data meets them.

Article -> Mention -> Claim (value + context) -> Fact (linked claims) -> Comparison -> Finding -> Report.

Every noun is frozen: a later step makes a new one, it never edits an old one.  Offsets are Unicode
code points with an exclusive end, so that ``article.field(span.field)[span.start:span.end]`` is
always the mention's own words.
"""

from __future__ import annotations

from claimcheck.model.articles import (
    Article,
    Span,
)
from claimcheck.model.claims import (
    Attribution,
    Claim,
    Event,
    Mention,
    Scope,
    SentenceSpan,
    Standing,
)
from claimcheck.model.findings import (
    Comparison,
    Fact,
    Finding,
    Link,
    NotChecked,
    Place,
    Repetition,
    Report,
    Summary,
    Tool,
)
from claimcheck.model.values import (
    Quantity,
    TimeInterval,
)
from claimcheck.model.vocabulary import (
    SCHEMA_VERSION,
    Basis,
    Confidence,
    DateBasis,
    FieldName,
    Granularity,
    Ground,
    Kind,
    Level,
    Modifier,
    Number,
    Reality,
    Share,
    Stage,
    State,
    Verdict,
)

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Attribution",
    "Basis",
    "Claim",
    "Comparison",
    "Confidence",
    "DateBasis",
    "Event",
    "Fact",
    "FieldName",
    "Finding",
    "Granularity",
    "Ground",
    "Kind",
    "Level",
    "Link",
    "Mention",
    "Modifier",
    "NotChecked",
    "Number",
    "Place",
    "Quantity",
    "Reality",
    "Repetition",
    "Report",
    "Scope",
    "SentenceSpan",
    "Share",
    "Span",
    "Stage",
    "Standing",
    "State",
    "Summary",
    "TimeInterval",
    "Tool",
    "Verdict",
]
