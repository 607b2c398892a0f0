"""An article in a language that claimcheck does not know or does not read.

Why it matters: Its dates and figures are missed, so that its silence is no agreement.
Example: One source is in Welsh and does not say so; the other ones are in English.
To settle it: Name its language, as "language: en" in the front matter or a record; see claimcheck languages.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.languages import FIRST_CLASS, table
from claimcheck.rules.judging import Case
from claimcheck.rules.rule import FileRemark, FileRule, of_article
from claimcheck.text.language import UNKNOWN


def _unknown(case: Case) -> Iterator[FileRemark]:
    for article in case.articles.values():
        if article.language == UNKNOWN:
            yield of_article(article, "its language is not known: name it, or its claims may be missed")
        elif not case.told_by[article.id] and not is_read(article.language):
            yield of_article(article, f"no date and no figure is read in its language, {article.language}")


def is_read(language: str) -> bool:
    """Whether dates or counts are read in a language, by its code."""
    if language in FIRST_CLASS:
        return True
    from claimcheck.values.date_borrowed import borrowed  # its tables are for other languages

    return bool("months" in table(language, "dates") or table(language, "counted") or borrowed(language))


RULE = FileRule("X003", "language-unknown", "warning", _unknown, __doc__)
