"""What a rule's docstring says, in its parts: feeds ``claimcheck rule``, SARIF's help and README's table."""

from __future__ import annotations

import re

from claimcheck.frozen import frozen
from claimcheck.model import Level
from claimcheck.rules.rule import Rule

_PARTS = ("Why it matters", "Example", "To settle it")
_BEGINS = re.compile(rf"^({'|'.join(_PARTS)}):[ \n]", re.MULTILINE)


@frozen()
class RuleHelp:
    """A rule for people: each part is one paragraph; empty where the docstring has none.

    ``default`` tells whether it is asked unless it is left out.
    """

    code: str
    name: str
    level: Level
    default: bool
    summary: str
    why: str
    example: str
    settle: str

    @property
    def weight(self) -> str:
        """Its level, and whether it has to be asked for: "note, off"."""
        return self.level if self.default else f"{self.level}, off"

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """The paragraphs below the summary, each with its heading."""
        told = zip(_PARTS, (self.why, self.example, self.settle), strict=True)
        return tuple((heading, text) for heading, text in told if text)


def help_of(rule: Rule) -> RuleHelp:
    """The parts of a rule's docstring.

    It begins with the summary; "Why it matters:", "Example:" and "To settle it:" each begin a line.
    """
    summary, *rest = _BEGINS.split(rule.doc)
    told = dict(zip(rest[::2], map(_paragraph, rest[1::2]), strict=True))
    why, example, settle = (told.get(part, "") for part in _PARTS)
    return RuleHelp(rule.code, rule.name, rule.level, rule.default, _paragraph(summary), why, example, settle)


def _paragraph(text: str) -> str:
    return " ".join(text.split())
