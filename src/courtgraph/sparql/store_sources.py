"""What a store is made from: datasets and files, and by what the very input is recognised."""

from hashlib import file_digest
from pathlib import Path

from courtgraph.errors import DatasetError
from courtgraph.model import Dataset
from courtgraph.sparql.file_reader import LARGEST_IN_BULK
from courtgraph.sparql.store_manifest import StoreInput
from courtgraph.store.read_file import open_regular
from courtgraph.text.unicode import escape_halves

StoreSource = Dataset | Path


def file_of(source: StoreSource, beside: Path) -> tuple[Path, str]:
    """The file that holds a source, and the name of the source."""
    if isinstance(source, Path):
        return source, source.name
    from courtgraph.rdf import to_ntriples

    with beside.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(to_ntriples(source))
    return beside, Path(source.folder).name if source.folder else "dataset"


def input_of(path: Path, name: str) -> StoreInput:
    """The name, size and SHA-256 of a file.

    Raises:
        DatasetError: it cannot be read.
    """
    try:
        with open_regular(path, LARGEST_IN_BULK) as file:
            digest = file_digest(file, "sha256").hexdigest()
            return StoreInput(escape_halves(name), file.tell(), digest)
    except OSError as error:
        raise DatasetError(f"{path}: cannot be read: {error.strerror}; check the path") from None


def refuse_changed(path: Path, read: StoreInput) -> None:
    """Raise DatasetError for a file that is no more what it was."""
    if input_of(path, read.name) != read:
        raise DatasetError(f"{path}: was changed while it was read; write the store again when it is whole")
