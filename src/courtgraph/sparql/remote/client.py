"""HTTP as the protocols of SPARQL need it: one server, with an end to waiting, to reading and to trying again."""

import time
from collections.abc import Mapping
from importlib.metadata import version
from itertools import count
from time import sleep as pause
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import urljoin

import httpx

from courtgraph.errors import RemoteError
from courtgraph.sparql.remote.addresses import checked, origin_of
from courtgraph.sparql.remote.authentication import authentication
from courtgraph.sparql.remote.credentials import Credentials
from courtgraph.sparql.remote.retrying import RETRIED, wait_of
from courtgraph.sparql.remote.told import told_by
from courtgraph.worker.call import timed_out

REDIRECTS = frozenset((307, 308))
"""Those that keep the method and the content; others would make a GET of what is sent."""
MOST_REDIRECTS = 5
BLOCK = 64 * 2**10


class Reply(NamedTuple):
    """What a server answered."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class Client:
    """A server to which requests are sent again when it is busy, ``retries`` times at most.

    Each request may take ``timeout`` seconds and its answer ``most`` bytes; all of them together end at ``end``, a time
    of ``time.monotonic``, where one is given. Credentials go to the server of ``address`` alone, wherever it redirects.
    """

    def __init__(
        self,
        address: str,
        credentials: Credentials | None = None,
        *,
        timeout: float | None = 60.0,
        most: int = 2**20,
        retries: int = 5,
        end: float | None = None,
    ) -> None:
        self.address = checked(address)
        self._auth = authentication(credentials)
        self._timeout, self._most, self._retries, self._end = timeout, most, retries, end
        self._reached = False
        self._client = httpx.Client(headers={"User-Agent": f"courtgraph/{version('courtgraph')}"})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._client.close()

    def send(self, method: str, address: str, content: bytes = b"", headers: Mapping[str, str] = {}) -> Reply:
        """The answer to a request, whatever its status.

        Raises:
            RemoteError: the server cannot be reached, takes too long, answers with too much or leads elsewhere.
        """
        for tried in count():
            reply, failed = self._try(method, address, content, headers)
            if reply and reply.status not in RETRIED:
                return reply
            if tried == self._retries or not self._reached:
                raise failed
            self._pause(wait_of(reply.headers if reply else {}, tried, failed), failed)
        raise AssertionError  # count() has no end

    def _try(
        self, method: str, address: str, content: bytes, headers: Mapping[str, str]
    ) -> tuple[Reply | None, RemoteError]:
        """An answer, if there is one, and what is said where it is not the one that is wanted."""
        try:
            reply = self._follow(method, address, content, headers)
        except httpx.TransportError as error:
            return None, self._unreachable(error)
        return reply, RemoteError(refusal(self.address, reply))

    def _pause(self, seconds: float, failed: RemoteError) -> None:
        if self._end is not None and time.monotonic() + seconds > self._end:
            raise failed
        pause(seconds)

    def _follow(self, method: str, address: str, content: bytes, headers: Mapping[str, str]) -> Reply:
        for _ in range(MOST_REDIRECTS + 1):
            reply = self._exchange(method, address, content, headers)
            if not (300 <= reply.status < 400 and "location" in reply.headers):
                return reply
            address = self._redirected(address, reply)
        raise RemoteError(f"{self.address}: redirects more than {MOST_REDIRECTS} times; name the last address itself")

    def _redirected(self, address: str, reply: Reply) -> str:
        to = urljoin(address, reply.headers["location"])
        if reply.status not in REDIRECTS:
            raise RemoteError(
                f"{self.address}: answers {reply.status} and leads to {to}; name the right address itself"
            )
        if address.startswith("https:") and not to.startswith("https:"):
            raise RemoteError(f"{self.address}: leads to {to}, which is not encrypted; name it yourself if it is right")
        return checked(to)

    def _exchange(self, method: str, address: str, content: bytes, headers: Mapping[str, str]) -> Reply:
        """One request and its answer, with the credentials only where they belong."""
        end = self._end_of_request()
        auth = self._auth if origin_of(address) == origin_of(self.address) else None
        seconds = None if end is None else max(end - time.monotonic(), 0.001)
        request = self._client.build_request(method, address, content=content, headers=headers, timeout=seconds)
        response = self._client.send(request, auth=auth, stream=True)
        try:
            self._reached = True
            return Reply(response.status_code, dict(response.headers), self._read(response, end))
        finally:
            response.close()

    def _end_of_request(self) -> float | None:
        ends = [self._end] if self._end is not None else []
        if self._timeout is not None:
            ends.append(time.monotonic() + self._timeout)
        return min(ends, default=None)

    def _read(self, response: httpx.Response, end: float | None) -> bytes:
        """The content of an answer, which may neither trickle for ever nor have no end."""
        read = bytearray()
        for block in response.iter_bytes(BLOCK):
            read += block
            if len(read) > self._most:
                raise RemoteError(f"{self.address}: answers with more than {self._most:,} bytes; ask for less")
            if end is not None and time.monotonic() > end:
                raise httpx.ReadTimeout("", request=response.request)
        return bytes(read)

    def _unreachable(self, error: httpx.TransportError) -> RemoteError:
        if isinstance(error, httpx.TimeoutException):
            return RemoteError(timed_out(self.address, self._timeout or 0))
        told = str(error) or type(error).__name__
        return RemoteError(f"{self.address}: cannot be reached: {told}; check the address and the network")


def refusal(address: str, reply: Reply) -> str:
    """What is said of an answer that is a refusal: its status, and what the server says."""
    phrase = httpx.codes.get_reason_phrase(reply.status)
    said = told_by(reply.content, reply.headers.get("content-type", ""))
    return f"{address}: answers {f'{reply.status} {phrase}'.strip()}{f': {said}' if said else ''}"
