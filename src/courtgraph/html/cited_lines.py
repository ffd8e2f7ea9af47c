"""The words of the sources around each quote, for a page that shows quotes in their place."""

from collections.abc import Iterable, Mapping
from typing import Any

from courtgraph.citations.passages import find_quote
from courtgraph.model import Evidence
from courtgraph.store import SourceText

AROUND = 2
"""How many lines stand before and after that of a quote: the page holds no more of a text than it shows."""


def cited_lines(pieces: Iterable[Evidence], texts: Mapping[str, SourceText]) -> dict[str, Any]:
    """The cited lines of the texts at hand with those around them, and where each piece stands in its line.

    Lines go by their source and their number (from 1). Places are pairs of offsets in code points, in the order of
    the pieces; there are none for words that are not there, or whose text is not at hand.

    >>> text = SourceText("", "", ("一", "審結39件。"))
    >>> found = cited_lines([Evidence(source="source/a", line=2, quote="39件")], {"source/a": text})
    >>> found["lines"], found["places"]
    ({'source/a': {1: '一', 2: '審結39件。'}}, [((2, 5),)])
    """
    lines: dict[str, dict[int, str]] = {}
    places = []
    for piece in pieces:
        around = _around(piece, texts)
        lines.setdefault(piece.source, {}).update(around)
        places.append(find_quote(around.get(piece.line, ""), piece.quote))
    return {"lines": {source: some for source, some in lines.items() if some}, "places": places}


def _around(piece: Evidence, texts: Mapping[str, SourceText]) -> dict[int, str]:
    """The line of a piece and its neighbours, as far as they are there."""
    there = texts[piece.source].lines if piece.source in texts else ()
    if not 1 <= piece.line <= len(there):
        return {}
    numbers = range(max(1, piece.line - AROUND), min(len(there), piece.line + AROUND) + 1)
    return {number: there[number - 1] for number in numbers}
