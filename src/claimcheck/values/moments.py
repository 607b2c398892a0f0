"""When articles were published, as moments that can be compared."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

Published = datetime | date | None


def moment(published: Published) -> datetime | None:
    """A time of publication, the beginning of its day where only the day is known."""
    if published is None:
        return None
    if isinstance(published, datetime):
        return (published.astimezone(UTC) if published.tzinfo else published).replace(tzinfo=None)
    return datetime.combine(published, time())
