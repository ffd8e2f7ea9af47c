"""What a store on disk says of itself; it is written last, so that a folder without it is no store."""

import json
from pathlib import Path
from typing import NamedTuple

from courtgraph.errors import DatasetError, QueryError

MANIFEST = "courtgraph-store.json"
ENGINE_FILES = "data"
"""The folder of a store in which the engine keeps its files."""
VERSION = 1
LARGEST = 64 * 2**20
AGAIN = "make it again with courtgraph export store"


class StoreInput(NamedTuple):
    """What a store was made from: a dataset, by its N-Triples, or a file, and how many bytes with which SHA-256."""

    name: str
    bytes: int
    sha256: str


class StoreManifest(NamedTuple):
    """The form that a store has, how many triples, the base of their identifiers, and what it was made from."""

    version: int
    triples: int
    base: str
    engine: str
    inputs: tuple[StoreInput, ...]


def to_json(manifest: StoreManifest) -> str:
    """A manifest as its file has it.

    >>> print(to_json(StoreManifest(1, 2, "https://example.org/", "pyoxigraph 0.5", ())).splitlines()[1])
      "version": 1,
    """
    inputs = [one._asdict() for one in manifest.inputs]
    return json.dumps({**manifest._asdict(), "inputs": inputs}, ensure_ascii=False, indent=2) + "\n"


def read_manifest(store: Path) -> StoreManifest:
    """What a store says of itself.

    Raises:
        QueryError: the folder is no store, or one that is broken or newer than this version of courtgraph.

    >>> read_manifest(Path("nowhere"))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    courtgraph.errors.QueryError: nowhere: is no store: it has no courtgraph-store.json; make one with ...
    """
    from courtgraph.store.read_file import is_there, read_regular

    path = store / MANIFEST
    try:
        if not is_there(path):
            hint = (
                "ask a dataset with --data, or make a store of it" if is_there(store / "dataset.yaml") else "make one"
            )
            raise QueryError(f"{store}: is no store: it has no {MANIFEST}; {hint} with courtgraph export store")
        content = read_regular(path, LARGEST)
    except DatasetError as error:
        raise QueryError(str(error)) from None
    try:
        fields = json.loads(content)
        version = int(fields["version"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise QueryError(f"{path}: is broken: it names no version; {AGAIN}") from None
    if version > VERSION:
        wrong = f"a store of version {version}, and this courtgraph reads {VERSION}"
        raise QueryError(f"{store}: is {wrong}; update courtgraph, or {AGAIN}")
    return _manifest(fields, path)


def _manifest(fields: dict[str, object], path: Path) -> StoreManifest:
    try:
        manifest = StoreManifest(**fields)  # type: ignore[arg-type]  # what is not so is told below
        inputs = tuple(StoreInput(**one) for one in manifest.inputs)  # type: ignore[arg-type]  # the same
        return manifest._replace(triples=int(manifest.triples), base=str(manifest.base), inputs=inputs)
    except (TypeError, ValueError):
        raise QueryError(f"{path}: is broken: its fields are not those of version {VERSION}; {AGAIN}") from None
