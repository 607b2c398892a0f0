"""``claimcheck explain``: how a piece of text was read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.options import OutputPath
from claimcheck.cli.output import write
from claimcheck.errors import UsageError
from claimcheck.model.plain import fields_of
from claimcheck.reports.sanitise import visible

if TYPE_CHECKING:
    from claimcheck.claims.explaining import Explanation
    from claimcheck.model import Quantity, TimeInterval

EXAMPLE = 'Example: claimcheck explain "Ia tiba Sabtu lalu." --published 2025-04-28 --language id'

Words = Annotated[str, typer.Argument(metavar="TEXT", help="The words to read.", show_default=False)]
Published = Annotated[
    str | None,
    typer.Option("--published", metavar="DAY", help="The day of writing, as 2025-04-28.", show_default=False),
]
Language = Annotated[
    str | None,
    typer.Option("--language", metavar="CODE", help="Its language; else it is detected.", show_default=False),
]


def explain(
    text: Words, published: Published = None, language: Language = None, output: OutputPath = None
) -> int:
    """Show how a piece of text was read, span by span and rule by rule.

    For each date and quantity: its words, the rule that found it, the part that each word played,
    the value, what it was read against, and what is doubtful about it.
    """
    from claimcheck.claims.explaining import explain as explain_article
    from claimcheck.context.provenance import infer
    from claimcheck.model import Article
    from claimcheck.values.anchor import Anchor

    day = _day(published)
    given = Article(id="text", text=text, published=day, published_basis="given" if day else "unknown")
    if language:
        given = replace(given, language=language, language_basis="given")
    article = infer(given)
    anchor = Anchor(article.day, "published") if article.day else Anchor()
    found = explain_article(article, anchor)
    pieces = [visible(line) + "\n" for one in found for line in _lines(text, one)]
    against = f"{anchor.day} ({article.published_basis})" if anchor.day else "no day of writing is known"
    write(
        [
            visible(f"language {article.language} ({article.language_basis}); read against {against}") + "\n",
            *pieces,
        ],
        output,
    )
    if not found:
        write(["nothing that names a date or a quantity\n"], output)
    return 0


def _day(published: str | None) -> date | None:
    if published is None:
        return None
    try:
        return date.fromisoformat(published)
    except ValueError as error:
        raise UsageError(f"--published {published}: not a day: write it as 2025-04-28") from error


def _lines(text: str, one: Explanation) -> Iterator[str]:
    claim = one.claim
    source = text if claim.span.field == "text" else claim.text
    before = source[max(0, claim.span.start - 30) : claim.span.start]
    after = source[claim.span.end : claim.span.end + 30]
    quoted = f"{before}[{claim.text}]{after}".replace("\n", " ")
    yield ""
    yield f"« {quoted} »"
    yield f"  {claim.kind}, by the rule {one.rule}, characters {claim.span.start} to {claim.span.end}"
    for word, parts in one.words:
        yield f"    {word!r} may be {', '.join(parts)}"
    yield f"  value: {_value(claim.value)}"
    if one.tense:
        yield f"  tense around it: {one.tense}"
    if claim.event:
        yield f"  event: {claim.event.concept} ({claim.event.trigger!r})"
    if claim.attribution and claim.attribution.cue:
        yield f"  said by: {claim.attribution.who or 'somebody'} ({claim.attribution.cue!r})"
    if claim.standing:
        yield f"  told as {claim.standing.state}: {claim.standing.cue!r}"
    for doubt in claim.doubts:
        yield f"  doubtful: {doubt}"
    for other in claim.alternatives:
        yield f"  or else: {_value(other)}"


def _value(value: TimeInterval | Quantity) -> str:
    """The fields of a value that say something."""
    shown = fields_of(value).items()
    return ", ".join(f"{name} {told}" for name, told in shown if told is not None and told != "")
