"""The manifest of a folder of tables, which is written last: a folder without one is no tables."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

from courtgraph.errors import DatasetError
from courtgraph.store.read_file import is_there, open_regular, read_regular, refuse_nul

FORMAT = 1
"""The version of the tables; a newer one has columns that this courtgraph does not know how to read."""
MANIFEST = "manifest.json"
TABLE_PARTS = (
    "entities",
    "names",
    "statements",
    "evidence",
    "sources",
    "decisions",
    "findings",
    "datasets",
    "files",
)
"""The tables; each is a folder of parts."""
_AGAIN = "write the tables again with courtgraph export tables"
_MAX_BYTES = 64 * 2**20
_CHUNK = 2**20
_PART = re.compile(r"[a-z]+/part-[0-9]{5}\.parquet")
_KEPT = re.compile(r"(queries|texts|schemas)/[^/\\\0]+")


class Part(msgspec.Struct, frozen=True):
    """One Parquet file of a table: its path in the folder, its rows, its bytes and their SHA-256."""

    path: str
    rows: int
    bytes: int
    sha256: str


class KeptFile(msgspec.Struct, frozen=True):
    """A file that stands beside the tables as it stood in the dataset: a query, a text, a schema for editors."""

    path: str
    bytes: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a folder of tables holds: its parts by table, how many records of what, and the datasets it was made of.

    ``checked`` says that ``check`` found no error in these when they were packed.
    """

    format: int
    courtgraph: str
    datasets: tuple[str, ...]
    counts: Mapping[str, int]
    tables: Mapping[str, tuple[Part, ...]]
    files: tuple[KeptFile, ...] = ()
    checked: bool = False

    @property
    def fingerprint(self) -> str:
        """A SHA-256 that tells these tables from all that say anything else."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()


class _Version(msgspec.Struct):
    format: int


def is_tables(folder: Path) -> bool:
    """Whether a folder holds tables, and not the YAML of a dataset.

    This is the one place that tells the two forms of a dataset apart.

    >>> is_tables(Path("data"))
    False

    Raises DatasetError where that cannot be told.
    """
    refuse_nul(folder)
    return not is_there(folder / "dataset.yaml") and (folder / MANIFEST).is_file()


def refuse_tables(*folders: Path) -> None:
    """Raise DatasetError for a folder of tables where the YAML of a dataset is asked for."""
    for folder in folders:
        if is_tables(folder):
            way = f"write courtgraph import {folder} -o FOLDER first, and name that FOLDER"
            raise DatasetError(f"{folder}: these are tables, and this works on YAML; {way}")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a folder of tables.

    Raises DatasetError for one that is not there, not understood, or of a newer version.
    """
    path = folder / MANIFEST
    if not is_there(path):
        raise DatasetError(f"{folder}: there is no {MANIFEST} here, so these are no whole tables; {_AGAIN}")
    content = read_regular(path, _MAX_BYTES)
    try:
        version = msgspec.json.decode(content, type=_Version).format
        if version > FORMAT:
            way = "install a newer courtgraph, or write the tables again with this one"
            raise DatasetError(f"{path}: format {version}, and this courtgraph reads up to {FORMAT}; {way}")
        manifest = msgspec.json.decode(content, type=Manifest)
    except msgspec.DecodeError as error:
        raise DatasetError(f"{path}: this is no manifest of tables: {error}; {_AGAIN}") from None
    _refuse_foreign(path, manifest)
    return manifest


def _refuse_foreign(path: Path, manifest: Manifest) -> None:
    """Raise DatasetError for a manifest that lacks a table, or that names a place outside of the folder."""
    for name in TABLE_PARTS:
        if not manifest.tables.get(name):
            raise DatasetError(f"{path}: the table {name} is missing; {_AGAIN}")
        for part in manifest.tables[name]:
            if not _PART.fullmatch(part.path) or not part.path.startswith(f"{name}/"):
                raise DatasetError(f"{path}: {part.path!r} is no part of {name}; {_AGAIN}")
    for kept in manifest.files:
        if not _KEPT.fullmatch(kept.path) or kept.path.endswith(("/.", "/..")):
            raise DatasetError(f"{path}: {kept.path!r} stands nowhere in a dataset; {_AGAIN}")


def verify(folder: Path, manifest: Manifest, *tables: str) -> None:
    """Look whether the parts of some tables, or of all, are those that were written.

    Raises DatasetError for a part that is gone, or whose SHA-256 differs.
    """
    for name in tables or TABLE_PARTS:
        for part in manifest.tables[name]:
            _verify_file(folder, part)


def verify_kept(folder: Path, manifest: Manifest) -> None:
    """Look whether the files beside the tables are those that were written.

    Raises DatasetError for one that is gone, or whose SHA-256 differs.
    """
    for kept in manifest.files:
        _verify_file(folder, kept)


def _verify_file(folder: Path, file: Part | KeptFile) -> None:
    path = folder / file.path
    if not is_there(path):
        raise DatasetError(f"{path}: this file is gone, and {MANIFEST} names it; {_AGAIN}")
    if sha256_of(path) != file.sha256:
        raise DatasetError(f"{path}: its SHA-256 is not the one in {MANIFEST}; {_AGAIN}")


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file.

    Raises DatasetError when it cannot be read.
    """
    digest = hashlib.sha256()
    try:
        with open_regular(path, 2**40) as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError as error:
        raise DatasetError(f"{path}: cannot be read: {error.strerror}; check the file and its rights") from error
    return digest.hexdigest()
