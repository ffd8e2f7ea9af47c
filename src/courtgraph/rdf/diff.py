"""What changed between two states of a dataset, whichever form either has: a folder, RDF, or a revision of git."""

from pathlib import Path

from courtgraph.errors import DatasetError
from courtgraph.merging import Difference, Snapshot, differences, take_snapshot
from courtgraph.merging.revisions import checked_out
from courtgraph.model import Dataset
from courtgraph.rdf.parse import SUFFIXES, read_snapshot
from courtgraph.store import read_whole


def diff(old: str | Path | Dataset, new: str | Path | Dataset) -> list[Difference]:
    """Which entities, sources, statements and pieces of evidence were added, removed or changed, field by field.

    Either state is a dataset, its folder, a file of Turtle or N-Triples that courtgraph wrote, or a revision of git
    such as ``HEAD~1:data``. A statement is known by what it claims: another value is another statement.

    >>> from courtgraph import Entity
    >>> named = Dataset(entities=(Entity(id="award/a", type="Award"),))
    >>> [(one.what, one.kind, one.id) for one in diff(Dataset(), named)]
    [('added', 'entity', 'award/a')]

    Raises DatasetError for what is none of these, and for what cannot be read as a whole.
    """
    return differences(read_state(old), read_state(new))


def read_state(named: str | Path | Dataset) -> Snapshot:
    """What a dataset, a folder, a file of RDF or a revision says.

    Raises DatasetError when it is none of these, or when some of its files cannot be read as a whole.
    """
    if isinstance(named, Dataset):
        return take_snapshot(named)
    path, spec = Path(named), str(named)
    if path.is_dir():
        return take_snapshot(read_whole(path, spec))
    if path.suffix.lower() in SUFFIXES and (path.is_file() or ":" not in spec):
        return read_snapshot(path)
    if ":" in spec and not path.exists():
        with checked_out(spec) as place:
            return take_snapshot(read_whole(place, spec)) if place.is_dir() else read_snapshot(place)
    raise DatasetError(f"{spec}: name the folder of a dataset, a file *.ttl or *.nt, or a revision such as HEAD:data")
