import rdflib
from hypothesis import given, settings
from hypothesis import strategies as st

from courtgraph.rdf.literals import typed, value_literal
from courtgraph.rdf.terms import Literal

DATATYPES = ["string", "langString", "decimal", "positiveInteger", "gYear", "partialDate", "unknown"]


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


def test_a_value_whose_predicate_says_no_datatype_is_a_plain_string() -> None:
    assert value_literal("39", "", None) == Literal("39")
