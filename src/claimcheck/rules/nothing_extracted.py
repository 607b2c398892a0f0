"""An article in which no date and no figure was found.

Why it matters: It takes no part in the comparison; a page that was saved without its text looks like this.
Example: A file that holds the words "Please log in to read on" in place of an article.
To settle it: Look whether the file holds the article; for one without dates and figures, ignore the rule.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.rules.judging import Case
from claimcheck.rules.language_unknown import is_read
from claimcheck.rules.rule import FileRemark, FileRule, of_article


def _empty(case: Case) -> Iterator[FileRemark]:
    for article in case.articles.values():
        if not case.told_by[article.id] and is_read(article.language):
            yield of_article(article, "no date and no figure was found in it")


RULE = FileRule("X004", "nothing-extracted", "note", _empty, __doc__)
