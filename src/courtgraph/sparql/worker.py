"""A query in a process of its own, since nothing else can stop one: the engine neither times out nor listens."""

import subprocess
import sys

import msgspec

from courtgraph.errors import CourtgraphError, QueryError
from courtgraph.sparql.engine import Reply, Request, run
from courtgraph.text.unicode import escape_halves


def run_within(seconds: float, request: Request) -> Reply:
    """Answer a query in a worker process that lives no longer than some seconds, the start of Python included.

    The worker ends with this call however it ends, with KeyboardInterrupt as well.

    Raises:
        QueryError: as ``run`` does, or the time is up.
    """
    # -P: a module of the working folder must not stand in for an installed one.
    command = [sys.executable, "-P", "-m", "courtgraph.sparql.worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as worker:  # noqa: S603 (our own module)
        try:
            written, complaint = worker.communicate(msgspec.json.encode(request), timeout=seconds)
        except subprocess.TimeoutExpired:
            raise QueryError(
                f"{request.origin}: stopped after {seconds:g} s; ask for less, or allow more time"
            ) from None
        finally:
            worker.kill()
    if worker.returncode:
        raise QueryError(f"{request.origin}: {_death(worker.returncode, complaint)}")
    reply = msgspec.json.decode(written, type=Reply)
    if reply.error:
        raise QueryError(reply.error)
    return reply


def _death(code: int, complaint: bytes) -> str:
    if code < 0:
        return f"the query's process was ended by signal {-code}; it may have needed more memory than there is"
    last = complaint.decode(errors="replace").strip().rpartition("\n")[2]
    return f"the query's process failed: {last}"


def main() -> None:
    """Read a request from standard input, write its reply to standard output."""
    try:
        reply = run(msgspec.json.decode(sys.stdin.buffer.read(), type=Request))
    except CourtgraphError as error:
        reply = Reply(error=escape_halves(str(error)))
    sys.stdout.buffer.write(msgspec.json.encode(reply))


if __name__ == "__main__":
    main()
