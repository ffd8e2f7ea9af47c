"""An end to what takes too long, whatever it is busy with."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread

from courtgraph.errors import QueryError


@contextmanager
def time_limit(seconds: float, origin: str) -> Iterator[None]:
    """Raise QueryError within this context when it has not ended after some seconds; ``origin`` says what of.

    Windows has no alarm, and no thread beside the first has one: there each process that the context starts has its own
    limit alone.
    """
    if sys.platform == "win32" or current_thread() is not main_thread():
        yield
        return

    def stop(*_: object) -> None:
        from courtgraph.worker.call import timed_out

        raise QueryError(timed_out(origin, seconds))

    before = signal.signal(signal.SIGALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
