"""What a worker process keeps to: the memory that it may take, and the life of the process that started it."""

import os
import sys
import time
from threading import Thread

OUT_OF_MEMORY = 4
"""The exit code of a worker that needs more memory than it may take."""
MIB = 2**20
_PR_SET_PDEATHSIG = 1


def limit_memory(mebibytes: int) -> None:
    """Let this process take so much memory and no more: it ends when it asks for it.

    Linux refuses what is above the limit. macOS takes note of the same limit and never enforces it, so the process
    watches itself; Windows has no such limit.
    """
    if sys.platform == "linux":
        import resource

        # what is written to, that is: address space alone, which threads reserve in plenty, is no memory
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        most = mebibytes * MIB if hard == resource.RLIM_INFINITY else min(mebibytes * MIB, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (most, hard))
    elif sys.platform != "win32":
        Thread(target=watch_memory, args=(mebibytes,), daemon=True).start()


def watch_memory(mebibytes: int) -> None:
    """End this process as soon as it has taken more memory."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit <= mebibytes * MIB:
        time.sleep(0.05)
    os._exit(OUT_OF_MEMORY)


def end_with_parent() -> None:
    """End this process as soon as the one that started it has ended, however that was, and closed its end of stdin."""
    die_with_parent()
    Thread(target=_watch_stdin, daemon=True).start()


def die_with_parent() -> None:
    """Have Linux end this process together with the one that started it; elsewhere nothing is asked for."""
    if sys.platform == "linux":
        import ctypes
        import signal

        # at once even while the engine keeps Python's lock, as it does when it gives blank nodes their labels
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _watch_stdin() -> None:
    while os.read(sys.stdin.fileno(), 1):
        pass
    os._exit(1)
