"""The findings that a project had when it began to look, by fingerprint: claimcheck-baseline.json.

Only findings that are not in it are told.  Its entries hold no line numbers and are sorted, so that
it changes in a diff as little as can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypedDict

from claimcheck.errors import ConfigurationError
from claimcheck.model import Finding

FILE_NAME = "claimcheck-baseline.json"
_VERSION = 1


class Known(TypedDict):
    """A finding of the baseline, for people: the file is read by fingerprint alone."""

    code: str
    message: str


def load(root: Path) -> Mapping[str, Known]:
    """The known findings of a project, by fingerprint; none where there is no file.

    Raises ConfigurationError where the file cannot be used.
    """
    path = root / FILE_NAME
    if not path.exists():
        return {}
    import json  # few projects have a baseline

    try:
        read = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror})") from error
    except ValueError as error:
        raise ConfigurationError(
            f"{path}: not JSON: make it anew with: claimcheck baseline create"
        ) from error
    findings = read.get("findings") if isinstance(read, dict) and read.get("version") == _VERSION else None
    if not (isinstance(findings, dict) and all(map(_is_known, findings.values()))):
        raise ConfigurationError(f"{path}: no baseline: make it anew with: claimcheck baseline create")
    return findings


def _is_known(entry: object) -> bool:
    return isinstance(entry, dict) and entry.keys() >= {"code", "message"}


def save(root: Path, known: Mapping[str, Known]) -> Path:
    """Write the baseline; returns its path.  Raises ConfigurationError where it cannot be written."""
    import json

    path = root / FILE_NAME
    content = {"version": _VERSION, "findings": dict(sorted(known.items()))}
    try:
        words = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        path.write_text(words, encoding="utf-8", newline="\n")
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written ({error.strerror})") from error
    return path


def known_of(findings: Iterable[Finding]) -> dict[str, Known]:
    """Findings as a baseline holds them."""
    return {finding.fingerprint: {"code": finding.code, "message": told(finding)} for finding in findings}


def told(finding: Finding) -> str:
    """What a finding says, with its file where it speaks of one alone."""
    about = finding.place.article if finding.place else None
    return f"{about}: {finding.message}" if about else finding.message
