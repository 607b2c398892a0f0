from __future__ import annotations

import json
from typing import Any

from attack_sample import EMPTY, HOSTILE, printed
from report_sample import REPORT

from claimcheck.model import Report
from claimcheck.reports import FORMATS, Style


def graph(report: Report) -> list[dict[str, Any]]:
    document = json.loads(printed("jsonld", report))
    assert document["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def test_nothing_linked_is_an_empty_graph() -> None:
    assert graph(EMPTY) == []


def test_nobody_is_rated() -> None:
    told = printed("jsonld", REPORT)
    assert "ClaimReview" not in told
    assert "Rating" not in told


def test_a_hostile_article_cannot_end_a_script_element_or_give_a_link() -> None:
    assert "<" not in printed("jsonld", HOSTILE)
    assert not [node for node in graph(HOSTILE) if "url" in node]


def test_every_name_that_is_pointed_to_is_there_once() -> None:
    nodes = graph(REPORT)
    names = [node["@id"] for node in nodes]
    pointed = {node[key]["@id"] for node in nodes for key in ("about", "appearance") if key in node}
    assert len(names) == len(set(names))
    assert pointed <= set(names)


def test_a_claim() -> None:
    claims = [node for node in graph(REPORT) if node["@type"] == "Claim"]
    assert claims[0] == {
        "@type": "Claim",
        "@id": "#claim-harbour%3A40",
        "name": "Mon 3 Mar 2025",
        "text": REPORT.articles[0].text.splitlines()[1],
        "appearance": {"@id": "#article-harbour"},
        "author": {"@type": "Thing", "name": "port officials"},
        "about": {"@id": "#fact-f1"},
    }
    assert len(claims) == 7  # "at least 40 people" was linked with nothing


def test_all_claims_of_an_extraction() -> None:
    told = "".join(FORMATS["jsonld"].writer().extracted(REPORT.articles, REPORT.claims, (), Style()))
    assert [node["@type"] for node in json.loads(told)["@graph"]] == ["NewsArticle"] * 3 + ["Claim"] * 8
