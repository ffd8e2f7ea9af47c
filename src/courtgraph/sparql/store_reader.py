"""A store on disk, opened to read: nothing is loaded, and as many read at once as like to."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from courtgraph.errors import QueryError
from courtgraph.sparql.store_manifest import AGAIN, ENGINE_FILES, read_manifest

if TYPE_CHECKING:
    from pyoxigraph import Store


@contextmanager
def open_store(path: str) -> Iterator["Store"]:
    """The engine's store that lies in a folder, for as long as this context lasts.

    Raises:
        QueryError: the folder is no store, is broken, or is newer than this version; or another process writes it.
    """
    import pyoxigraph

    place = Path(path)
    read_manifest(place)
    with _shared_lock(place):
        try:
            store = pyoxigraph.Store.read_only(str(place / ENGINE_FILES))
            yield store
        except (OSError, RuntimeError) as error:
            told = str(error).partition("\n")[0]
            raise QueryError(f"{path}: is broken: {told}; {AGAIN}") from None


@contextmanager
def _shared_lock(place: Path) -> Iterator[None]:
    """Keep writers out, as the engine itself does not: reading beside one is undefined.

    The engine locks the same file when it opens a store to write. Windows has no such lock.
    """
    if os.name == "nt":
        yield
        return
    import fcntl

    try:
        with (place / ENGINE_FILES / "LOCK").open("rb") as file:
            fcntl.lockf(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            yield
    except BlockingIOError:
        raise QueryError(f"{place}: another process writes this store; ask again when it is done") from None
    except OSError as error:
        raise QueryError(f"{place}: is broken: {error.strerror}: {error.filename}; {AGAIN}") from None
