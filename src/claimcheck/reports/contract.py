"""The JSON Schema (draft 2020-12) of the JSON answers, made from the models that they are printed from.

What the schema adds to the models is what ``records`` does to them: a claim's outlet, file and line, and
the ends that an unbounded date lacks.  It allows further fields: a new field does not change
``schema_version``, a changed or lost one does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from claimcheck.frozen import frozen
from claimcheck.model import SCHEMA_VERSION, Article, Claim, Fact, Finding, NotChecked, Summary, Tool

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
#: The fields that a record leaves out where nothing bounds them; all others are always there.
_MAY_LACK = {"TimeInterval": ("earliest", "latest")}


@frozen(kw_only=True)
class ClaimRecord(Claim):
    """A claim, with its article's outlet and the file and line where it stands."""

    source: str | None
    path: str | None
    line: int | None


@frozen(kw_only=True)
class Compared:
    """The answer of ``compare --format json``."""

    schema_version: str
    tool: Tool
    articles: tuple[Article, ...]
    claims: tuple[ClaimRecord, ...]
    facts: tuple[Fact, ...]
    findings: tuple[Finding, ...]
    not_checked: tuple[NotChecked, ...]
    summary: Summary


@frozen(kw_only=True)
class Extracted:
    """The answer of ``extract --format json``."""

    schema_version: str
    tool: Tool
    articles: tuple[Article, ...]
    claims: tuple[ClaimRecord, ...]
    not_checked: tuple[NotChecked, ...]


@frozen(kw_only=True)
class FindingRecord(Finding):
    """A line of ``compare --format jsonl``: a finding with the claims that it rests on."""

    evidence: tuple[ClaimRecord, ...]


#: The answers that have a schema: two whole ones, and the lines of two.
ANSWERS: Mapping[str, type] = {
    "compare": Compared,
    "extract": Extracted,
    "finding": FindingRecord,
    "claim": ClaimRecord,
}


def json_schema(answer: str) -> dict[str, Any]:
    """The schema of an answer, by its name in ``ANSWERS``."""
    made = TypeAdapter(ANSWERS[answer]).json_schema(mode="serialization")
    for name, definition in {"": made, **made.get("$defs", {})}.items():
        _complete(definition, _MAY_LACK.get(name, ()))
    return {"$schema": _DIALECT, **made, "title": f"claimcheck {answer} {SCHEMA_VERSION}"}


def _complete(definition: dict[str, Any], may_lack: tuple[str, ...]) -> None:
    """Require what is always there; a field that may be lacking is never null instead."""
    properties = definition.get("properties")
    if properties is None:
        return
    definition["required"] = [name for name in properties if name not in may_lack]
    definition.pop("additionalProperties", None)
    for name, field in properties.items():
        field.pop("title", None)
        field.pop("default", None)
        if name in may_lack:
            properties[name] = next(kind for kind in field["anyOf"] if kind["type"] != "null")
