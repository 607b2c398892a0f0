"""A report whose every word that comes from outside tries to be something else."""

from __future__ import annotations

from dataclasses import replace

from report_sample import CLAIMS, FACTS, FINDINGS, REPORT

from claimcheck.model import Article, Claim, NotChecked, Report

#: Each of these does something where it is taken for markup, for a script or for a terminal's orders.
ATTACKS = (
    "<script>alert('script')</script>",
    "<img src=x onerror=alert('image')>",
    "\"><svg onload=alert('svg')>",
    "' onmouseover='alert(1)",
    "</style><style>body{display:none}</style>",
    "{{ 7 * 7 }}{% raw %}",
    "\u202egnp.exe\u202c \u2066isolated\u2069",
    "\x1b[31mred\x1b[0m\x9b2J",
    "javascript:alert('link')",
    "</title></textarea>--><!--",
)
HOSTILE = " ".join(ATTACKS)


def _article(article: Article, url: str) -> Article:
    """Its claims stay where they are: the attacks follow the text."""
    return replace(
        article,
        title=HOSTILE,
        title_basis="given",
        source=f"{article.source} {HOSTILE}",
        text=f"{article.text}\n{HOSTILE}",
        url=url,
        path=f"desk/{HOSTILE}",
        language='"><script>alert(2)</script>',
    )


def _claim(claim: Claim) -> Claim:
    said = claim.attribution
    return replace(claim, attribution=replace(said, who=HOSTILE) if said else None, doubts=(HOSTILE,))


URLS = (
    "javascript:alert('url')",
    "JaVaScRiPt\t:alert(1)",
    'https://example.org/a?b=1&c="><script>alert(3)</script>',
)

HOSTILE_REPORT: Report = replace(
    REPORT,
    articles=tuple(map(_article, REPORT.articles, URLS)),
    claims=tuple(map(_claim, CLAIMS)),
    facts=tuple(replace(fact, label=HOSTILE, reason=HOSTILE) for fact in FACTS),
    findings=tuple(replace(finding, message=HOSTILE, explanation=HOSTILE) for finding in FINDINGS),
    not_checked=(NotChecked(path=HOSTILE, reason=HOSTILE, line=3),),
)
