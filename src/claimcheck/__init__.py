"""claimcheck: a linter for facts.

>>> from claimcheck import read, extract, compare          # doctest: +SKIP
>>> report = compare(["data/articles"])                    # doctest: +SKIP
>>> [finding.message for finding in report.findings]       # doctest: +SKIP

``read`` opens articles and says on what basis it knows their outlet, date and language; ``extract``
reads their claims; ``compare`` links the claims and tells where they differ.  All three take paths
(files or directories) and raise ``claimcheck.errors.ClaimcheckError`` for what a user can mend.
The nouns that they return are in ``claimcheck.model``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.pipeline import compare, extract
    from claimcheck.pipeline import read_articles as read

__all__ = ["__version__", "compare", "extract", "read"]
__version__ = "0.1.0"

#: Where each public verb lives; it is imported when it is first asked for, so that
#: ``claimcheck --version`` costs no more than Python itself.
_VERBS = {"read": "read_articles", "extract": "extract", "compare": "compare"}


if not TYPE_CHECKING:  # a type checker would take any name for a public one

    def __getattr__(name: str) -> object:
        if name not in _VERBS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from claimcheck import pipeline

        return getattr(pipeline, _VERBS[name])


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
