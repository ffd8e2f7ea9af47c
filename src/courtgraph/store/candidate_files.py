"""Candidates files that lie in a dataset's folder, or beside it, and speak of what it has by its ids."""

from collections.abc import Container, Iterator, Mapping
from pathlib import Path

import yaml

from courtgraph.errors import DatasetError
from courtgraph.store.canonical import to_canonical
from courtgraph.store.edit_record import ENDS, listed, rename_in
from courtgraph.store.file_snapshot import FileSnapshot
from courtgraph.store.nodes import field, set_field, text_of, to_content
from courtgraph.store.parse import compose_mapping
from courtgraph.store.proposal_digest import FIELD, Record, digest, is_changed
from courtgraph.store.read_file import list_folder
from courtgraph.store.unread_files import FILES

_LISTS = ("entities", "statements")
_PROPOSED = ("sources", *_LISTS)


def candidate_files(data: Path) -> dict[Path, str]:
    """The candidates files in a dataset's folder and beside it, in a stable order, each with the id of its source.

    None holds the records of the dataset itself; those beside its folder may be another dataset's.

    Raises DatasetError for a folder that cannot be read; a file that cannot holds no candidates.
    """
    own = {data / name for name in FILES}
    there = {path for folder in (data, data.parent) for path in list_folder(folder) if path.suffix == ".yaml"}
    read = {path: _source_of(path) for path in sorted(there - own) if path.is_file()}
    return {path: source for path, source in read.items() if source}


def of_dataset(files: Mapping[Path, str], data: Path, sources: Container[str]) -> list[Path]:
    """Those of some candidates files that are a dataset's: in its folder, or of one of its ``sources``, which are ids.

    >>> files = {Path("a/c.yaml"): "source/x", Path("own.yaml"): "source/a", Path("theirs.yaml"): "source/b"}
    >>> [path.name for path in of_dataset(files, Path("a"), {"source/a"})]
    ['c.yaml', 'own.yaml']
    """
    return [path for path, source in files.items() if path.parent == data or source in sources]


def _source_of(path: Path) -> str:
    """The source of a file of candidates; nothing for another file."""
    try:
        root = compose_mapping(FileSnapshot().text(path), str(path), [])
    except DatasetError:
        return ""
    is_listed = root and all(isinstance(field(root, name), yaml.SequenceNode) for name in _LISTS)
    return text_of(root, "source") if is_listed else ""


def with_renamed(text: str, path: str, renamed: Mapping[str, str]) -> str:
    r"""A candidates file that speaks of things by their new ids; it is left as it is where it does not speak of them.

    What nobody changed of a candidate counts as unchanged after that, too.

    >>> text = "source: source/a\nentities: []\nstatements:\n  - {subject: court/a, predicate: received}\n"
    >>> "subject: court/b" in with_renamed(text, "c.yaml", {"court/a": "court/b"})
    True
    >>> with_renamed(text, "c.yaml", {"court/c": "court/b"}) == text
    True
    """
    changed: list[bool] = []

    def edit(root: yaml.MappingNode) -> None:
        taken = {text_of(entity, "id") for entity in listed(root, "entities")}
        as_proposed = [record for name in _PROPOSED for record in listed(root, name) if _is_as_proposed(record)]
        for old, new in renamed.items():
            for record, names in _naming(root, new in taken):
                changed.append(rename_in(record, names, old, new))
        for record in as_proposed:
            set_field(record, FIELD, digest(_said(record)))

    written = to_canonical(text, path, edit)
    return written if any(changed) else text


def _is_as_proposed(record: yaml.Node) -> bool:
    return not is_changed(_said(record))


def _said(record: yaml.Node) -> Record:
    content = to_content(record)
    return dict(content) if isinstance(content, Mapping) else {}


def _naming(root: yaml.MappingNode, is_taken: bool) -> Iterator[tuple[yaml.Node, tuple[str, ...]]]:
    """Each record that may name a thing, with the fields in which it does; no two are to have one id."""
    yield root, ("source",)
    for kind in ("sources", "entities"):
        for record in listed(root, kind):
            yield record, () if is_taken else ("id",)
            yield from ((piece, ("source",)) for piece in listed(record, "evidence"))
    for statement in listed(root, "statements"):
        yield statement, ENDS
        yield from ((piece, ("source", "by")) for piece in listed(statement, "evidence"))
