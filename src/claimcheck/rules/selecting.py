"""Which rules are asked, and which of their findings are told: by code, name, confidence and file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.config import Configuration, Settings
from claimcheck.errors import UsageError
from claimcheck.model import Article, Claim, Finding
from claimcheck.rules import RULES
from claimcheck.rules.confidence import GRADES
from claimcheck.rules.rule import Rule

_EVERY = "ALL"


def chosen(configuration: Configuration) -> tuple[Rule, ...]:
    """The rules that the settings ask for, in their order.

    Of selectors that fit one rule the closest decides: N101 before N1 before N; of two as close,
    the one that ignores.  Raises UsageError where a selector fits no rule, there or in ``per-file-ignores``.
    """
    settings = configuration.settings
    wanted = (*settings.select, *settings.extend_select)
    left_out = [name for names in settings.per_file_ignores.values() for name in names]
    named = {
        "select": settings.select,
        "extend-select": settings.extend_select,
        "ignore": settings.ignore,
        "per-file-ignores": left_out,
    }
    for key, selectors in named.items():
        origin = configuration.origins.get(key, "")
        for selector in selectors:
            _known(selector, origin if origin.startswith("--") else f"{origin}: {key}".lstrip(": "))
    return tuple(
        rule
        for rule in RULES
        if _closest(rule, settings.ignore) < max(_closest(rule, wanted), _unasked(rule, settings))
    )


def told(
    findings: Iterable[Finding],
    configuration: Configuration,
    articles: Sequence[Article],
    claims: Sequence[Claim],
) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that are not left out in every file that they touch: those sure enough, and the others."""
    settings = configuration.settings
    least = GRADES.index(settings.min_confidence)
    left_out = {pattern: _rules(names) for pattern, names in settings.per_file_ignores.items()}
    path_of = {article.id: article.path or "" for article in articles}
    article_of = {claim.id: claim.article for claim in claims}
    sure: list[Finding] = []
    unsure: list[Finding] = []
    for finding in findings:
        paths = {path_of[article_of[claim]] for claim in finding.claims}
        paths |= {finding.place.path} if finding.place else set()
        silent = [pattern for pattern, codes in left_out.items() if finding.code in codes]
        everywhere = bool(paths) and all(
            any(configuration.covers(pattern, path) for pattern in silent) for path in paths
        )
        if not everywhere:
            (sure if GRADES.index(finding.confidence) >= least else unsure).append(finding)
    return tuple(sure), tuple(unsure)


def fits(rule: Rule, selector: str) -> bool:
    """Whether a selector means a rule: its code, the beginning of it, its name, or ALL."""
    return _closeness(rule, selector) > 0


def _known(selector: str, where: str) -> None:
    if any(fits(rule, selector) for rule in RULES):
        return
    from difflib import get_close_matches  # for a slip alone

    names = {name.lower(): name for rule in RULES for name in (rule.code, rule.name)}
    near = [names[name] for name in get_close_matches(selector.lower(), names, n=1, cutoff=0.5)]
    hint = f"; did you mean {near[0]}?" if near else ": `claimcheck rule --all` lists them"
    raise UsageError(f"{where}: no rule is called {selector!r}{hint}")


def _rules(selectors: Sequence[str]) -> frozenset[str]:
    return frozenset(rule.code for rule in RULES if _closest(rule, selectors))


def _unasked(rule: Rule, settings: Settings) -> int:
    """A rule that is asked by default is, unless others are selected."""
    return int(rule.default and not settings.select)


def _closest(rule: Rule, selectors: Iterable[str]) -> int:
    return max((_closeness(rule, selector) for selector in selectors), default=0)


def _closeness(rule: Rule, selector: str) -> int:
    """0 where a selector does not mean a rule; more, the less it means besides."""
    if selector.upper() == _EVERY:
        return 1
    if selector.lower() == rule.name:
        return 2 + len(rule.code)
    is_beginning = bool(selector) and rule.code.startswith(selector.upper())
    return 1 + len(selector) if is_beginning else 0
