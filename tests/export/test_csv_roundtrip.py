from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from courtgraph.errors import CourtgraphError
from courtgraph.export.csv import to_csv
from courtgraph.export.csv_cell import escape_cell, unescape_cell
from courtgraph.export.csv_dialect import read_csv
from courtgraph.export.csv_homes import settle
from courtgraph.export.csv_roundtrip import from_tables, to_tables
from courtgraph.export.table import Sheet, Table
from courtgraph.model import Dataset
from courtgraph.schema import default_schema
from courtgraph.store import to_canonical
from courtgraph.store.nodes import items_of, set_field, to_node

SCHEMA = default_schema()
# A curator can write any text but lone surrogates, which no YAML file holds; a field that says nothing is left out.
# Names, numbers and periods have no blanks around them and their one form: what a spreadsheet did to those is undone.
TEXT = st.one_of(
    st.text(st.sampled_from("'=+-@＝\t\r\n,\";[] 法a1"), min_size=1, max_size=5),
    st.text(st.characters(codec="utf-8", exclude_characters="\ufeff"), min_size=1, max_size=8),
)
ID = st.text(st.sampled_from("abc/-"), min_size=1, max_size=6).map("id/".__add__)  # which no name begins with
NAME = TEXT.filter(lambda text: text == text.strip())
FLAG = st.sampled_from(["true", "false"])
DIGITS = st.from_regex("[1-9][0-9]{0,5}", fullmatch=True)
NAMES = st.dictionaries(st.sampled_from(["zh-Hant", "zh-Hans", "en"]), TEXT, min_size=1)
ALIASES = st.dictionaries(
    st.sampled_from(["zh-Hant", "en"]), st.lists(st.one_of(TEXT, st.just("")), min_size=1, max_size=4), min_size=1
)
ENTITIES = st.lists(
    st.fixed_dictionaries(
        {"id": ID, "type": NAME, "label": NAMES},
        optional={"alias": ALIASES, "description": NAMES, "same_as": st.lists(TEXT, min_size=1, max_size=3)},
    ),
    min_size=1,
    max_size=4,
)
PIECES = st.lists(
    st.fixed_dictionaries(
        {"line": DIGITS, "quote": TEXT},
        optional={
            **dict.fromkeys(("source", "stance"), NAME),
            "by": TEXT,
            "inferred": FLAG,
            "gloss": NAMES,
            "note": st.one_of(TEXT, NAMES),
        },
    ),
    min_size=1,
    max_size=3,
)
FORMS = {"gYear": st.just("2024"), "edtf": st.sampled_from(["2024", "2024-05/2024-06"]), "string": NAME}
QUALIFIERS = st.fixed_dictionaries(
    {}, optional={name: FORMS.get(qualifier.datatype, DIGITS) for name, qualifier in SCHEMA.qualifiers.items()}
).filter(bool)
STATEMENTS = st.lists(
    st.fixed_dictionaries(
        {"subject": ID, "predicate": NAME},
        optional={
            "object": ID,
            "value": TEXT,
            **dict.fromkeys(("unit", "lang", "modality", "status"), NAME),
            "qualifiers": QUALIFIERS,
            "open": FLAG,
            "evidence": PIECES,
        },
    ),
    min_size=1,
    max_size=4,
)


def written(kind: str, records: list[dict[str, Any]], source: str = "") -> str:
    """A file of records in canonical form."""

    def edit(root: yaml.MappingNode) -> None:
        if source:
            set_field(root, "source", source)
        items_of(root, kind)[:] = [to_node(record) for record in records]

    return to_canonical(f"{kind}: []\n", "input.yaml", edit)


@pytest.mark.slow  # writes and reads a hundred datasets
@given(entities=ENTITIES, statements=STATEMENTS, more=STATEMENTS, source=ID)
def test_any_records_come_back_from_their_tables_byte_for_byte(
    entities: list[dict[str, Any]], statements: list[dict[str, Any]], more: list[dict[str, Any]], source: str
) -> None:
    texts = {
        "entities/a.yaml": written("entities", entities),
        "statements/a.yaml": written("statements", statements, source),
        "statements/b.yaml": written("statements", more),
    }

    contents = {kind: to_csv(rows[0], rows[1:]).encode("utf-8-sig") for kind, rows in to_tables(texts, SCHEMA).items()}
    tables = {kind: Table(kind, read_csv(content)) for kind, content in contents.items()}

    beside_their_files = from_tables(tables, texts, Dataset())
    assert (beside_their_files.slips, beside_their_files.texts) == ([], {})
    assert from_tables(tables, {}, Dataset()).texts == texts


@given(TEXT)
def test_a_cell_is_no_formula_and_its_text_comes_back(text: str) -> None:
    assert unescape_cell(escape_cell(text)) == text


def test_a_row_keeps_the_file_that_its_record_stands_in_whatever_that_is_called() -> None:
    located = (2, {"file": "entities/con.yaml", "number": "1"})
    written = {("entities/con.yaml", "1"): [{"id": "award/a"}]}

    assert settle(Sheet([located], []), "entities.csv", "entities", Dataset(), written) == Sheet([located], [])
    [slip] = settle(Sheet([located], []), "entities.csv", "entities", Dataset(), {}).slips
    assert str(slip) == (
        "entities.csv:2:file: 'entities/con.yaml' is no file of entities; write one such as entities/a.yaml"
    )


def test_no_table_has_more_rows_than_are_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {"entities/a.yaml": "entities:\n  - id: award/a\n  - id: award/b\n"}
    monkeypatch.setattr("courtgraph.export.csv_roundtrip.MAX_ROWS", 2)

    with pytest.raises(CourtgraphError, match="entities would have more than 2 rows, which import does not take"):
        to_tables(texts, SCHEMA)
