"""One form of each datatype: what checks pass is typed in RDF, and editors take it."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from courtgraph.rdf.literals import typed
from courtgraph.schema import Schema, ValueSpec, default_schema
from courtgraph.schema.forms import FORMS
from courtgraph.schema.records import Datatype, Qualifier
from courtgraph.store.json_schema import to_json_schema
from courtgraph.validation.value_rules import value_problems

SHARED = json.loads((Path(__file__).parents[1] / "shared" / "literals.json").read_text("utf-8"))["cases"]
# Python's own $ matches before the end of a line, which no editor's does
CASES = [
    (one["text"], one["datatype"])
    for one in SHARED
    if one["datatype"] in FORMS and one["text"].strip("\n") == one["text"]
]


@pytest.fixture(scope="module")
def schema() -> Schema:
    qualifiers = {name: Qualifier(name=name, label={}, definition="", datatype=name) for name in FORMS}  # type: ignore[arg-type]
    known = default_schema()
    predicates = {"received": known.predicates["received"]}
    return Schema(namespace=known.namespace, types=known.types, predicates=predicates, qualifiers=qualifiers)


@pytest.mark.parametrize(("text", "datatype"), CASES)
def test_what_is_typed_in_rdf_is_what_checks_pass_and_editors_take(
    text: str, datatype: Datatype, schema: Schema
) -> None:
    is_typed = bool(typed(text, datatype).datatype)
    statement = to_json_schema("statements", schema)["properties"]["statements"]["items"]
    form = statement["properties"]["qualifiers"]["properties"][datatype]
    is_taken = Draft202012Validator(form).is_valid(text)

    assert is_typed is not any(value_problems(text, ValueSpec(datatype=datatype)))
    # which months have which days is more than a pattern tells
    has_days = datatype == "edtf" or (datatype == "partialDate" and text.count("-") == 2)
    assert is_taken is is_typed or (is_taken and has_days)
