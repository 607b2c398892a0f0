"""A report as web pages that need no network and no script: one page, or an index and a page a story.

What articles say is hostile: it reaches a page only through templates that escape everything, after
``reports.sanitise.visible``, and a page's own policy lets nothing run but the script it was made with.
"""

from __future__ import annotations

from claimcheck.reports.html.documents import Document, documents

__all__ = ["Document", "documents"]
