"""Tables and files of RDF with other words in some places, or with their texts mutated."""

import csv
import io
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from courtgraph.export.csv import to_csv
from courtgraph.export.csv_roundtrip import to_tables
from courtgraph.export.registry import OUTPUTS
from courtgraph.store import read_dataset
from fuzzing.datasets import lay_out, to_yaml
from fuzzing.mutations import DATASETS, ODD_WORDS, SCHEMA, lines, mutated

TURTLE = [
    "@prefix",
    "@base",
    "a",
    ".",
    ";",
    ",",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    '"',
    "'''",
    "@en",
    "^^",
    "_:b",
    "<<",
    ">>",
    "true",
]
JSON_LD = [
    '{"@context":',
    '"@id":',
    '"@type"',
    '"@graph"',
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "null",
    '"@reverse"',
    '"@list"',
]
RDF_XML = ["<rdf:RDF", "xmlns:x=", "<!DOCTYPE", "<!ENTITY", "&lt;", "&x;", "]]>", "<![CDATA[", "/>"]
FORMS = {"ttl": TURTLE, "trig": TURTLE, "jsonld": JSON_LD, "rdf": RDF_XML}
WORDS = ["", "甲", "a<&'9", "-1", "1e400", "2024-02-30", "A", "x" * 999]
TYPES = ["", "@en", "^^<http://www.w3.org/2001/XMLSchema#integer>", "^^<x:>"]


@cache
def tables() -> dict[str, str]:
    """The tables of a dataset in which nothing is wrong."""
    made = to_tables({name: to_yaml(tree) for name, tree in DATASETS[0].items()}, SCHEMA)
    return {f"{kind}.csv": to_csv(columns, rows) for kind, (columns, *rows) in made.items()}


@cache
def graphs() -> dict[str, str]:
    """The dataset that has everything, in every format of RDF."""
    with TemporaryDirectory() as folder:
        texts = {name: to_yaml(tree) for name, tree in DATASETS[1].items()}
        dataset = read_dataset(lay_out(Path(folder) / "data", texts))
        return {form: OUTPUTS[form].write(dataset).decode() for form in ("nt", *FORMS)}


@st.composite
def spoiled_tables(draw: st.DrawFn) -> dict[str, str]:
    """Tables by name, one with other words in some cells, with rows and columns moved, or with its text mutated."""
    name = draw(st.sampled_from(sorted(tables())))
    rows = [*csv.reader(io.StringIO(tables()[name]))]
    for _ in range(draw(st.integers(0, 3))):
        row = rows[draw(st.integers(0, len(rows) - 1))]
        row[draw(st.integers(0, len(row) - 1))] = draw(ODD_WORDS)
    moved = [rows, rows, rows[:-1], [*rows, rows[-1]], [row[1:] for row in rows], rows[::-1]]
    written = io.StringIO()
    csv.writer(written).writerows(moved[draw(st.integers(0, 5))])
    text = written.getvalue()
    if draw(st.integers(0, 4)) == 0:
        text = draw(mutated([text], [",", '"', "\r\n", ";", "sep=;\n"]))
    return {**tables(), name: text}


@st.composite
def spoiled_triples(draw: st.DrawFn) -> str:
    """N-Triples of which some are gone, and some have an end of another, or another word."""
    rows = graphs()["nt"].splitlines()
    for _ in range(draw(st.integers(1, 12))):
        place, another = draw(st.integers(0, len(rows) - 1)), draw(st.integers(0, len(rows) - 1))
        subject, predicate, target = rows[place].split(" ", 2)
        other = rows[another].split(" ", 2)
        literal = f'"{draw(st.sampled_from(WORDS))}"{draw(st.sampled_from(TYPES))} .'
        made = [(other[0], predicate, target), (subject, other[1], target), (subject, predicate, other[2])]
        rows[place] = " ".join([*made, (subject, predicate, literal)][draw(st.integers(0, 3))])
        del rows[draw(st.integers(0, len(rows) - 1))]
    return "".join(f"{row}\n" for row in rows)


@st.composite
def spoiled_graphs(draw: st.DrawFn) -> tuple[str, str]:
    """The ending and the text of a file of RDF."""
    form = draw(st.sampled_from(["nt", "nt", "nt", *FORMS]))
    if form == "nt":
        return form, draw(spoiled_triples())
    return form, draw(mutated([graphs()[form]], FORMS[form]) | lines(FORMS[form]))
