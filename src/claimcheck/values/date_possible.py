"""What of a rule can match at all, in a language that lacks some of the words that the rule asks for.

The grammar of dates is written for all languages.  An alternative that asks for a part of which a
language has no word costs time at every place of a text, and matches nowhere.
"""

from __future__ import annotations

import re

from claimcheck.values.date_lexicon import NEVER

_LOST = "\ue000"
#: A group that holds no other, with how often it may be left out; those that are pruned are ``?:`` and looks.
_GROUP = re.compile(r"\((\?(?:[:=!]|<[=!]|P<\w+>|\(\w+\)))([^()]*)\)([?*]?)")
_DENYING = ("?!", "?<!")
_PRUNED = ("?:", "?=", "?<=", *_DENYING)
#: The signs of a group that was looked at: they are none of the group around it.
_DONE = str.maketrans(f"()|{_LOST}", "\ue001\ue002\ue003\ue004")
_SHOWN = str.maketrans({"\ue001": "(", "\ue002": ")", "\ue003": "|", "\ue004": NEVER})


def possible(rule: str) -> str:
    """A regular expression without the alternatives that can match nothing; `NEVER` where none is left.

    Named and conditional groups stay as they are, for others lead back to them.

    >>> possible("a(?:b|(?!)c)(?!d(?!))")
    'a(?:b)'
    """
    told = rule.replace(NEVER, _LOST)
    while (fewer := _GROUP.sub(_pruned, told)) != told:
        told = fewer
    told = _without_spare(told)
    return NEVER if _LOST in told else told.translate(_SHOWN)


def _pruned(group: re.Match[str]) -> str:
    """A group without its dead alternatives, marked as done."""
    kind, inside, spare = group.groups()
    if kind not in _PRUNED:
        return group[0].translate(_DONE)
    left = [told for told in map(_without_spare, inside.split("|")) if _LOST not in told]
    if left:
        return f"({kind}{'|'.join(left)}){spare}".translate(_DONE)
    return "" if spare or kind in _DENYING else _LOST


def _without_spare(told: str) -> str:
    """An alternative without what can match nothing and may be left out."""
    return told.replace(f"{_LOST}?", "").replace(f"{_LOST}*", "")
