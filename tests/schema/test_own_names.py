import csv
import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from courtgraph.errors import SchemaError
from courtgraph.export.csv import to_statements_csv
from courtgraph.export.csv_columns import statement_columns
from courtgraph.export.node_link import to_node_link
from courtgraph.graph import build_graph
from courtgraph.model import LANGUAGES, Dataset, Entity, Evidence, Statement
from courtgraph.model.frames import to_frames
from courtgraph.rdf import to_ontology
from courtgraph.schema import Schema, default_schema, extended_schema
from courtgraph.schema.own_names import EDGE, NODE, TAKEN, TERMS, language_suffix, qualifier_column

TEXTS = dict.fromkeys(LANGUAGES, "a")
BARE = Schema(namespace="https://example.org/ns#", prefixes=default_schema().prefixes)
PIECE = Evidence(source="source/r", line=3, quote="乙", stance="supports", by="a clerk", inferred=True, note=TEXTS)
FULL = Statement(
    subject="court/a", predicate="p", object="award/b", value="1", unit="time", lang="en", open=True, evidence=(PIECE,)
)
COURT = Entity(
    id="court/a",
    type="BasicCourt",
    label=TEXTS,
    alias=dict.fromkeys(LANGUAGES, ("a",)),
    description=TEXTS,
    same_as=("https://example.org/a",),
)
FIGURE = replace(default_schema().predicates["hasFigure"], name="p", qualifiers=())
DATASET = Dataset(
    schema=replace(BARE, predicates={"p": FIGURE}),
    entities=(COURT, Entity(id="award/b", type="Award")),
    statements=(FULL, replace(FULL, object="", modality="plan")),
)


def test_every_term_that_the_ontology_adds_to_the_schema_is_taken() -> None:
    ontology = to_ontology(BARE)

    assert {line.removeprefix("cgo:") for line in ontology.splitlines() if line.startswith("cgo:")} == {*TERMS}


def test_every_attribute_of_a_node_and_of_an_edge_is_taken() -> None:
    graph = json.loads(to_node_link(build_graph(DATASET)))

    assert {name for node in graph["nodes"] for name in node} == {*NODE}
    assert {name for edge in graph["edges"] for name in edge} == {*EDGE} - {"subject", "object"}


def test_every_column_of_the_tables_of_statements_is_taken_or_moves_a_qualifier_out_of_its_way() -> None:
    built = next(csv.reader(to_statements_csv(DATASET).splitlines()))
    framed = list(to_frames(DATASET).statements)

    assert TAKEN.issuperset([*built, *framed])
    for column in (*built, *framed, *statement_columns(BARE)):
        assert qualifier_column(column) == f"qualifier_{column}"


def test_the_packaged_schema_has_none_of_the_names_that_are_taken() -> None:
    schema = default_schema()

    assert TAKEN.isdisjoint(schema.predicates.keys() | schema.qualifiers.keys())
    assert {*TERMS}.isdisjoint(schema.types)


@pytest.mark.parametrize("name", ["note", "by", "subject", f"note_{language_suffix('zh-Hant')}"])
def test_a_qualifier_has_one_column_in_every_table_and_none_stands_twice(name: str) -> None:
    schema = replace(BARE, qualifiers={name: replace(default_schema().qualifiers["year"], name=name)})
    dataset = replace(DATASET, schema=schema)

    for columns in (
        next(csv.reader(to_statements_csv(dataset).splitlines())),
        list(to_frames(dataset).statements),
        statement_columns(schema),
    ):
        assert columns.count(f"qualifier_{name}") == 1
        assert len(columns) == len({*columns})


LABEL = "label: {zh-Hant: 甲, zh-Hans: 甲, en: a}, definition: D."


@pytest.mark.parametrize("name", ["periodStart", "inverseLabel", "label", "type", "subject", "report_period", "open"])
@pytest.mark.parametrize(
    ("section", "entry"),
    [
        ("qualifiers", f"{{{LABEL}, datatype: gYear}}"),
        ("predicates", f"{{{LABEL}, inverse: {{zh-Hant: 甲, zh-Hans: 甲, en: a}}, domain: [Court], range: [Court]}}"),
    ],
)
def test_no_predicate_or_qualifier_of_a_dataset_takes_a_name_of_courtgraph(
    section: str, entry: str, name: str, tmp_path: Path
) -> None:
    path = tmp_path / "schema.yaml"
    path.write_text(f"{section}: {{{name}: {entry}}}\n", "utf-8")

    with pytest.raises(SchemaError, match=f"{name} is a name that every statement uses already; choose another name"):
        extended_schema(path.read_bytes(), path)


def test_a_type_takes_no_term_of_the_rdf_form_but_any_other_name(tmp_path: Path) -> None:
    path = tmp_path / "schema.yaml"
    path.write_text(f"types: {{label: {{{LABEL}}}, gloss: {{{LABEL}}}}}\n", "utf-8")

    with pytest.raises(SchemaError) as caught:
        extended_schema(path.read_bytes(), path)

    assert str(caught.value) == f"{path}:1: gloss is a name that every statement uses already; choose another name"
