"""N-Triples cut between lines, so that each portion is N-Triples of its own."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import chain
from pathlib import Path

from courtgraph.errors import CourtgraphError, QueryError
from courtgraph.model import Dataset
from courtgraph.sparql.file_reader import LARGEST_IN_BULK, open_file

PORTION = 4 * 2**20
_BLANK = re.compile(rb"^[ \t]*(?:<[^>]*>[ \t]*<[^>]*>[ \t]*)?(?:<<.*)?_:", re.MULTILINE)


def portions(sources: Sequence[Dataset | Path], most: int = PORTION) -> Iterator[bytes]:
    """The lines of datasets and of files, as many together as ``most`` bytes hold.

    >>> from courtgraph.model import Dataset
    >>> {len(portion) <= 250 for portion in portions([Dataset()], 250)}
    {True}

    Raises:
        CourtgraphError: a line is longer than that, a file cannot be read, or holds blank nodes and more than one
            portion: each of these would have nodes of its own.
    """
    waiting: list[bytes] = []
    size, is_first = 0, True
    for where, line in chain.from_iterable(_lines(source, most) for source in sources):
        if len(line) > most:
            raise CourtgraphError(f"{where}: has more than {most:,} bytes; allow more with --portion")
        if size + len(line) > most:
            yield _joined(waiting, is_whole=False)
            waiting, size, is_first = [], 0, False
        waiting.append(line)
        size += len(line)
    if waiting:
        yield _joined(waiting, is_whole=is_first)


def _lines(source: Dataset | Path, most: int) -> Iterator[tuple[str, bytes]]:
    """Each line with the place where it stands; of one that is longer than ``most``, enough to tell."""
    if isinstance(source, Dataset):
        from courtgraph.rdf import to_ntriples

        for text in to_ntriples(source):
            yield from (("a triple", line) for line in BytesIO(text.encode()))
        return
    with open_file(str(source), most=LARGEST_IN_BULK) as file:
        for number, line in enumerate(iter(lambda: file.readline(most + 1), b""), 1):
            yield f"{source}:{number}", line if line.endswith(b"\n") else line + b"\n"


def _joined(lines: Sequence[bytes], *, is_whole: bool) -> bytes:
    portion = b"".join(lines)
    if not is_whole and (found := _BLANK.search(portion)):
        line = portion[found.start() :].partition(b"\n")[0][:60].decode("utf-8", "replace")
        wrong = f"{line}... has a blank node, which portions would tear apart"
        raise QueryError(f"{wrong}; name it by an IRI, or send all at once with a larger --portion")
    return portion
