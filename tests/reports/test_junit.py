"""JUnit's XML: what a strict parser reads, and the elements and attributes that Jenkins and GitLab know."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from attack_sample import EMPTY, HOSTILE, printed
from report_sample import REPORT

from claimcheck.model import Report

#: The elements of a report, the attributes that each must and may have, and what each may hold.
SHAPES: dict[str, tuple[set[str], set[str], set[str]]] = {
    "testsuites": (set(), {"name", "tests", "failures", "errors", "disabled", "time"}, {"testsuite"}),
    "testsuite": (
        {"name", "tests"},
        {"failures", "errors", "skipped", "time", "id", "package"},
        {"testcase"},
    ),
    "testcase": ({"name", "classname"}, {"time", "status", "file", "line"}, {"failure", "error", "skipped"}),
    "failure": (set(), {"message", "type"}, set()),
    "error": (set(), {"message", "type"}, set()),
    "skipped": (set(), {"message", "type"}, set()),
}


def suite(report: Report) -> ET.Element:
    """The one suite; its parser refuses every sign that XML 1.0 forbids."""
    root = ET.fromstring(printed("junit", report).encode("utf-8"))  # noqa: S314 - our own output
    assert root.tag == "testsuites"
    (found,) = root
    return found


@pytest.mark.parametrize("report", [EMPTY, HOSTILE, REPORT], ids=["empty", "hostile", "sample"])
def test_elements_attributes_and_counts(report: Report) -> None:
    for element in suite(report).iter():
        required, optional, children = SHAPES[element.tag]
        assert required <= set(element.attrib) <= required | optional
        assert {child.tag for child in element} <= children
    for counted, tag in (
        ("tests", "testcase"),
        ("failures", "failure"),
        ("errors", "error"),
        ("skipped", "skipped"),
    ):
        assert int(suite(report).attrib[counted]) == len(list(suite(report).iter(tag)))


def test_no_article_ends_an_element() -> None:
    assert {element.tag for element in suite(HOSTILE).iter()} <= set(SHAPES)
    assert "<script>alert(1)</script>" in (suite(HOSTILE).findtext("testcase/failure") or "")


@pytest.mark.parametrize("sign", ["\x00", "\x08", "\x1f", "\ufffe", "\uffff", "\ud800"])
def test_signs_that_xml_forbids(sign: str) -> None:
    finding = replace(REPORT.findings[0], message=f"3{sign}4", level="error")
    case = suite(replace(REPORT, findings=(finding,)))[0]
    assert sign not in case.attrib["name"]
    assert "3" in case.attrib["name"]


def test_errors_fail_warnings_are_skipped_agreeing_facts_pass_and_what_was_not_read_is_an_error() -> None:
    assert [[child.tag for child in case] for case in suite(REPORT)] == [
        ["failure"],
        ["skipped"],
        [],
        ["error"],
    ]
    conflict, stages, agreed, unread = suite(REPORT)
    assert conflict.attrib["classname"] == "desk/harbour.txt"
    assert conflict.attrib["name"].startswith("D101 date-conflict: The sinking of the ferry")
    assert "desk/kabar.txt:3:25: Tue 4 Mar 2025 (Kabar Laut)" in (conflict.findtext("failure") or "")
    assert stages[0].attrib["message"].startswith("announced in June 2024")
    assert agreed.attrib == {"classname": "facts", "name": "People aboard the ferry"}
    assert unread.attrib["classname"] == "desk/scan.pdf.txt"
