"""Stores on disk, made beside their place and moved into it."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from hashlib import file_digest
from importlib.metadata import version
from pathlib import Path

from courtgraph.errors import CourtgraphError, DatasetError, QueryError
from courtgraph.model import Dataset
from courtgraph.sparql.file_reader import LARGEST_IN_BULK
from courtgraph.sparql.store_loader import finish, load
from courtgraph.sparql.store_manifest import ENGINE_FILES, MANIFEST, VERSION, StoreInput, StoreManifest, to_json
from courtgraph.store.atomic_write import unwritable
from courtgraph.store.read_file import is_there, list_folder, open_regular
from courtgraph.text.unicode import escape_halves
from courtgraph.worker.call import MEMORY, call_worker

StoreSource = Dataset | Path
Track = Callable[[Collection[StoreSource]], Iterator[StoreSource]]


def write_store(
    sources: Sequence[StoreSource], place: Path, *, memory: int = MEMORY, track: Track = iter
) -> StoreManifest:
    """Make a store on disk from datasets and files of N-Triples (packed as .gz or .zst, too), and say what is in it.

    It is built beside its place and moved there when it is whole; a store that was there before is replaced. The engine
    runs in a process of its own with ``memory`` mebibytes at most. ``track`` is given the sources and gives them back
    one by one, as a progress bar does.

    >>> with tempfile.TemporaryDirectory() as folder:
    ...     write_store([Dataset()], Path(folder, "store")).base
    'https://courtgraph.example/'

    Raises:
        CourtgraphError: the place holds something else, or cannot be written to; or a file is missing or malformed.
    """
    if is_there(place) and not is_there(place / MANIFEST) and (not place.is_dir() or list_folder(place)):
        raise CourtgraphError(f"{place}: is there and no store; choose another place with -o")
    with _building(place) as beside:
        store = beside / ENGINE_FILES
        inputs = tuple(_add(source, store, memory) for source in track(sources))
        manifest = _finish(store, place, inputs, memory)
        _write_whole(beside / MANIFEST, to_json(manifest))
        _replace_folder(beside, place)
    return manifest


def _finish(store: Path, place: Path, inputs: tuple[StoreInput, ...], memory: int) -> StoreManifest:
    told = call_worker(finish, _request(store), str(place), QueryError, memory=memory, timeout=None)
    triples, base = json.loads(told)
    for log in store.glob("LOG*"):  # of how it was made, and where
        log.unlink()
    return StoreManifest(VERSION, triples, base, f"pyoxigraph {version('pyoxigraph')}", inputs)


@contextmanager
def _building(place: Path) -> Iterator[Path]:
    """A folder beside a place, which is gone afterwards unless it was moved there."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent, prefix=".courtgraph-", ignore_cleanup_errors=True) as folder:
            beside = Path(folder, "store")
            beside.mkdir()
            yield beside
    except OSError as error:
        raise unwritable(place, error, "choose another place with -o") from error


def _add(source: StoreSource, store: Path, memory: int) -> StoreInput:
    """Load a source, and say what it was."""
    if isinstance(source, Path):
        return _add_file(source, store, memory, source.name)
    from courtgraph.rdf import to_ntriples

    path = store.parent / "dataset.nt"
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(to_ntriples(source))
    added = _add_file(path, store, memory, Path(source.folder).name if source.folder else "dataset")
    path.unlink()
    return added


def _add_file(path: Path, store: Path, memory: int, name: str) -> StoreInput:
    try:
        with open_regular(path, LARGEST_IN_BULK) as file:
            before = os.fstat(file.fileno())
            digest = file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise DatasetError(f"{path}: cannot be read: {error.strerror}; check the path") from None
    call_worker(load, _request(store, path), str(path), QueryError, memory=memory, timeout=None)
    after = path.stat()
    if (before.st_ino, before.st_size, before.st_mtime_ns) != (after.st_ino, after.st_size, after.st_mtime_ns):
        raise DatasetError(f"{path}: was changed while it was read; write the store again when it is whole")
    return StoreInput(escape_halves(name), before.st_size, digest)


def _request(*paths: Path) -> bytes:
    return json.dumps([os.fspath(path) for path in paths]).encode()


def _write_whole(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _replace_folder(made: Path, place: Path) -> None:
    """Move a folder into a place; what was there is gone when that has worked, and there again when it has not."""
    if not is_there(place):
        made.rename(place)
        return
    before = made.with_name("before")
    place.rename(before)
    try:
        made.rename(place)
    except BaseException:
        before.rename(place)
        raise
    shutil.rmtree(before, ignore_errors=True)
