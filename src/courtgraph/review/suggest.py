"""A report's candidates, for review: suggested, and written beside what was decided on them before."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from courtgraph.model import Dataset
from courtgraph.review.report_text import text_beside
from courtgraph.store import atomic_write, read_whole
from courtgraph.store.file_snapshot import FileSnapshot
from courtgraph.store.read_file import read_regular
from courtgraph.store.source_texts import MAX_BYTES
from courtgraph.store.transaction import dataset_lock, refuse_too_large
from courtgraph.text.repair.decoding import decode

if TYPE_CHECKING:
    from courtgraph.suggestion import Suggestions


@dataclass(frozen=True, repr=False)
class Suggested:
    """What was suggested for a report: the candidates file, and each suggestion in the order of the text.

    A record says the ``kind``, the words (``text``) with their ``line`` and their offsets, and what was made of them.
    """

    candidates: str
    records: tuple[Mapping[str, Any], ...]

    def __repr__(self) -> str:
        kinds = Counter(str(record["kind"]) for record in self.records)
        return f"<Suggested: {', '.join(f'{number:,} {kind}' for kind, number in kinds.most_common()) or 'nothing'}>"


def suggest(
    report: str | Path,
    output: str | Path | None = None,
    *,
    data: str | Path | Dataset | None = None,
    home: str = "",
    encoding: str = "",
) -> Suggested:
    """Suggest what a report names and counts: entities, statements and figures as candidates, for review.

    With ``output`` the candidates are written there; what was decided on those that it has already stays decided.
    Entities of ``data`` are linked, and names are in its languages. ``home`` is the court that 本院 and 市中院 start
    from, where the text does not say, and ``encoding`` that of the text, where its bytes do not say.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     report = Path(folder) / "report.txt"
    ...     _ = report.write_text("定襄縣人民法院審結案件3.2萬件。", "utf-8")
    ...     found = suggest(report)
    >>> [(record["kind"], record["text"]) for record in found.records]
    [('court', '定襄縣人民法院'), ('metric', '3.2萬件')]

    A report as Word, PDF or HTML has its text written beside it, which the candidates quote; that needs the extra
    ``reports``.

    Raises CourtgraphError for a report or a dataset that cannot be read, and for an ``output`` that is another file or
    cannot be written.
    """
    from courtgraph.suggestion import suggest as suggest_in  # only whoever suggests waits for what it loads
    from courtgraph.suggestion.serialize import to_records

    path, content = text_beside(Path(report), read_regular(Path(report), MAX_BYTES, "name the file of a report"))
    dataset = data if isinstance(data, Dataset) or data is None else read_whole(Path(data))
    found = suggest_in(decode(content, str(path), encoding).text, dataset, home)
    written = candidates_of(found, path.name, content, dataset, Path(output) if output else None)
    return Suggested(written, tuple(to_records(found)))


def candidates_of(
    found: "Suggestions", file: str, content: bytes, dataset: Dataset | None = None, output: Path | None = None
) -> str:
    """The candidates file of a report, written to ``output`` with what was decided on the candidates there.

    Raises CourtgraphError when the file that is there is none of candidates, or cannot be written.
    """
    from courtgraph.suggestion.candidates import to_candidates
    from courtgraph.suggestion.previous_decisions import read_earlier

    if output is None:
        return to_candidates(found, file, content, dataset)
    with dataset_lock(output.parent):
        there = FileSnapshot().text(output) if output.is_file() else ""
        earlier = (read_earlier(there, str(output)),) if there else ()
        written = to_candidates(found, file, content, dataset, *earlier)
        proposed = written.encode("utf-8", "replace")
        refuse_too_large(output, proposed)
        atomic_write(output, proposed)
    return written
