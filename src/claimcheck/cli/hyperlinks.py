"""Which terminals know hyperlinks, and how each wants to be told of a line.

No terminal can be asked; what it says of itself in its environment is what other tools go by too
(the list follows https://github.com/Alhadis/OSC8-Adoption).  One that is not known gets none: a few old
ones print the sequence as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

#: A form of our user's own, with {path}, {line}, {column} and {host} in it, or "never".
LINKS = "CLAIMCHECK_LINKS"
#: What other tools take for yes, and with 0 for no.
_FORCED = "FORCE_HYPERLINK"
_FILE = "file://{host}{path}"
_LINE = "file://{host}{path}#{line}"
_CODE = "vscode://file{path}:{line}:{column}"
_BY_TERM = {
    "xterm-kitty": _LINE,
    "xterm-ghostty": _FILE,
    "alacritty": _FILE,
    "contour": _FILE,
    "foot": _FILE,
    "foot-extra": _FILE,
}
#: By TERM_PROGRAM, each with the version from which it knows links.
_BY_PROGRAM = {
    "vscode": ((1, 72), _CODE),
    "iTerm.app": ((3, 1), _LINE),
    "WezTerm": ((2020,), _FILE),
    "ghostty": ((1,), _FILE),
    "tmux": ((3, 4), _FILE),
}
#: Variables that a terminal sets to its version as one number, and the first that knows links.
_BY_NUMBER = {"VTE_VERSION": 5000, "KONSOLE_VERSION": 201200}


def form_for(environment: Mapping[str, str]) -> str:
    """How the addresses of places are to look in the terminal of an environment; "" for no links at all."""
    wanted, forced = environment.get(LINKS, ""), environment.get(_FORCED, "")
    if wanted == "never" or (forced == "0" and not wanted):
        return ""
    if "{path}" in wanted:
        return wanted
    known = _known(environment)
    return known or (_FILE if forced else "")


def _known(environment: Mapping[str, str]) -> str:
    program = environment.get("TERM_PROGRAM", "")
    if program in _BY_PROGRAM:
        least, form = _BY_PROGRAM[program]
        version = tuple(map(int, re.findall(r"\d+", environment.get("TERM_PROGRAM_VERSION", ""))))
        return form if version >= least else ""
    term = environment.get("TERM", "")
    if term == "dumb" or term.startswith(("screen", "tmux", "linux")):
        return ""  # what stands in the other variables is of the terminal outside
    for variable, first in _BY_NUMBER.items():
        told = environment.get(variable, "")
        if told.isdecimal() and int(told) >= first:
            return _FILE
    return "file://{path}" if environment.get("WT_SESSION") else _BY_TERM.get(term, "")
