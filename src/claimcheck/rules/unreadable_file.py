"""A file, or a record in one, that could not be read.

Why it matters: What was not read was not compared; the run ends with 2, whatever else it finds.
Example: One article is saved as UTF-16, another one is linked and not there.
To settle it: Do as the message says: save the file as UTF-8, mend the record, or give another path.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model import Place
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import FileRemark, FileRule


def _unreadable(case: Case) -> Iterator[FileRemark]:
    for item in case.not_checked:
        yield FileRemark(Place(path=item.path, line=item.line), case.named(item.path), item.reason)


RULE = FileRule("X002", "unreadable-file", "error", _unreadable, __doc__)
