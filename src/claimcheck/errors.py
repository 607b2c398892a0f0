"""The errors that claimcheck raises, drawn as a tree.

ClaimcheckError            anything a user can mend; its text is one line, names the place and the mend
├── UsageError             options or paths that do not fit together
├── ConfigurationError     a configuration file that cannot be used
├── LanguageDataError      a language folder that cannot be used
└── ReadingError           an article that cannot be read; never costs the rest of the run
"""

from __future__ import annotations


class ClaimcheckError(Exception):
    """Anything a user can mend."""


class UsageError(ClaimcheckError):
    """Options or paths that do not fit together."""


class ConfigurationError(ClaimcheckError):
    """A configuration file that cannot be used."""


class LanguageDataError(ClaimcheckError):
    """A language folder that cannot be used."""


class ReadingError(ClaimcheckError):
    """An article that cannot be read.

    ``path`` names the file, ``line`` the 1-based line where it goes wrong, if one does.
    """

    def __init__(self, path: str, reason: str, line: int | None = None) -> None:
        self.path = path
        self.reason = reason
        self.line = line
        place = path if line is None else f"{path}:{line}"
        super().__init__(f"{place}: {reason}")
