"""Every output of a dataset, written into a folder."""

from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from typing import NamedTuple

from courtgraph.export.build_inputs import refuse_among_data
from courtgraph.export.registry import OUTPUTS, Output, page_output
from courtgraph.html import SparqlBundle
from courtgraph.model import Dataset
from courtgraph.store import read_whole
from courtgraph.store.gc_pause import gc_paused
from courtgraph.store.transaction import write_together

Track = Callable[[Collection[Output]], Iterable[Output]]


class Built(NamedTuple):
    """A file of a build: its path, its size in bytes, and what it is."""

    path: Path
    size: int
    what: str


def build(
    dataset: str | Path | Dataset,
    folder: str | Path,
    *,
    bundle: SparqlBundle | None = None,
    track: Track = iter,
) -> list[Built]:
    """Write every output of a dataset, or of that in a folder, into another folder, which is made when it is missing.

    The bytes are always the same for the same dataset. Whether anything is wrong with it is for ``check`` to say.
    ``bundle`` is what the page needs to answer questions; ``track`` passes the outputs on one by one, as a progress bar
    does.

    Raises CourtgraphError for a folder in which outputs would stand among the data, and when an output cannot be made
    or written; all files are then as they were.

    >>> from tempfile import TemporaryDirectory
    >>> from courtgraph import Dataset
    >>> with TemporaryDirectory() as folder:
    ...     [file.path.name for file in build(Dataset(), folder)][:2]
    ['graph.ttl', 'graph.nt']
    """
    whole = read_whole(dataset)
    if whole.folder:
        refuse_among_data(Path(whole.folder), Path(folder))
    outputs = {**OUTPUTS, "html": page_output(bundle)} if bundle else OUTPUTS
    with gc_paused():
        made = [(output, output.write(whole)) for output in track(outputs.values())]
    write_together(Path(folder), {output.file: written for output, written in made})
    return [Built(Path(folder) / output.file, len(written), output.what) for output, written in made]
