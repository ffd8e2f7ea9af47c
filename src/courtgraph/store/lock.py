"""Taking turns: of several courtgraph processes that change the files of a folder, one does so at a time."""

import logging
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from hashlib import sha256
from pathlib import Path

from courtgraph.errors import CourtgraphError
from courtgraph.text import printable

_log = logging.getLogger("courtgraph")

WAIT = 60.0
"""So many seconds to wait for others; a decision takes about one, and several may come before."""
TOLD_AFTER = 1.0
"""After so many seconds it is said that others are waited for."""
_PAUSE = 0.02
_MINE: ContextVar[frozenset[Path]] = ContextVar("_MINE", default=frozenset())
"""The folders that this thread has locked."""

if sys.platform == "win32":
    import msvcrt

    def _opened(folder: Path) -> int:
        """A file that stands for the folder, which Windows cannot lock itself."""
        name = sha256(os.path.normcase(folder).encode()).hexdigest()[:16]
        return os.open(Path(tempfile.gettempdir()) / f"courtgraph-{name}.lock", os.O_RDWR | os.O_CREAT)

    def _lock(handle: int) -> None:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            raise BlockingIOError from None
else:
    import fcntl

    def _opened(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def folder_lock(*folders: Path, wait: float = WAIT) -> Iterator[None]:
    """Have some folders to oneself, among all who ask so; whoever comes meanwhile waits.

    The system keeps the locks, and gives them back when a process ends, however it ends; no file is left behind. A
    folder that is not there yet is waited for with the nearest one above it, in which it would be made. One on a file
    system that knows no locks is not waited for: that somebody changed a file meanwhile is noticed there too, only a
    moment later.

    Whoever has the turn may ask for it again, and keeps it until the first who asked is done. All folders are named
    at once, by the first who asks: of two who ask for each other's folders later, either would wait in vain.

    The library filelock would do the same by a file of its own in each folder, which git and others would see.

    Raises CourtgraphError when somebody else's turn lasts longer than ``wait`` seconds.
    """
    now = time.monotonic()
    until, told = now + wait, now + TOLD_AFTER
    # all ask in one order, so that no two wait for each other; a folder that is named twice is asked for once
    with ExitStack() as held:
        asked = sorted({place for one in folders for place in _standing(one)} - _MINE.get())
        for folder in asked:
            handle = _opened(folder)
            held.callback(os.close, handle)
            _take(handle, folder, until, told)
        before = _MINE.set(_MINE.get().union(asked))
        held.callback(_MINE.reset, before)
        yield


def _standing(folder: Path) -> list[Path]:
    """The folder itself, or the nearest one above it that is there, without links; none that may not be opened."""
    place = Path(os.path.realpath(folder))
    found = next((one for one in (place, *place.parents) if one.is_dir()), None)
    return [found] if found and os.access(found, os.R_OK) else []


def _take(handle: int, folder: Path, until: float, told: float) -> None:
    while True:
        try:
            return _lock(handle)
        except BlockingIOError:
            now = time.monotonic()
            if now > until:
                raise CourtgraphError(f"{folder}: another courtgraph is writing here; try again when it ends") from None
            if now > told:
                _log.warning(printable(f"{folder}: waiting for another courtgraph that is writing here"))
                told = until
            time.sleep(_PAUSE)
        except OSError:
            return None
