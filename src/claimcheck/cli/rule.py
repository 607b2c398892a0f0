"""``claimcheck rule``: what a rule finds, why it matters, and how to settle it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

import typer

from claimcheck.cli.completing import rules
from claimcheck.cli.options import OutputPath
from claimcheck.cli.output import write
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from claimcheck.reports.rule_help import RuleHelp

EXAMPLE = "Example: claimcheck rule date-conflict"
_WIDTH = 80

RuleFormat: TypeAlias = Literal["text", "json"]


def rule(
    named: Annotated[
        str | None,
        typer.Argument(
            metavar="RULE",
            help="Its code, the beginning of one, or its name.",
            show_default=False,
            autocompletion=rules,
        ),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every rule, one a line.")] = False,
    format_name: Annotated[RuleFormat, typer.Option("--format", "-f", help="How to answer.")] = "text",
    output: OutputPath = None,
) -> int:
    """Say what a rule finds, why it matters, and how to settle it."""
    from claimcheck.reports.rule_help import help_of
    from claimcheck.rules import RULES

    if (named is None) != every:
        raise UsageError("give the code or the name of one rule, or --all")
    known = [help_of(one) for one in RULES]
    told = known if named is None else _named(named, known)
    several = every or len(told) > 1
    if format_name == "json":
        write([_json(told, several=several)], output)
    else:
        write((f"{line}\n" for line in (_listed(told) if several else _told(told[0]))), output)
    return 0


def _named(given: str, known: Sequence[RuleHelp]) -> list[RuleHelp]:
    """The rule of that code or name, in whichever case it is written; those whose codes begin so."""
    names = {name: one for one in known for name in (one.code.lower(), one.name)}
    if found := names.get(given.lower()):
        return [found]
    if given and (begun := [one for one in known if one.code.lower().startswith(given.lower())]):
        return begun
    from difflib import get_close_matches

    near = get_close_matches(given.lower(), names, n=1)
    meant = f"did you mean {names[near[0]].code} {names[near[0]].name}?" if near else "see them with --all"
    raise UsageError(f"there is no rule {given!r}: {meant}")


def _json(told: Sequence[RuleHelp], *, several: bool) -> str:
    import json
    from dataclasses import asdict

    records = [asdict(one) for one in told]
    return json.dumps(records if several else records[0], indent=2, ensure_ascii=False) + "\n"


def _told(one: RuleHelp) -> Iterator[str]:
    yield f"{one.code} {one.name} ({one.weight})"
    yield ""
    yield textwrap.fill(one.summary, _WIDTH)
    for heading, text in one.parts:
        yield ""
        yield textwrap.fill(f"{heading}: {text}", _WIDTH, subsequent_indent="  ")


def _listed(told: Sequence[RuleHelp]) -> Iterator[str]:
    """A rule a line, as long as its summary is."""
    widths = [max(len(cells) for cells in column) for column in zip(*map(_head, told), strict=True)]
    for one in told:
        yield "  ".join((*map(str.ljust, _head(one), widths), one.summary))


def _head(one: RuleHelp) -> tuple[str, str, str]:
    return one.code, one.name, one.weight
