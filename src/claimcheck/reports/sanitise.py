"""Words of articles, made safe to show: nothing in them can steer a terminal or hide beside other words.

Control characters become their pictures (U+2400 block) or U+FFFD, line breaks and tabs a space.  The
controls of writing direction, which can make one text look like another ("Trojan Source", Boucher and
Anderson 2021), become U+FFFD.  What has no width and no meaning in news (zero-width space, soft hyphen,
byte order mark, tag characters) is dropped; the joiners that Persian, Hindi and emoji need stay.

A build server reads what a step prints for commands to itself: GitHub's runner a line that begins with
"::name" behind blanks, or holds "##[name" anywhere (``ActionCommand.cs``), Azure Pipelines "##vso[",
TeamCity "##teamcity[".  A word joiner, which has no width, takes such words their power.
"""

from __future__ import annotations

import re

_ORDERS = re.compile(r"##(?=\w*\[)|^(?=[^\S\n]*::)", re.MULTILINE)
_JOINER = "\N{WORD JOINER}"
_REPLACED = "\ufffd"
_PICTURES = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"}
_BREAKS = dict.fromkeys(map(ord, "\t\n\v\f\r\x85\u2028\u2029"), " ")
_C1 = dict.fromkeys(range(0x80, 0xA0), _REPLACED)
_DIRECTION = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)], _REPLACED
)
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), _REPLACED)
_WIDTHLESS = dict.fromkeys(
    [
        0x00AD,
        0x180E,
        0x200B,
        *range(0x2060, 0x2065),
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
        *range(0xE0000, 0xE0080),
    ],
    "",
)
_TABLE = _PICTURES | _C1 | _BREAKS | _DIRECTION | _SURROGATES | _WIDTHLESS


def visible(text: str) -> str:
    r"""A text as one line that is safe to print.

    >>> visible("3 dead\x1b[2K\r5 dead")
    '3 dead␛[2K 5 dead'
    """
    return text if text.isascii() and text.isprintable() else text.translate(_TABLE)


def powerless(lines: str) -> str:
    r"""Lines that no build server takes for a command.

    >>> ascii(powerless("a ##[group]\n ::error::b"))
    "'a #\\u2060#[group]\\n\\u2060 ::error::b'"
    """
    # most answers for machines are one long line: to look for a lone sign there takes a tenth of the time
    begins = "::" in lines if "\n" in lines else lines.lstrip().startswith("::")
    if not begins and "#" not in lines:
        return lines
    return _ORDERS.sub(lambda order: f"#{_JOINER}#" if order[0] else _JOINER, lines)
