"""A server on this machine alone: one address with a random token, and nobody else's page may ask."""

import io
import secrets
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from courtgraph.review.request import TimedStream

LOCAL = "127.0.0.1"
HTML = "text/html; charset=utf-8"


class LocalServer(ThreadingHTTPServer):
    """Serves at ``address``, under one security policy; port 0 takes any that is free."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, handler: "type[LocalHandler]", policy: str, port: int = 0) -> None:
        super().__init__((LOCAL, port), handler)
        self.policy = policy
        self.token = secrets.token_urlsafe(24)
        self.origin = f"http://{LOCAL}:{self.server_address[1]}"
        self.address = f"{self.origin}/{self.token}/"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that goes away in the middle of an answer."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class LocalHandler(BaseHTTPRequestHandler):
    """Answers those who know the address, and nobody else."""

    server: LocalServer
    server_version = "courtgraph"
    sys_version = ""
    timeout = 30
    """So many seconds a request may take to come in, and its answer to be taken."""

    def setup(self) -> None:
        """Read from the connection for a time in all."""
        super().setup()
        self.rfile.close()
        self.rfile = io.BufferedReader(TimedStream(self.connection, self.timeout))

    def name(self) -> str:
        """What is asked for, below the address."""
        return self.path.partition("?")[0].removeprefix(f"/{self.server.token}/")

    def allowed(self) -> bool:
        """Whether this machine's own address was asked, with the token: a page elsewhere knows neither."""
        token = self.path.split("/")[1].partition("?")[0] if self.path.startswith("/") else ""
        host = self.headers.get("Host", "") == self.server.origin.removeprefix("http://")
        known = secrets.compare_digest(token.encode("utf-8", "replace"), self.server.token.encode())
        origin = self.headers.get("Origin", self.server.origin) == self.server.origin
        if host and known and origin:
            return True
        self.answer(403, b"not here\n", "text/plain")
        return False

    def answer(self, status: int, body: bytes, form: str, policy: str = "") -> None:
        """Send an answer, under the policy of the server where none of its own is named."""
        self.begin(status, form, policy, **{"Content-Length": str(len(body))})
        self.wfile.write(body)

    def begin(self, status: int, form: str, policy: str = "", **more: str) -> None:
        """Send the head of an answer."""
        self.connection.settimeout(self.timeout)
        self.send_response(status)
        headers = {
            "Content-Type": form,
            **more,
            "Content-Security-Policy": policy or self.server.policy,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cross-Origin-Opener-Policy": "same-origin",
        }
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name that http.server gives it
        """Say nothing: the address holds the token."""
