"""The rows of an answer as a table for people, in a terminal or in a notebook."""

from collections.abc import Iterable, Sequence
from html import escape

from courtgraph.sparql.iri_shortener import IriShortener
from courtgraph.sparql.term import Term
from courtgraph.text.terminal import printable, to_columns, width

Row = Sequence[Term | None]


def to_table(columns: Sequence[str], rows: Sequence[Row], shortener: IriShortener) -> str:
    """Header, a rule, one line per row; columns of numbers are aligned at their right edge."""
    cells = [[_shown(term, shortener) for term in row] for row in rows]
    by_column = list(zip(*rows, strict=True))
    right = [number for number, column in enumerate(by_column) if all(term is None or term.numeric for term in column)]
    lines = to_columns([columns, *cells], right)
    rule = "-" * max(map(width, lines))
    return "\n".join([lines[0], rule, *lines[1:], ""])


def to_html_table(columns: Sequence[str], rows: Sequence[Row], shortener: IriShortener) -> str:
    """A table of HTML, such as a notebook shows."""
    shown = [[printable(_shown(term, shortener)) for term in row] for row in rows]
    header, body = _html_row("th", columns), "".join(_html_row("td", row) for row in shown)
    return f"<table><thead>{header}</thead><tbody>{body}</tbody></table>"


def _html_row(tag: str, cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"


def _shown(term: Term | None, shortener: IriShortener) -> str:
    if term is None:
        return ""
    return shortener.short(term.value) if term.kind == "iri" else term.value
