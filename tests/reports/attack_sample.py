"""A report whose every word from outside attacks the reader: terminals, tables, tags, commands, formulas."""

from __future__ import annotations

from dataclasses import replace

from report_sample import REPORT

from claimcheck.model import Article, Claim, NotChecked, Quantity, Report
from claimcheck.reports import FORMATS, Style

#: What steers a terminal, hides words, ends a line in some reader's eyes, or is illegal in XML.
STEERING = "\x00\x07\x08\x1b\x7f\x9b\r\x0b\x0c\x85\u2028\u2029\u202e\u2066\u200f\ufeff"
#: One of each attack.  It begins as a formula, and holds no claim of its own.
ATTACK = (
    "=cmd|'/c calc'!A1\x1b[2K\r\n::error file=x::owned\n\u202e\u2066]]></failure><script>alert(1)</script>"
    " [a](javascript:alert(1)) ![b](https://example.org/x.png) | @everyone #1 `c` **d** $e$ www.example.org"
    " %0A::set-output::x ;=1+1 \ufffe\uffff\x00\u2028\x85 \U0001f600"
)


def attacked(article: Article) -> Article:
    """The article with the attack in each of its words; its claims' words stay where they were."""
    return replace(
        article,
        text=article.text + "\n" + ATTACK,
        source=ATTACK,
        title=ATTACK,
        url="javascript:alert(1)",
        path=f"-=x/{ATTACK}.md",
    )


def attacking(claim: Claim) -> Claim:
    """The claim about the attack: its words are those of the attack, and so is its sentence."""
    text = ARTICLES[claim.article].text
    start, end = text.index(ATTACK), len(text)
    return replace(
        claim,
        span=replace(claim.span, start=start, end=end),
        text=ATTACK,
        value=Quantity(),
        sentence=replace(claim.sentence, start=start, end=end),
    )


ARTICLES = {article.id: attacked(article) for article in REPORT.articles}
HOSTILE: Report = replace(
    REPORT,
    articles=tuple(ARTICLES.values()),
    claims=tuple(map(attacking, REPORT.claims)),
    facts=tuple(replace(fact, label=ATTACK) for fact in REPORT.facts),
    findings=tuple(replace(finding, message=ATTACK, explanation=ATTACK) for finding in REPORT.findings),
    not_checked=(NotChecked(path=ATTACK, reason=ATTACK, line=3),),
)
EMPTY: Report = replace(
    REPORT,
    articles=(),
    claims=(),
    facts=(),
    findings=(),
    not_checked=(),
    summary=replace(
        REPORT.summary, **dict.fromkeys(("articles", "sources", "agreeing", "errors", "warnings"), 0)
    ),
)


def printed(name: str, report: Report) -> str:
    """What a format makes of a report."""
    return "".join(FORMATS[name].writer().compared(report, Style()))
