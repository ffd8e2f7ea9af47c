"""Stores on disk, made beside their place and moved into it."""

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from importlib.metadata import version
from pathlib import Path

from courtgraph.errors import CourtgraphError, QueryError
from courtgraph.sparql.store_loader import finish, load
from courtgraph.sparql.store_manifest import ENGINE_FILES, MANIFEST, VERSION, StoreInput, StoreManifest, to_json
from courtgraph.sparql.store_sources import StoreSource, file_of, input_of, refuse_changed
from courtgraph.store.atomic_write import unwritable
from courtgraph.store.read_file import is_there, list_folder
from courtgraph.worker.call import MEMORY, call_worker

Told = Callable[[int, int], None]


def write_store(
    sources: Sequence[StoreSource], place: Path, *, memory: int = MEMORY, told: Told | None = None
) -> StoreManifest:
    """Make a store on disk from datasets and files of N-Triples (packed as .gz or .zst, too), and say what is in it.

    It is built beside its place and moved there when it is whole; a store that was there before is replaced. The engine
    runs in a process of its own with ``memory`` mebibytes at most. ``told`` is called now and then with how many bytes
    are read, and of how many.

    >>> from courtgraph.model import Dataset
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
        inputs = _add(sources, store, memory, told)
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


def _add(sources: Sequence[StoreSource], store: Path, memory: int, told: Told | None) -> tuple[StoreInput, ...]:
    """Load all sources, and say what they were."""
    temporary = store.parent.parent
    files = [file_of(source, temporary / f"{number}.nt") for number, source in enumerate(sources)]
    inputs = [input_of(path, name) for path, name in files]
    total, before = sum(one.bytes for one in inputs), 0
    for number, ((path, _), one) in enumerate(zip(files, inputs, strict=True)):
        progress = temporary / f"{number}.progress"
        tick = partial(_tell, progress, before, total, told) if told else None
        request = _request(store, path, progress)
        call_worker(load, request, str(path), QueryError, memory=memory, timeout=None, tick=tick)
        before += one.bytes
        refuse_changed(path, one)
    return tuple(inputs)


def _tell(progress: Path, before: int, total: int, told: Told) -> None:
    """How much is read, as the worker writes it down."""
    with suppress(OSError, ValueError):
        told(before + int(progress.read_bytes()), total)


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
