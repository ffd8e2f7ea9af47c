"""What is refused must not reach the engine, which would ask the network. A listening socket says whether it did."""

import socket
from collections.abc import Iterator

import pytest

from courtgraph.errors import QueryError
from courtgraph.model import Dataset, Entity
from courtgraph.sparql import query
from courtgraph.sparql.refuse import MAX_TOKENS, refuse
from courtgraph.sparql.tokens import tokens

DATA = Dataset(entities=(Entity(id="court/a", type="BasicCourt", label={"en": "A Court"}),))


def count(text: str) -> int:
    return len(list(tokens(text)))


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        listening.setblocking(False)
        yield listening


@pytest.mark.parametrize(
    "clause",
    [
        "SERVICE <{}> {{ ?s ?p ?o }}",
        "sErViCe<{}>{{?s ?p ?o}}",
        "SERVICE SILENT <{}> {{ ?s ?p ?o }}",
        "SERVICESILENT<{}>{{?s ?p ?o}}",
        "{{ SELECT * {{ SERVICE <{}> {{ ?s ?p ?o }} }} }}",
        "?s ?p true . SERVICE e:x {{ ?s ?p ?o }}",
        "?s ?p trueSERVICE<{}>{{?s ?p ?o}}",
        "?s ?p 1SERVICE<{}>{{?s ?p ?o}}",
        "?s ?p 1.5e3SERVICE<{}>{{?s ?p ?o}}",
        "SERVICE:x {{ ?s ?p ?o }}",
        "SERVICEe:x {{ ?s ?p ?o }}",
        "?s ?p e:a.b.SERVICE<{}>{{?s ?p ?o}}",
        r"?s ?p e:a\#b . SERVICE <{}> {{ ?s ?p ?o }}",
        r"?s ?p e:a\' . SERVICE <{}> {{ ?s ?p ?o }} ?s ?p 'x'",
        "BIND(<{}> AS ?where) SERVICE ?where {{ ?s ?p ?o }}",
        "?s ?p <http://x/'> . SERVICE <{}> {{ ?s ?p 'x' }}",
        '?s ?p <http://x/"> . SERVICE <{}> {{ ?s ?p "x" }}',
        "?s ?p <http://x#y> SERVICE <{}> {{ ?s ?p ?o }}",
        "?s ?p '''a'b''c\\'''' . SERVICE <{}> {{ ?s ?p ?o }}",
        r'OPTIONAL {{ ?s ?p "\u0022" }} SERVICE <{}> {{ ?s ?p ?o }}',
        "# a comment\rSERVICE <{}> {{ ?s ?p ?o }}",
        "\\u0053ERVICE <{}> {{ ?s ?p ?o }}",
        "\\U00000053ERVICE <{}> {{ ?s ?p ?o }}",
        "# \\u000a SERVICE <{}> {{ ?s ?p ?o }}\n",
        "FILTER(?a<'b>c') SERVICE <{}> {{ ?s ?p 'x' }}",
        "FILTER(?a<e:c#d> '\n ?b) SERVICE <{}> {{ ?s ?p ?o }} #'",
        "FILTER(EXISTS{{?s ?p ?o}}<e:c#d> '\n ?b) SERVICE <{}> {{ ?s ?p ?o }} #'",
        "FILTER(?a<(?b>?c) && ?x<e:c#d> '\n) SERVICE <{}> {{ ?s ?p ?o }} #'",
        "?s ?p <http://x/\u3000'> . SERVICE <{}> {{ ?s ?p 'x' }}",
        "?s ?p <http://x/\u2028'> . SERVICE <{}> {{ ?s ?p 'x' }}",
    ],
)
def test_no_query_may_ask_another_server(clause: str, listener: socket.socket) -> None:
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
    prefixes = f"PREFIX e: <{address}> PREFIX : <{address}> "

    with pytest.raises(QueryError, match=r"^query:\d+:\d+: (?i:\w*SERVICE\w* is refused|.* in two ways)"):
        query(prefixes + "SELECT * { ?s ?p ?o . " + clause.format(address) + " }", DATA)
    with pytest.raises(BlockingIOError):
        listener.accept()


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ?from ?service { ?from ?service $load } # SERVICE <http://example.org/> { }",
        'ASK { ?s ?p \'FROM here\', "INSERT DATA", \'\'\'it\'s a "SERVICE"\n\'\'\', """LOAD \\" DROP""" }',
        "ASK { <http://example.org/SERVICE> <http://example.org/FROM#LOAD> 'x'@en-service }",
        "PREFIX e: <http://example.org/> ASK { e:service e:from-here _:load }",
        "PREFIX e: <http://example.org/> ASK { ?a e:b ?c FILTER(?a < ?c && ?c > 'FROM') }",
        "SELECT (COUNT(DISTINCT ?s) AS ?loads) { ?s ?p ?o FILTER(?o IN (<http://x/#a>, <http://x/#b>)) }",
        r"ASK { ?s ?p 'A court \u0053o named' }",
    ],
)
def test_the_words_may_stand_in_strings_names_iris_and_comments(text: str) -> None:
    query(text, DATA)


def test_the_message_names_the_place() -> None:
    with pytest.raises(QueryError) as raised:
        refuse("SELECT *\n  { SERVICE <a:a> { } }", "question.rq")

    assert str(raised.value) == (
        "question.rq:2:5: SERVICE is refused: it would ask another server; a query sees only the data that it is given"
    )


def test_a_prefix_that_reads_as_a_keyword_has_to_be_renamed() -> None:
    with pytest.raises(QueryError, match=r"1:8: service is refused: .*; call the prefix something else"):
        query("PREFIX service: <a:> ASK { ?s a service:A }", DATA)


@pytest.mark.parametrize(
    ("head", "part", "tail"),
    [
        ("ASK { ", "BIND(1 AS ?v0) ", "}"),
        ("SELECT ", "(COUNT(*) AS ?v0) ", "{ }"),
        ("ASK { ", "FILTER(true) ", "}"),
        ("ASK { ", "MINUS { ?s ?p ?o } ", "}"),
        ("ASK { FILTER(true", " || false", ") }"),
        ("ASK { ?s <a:a>", "|<a:a>", " ?o }"),
        ("DESCRIBE", " <a:a>", ""),
    ],
)
def test_the_engine_bears_the_longest_query_that_is_let_through(head: str, part: str, tail: str) -> None:
    most = (MAX_TOKENS - count(head + tail)) // count(part)
    text = head + "".join(part.replace("0", str(number)) for number in range(most)) + tail

    query(text, Dataset())


def test_a_long_list_of_values_is_no_matter() -> None:
    values = " ".join(f"<http://example.org/{number}>" for number in range(20000))

    assert len(query(f"SELECT ?x {{ VALUES ?x {{ {values} }} }}", DATA)) == 20000
