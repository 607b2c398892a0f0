r"""Bytes to text: UTF-8 with or without a byte order mark, and one clear line for anything else.

``\r\n`` becomes ``\n`` here, once, so that offsets do not depend on the machine that saved a file;
nothing else is changed, and a lone ``\r`` is no line's end.  The text of a JSON record is a value of
its own and keeps its code points as they are.
"""

from __future__ import annotations

import codecs

from claimcheck.errors import ReadingError

_OTHER_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes, path: str) -> str:
    """The text of a file; raises ReadingError where it is not UTF-8 text."""
    if data.startswith(_OTHER_MARKS):
        raise ReadingError(path, "this is UTF-16 or UTF-32 text: save it as UTF-8")
    data = data.removeprefix(codecs.BOM_UTF8)
    if b"\0" in data:
        raise ReadingError(path, "not a text file (it holds zero bytes): give text, markdown, HTML or JSON")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        reason = f"not UTF-8 text (byte 0x{data[error.start]:02x}): save it as UTF-8"
        raise ReadingError(path, reason, line) from error
    return text.replace("\r\n", "\n") if "\r\n" in text else text
