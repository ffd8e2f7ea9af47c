"""How long to wait before a busy server is asked again."""

import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from courtgraph.errors import RemoteError

RETRIED = frozenset((502, 503, 504))
"""What a server, or one before it, answers that may answer otherwise in a while."""
MOST_WAIT = 300.0


def wait_of(headers: Mapping[str, str], tried: int, failed: RemoteError) -> float:
    """The seconds to wait: those that the server asks for, or twice as many each time.

    >>> [wait_of({}, tried, RemoteError()) for tried in range(4)]
    [1.0, 2.0, 4.0, 8.0]
    >>> wait_of({"retry-after": "7"}, 0, RemoteError())
    7.0

    Raises:
        RemoteError: it asks for more than anybody waits.
    """
    asked = _asked(headers.get("retry-after", ""))
    if asked is not None and asked > MOST_WAIT:
        raise RemoteError(f"{failed}; it asks to wait {asked:,.0f} s: try again then")
    return max(asked, 0.0) if asked is not None else float(2**tried)


def _asked(value: str) -> float | None:
    """Seconds, or a date, as HTTP has either."""
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        return parsedate_to_datetime(value).timestamp() - time.time()
    except (ValueError, OverflowError):
        return None
