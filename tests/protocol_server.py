"""A small server of HTTP for the tests: it keeps what it is sent, and answers what a test wants of it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, NamedTuple


class Request(NamedTuple):
    """What a client sent."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


class Response(NamedTuple):
    """What the server answers; without a status it hangs up."""

    status: int = 204
    body: bytes = b""
    headers: Mapping[str, str] = {}


Respond = Callable[[Request], Response]


class ProtocolServer:
    """Where the server is, what it was sent so far, and what it answers next."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.requests: list[Request] = []
        self.respond: Respond = lambda _: Response()

    def sent(self, *methods: str) -> list[Request]:
        """The requests of some methods."""
        return [request for request in self.requests if request.method in methods]


@contextmanager
def protocol_server() -> Iterator[ProtocolServer]:
    """A server on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            request = Request(self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body)
            served.requests.append(request)
            response = served.respond(request)
            if not response.status:
                self.close_connection = True
                return
            self.send_response(response.status)
            for name, value in {"Content-Length": str(len(response.body)), **response.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(response.body)

        do_GET = do_HEAD = do_POST = do_PUT = handle_any  # noqa: N815  # names of http.server

        def log_message(self, *_: Any) -> None:
            """Say nothing: a test looks at what it was sent."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            """Say nothing of clients that hang up, as those do whose time is up."""

    server = Server(("127.0.0.1", 0), Handler)
    served = ProtocolServer(server.server_address[1])
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
