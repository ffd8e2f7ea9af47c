"""The browsers of the tour: each started with a folder of its own, into which it puts what is downloaded, and ended."""

import json
import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from browser.webdriver import LONGEST, Driven, DriverError, Http, Marionette, patiently

HEADLESS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")


@contextmanager
def chromium(folder: Path) -> Iterator[Driven]:
    options = {"args": HEADLESS, "prefs": {"download.default_directory": str(folder)}}
    with _driven("chromedriver", {"goog:chromeOptions": options}) as page:
        yield page


@contextmanager
def firefox(folder: Path) -> Iterator[Driven]:
    # it chooses the port itself, and writes down which
    preferences = {"marionette.port": 0, "browser.download.folderList": 2, "browser.download.dir": str(folder)}
    lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in preferences.items())
    (folder / "user.js").write_text("\n".join(lines), encoding="utf-8")
    with _running("firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", str(folder)):
        port = patiently(lambda: _number(folder / "MarionetteActivePort"))
        with socket.create_connection(("127.0.0.1", port), LONGEST) as wire, wire.makefile("rwb") as stream:
            yield Driven(Marionette(stream))


@contextmanager
def webkit(folder: Path) -> Iterator[Driven]:
    (folder / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{folder}"\n', encoding="utf-8")
    with _screen() as display, _driven("WebKitWebDriver", {}, DISPLAY=display, XDG_CONFIG_HOME=str(folder)) as page:
        yield page


DRIVERS: dict[str, tuple[Callable[[Path], AbstractContextManager[Driven]], tuple[str, ...]]] = {
    "chromium": (chromium, ("chromedriver",)),
    "firefox": (firefox, ("firefox-esr",)),
    "webkit": (webkit, ("WebKitWebDriver", "Xvfb")),
}
"""How each browser is opened, and the programs that this takes."""


@contextmanager
def _screen() -> Iterator[str]:
    """A screen that nobody sees, for a browser that cannot do without."""
    read, write = os.pipe()
    with _running("Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", pass_fds=(write,)):
        os.close(write)
        with os.fdopen(read, encoding="ascii") as told:
            yield f":{told.readline().strip()}"


@contextmanager
def _driven(program: str, capabilities: dict[str, Any], **environment: str) -> Iterator[Driven]:
    """The page of a browser whose driver listens on a port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with _running(program, f"--port={port}", env={**os.environ, **environment}):
        wire = patiently(lambda: Http(port, capabilities))
        try:
            yield Driven(wire)
        finally:
            wire.close()


@contextmanager
def _running(*command: str, **settings: Any) -> Iterator[None]:
    """A program that says nothing, ended at the end."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet, **settings) as process:  # noqa: S603  # our own programs
        try:
            yield
        finally:
            process.terminate()


def _number(path: Path) -> int:
    try:
        return int(path.read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise DriverError(f"{path.name} is not written yet") from error
