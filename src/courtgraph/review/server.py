"""The review page on this machine alone: one address with a random token, and nobody else's page may ask."""

import json
import threading
from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

import msgspec

from courtgraph.content_security_policy import policy
from courtgraph.errors import ChangedFileError, CourtgraphError
from courtgraph.review.local_server import HTML, LocalHandler, LocalServer
from courtgraph.review.request import body_length
from courtgraph.review.serialize import Json, to_findings
from courtgraph.review.session import Command, Session
from courtgraph.review.translation import translated
from courtgraph.validation.dry_run import RefusedError

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


class ReviewServer(LocalServer):
    """Serves one session at ``address``; port 0 takes any that is free."""

    def __init__(self, session: Session, port: int = 0) -> None:
        self.page, own_policy = review_page()
        super().__init__(_Handler, own_policy, port)
        self.session = session
        self.lock = threading.RLock()


class _Handler(LocalHandler):
    server: ReviewServer

    def do_GET(self) -> None:  # noqa: N802  # the name that http.server gives it
        """The page, or what it shows."""
        if not self.allowed():
            return
        if self.name() == "":
            self.answer(200, self.server.page, HTML)
        elif self.name() == "state":
            self._state(200, "")
        else:
            self.answer(404, b"there is nothing here\n", "text/plain")

    def do_POST(self) -> None:  # noqa: N802  # the name that http.server gives it
        """A decision."""
        if not self.allowed():
            return
        length = body_length(self.headers)
        own = self.headers.get("Origin") == self.server.origin
        form = self.headers.get("Content-Type", "").partition(";")[0]
        if not own or form != "application/json" or self.name() not in ("decide", "preview"):
            self.answer(403, b"only the review page may decide\n", "text/plain")
        elif length is None:
            self.answer(400, b"tell one Content-Length, in digits\n", "text/plain")
        elif length > LONGEST:
            self.answer(413, b"too long\n", "text/plain")
        elif len(body := self.rfile.read(length)) < length:
            self.answer(400, b"the request ends before its Content-Length\n", "text/plain")
        else:
            self._decide(body, only_preview=self.name() == "preview")

    def _decide(self, body: bytes, *, only_preview: bool) -> None:
        with self.server.lock:
            status, words, findings = 200, "", []
            try:
                ask = msgspec.json.decode(body, type=Command)
                if only_preview:
                    self.answer(200, _as_json(self.server.session.preview(ask)), JSON)
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
            outcome = {"words": words, "told": translated(words), "findings": findings}
            self.answer(status, _as_json({**state, **outcome}), JSON)
        except CourtgraphError as error:
            # the files cannot be read as they are now, which nobody puts right on the page
            self.answer(422, _as_json({"words": str(error), "told": {}, "findings": []}), JSON)
