"""A Virtuoso for the tests: on free ports of this machine, in a folder that goes away, with little memory."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple
from urllib.error import URLError
from urllib.request import urlopen

PROGRAM = "virtuoso-t"
MISSING = "there is no Virtuoso: install it (apt-get install virtuoso-opensource)"
STARTS = 60
"""How many seconds Virtuoso may take until it answers; it makes its database first."""
SETTINGS = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa

[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx

[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
MaxQueryMem = 200M
ThreadsPerQuery = 1
DirsAllowed = {folder}

[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
ServerThreads = 4
Charset = UTF-8

[SPARQL]
ResultSetMaxRows = 10000
MaxQueryExecutionTime = 60
"""


class Virtuoso(NamedTuple):
    """Where a running Virtuoso is asked, and where graphs are sent to; it has the password of every new one."""

    address: str
    user: str = "dba"
    password: str = "dba"  # noqa: S105  # of a database that lives as long as the tests

    @property
    def endpoint(self) -> str:
        """Where it is asked."""
        return f"{self.address}/sparql"

    @property
    def graph_store(self) -> str:
        """Where graphs are sent to."""
        return f"{self.address}/sparql-graph-crud-auth"


def program() -> str | None:
    """The path of Virtuoso; None where it may be absent, which it may not in continuous integration."""
    path = shutil.which(PROGRAM)
    assert path or "CI" not in os.environ, MISSING
    return path


@contextmanager
def running(path: str, folder: Path) -> Iterator[Virtuoso]:
    """A Virtuoso that keeps its files in a folder."""
    sql, http = _free_ports()
    settings = folder / "virtuoso.ini"
    settings.write_text(SETTINGS.format(folder=folder, sql=sql, http=http), "utf-8")
    command = [path, "+foreground", "+configfile", str(settings)]
    with (folder / "output.txt").open("wb") as output:
        server = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output)  # noqa: S603  # the system's own
        try:
            started = Virtuoso(f"http://127.0.0.1:{http}")
            _wait(server, started.endpoint, folder)
            yield started
        finally:
            server.kill()  # a database that nobody needs takes seconds to be closed in order
            server.wait()


def _free_ports() -> tuple[int, int]:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as other:
        return one.getsockname()[1], other.getsockname()[1]


def _wait(server: "subprocess.Popen[bytes]", address: str, folder: Path) -> None:
    end = time.monotonic() + STARTS
    while time.monotonic() < end and server.poll() is None:
        with suppress(URLError, OSError), urlopen(f"{address}?query=ASK%20%7B%7D", timeout=5):  # noqa: S310  # ours
            return
        time.sleep(0.2)
    raise AssertionError((folder / "virtuoso.log").read_text("utf-8", "replace")[-2000:])
