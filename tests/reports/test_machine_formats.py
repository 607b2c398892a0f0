import json
from dataclasses import replace
from typing import Any

import pytest
from report_sample import REPORT

from claimcheck.reports import FORMATS, Style

CONTRACT = ["id", "article", "source", "kind", "span", "text", "value", "event", "attribution", "sentence"]


def compare_json() -> dict[str, Any]:
    answer: dict[str, Any] = json.loads("".join(FORMATS["json"].writer().compared(REPORT, Style())))
    return answer


def extract_lines() -> list[dict[str, Any]]:
    writer = FORMATS["jsonl"].writer()
    answer = "".join(writer.extracted(REPORT.articles, REPORT.claims, REPORT.not_checked, Style()))
    return [json.loads(line) for line in answer.splitlines()]


def test_json_goes_out_item_by_item_and_makes_one_line() -> None:
    pieces = list(FORMATS["json"].writer().compared(REPORT, Style()))
    assert len(pieces) > len(REPORT.claims) + len(REPORT.facts) + len(REPORT.findings)
    assert "".join(pieces).count("\n") == 1


def test_the_keys_of_a_report() -> None:
    assert list(compare_json()) == [
        *("schema_version", "tool", "articles", "claims", "facts", "findings", "not_checked", "summary")
    ]


def test_a_claim_line_begins_with_the_keys_of_the_contract_in_their_order() -> None:
    for line in extract_lines():
        assert list(line)[: len(CONTRACT)] == CONTRACT


def test_claims_are_the_same_in_every_format() -> None:
    writer = FORMATS["json"].writer()
    whole = json.loads("".join(writer.extracted(REPORT.articles, REPORT.claims, (), Style())))
    assert whole["claims"] == extract_lines() == compare_json()["claims"]


def test_a_span_slices_its_article_to_the_text() -> None:
    answer = compare_json()
    texts = {article["id"]: article["text"] for article in answer["articles"]}
    for claim in answer["claims"]:
        assert texts[claim["article"]][claim["span"]["start"] : claim["span"]["end"]] == claim["text"]


def test_an_unbounded_date_lacks_its_end_and_an_unbounded_quantity_has_a_null() -> None:
    bare_monday, at_least = extract_lines()[5]["value"], extract_lines()[1]["value"]
    assert "earliest" not in bare_monday
    assert "latest" not in bare_monday
    assert at_least == {
        "lower": 40, "upper": None, "stated": 40, "modifier": "at_least", "unit": "person", "currency": None
    }  # fmt: skip


def test_a_claim_tells_its_file_and_line() -> None:
    assert [(line["path"], line["line"]) for line in extract_lines()[2:4]] == [
        ("desk/harbour.txt", 2),
        ("desk/kabar.txt", 3),
    ]


def test_compare_lines_hold_a_finding_with_its_evidence() -> None:
    lines = [json.loads(line) for line in FORMATS["jsonl"].writer().compared(REPORT, Style())]
    assert [line["code"] for line in lines] == ["D103", "D101"]
    assert [claim["text"] for claim in lines[1]["evidence"]] == [
        "Monday 3 March 2025",
        "Selasa, 4 Maret 2025",
        "Monday",
    ]


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\u0085", "\x1b", "\x9b", "\u202e"])
def test_no_sign_in_an_article_breaks_a_line_or_steers_a_terminal(sign: str) -> None:
    claim = replace(REPORT.claims[0], text=f"3{sign}March")
    (line,) = FORMATS["jsonl"].writer().extracted(REPORT.articles, (claim,), (), Style())
    assert sign not in line
    assert json.loads(line)["text"] == f"3{sign}March"


@pytest.mark.parametrize("name", FORMATS)
def test_every_listed_format_has_its_functions(name: str) -> None:
    writer = FORMATS[name].writer()
    assert callable(writer.compared)
    assert not FORMATS[name].claims or callable(writer.extracted)
