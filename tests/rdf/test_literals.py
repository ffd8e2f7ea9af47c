import pytest
import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st

from courtgraph.rdf.literals import tagged, typed, value_literal
from courtgraph.rdf.namespaces import XSD
from courtgraph.rdf.terms import Literal
from courtgraph.schema import ValueSpec

DATATYPES = ["string", "langString", "decimal", "positiveInteger", "gYear", "partialDate", "unknown"]


@pytest.mark.parametrize(
    ("text", "datatype", "expected"),
    [
        ("39", "decimal", "decimal"),
        ("-0.5", "decimal", "decimal"),
        ("12", "positiveInteger", "integer"),
        ("2024", "gYear", "gYear"),
        ("2024", "partialDate", "gYear"),
        ("2024-05", "partialDate", "gYearMonth"),
        ("2024-02-29", "partialDate", "date"),
    ],
)
def test_a_value_that_is_written_right_gets_its_datatype(text: str, datatype: str, expected: str) -> None:
    assert typed(text, datatype) == Literal(text, XSD + expected)


@pytest.mark.parametrize(
    ("text", "datatype"),
    [
        ("1,000", "decimal"),
        ("+5", "decimal"),
        ("NaN", "decimal"),
        ("1e3", "decimal"),
        ("１２", "positiveInteger"),
        ("007", "positiveInteger"),
        ("0", "positiveInteger"),
        ("0000", "gYear"),
        ("24", "gYear"),
        ("2024\n", "gYear"),
        ("2023-02-29", "partialDate"),
        ("2024-13", "partialDate"),
        ("2024", "string"),
    ],
)
def test_a_value_that_is_not_written_right_stays_a_plain_string(text: str, datatype: str) -> None:
    assert typed(text, datatype) == Literal(text)


@given(
    text=st.one_of(st.text(), st.decimals().map(str), st.integers().map(str), st.dates().map(str)),
    datatype=st.sampled_from(DATATYPES),
)
@settings(deadline=None)
def test_no_literal_is_ill_typed_and_rdflib_keeps_every_one_as_it_is(text: str, datatype: str) -> None:
    literal = typed(text, datatype)

    read = rdflib.Literal(text, datatype=rdflib.URIRef(literal.datatype) if literal.datatype else None)
    assert not read.ill_typed
    assert str(read) == text


@pytest.mark.parametrize(("language", "tag"), [("zh-Hant", "zh-hant"), ("en-GB", "en-gb"), ("no tag", ""), ("", "")])
def test_a_language_tag_is_in_lower_case_and_left_out_when_it_is_none(language: str, tag: str) -> None:
    assert tagged("法院", language) == Literal("法院", language=tag)


def test_a_value_in_a_language_is_no_number() -> None:
    assert value_literal("39", "en", ValueSpec(datatype="decimal")) == Literal("39", language="en")
    assert value_literal("39", "", ValueSpec(datatype="decimal")) == Literal("39", XSD + "decimal")
    assert value_literal("39", "", None) == Literal("39")
