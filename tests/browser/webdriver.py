"""A browser driven as the standard WebDriver has it: over HTTP, or over Marionette, which Firefox itself speaks."""

import json
import time
from collections.abc import Callable
from io import BufferedRWPair
from typing import Any, Protocol, TypeVar
from urllib.error import HTTPError
from urllib.request import Request, urlopen

PATIENCE = 15.0
"""How long what a reader waits for may take, in seconds."""

LONGEST = 30.0
"""How long a browser may take for one answer, in seconds: the first on a busy machine takes most."""

PATHS = {
    "Navigate": "url",
    "SetWindowRect": "window/rect",
    "ExecuteScript": "execute/sync",
    "FindElement": "element",
    "ElementClick": "element/{id}/click",
    "ElementSendKeys": "element/{id}/value",
    "PerformActions": "actions",
}
"""The standard's commands, by the names that Marionette has for them."""

ENTER = "\ue007"
"""The key, as the standard writes it among characters."""

Parameters = dict[str, Any]
Result = TypeVar("Result")


class DriverError(Exception):
    """What the browser could not do."""


class Wire(Protocol):
    """The way to a browser; raises DriverError for what it refuses."""

    def send(self, command: str, parameters: Parameters) -> Any: ...


class Http:
    """A session with a driver that listens on a port."""

    def __init__(self, port: int, capabilities: Parameters) -> None:
        self._session = f"http://127.0.0.1:{port}/session"
        made = self._ask("", {"capabilities": {"alwaysMatch": capabilities}})
        self._session += f"/{made['sessionId']}"

    def send(self, command: str, parameters: Parameters) -> Any:
        return self._ask("/" + PATHS[command].format_map(parameters), parameters)

    def close(self) -> None:
        """End the browser, which the driver has started."""
        self._ask("", None, "DELETE")

    def _ask(self, path: str, parameters: Parameters | None, method: str = "POST") -> Any:
        data = None if parameters is None else json.dumps(parameters).encode()
        request = Request(self._session + path, data, method=method)  # noqa: S310  # our own port
        try:
            with urlopen(request, timeout=LONGEST) as answer:  # noqa: S310  # as above
                return json.load(answer)["value"]
        except HTTPError as refusal:
            raise DriverError(f"{path}: {refusal.read().decode()}") from refusal
        except OSError as failure:
            raise DriverError(f"{path}: {failure}") from failure


class Marionette:
    """A session with a Firefox at the other end of a stream: messages in JSON, each with its length before it."""

    def __init__(self, stream: BufferedRWPair) -> None:
        self._stream = stream
        self._receive()
        self.send("NewSession", {})

    def send(self, command: str, parameters: Parameters) -> Any:
        message = json.dumps([0, 0, f"WebDriver:{command}", parameters]).encode()
        self._stream.write(b"%d:%b" % (len(message), message))
        self._stream.flush()
        _, _, error, result = self._receive()
        if error:
            raise DriverError(f"{command}: {error['message']}")
        return result["value"] if isinstance(result, dict) and set(result) == {"value"} else result

    def _receive(self) -> Any:
        digits = iter(lambda: self._stream.read(1), b":")
        return json.loads(self._stream.read(int(b"".join(digits))))


class Driven:
    """The page in a browser, with what a reader does there; each step waits until it can be done."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        wire.send("SetWindowRect", {"x": 0, "y": 0, "width": 1440, "height": 900})

    def open(self, address: str) -> None:
        self._wire.send("Navigate", {"url": address})

    def click(self, selector: str) -> None:
        patiently(lambda: self._wire.send("ElementClick", {"id": self._find(selector)}))

    def type(self, selector: str, text: str) -> None:
        patiently(lambda: self._wire.send("ElementSendKeys", {"id": self._find(selector), "text": text}))

    def click_at(self, x: float, y: float) -> None:
        """Move the pointer to a place of the window, in CSS pixels, and click there."""
        steps = [{"type": "pointerMove", "x": round(x), "y": round(y)}]
        steps += [{"type": name, "button": 0} for name in ("pointerDown", "pointerUp")]
        self._wire.send("PerformActions", {"actions": [{"type": "pointer", "id": "mouse", "actions": steps}]})

    def evaluate(self, script: str) -> Any:
        return self._wire.send("ExecuteScript", {"script": f"return {script}", "args": []})

    def wait_for(self, script: str) -> None:
        """Wait until an expression is true in the page."""

        def ask() -> None:
            if not self.evaluate(script):
                raise DriverError(f"never true: {script}")

        patiently(ask)

    def _find(self, selector: str) -> str:
        [found] = self._wire.send("FindElement", {"using": "css selector", "value": selector}).values()
        return str(found)


def patiently(act: Callable[[], Result]) -> Result:
    """Do something again until the browser can, or say what it says when patience ends."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return act()
        except DriverError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
