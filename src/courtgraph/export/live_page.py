"""The page of a build on this machine alone, which is shown anew after every build."""

import threading
from importlib.resources import files
from pathlib import Path

from courtgraph.content_security_policy import policy
from courtgraph.errors import DatasetError
from courtgraph.review.local_server import HTML, LocalHandler, LocalServer
from courtgraph.store.read_file import read_regular

LARGEST = 2**31
"""So many bytes the page of a build may have."""
_WAIT = 10.0
"""After so many seconds without a build a browser is asked whether it is still there."""


class LivePage(LocalServer):
    """Serves the page of a build at ``address``; ``show`` lets browsers load it anew.

    The page itself is the file that ``build`` writes, byte for byte: it stands in a frame of another one, which is told
    of builds as server-sent events.
    """

    def __init__(self, page: Path, port: int = 0) -> None:
        folder = files("courtgraph.export") / "templates"
        around, style, script = ((folder / f"live.{form}").read_text("utf-8") for form in ("html", "css", "js"))
        super().__init__(_Handler, policy([script], [style], served=True, frames=True), port)
        self.around = around.replace("/*style*/", style).replace("/*script*/", script).encode("utf-8")
        self.page = page
        self.builds = 0
        self.built = threading.Condition()

    def show(self) -> None:
        """Let every browser load the page that was just built."""
        with self.built:
            self.builds += 1
            self.built.notify_all()


class _Handler(LocalHandler):
    server: LivePage

    def do_GET(self) -> None:  # noqa: N802  # the name that http.server gives it
        """The page around, the page of the build, or the builds as they are made."""
        if not self.allowed():
            return
        if self.name() == "":
            self.answer(200, self.server.around, HTML)
        elif self.name() == "graph.html":
            self._page()
        elif self.name() == "builds":
            self._builds()
        else:
            self.answer(404, b"there is nothing here\n", "text/plain")

    def _page(self) -> None:
        """The page has a policy of its own within; only a header can say that it stands in no other page but ours."""
        try:
            self.answer(200, read_regular(self.server.page, LARGEST), HTML, "frame-ancestors 'self'")
        except DatasetError:
            told = "there is no build yet; the terminal tells what is wrong with the dataset\n"
            self.answer(404, told.encode(), "text/plain", "frame-ancestors 'self'")

    def _builds(self) -> None:
        """The number of the last build, at once and after every other, until the browser goes away."""
        self.begin(200, "text/event-stream")
        told = -1
        while True:
            with self.server.built:
                if self.server.builds == told:
                    self.server.built.wait(_WAIT)
                told, news = self.server.builds, self.server.builds != told
            self.wfile.write(f"data: {told}\n\n".encode() if news else b":\n\n")
