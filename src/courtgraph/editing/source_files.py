"""Sources as their texts have them."""

from pathlib import Path

import msgspec

from courtgraph.model import Source
from courtgraph.store.source_texts import SourceText, read_source_text
from courtgraph.text.chinese import language_of


def with_text(source: Source, report: Path) -> tuple[Source, SourceText]:
    """A source with what its text tells: the name of the file, the SHA-256, the lines, and the language where none is.

    Raises DatasetError for a file that is no text.
    """
    text = read_source_text(report)
    language = source.language or language_of("\n".join(text.lines))
    told = {"file": report.name, "sha256": text.sha256, "lines": len(text.lines), "language": language}
    return msgspec.structs.replace(source, **told), text
