import pytest

from courtgraph.errors import QueryError
from courtgraph.model import Dataset, Entity
from courtgraph.sparql import parameters, query, set_values

BASE = "https://courtgraph.example/"
TEXT = """PREFIX court: <https://courtgraph.example/court/>
SELECT ?court ?name ?n {
  VALUES ?court { court:a }
  VALUES ?name { "A" }
  VALUES ?n { 1 }
}"""
SEVERAL = 'ASK { VALUES ?x { "a" "b" } VALUES (?y) { ("c") } ?x ?y "VALUES ?z { 1 }" }'


def test_what_may_be_set_is_the_one_value_of_a_variable() -> None:
    assert parameters(TEXT, BASE) == {"court": "court/a", "name": "A", "n": "1"}
    assert parameters(SEVERAL, BASE) == {}


def test_a_value_is_a_term_of_the_kind_that_it_replaces() -> None:
    given = {"n": "17", "name": "忻州", "court": "court/b"}

    assert query(TEXT, Dataset(), values=given).to_dicts() == [{"court": "court/b", "name": "忻州", "n": 17}]


def test_a_thing_may_be_given_as_an_iri() -> None:
    assert "<https://example.org/court/b>" in set_values(TEXT, {"court": "https://example.org/court/b"}, BASE)


@pytest.mark.parametrize(
    "hostile",
    ['" } DROP ALL #', "a> ?p ?o } #", "'''", 'x"@en', "} UNION { ?s ?p ?o", "a\nb", "?name", "https://a.b/> ?p ?o }"],
)
def test_no_value_becomes_a_part_of_the_query(hostile: str) -> None:
    data = Dataset(entities=(Entity(id="court/a", type="BasicCourt", label={"en": "A"}),))

    [row] = query(TEXT, data, values={"name": hostile, "court": hostile}).to_dicts()

    assert row == {"court": hostile, "name": hostile, "n": 1}


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"cuort": "court/b"}, "the query has no value cuort to set; did you mean court?"),
        ({"n": "1 } #"}, "1 } # is no number; write one such as 1"),
        ({"n": ""}, " is no number; write one such as 1"),
        ({"name": "\\u0022"}, "\\u0022 has a backslash; write the character itself"),
    ],
)
def test_what_cannot_be_set_is_refused(values: dict[str, str], message: str) -> None:
    with pytest.raises(QueryError) as raised:
        set_values(TEXT, values, BASE)

    assert str(raised.value) == message
