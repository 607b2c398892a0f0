"""Claims and articles as records for machines: the contract that ``json`` and ``jsonl`` share.

Offsets count Unicode code points and an end is exclusive.  A date that nothing bounds on one side
has no ``earliest`` or no ``latest``; a quantity that nothing bounds there has a null.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from pydantic_core import to_json

from claimcheck.model import Article, Claim, Event, Fact, Quantity, Scope, TimeInterval
from claimcheck.reports.places import line_of

#: Signs that end a line or steer a terminal in some reader's eyes though they are legal in JSON:
#: C1 controls (U+0085 among them), U+2028/9 and the controls of writing direction.
_STEERING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
#: The signs that nearly all text is made of, none of which steers.
_HARMLESS = bytes(range(0x7F))
#: What a build server may take for a command ("##[error]") in a line that it prints.
_ORDER = re.compile(r"##(?=\w*\[)")
#: How many items of a list are encoded at once: so few that most hold ASCII alone, which steers nothing.
_AT_ONCE = 8


def encoded(record: object) -> str:
    """A record as one line of JSON, without the line's end."""
    told = to_json(record)
    text = told.decode("utf-8")
    if not told.isascii() or b"\x7f" in told:
        beyond = told.translate(None, _HARMLESS).decode("utf-8")  # few signs, so that a look costs little
        text = _STEERING.sub(_escaped, text) if _STEERING.search(beyond) else text
    return _ORDER.sub(r"#\\u0023", text) if "#" in text else text  # to look for two signs takes much longer


def in_pieces(record: Mapping[str, object]) -> Iterator[str]:
    """A record as one line of JSON with its end, piece by piece.

    What it holds as an iterable is a list in JSON, and goes out by some items at once: an answer on a
    large archive is never held whole.
    """
    opening = "{"
    for name, value in record.items():
        yield f"{opening}{encoded(name)}:"
        opening = ","
        if isinstance(value, Iterator | tuple | list):
            yield "["
            items, between = iter(value), ""
            while some := list(islice(items, _AT_ONCE)):
                yield f"{between}{encoded(some)[1:-1]}"
                between = ","
            yield "]"
        else:
            yield encoded(value)
    yield "}\n"


def _escaped(sign: re.Match[str]) -> str:
    return f"\\u{ord(sign[0]):04x}"


def claim_record(claim: Claim, article: Article) -> dict[str, Any]:
    """A claim, with its article's outlet and the file and line where it stands.

    What every claim has is spelled out, for an encoder finds out what a noun holds at each one anew.
    """
    span, sentence, event, scope = claim.span, claim.sentence, claim.event, claim.scope
    return {
        "id": claim.id,
        "article": claim.article,
        "source": article.source,
        "kind": claim.kind,
        "span": {"field": span.field, "start": span.start, "end": span.end},
        "text": claim.text,
        "value": _value(claim.value),
        "event": event and _event(event),
        "attribution": claim.attribution,
        "sentence": {"start": sentence.start, "end": sentence.end},
        "scope": scope and _scope(scope),
        "standing": claim.standing,
        "doubts": claim.doubts,
        "alternatives": [_value(value) for value in claim.alternatives],
        "path": article.path,
        "line": line_of(claim, article),
    }


def fact_record(fact: Fact) -> dict[str, Any]:
    """A fact; most have one claim, and no link that would say why."""
    return {
        "id": fact.id,
        "kind": fact.kind,
        "label": fact.label,
        "claims": fact.claims,
        "verdict": fact.verdict,
        "reason": fact.reason,
        "story": fact.story,
        "sources": fact.sources,
        "independent": fact.independent,
        "repetitions": fact.repetitions,
        "why": fact.why,
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "concept": event.concept,
        "trigger": event.trigger,
        "stage": event.stage,
        "participants": event.participants,
        "place": event.place,
        "negated": event.negated,
    }


def _scope(scope: Scope) -> dict[str, Any]:
    return {
        "noun": scope.noun,
        "population": scope.population,
        "fate": scope.fate,
        "share": scope.share,
        "whole": scope.whole,
        "exhaustive": scope.exhaustive,
        "included": scope.included,
        "reality": scope.reality,
    }


def _value(value: TimeInterval | Quantity) -> dict[str, Any]:
    """A value in plain fields; a date has the ends alone that bound it."""
    if isinstance(value, TimeInterval):
        ends = {"earliest": value.earliest, "latest": value.latest}
        return {name: end for name, end in ends.items() if end} | {
            "edtf": value.edtf,
            "timex": value.timex,
            "granularity": value.granularity,
            "modifier": value.modifier,
            "basis": value.basis,
            "constraint": value.constraint,
        }
    return {
        "lower": value.lower,
        "upper": value.upper,
        "stated": value.stated,
        "modifier": value.modifier,
        "unit": value.unit,
        "currency": value.currency,
    }
