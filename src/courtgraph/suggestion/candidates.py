"""The candidates file: what was suggested for a report, in the dataset's own form, for review (docs/curating.md)."""

import hashlib
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from courtgraph.model import Dataset
from courtgraph.store.proposal_digest import with_digest
from courtgraph.store.scalar import to_scalar
from courtgraph.suggestion.builder import CandidateBuilder
from courtgraph.suggestion.lexicon.labels import spelled
from courtgraph.suggestion.lexicon.slugs import slug
from courtgraph.suggestion.previous_decisions import NOTHING, Earlier
from courtgraph.suggestion.sections import title_span
from courtgraph.suggestion.suggest import Suggestions

_SPACED = ("sources", "entities", "statements")


def to_candidates(
    found: Suggestions, file: str, content: bytes, dataset: Dataset | None = None, earlier: Earlier = NOTHING
) -> str:
    """The candidates file of a report: its source, and the entities and statements that it seems to speak of.

    ``file`` is the name of the report's file and ``content`` its bytes, whose SHA-256 tells the source. A source that
    the dataset has already is not written again. What was decided on ``earlier`` candidates stays decided, and what a
    curator changed of them stays. Names are in the languages of the dataset that are Chinese, and in the report's own
    where there is none.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    known = next((source.id for source in dataset.sources if source.sha256 == sha256), "") if dataset else ""
    source = known or f"source/{slug(file.rpartition('.')[0] or file)}"
    proposals = CandidateBuilder(found, source, dataset, earlier)
    entities = earlier.kept("entities", map(with_digest, proposals.entities.values()))
    statements = earlier.kept("statements", map(with_digest, proposals.statements.values()))
    _reject_with(entities, statements)
    records: dict[str, Any] = {
        "source": source,
        **({} if known else {"sources": earlier.kept_source(with_digest(_source(proposals, source, file, sha256)))}),
        "entities": sorted(entities, key=lambda record: str(record.get("id"))),
        "statements": sorted(statements, key=_place),
    }
    return "".join(f"{line}\n" for line in _mapping(records, 0))


def _reject_with(entities: list[dict[str, Any]], statements: list[dict[str, Any]]) -> None:
    """Reject what speaks of an entity that was rejected, as the decision itself does."""
    gone = {record.get("id") for record in entities if record.get("status") == "rejected"}
    for record in statements:
        if record.get("status") == "candidate" and {record.get("subject"), record.get("object")} & gone:
            record["status"] = "rejected"


def _place(record: Mapping[str, Any]) -> int:
    """Where a statement's words start; last where somebody has taken them out of the file."""
    evidence = record.get("evidence")
    first = evidence[0] if isinstance(evidence, list) and evidence else None
    start = str(first.get("start")) if isinstance(first, dict) else ""
    return int(start) if re.fullmatch(r"\d{1,12}", start) else sys.maxsize


def _source(proposals: CandidateBuilder, source: str, file: str, sha256: str) -> dict[str, Any]:
    reading, covers = proposals.found.reading, proposals.periods.covers
    title = reading.clean[slice(*title_span(reading.hans))].replace("\n", "")[:60] or file
    lines = reading.raw.removesuffix("\n").count("\n") + 1
    return {
        "id": source, "type": "Report", "label": spelled(reading, title).labels(proposals.scripts),
        **({"covers": covers} if covers else {}), "language": reading.language, "file": file,
        "sha256": sha256, "lines": lines,
    }  # fmt: skip


def _mapping(record: Mapping[str, Any], depth: int) -> Iterator[str]:
    """A mapping in the canonical form of a dataset's YAML."""
    indent = "  " * depth
    for name, value in record.items():
        if isinstance(value, dict) and value:
            yield f"{indent}{name}:"
            yield from _mapping(value, depth + 1)
        elif isinstance(value, list) and value:
            yield f"{indent}{name}:"
            yield from _items(value, depth + 1, spaced=name in _SPACED)
        else:
            yield f"{indent}{name}: {'[]' if value == [] else to_scalar(str(value))}"


def _items(records: list[Any], depth: int, *, spaced: bool) -> Iterator[str]:
    indent = "  " * depth
    for place, record in enumerate(records):
        if place and spaced:
            yield ""
        if not isinstance(record, dict) or not record:
            yield f"{indent}- {to_scalar(str(record))}"
            continue
        first, *others = _mapping(record, depth + 1)
        yield f"{indent}- {first.strip()}"
        yield from others
