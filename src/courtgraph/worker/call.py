"""Calls of functions in a worker process, since nothing else stops or outlives the engine of RDF.

It neither times out nor listens, takes what memory there is, and ends its process on what is nested too deep.
"""

import math
import os
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress

from courtgraph.errors import CourtgraphError
from courtgraph.worker.limits import OUT_OF_MEMORY
from courtgraph.worker.main import FAILED

TIMEOUT = 60.0
"""How many seconds a call may take where nothing else is said."""
MEMORY = 4096
"""How many mebibytes of memory a call may take where nothing else is said."""
KILLED = -9
TICK = 0.2
"""How many seconds pass between two ticks."""


def call_worker(
    function: Callable[[bytes], bytes],
    request: bytes,
    origin: str,
    raised: type[CourtgraphError],
    *,
    timeout: float | None = TIMEOUT,
    memory: int = MEMORY,
    tick: Callable[[], None] | None = None,
) -> bytes:
    """What a function of a module makes of a line of bytes, in a worker process that may be ended by what it does.

    It lives no longer than ``timeout`` seconds, the start of Python included, than this call, however that ends, and
    than this process; and takes no more than ``memory`` mebibytes, save on Windows. ``tick`` is called now and then
    while it works.

    >>> from base64 import b64encode
    >>> call_worker(b64encode, b"courtgraph", "example", CourtgraphError)
    b'Y291cnRncmFwaAo='

    Raises an error of the class ``raised`` when the function raises a CourtgraphError, or the worker is ended; then
    ``origin`` says what by.
    """
    try:
        worker = _start(function, memory)
    except OSError as error:
        raise raised(f"{origin}: {sys.executable} cannot be started: {error.strerror}; it has to run Python") from None
    try:
        with worker:
            written, complaint = _exchange(worker, request, timeout, tick)
    except subprocess.TimeoutExpired:
        raise raised(timed_out(origin, timeout or 0)) from None
    if worker.returncode == FAILED:
        raise raised(written.decode("utf-8", "surrogatepass"))
    if worker.returncode:
        raise raised(f"{origin}: {_death(worker.returncode, complaint.decode(errors='replace'), memory)}")
    return written


def timed_out(origin: str, seconds: float) -> str:
    """What is said of what has been stopped because it took too long.

    >>> timed_out("query", 60.0)
    'query: stopped after 60 s; ask for less, or allow more time'
    """
    return f"{origin}: stopped after {seconds:g} s; ask for less, or allow more time"


def _start(function: Callable[[bytes], bytes], memory: int) -> "subprocess.Popen[bytes]":
    # -P: a module of the working folder must not stand in for an installed one.
    command = [sys.executable, "-P", "-m", "courtgraph.worker.main"]
    command += [function.__module__, function.__name__, str(memory)]
    # a notebook that has put a folder on its path means its worker, too
    path = os.pathsep.join(place for place in sys.path if place and isinstance(place, str))
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env={**os.environ, "PYTHONPATH": path})  # noqa: S603  # ours


def _exchange(
    worker: "subprocess.Popen[bytes]", request: bytes, timeout: float | None, tick: Callable[[], None] | None
) -> tuple[bytes, bytes]:
    """What a worker writes to stdout and stderr; its stdin stays open until then, as a sign that this process lives."""
    # communicate() would close it
    pipe, worker.stdin = worker.stdin, None
    assert pipe  # noqa: S101  # Popen made it
    try:
        with suppress(BrokenPipeError):
            pipe.write(request + b"\n")
            pipe.flush()
        return _communicate(worker, timeout, tick) if tick else worker.communicate(timeout=timeout)
    finally:
        worker.kill()
        with suppress(BrokenPipeError):
            pipe.close()


def _communicate(
    worker: "subprocess.Popen[bytes]", timeout: float | None, tick: Callable[[], None]
) -> tuple[bytes, bytes]:
    end = math.inf if timeout is None else time.monotonic() + timeout
    while True:
        try:
            return worker.communicate(timeout=max(min(TICK, end - time.monotonic()), 0))
        except subprocess.TimeoutExpired:
            if time.monotonic() >= end:
                raise
            tick()


def _death(code: int, complaint: str, memory: int) -> str:
    """What ended a worker, by its exit code and by what it wrote to stderr: Rust names an allocation that failed."""
    if code == OUT_OF_MEMORY or "memory allocation" in complaint or "MemoryError" in complaint:
        return f"needs more than {memory:,} MiB of memory; ask for less, or allow more memory"
    if code == KILLED:
        return "was ended by the system, as it does when memory runs out; ask for less"
    if code > 0 and complaint.strip():
        return f"the worker process failed: {complaint.strip().splitlines()[-1]}"
    how = f"signal {-code}" if code < 0 else f"exit code {code}"
    return f"the engine crashed ({how}): something is nested too deep or too long for it; split the query or the data"
