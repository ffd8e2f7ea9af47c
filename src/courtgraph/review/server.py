"""The review page on this machine alone: one address with a random token, and nobody else's page may ask."""

import io
import json
import secrets
import sys
import threading
from collections.abc import Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any

import msgspec

from courtgraph.content_security_policy import policy
from courtgraph.errors import ChangedFileError, CourtgraphError
from courtgraph.review.request import TimedStream, body_length
from courtgraph.review.serialize import Json, to_findings
from courtgraph.review.session import Command, Session
from courtgraph.validation.dry_run import RefusedError

LOCAL = "127.0.0.1"
JSON = "application/json; charset=utf-8"
LONGEST = 1_000_000
"""So many bytes a request may have."""


def review_page() -> tuple[bytes, str]:
    """The page, which holds no data, and the policy under which it stands: its own script, style and server alone."""
    folder = files("courtgraph.review")
    page = (folder / "templates/review.html").read_text("utf-8")
    try:
        style, script = ((folder / "static" / f"review.{form}").read_text("utf-8") for form in ("css", "js"))
    except FileNotFoundError:
        raise CourtgraphError("the review page has not been built; run make frontend or pip install -e .") from None
    written = page.replace("/*style*/", style).replace("/*script*/", script).encode("utf-8")
    return written, policy([script], [style], served=True)


def _as_json(content: Mapping[str, Any]) -> bytes:
    """JSON in UTF-8; what is no character, as in the name of a file, becomes a question mark."""
    return json.dumps(content, ensure_ascii=False).encode("utf-8", "replace")


class ReviewServer(ThreadingHTTPServer):
    """Serves one session at ``address``; port 0 takes any that is free."""

    daemon_threads = True

    def __init__(self, session: Session, port: int = 0) -> None:
        super().__init__((LOCAL, port), _Handler)
        self.session = session
        self.lock = threading.RLock()
        self.token = secrets.token_urlsafe(24)
        self.origin = f"http://{LOCAL}:{self.server_address[1]}"
        self.address = f"{self.origin}/{self.token}/"
        self.page, self.policy = review_page()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that goes away in the middle of an answer."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: ReviewServer
    server_version = "courtgraph"
    sys_version = ""
    timeout = 30
    """So many seconds a request may take to come in, and its answer to be taken."""

    def setup(self) -> None:
        """Read from the connection for a time in all."""
        super().setup()
        self.rfile.close()
        self.rfile = io.BufferedReader(TimedStream(self.connection, self.timeout))

    def do_GET(self) -> None:
        """The page, or what it shows."""
        if not self._allowed():
            return
        if self._name() == "":
            self._answer(200, self.server.page, "text/html; charset=utf-8")
        elif self._name() == "state":
            self._state(200, "")
        else:
            self._answer(404, b"there is nothing here\n", "text/plain")

    def do_POST(self) -> None:
        """A decision."""
        if not self._allowed():
            return
        length = body_length(self.headers)
        own = self.headers.get("Origin") == self.server.origin
        form = self.headers.get("Content-Type", "").partition(";")[0]
        if not own or form != "application/json" or self._name() not in ("decide", "preview"):
            self._answer(403, b"only the review page may decide\n", "text/plain")
        elif length is None:
            self._answer(400, b"tell one Content-Length, in digits\n", "text/plain")
        elif length > LONGEST:
            self._answer(413, b"too long\n", "text/plain")
        elif len(body := self.rfile.read(length)) < length:
            self._answer(400, b"the request ends before its Content-Length\n", "text/plain")
        else:
            self._decide(body, only_preview=self._name() == "preview")

    def _decide(self, body: bytes, *, only_preview: bool) -> None:
        with self.server.lock:
            status, words, findings = 200, "", []
            try:
                ask = msgspec.json.decode(body, type=Command)
                if only_preview:
                    self._answer(200, _as_json(self.server.session.preview(ask)), JSON)
                    return
                words = self.server.session.decide(ask)
            except ChangedFileError as error:
                status, words = 409, str(error)
            except RefusedError as error:
                status, findings = 422, to_findings(error)
            except (CourtgraphError, msgspec.MsgspecError) as error:
                status, words = 422, self.server.session.without_places(str(error))
            self._state(status, words, findings)

    def _state(self, status: int, words: str, findings: Sequence[Json] = ()) -> None:
        try:
            with self.server.lock:
                state = self.server.session.state()
            self._answer(status, _as_json({**state, "words": words, "findings": findings}), JSON)
        except CourtgraphError as error:
            # the files cannot be read as they are now, which nobody puts right on the page
            self._answer(422, _as_json({"words": str(error), "findings": []}), JSON)

    def _name(self) -> str:
        return self.path.partition("?")[0].removeprefix(f"/{self.server.token}/")

    def _allowed(self) -> bool:
        """Whether this machine's own address was asked, with the token: a page elsewhere knows neither."""
        token = self.path.split("/")[1].partition("?")[0] if self.path.startswith("/") else ""
        host = self.headers.get("Host", "") == self.server.origin.removeprefix("http://")
        known = secrets.compare_digest(token.encode("utf-8", "replace"), self.server.token.encode())
        origin = self.headers.get("Origin", self.server.origin) == self.server.origin
        if host and known and origin:
            return True
        self._answer(403, b"not here\n", "text/plain")
        return False

    def _answer(self, status: int, body: bytes, form: str) -> None:
        self.connection.settimeout(self.timeout)
        self.send_response(status)
        headers = {
            "Content-Type": form,
            "Content-Length": str(len(body)),
            "Content-Security-Policy": self.server.policy,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
        }
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name that http.server gives it
        """Say nothing: the address holds the token."""
