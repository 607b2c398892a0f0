"""Our JSON answers against the schema that ``claimcheck schema`` prints, with nothing left undescribed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attack_sample import EMPTY, HOSTILE
from jsonschema import Draft202012Validator
from report_sample import REPORT

from claimcheck import pipeline
from claimcheck.model import SCHEMA_VERSION, Report
from claimcheck.reports import FORMATS, Style
from claimcheck.reports.contract import ANSWERS, json_schema

DATA = Path(__file__).parent.parent.parent / "data" / "articles"


def strict(answer: str) -> Draft202012Validator:
    """The schema with no field beyond those it names: none of ours may be missing from it."""
    schema = json_schema(answer)
    Draft202012Validator.check_schema(schema)
    for definition in (schema, *schema["$defs"].values()):
        if "properties" in definition:
            definition["additionalProperties"] = False
    return Draft202012Validator(schema)


def answers_of(report: Report) -> dict[str, list[Any]]:
    """Every JSON record that a report makes, by the name of its schema."""
    made = {}
    for name, whole, line in (("compared", "compare", "finding"), ("extracted", "extract", "claim")):
        given = (report,) if name == "compared" else (report.articles, report.claims, report.not_checked)
        for format_name, answer in (("json", whole), ("jsonl", line)):
            pieces = getattr(FORMATS[format_name].writer(), name)(*given, Style())
            made[answer] = [json.loads(line) for line in "".join(pieces).split("\n") if line]
    return made


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("report", [EMPTY, HOSTILE, REPORT], ids=["empty", "hostile", "sample"])
def test_what_we_print_is_what_the_schema_says(answer: str, report: Report) -> None:
    validator = strict(answer)
    for record in answers_of(report)[answer]:
        validator.validate(record)


def test_real_answers_too() -> None:
    made = answers_of(pipeline.compare(DATA))
    for answer in ANSWERS:
        validator = strict(answer)
        assert made[answer]
        for record in made[answer]:
            validator.validate(record)


@pytest.mark.parametrize("lost", ["schema_version", "articles", "claims", "not_checked"])
def test_a_lost_field_is_noticed(lost: str) -> None:
    (whole,) = answers_of(REPORT)["compare"]
    del whole[lost]
    assert not Draft202012Validator(json_schema("compare")).is_valid(whole)


def test_further_fields_are_allowed_and_null_is_no_end_of_a_date() -> None:
    (line, *_) = answers_of(REPORT)["claim"]
    validator = Draft202012Validator(json_schema("claim"))
    assert validator.is_valid(line | {"further": 1})
    assert not validator.is_valid(line | {"value": line["value"] | {"earliest": None}})


@pytest.mark.parametrize("answer", ANSWERS)
def test_the_schema_names_its_dialect_and_version(answer: str) -> None:
    schema = json_schema(answer)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["title"] == f"claimcheck {answer} {SCHEMA_VERSION}"
