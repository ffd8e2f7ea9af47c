"""Which lines of a source carry statements, which are listed as carrying none, and which were forgotten."""

from collections.abc import Iterator

import msgspec

from courtgraph.model import Dataset, Source
from courtgraph.store.source_texts import SourceText


class LineCoverage(msgspec.Struct, frozen=True):
    """A line (from 1) of a source, the number of statements that cite it, and why it is left out if it is."""

    source: str
    line: int
    statements: int
    reason: str
    blank: bool

    @property
    def state(self) -> str:
        """One of cited, listed, blank and missing."""
        if self.statements:
            return "cited"
        if self.reason:
            return "listed"
        return "blank" if self.blank else "missing"


def line_coverage(dataset: Dataset, source: Source, text: SourceText) -> Iterator[LineCoverage]:
    """Every line of a source's text, in order."""
    cited: dict[int, int] = {}
    for statement in dataset.statements:
        for line in {piece.line for piece in statement.evidence if piece.source == source.id}:
            cited[line] = cited.get(line, 0) + 1
    for number, words in enumerate(text.lines, start=1):
        yield LineCoverage(
            source.id, number, cited.get(number, 0), source.uncited.get(number, ""), blank=not words.strip()
        )


def uncovered_lines(dataset: Dataset, source: Source, text: SourceText) -> list[int]:
    """The lines of a source (from 1) that no statement cites and that are not listed as carrying none."""
    return [covered.line for covered in line_coverage(dataset, source, text) if covered.state == "missing"]
