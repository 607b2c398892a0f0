"""A small report of our own: one conflict, one matter in stages, one agreement, and hostile words."""

from __future__ import annotations

from datetime import date

from claimcheck.model import (
    Article,
    Attribution,
    Claim,
    Event,
    Fact,
    Finding,
    NotChecked,
    Quantity,
    Report,
    SentenceSpan,
    Span,
    Stage,
    Summary,
    TimeInterval,
    Tool,
)

_HARBOUR = """Ferry sinks off Lorne
The ferry sank on Monday 3 March 2025 with at least 40 people aboard, port officials said. \
A rescue treaty was announced in June 2024."""
_KABAR = """Feri tenggelam

Feri itu tenggelam pada Selasa, 4 Maret 2025, membawa 52 penumpang, kata Basarnas."""
_WIRE = """The vessel went down on Monday, the coast guard said, with 52 passengers. \
The rescue treaty was signed on 11 November 2024."""
TEXTS = {
    "harbour": ("The Harbour Post", _HARBOUR),
    "kabar": ("Kabar Laut", _KABAR),
    "wire": ("Wire Nine", _WIRE),
}


def _article(identity: str) -> Article:
    source, text = TEXTS[identity]
    return Article(
        id=identity,
        source=source,
        source_basis="given",
        text=text,
        published=date(2025, 3, 5),
        published_basis="printed",
        language="en",
        path=f"desk/{identity}.txt",
    )


def claim(
    article: str,
    words: str,
    value: TimeInterval | Quantity,
    who: str | None = None,
    stage: Stage | None = None,
) -> Claim:
    """The claim that ``words`` make in one of the texts; its sentence is the line it stands on."""
    text = TEXTS[article][1]
    start = text.index(words)
    return Claim(
        id=f"{article}:{start}",
        article=article,
        kind="date" if isinstance(value, TimeInterval) else "count",
        span=Span(field="text", start=start, end=start + len(words)),
        text=words,
        value=value,
        event=Event(concept="sink", stage=stage) if stage else None,
        attribution=Attribution(who=who) if who else None,
        sentence=SentenceSpan(
            start=text.rfind("\n", 0, start) + 1,
            end=text.find("\n", start) if "\n" in text[start:] else len(text),
        ),
    )


def day(year: int, month: int, number: int) -> TimeInterval:
    at = date(year, month, number)
    return TimeInterval(earliest=at, latest=at, edtf=at.isoformat(), timex=at.isoformat())


CLAIMS = (
    claim("harbour", "Monday 3 March 2025", day(2025, 3, 3), "port officials"),
    claim("harbour", "at least 40 people", Quantity(lower=40, stated=40, modifier="at_least", unit="person")),
    claim(
        "harbour",
        "June 2024",
        TimeInterval(
            earliest=date(2024, 6, 1),
            latest=date(2024, 6, 30),
            edtf="2024-06",
            timex="2024-06",
            granularity="month",
        ),
        stage="announced",
    ),
    claim("kabar", "Selasa, 4 Maret 2025", day(2025, 3, 4), "Basarnas"),
    claim("kabar", "52 penumpang", Quantity(lower=52, upper=52, stated=52, unit="passenger"), "Basarnas"),
    claim("wire", "Monday", TimeInterval(timex="XXXX-WXX-1", basis="unresolved"), "the coast guard"),
    claim(
        "wire", "52 passengers", Quantity(lower=52, upper=52, stated=52, unit="passenger"), "the coast guard"
    ),
    claim("wire", "11 November 2024", day(2024, 11, 11), stage="signed"),
)

FACTS = (
    Fact(
        id="f1",
        kind="date",
        label="The sinking of the ferry",
        claims=(CLAIMS[0].id, CLAIMS[3].id, CLAIMS[5].id),
        verdict="conflict",
        sources=3,
        independent=2,
    ),
    Fact(
        id="f2",
        kind="date",
        label="The rescue treaty",
        claims=(CLAIMS[2].id, CLAIMS[7].id),
        verdict="stage",
        sources=2,
        independent=2,
    ),
    Fact(
        id="f3",
        kind="count",
        label="People aboard the ferry",
        claims=(CLAIMS[4].id, CLAIMS[6].id),
        verdict="agree",
        sources=2,
        independent=2,
    ),
)

FINDINGS = (
    Finding(
        code="D103",
        name="stage-differs",
        level="warning",
        verdict="stage",
        fact="f2",
        claims=FACTS[1].claims,
        message="The rescue treaty: two stages of one matter",
        explanation="announced in June 2024 and signed on 11 November 2024 are stages of one matter",
        confidence="medium",
        fingerprint="b2",
    ),
    Finding(
        code="D101",
        name="date-conflict",
        level="error",
        verdict="conflict",
        fact="f1",
        claims=FACTS[0].claims,
        message="The sinking of the ferry: 3 March 2025 against 4 March 2025",
        explanation="both name a day of the same sinking; a bare Monday fits 3 March and not 4 March (a Tuesday)",
        fingerprint="a1",
    ),
)

REPORT = Report(
    tool=Tool(version="0.1.0"),
    articles=tuple(map(_article, TEXTS)),
    claims=CLAIMS,
    facts=FACTS,
    findings=FINDINGS,
    not_checked=(NotChecked(path="desk/scan.pdf.txt", reason="not a text file: give text", line=None),),
    summary=Summary(articles=3, sources=3, claims=8, facts=3, agreeing=1, errors=1, warnings=1, notes=0),
)
