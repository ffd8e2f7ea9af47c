"""The recorded answers to the named queries, in a form to be read against the report.

    python tests/sparql/recorded.py

writes them anew from data/; read the difference before it is committed.
"""

from pathlib import Path

from courtgraph.model import Dataset
from courtgraph.sparql import Answer, Term, named_queries, query, to_text
from courtgraph.store import read_dataset
from courtgraph.text.terminal import printable

ROOT = Path(__file__).parents[2]
QUERIES = ROOT / "data" / "queries"
ANSWERS = Path(__file__).parent / "answers"


def as_recorded(answer: Answer) -> tuple[str, str]:
    """The extension and the content of the file that holds an answer: Turtle, or a table with tabs and short names."""
    if answer.kind == "graph":
        return ".ttl", to_text(answer, "ttl")
    rows = [[_cell(term, answer) for term in row] for row in answer.rows]
    return ".tsv", "".join("\t".join(cells) + "\n" for cells in [list(answer.columns), *rows])


def _cell(term: Term | None, answer: Answer) -> str:
    if term is None:
        return ""
    return printable(answer.shortener.short(term.value) if term.kind == "iri" else term.value)


def write_answers(dataset: Dataset) -> None:
    ANSWERS.mkdir(exist_ok=True)
    for path in ANSWERS.iterdir():
        path.unlink()
    for named in named_queries(QUERIES):
        extension, content = as_recorded(query(named.text, dataset, origin=named.path))
        (ANSWERS / (named.name + extension)).write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_answers(read_dataset(ROOT / "data"))
