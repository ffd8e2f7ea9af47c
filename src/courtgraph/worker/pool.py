"""Functions mapped over items in several processes, which end with this one and however the rest goes."""

import multiprocessing
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.context import BaseContext
from typing import TypeVar

from courtgraph.errors import CourtgraphError
from courtgraph.worker.limits import die_with_parent

Item = TypeVar("Item")
Made = TypeVar("Made")
_AHEAD = 2
"""So many items for each process are handed out before the first is done."""


@contextmanager
def mapped(
    function: Callable[[Item], Made], items: Iterable[Item], jobs: int, way: str = "", what: str = "worked"
) -> Iterator[Iterator[Made]]:
    """What a function makes of each item, in their order, in so many processes; in this one where that is one.

    ``way`` is how processes start, unless that is to be chosen, and ``what`` they did, for the error that tells of one
    that was ended. A program that calls this with several processes guards its own start by ``__name__``.

    >>> with mapped(abs, [-1, 2], 1) as made:
    ...     list(made)
    [1, 2]

    Raises CourtgraphError for a process that was ended from outside.
    """
    if jobs < 2:
        yield map(function, items)
        return
    before = {*multiprocessing.active_children()}
    executor = ProcessPoolExecutor(jobs, _context(way, function), prepare)
    try:
        yield _in_order(executor, function, items, jobs * _AHEAD)
    except BaseException as error:
        for child in {*multiprocessing.active_children()} - before:
            child.terminate()
        if isinstance(error, BrokenProcessPool):
            told = f"a process that {what} was ended from outside, perhaps for want of memory"
            raise CourtgraphError(f"{told}; try fewer --jobs") from None
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _context(way: str, function: object) -> BaseContext:
    """How processes start: where nothing is said, as copies of one that has no threads and knows the function."""
    if way or sys.platform != "linux":
        return multiprocessing.get_context(way or "spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([getattr(function, "func", function).__module__])
    return context


def way_to_start(modules: Sequence[str] = ("pyarrow",)) -> str:
    """How processes start: as copies, which takes no time, unless there are threads whose locks would be copied.

    Some ``modules`` have threads as soon as they are loaded.
    """
    has_threads = threading.active_count() > 1 or any(module in sys.modules for module in modules)
    return "spawn" if has_threads or sys.platform != "linux" else "fork"


def prepare() -> None:
    """Leave Ctrl+C to the process that started this one, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    die_with_parent()


def _in_order(
    executor: ProcessPoolExecutor, function: Callable[[Item], Made], items: Iterable[Item], ahead: int
) -> Iterator[Made]:
    waiting = deque[Future[Made]]()
    for item in items:
        waiting.append(executor.submit(function, item))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()
