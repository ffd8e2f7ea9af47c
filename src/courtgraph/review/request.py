"""What may be read of a request to the review server: for so long in all, and of the one length that it tells."""

import io
import socket
import time
from email.message import Message
from typing import Any

_LONGEST_NUMBER = 12
"""Python makes no number of more than some thousands of digits."""


class TimedStream(io.RawIOBase):
    """What comes in on a connection in so many seconds in all: a socket's own timeout starts anew with each byte."""

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self._connection = connection
        self._until = time.monotonic() + seconds

    def readable(self) -> bool:
        """It is there to be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read what has come.

        Raises TimeoutError when the time is up.
        """
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError("the request took too long")
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)


def body_length(headers: Message) -> int | None:
    """The length of a body, where the headers tell it once, in plain digits, and the body comes in one piece.

    >>> one, other = Message(), Message()
    >>> one["Content-Length"], other["Content-Length"] = "12", "-12"
    >>> body_length(one), body_length(other)
    (12, None)
    """
    told = headers.get_all("Content-Length", [])
    if len(told) != 1 or "Transfer-Encoding" in headers:
        return None
    digits = str(told[0])
    plain = digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST_NUMBER
    return int(digits) if plain else None
