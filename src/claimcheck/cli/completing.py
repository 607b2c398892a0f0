"""What a shell may complete beside options and commands: rules, formats, findings.

Each function gives words and what they are; those that begin as the user did are offered.  Words of
articles are never among them: what is completed goes through the user's shell.
"""

from __future__ import annotations

#: The most files whose findings are looked for while somebody waits for a word.
_FEW = 200


def rules(typed: str) -> list[tuple[str, str]]:
    """Codes and names of rules, each with the other; of a list with commas, the last is completed."""
    from claimcheck.rules import RULES

    before = "".join(typed.rpartition(",")[:2])
    codes = [(before + rule.code, rule.name) for rule in RULES]
    return codes + [(before + rule.name, rule.code) for rule in RULES]


def formats() -> list[tuple[str, str]]:
    """The names of formats, with what each is; behind a colon the shell completes a file."""
    from claimcheck.reports import FORMATS

    return [(name, made.summary) for name, made in FORMATS.items()]


def formats_of_claims() -> list[tuple[str, str]]:
    """The formats that ``extract`` knows."""
    from claimcheck.reports import FORMATS

    return [(name, made.summary) for name, made in FORMATS.items() if made.claims]


def fingerprints() -> list[tuple[str, str]]:
    """The findings of the articles in the settings, where these are few; nothing where anything is wrong."""
    from claimcheck.cli.running import Project, surveyed
    from claimcheck.errors import ClaimcheckError
    from claimcheck.reading import files_at

    try:
        using = Project().configuration()
        paths = using.articles()
        few = sum(1 for _ in files_at(paths)) <= _FEW
        report = surveyed(paths, using) if paths and few else None
    except ClaimcheckError:
        return []
    found = report.findings if report else ()
    return [(one.fingerprint, f"{one.code} {one.name}") for one in found]
