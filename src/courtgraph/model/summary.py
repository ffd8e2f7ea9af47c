"""A dataset in a few words, for whoever has it in a session of Python or in a notebook."""

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from courtgraph.model.dataset import Dataset


_ONE = {"entities": "entity", "statements": "statement", "sources": "source", "findings": "finding"}


def to_line(dataset: "Dataset") -> str:
    """The title and what there is, in one line whatever the title contains."""
    counts = ", ".join(f"{number:,} {_ONE[noun] if number == 1 else noun}" for noun, number in _counts(dataset))
    return f"<Dataset {dataset.info.heading!r}: {counts}>"


def to_html(dataset: "Dataset") -> str:
    """The title and what there is, with the sources and how many statements cite each."""
    cited = [{piece.source for piece in statement.evidence} for statement in dataset.statements]
    language = next(iter(dataset.info.languages), "")
    sources = [
        (source.id, source.entity().name(language), sum(source.id in each for each in cited))
        for source in dataset.sources
    ]
    counted = _rows("td", [(noun, f"{number:,}") for noun, number in _counts(dataset)])
    heads = _rows("th", [("source", "label", "statements that cite it")])
    listed = f"<table><thead>{heads}</thead><tbody>{_rows('td', sources)}</tbody></table>" if sources else ""
    return f"<p><b>{escape(dataset.info.heading)}</b></p><table><tbody>{counted}</tbody></table>{listed}"


def _counts(dataset: "Dataset") -> list[tuple[str, int]]:
    counts = [(name, len(getattr(dataset, name))) for name in ("entities", "statements", "sources")]
    return [*counts, *([("findings", len(dataset.findings))] if dataset.findings else [])]


def _rows(tag: str, rows: Iterable[Iterable[object]]) -> str:
    return "".join(f"<tr>{''.join(f'<{tag}>{escape(str(cell))}</{tag}>' for cell in row)}</tr>" for row in rows)
