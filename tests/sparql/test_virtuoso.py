"""A real Virtuoso takes what is pushed, and answers the named queries as the embedded engine does."""

from pathlib import Path

import pytest

from courtgraph.errors import RemoteError
from courtgraph.sparql import Answer, named_queries, query, to_text
from courtgraph.sparql.remote.credentials import Credentials
from courtgraph.sparql.remote.endpoint import query_endpoint
from courtgraph.sparql.remote.push import graph_of, push
from courtgraph.store import read_dataset
from sparql.recorded import ANSWERS, QUERIES, as_recorded
from virtuoso import Virtuoso

pytestmark = pytest.mark.slow  # Virtuoso takes seconds to start
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
DIFFERENT = {
    "describe-model-judge": "DESCRIBE is the engine's to decide: Virtuoso gives what leads to the thing, too",
    "goals-achieved": "Virtuoso has no truth values and gives 1 and 0",
    "slogans-that-add-up": "the same",
}
"""The named queries whose answers Virtuoso gives another form, and why."""
QUOTES = """PREFIX cgo: <https://courtgraph.example/ontology#>
SELECT (COUNT(*) AS ?n) { ?evidence cgo:quote ?quote FILTER(%s) }"""


@pytest.fixture(scope="session")
def filled(real_virtuoso: Virtuoso, curated: Path) -> Virtuoso:
    """A Virtuoso with the dataset in the graph of its base, sent in several portions."""
    dataset = read_dataset(curated)
    credentials = Credentials(real_virtuoso.user, real_virtuoso.password)
    push(
        [dataset],
        real_virtuoso.graph_store,
        graph=graph_of([dataset]),
        replace=True,
        portion=300_000,
        credentials=credentials,
    )
    return real_virtuoso


def asked(text: str, virtuoso: Virtuoso, graph: str = "https://courtgraph.example/") -> Answer:
    return query_endpoint(text, virtuoso.endpoint, graph=graph)


@pytest.mark.parametrize("name", [named.name for named in named_queries(QUERIES)])
def test_a_named_query_is_answered_as_by_the_embedded_engine(filled: Virtuoso, name: str) -> None:
    [named] = [named for named in named_queries(QUERIES) if named.name == name]

    extension, content = as_recorded(asked(named.text, filled))

    is_same = content == (ANSWERS / (name + extension)).read_text("utf-8")
    assert is_same == (name not in DIFFERENT)


def test_the_truth_values_of_those_that_differ_are_numbers(filled: Virtuoso) -> None:
    for name in ("goals-achieved", "slogans-that-add-up"):
        [named] = [named for named in named_queries(QUERIES) if named.name == name]
        _, content = as_recorded(asked(named.text, filled))
        recorded = (ANSWERS / f"{name}.tsv").read_text("utf-8")

        assert content == recorded.replace("\ttrue\n", "\t1\n").replace("\tfalse\n", "\t0\n")


def test_a_table_is_printed_as_it_is_from_the_dataset(filled: Virtuoso, curated: Path) -> None:
    [awards] = [named.text for named in named_queries() if named.name == "awards"]

    assert to_text(asked(awards, filled)) == to_text(query(awards, read_dataset(curated)))


def test_every_triple_has_arrived_once(filled: Virtuoso, curated: Path) -> None:
    assert asked(COUNT, filled).to_dicts() == query(COUNT, read_dataset(curated)).to_dicts()


def test_replacing_a_graph_leaves_nothing_of_it_and_adding_does(real_virtuoso: Virtuoso, tmp_path: Path) -> None:
    credentials = Credentials(real_virtuoso.user, real_virtuoso.password)
    (tmp_path / "a.nt").write_text("<http://e/a> <http://e/p> <http://e/o> .\n", "utf-8")
    (tmp_path / "b.nt").write_text('<http://e/b> <http://e/p> "法院"@zh-Hant .\n', "utf-8")

    counts = []
    for name, replace in (("a.nt", True), ("b.nt", False), ("b.nt", True)):
        push(
            [tmp_path / name],
            real_virtuoso.graph_store,
            graph="https://e.org/g",
            replace=replace,
            credentials=credentials,
        )
        counts.append(asked(COUNT, real_virtuoso, "https://e.org/g").to_dicts()[0]["n"])

    assert counts == [1, 2, 1]
    [[_, _, term]] = asked("SELECT * { ?s ?p ?o }", real_virtuoso, "https://e.org/g").rows
    assert term is not None
    assert (term.value, term.language) == ("法院", "zh-hant")


def test_a_wrong_password_and_a_default_graph_are_refused_in_words(real_virtuoso: Virtuoso, tmp_path: Path) -> None:
    (tmp_path / "a.nt").write_text("<http://e/a> <http://e/p> <http://e/o> .\n", "utf-8")

    with pytest.raises(RemoteError, match=r"answers 401 Unauthorized; set COURTGRAPH_USER and COURTGRAPH_PASSWORD"):
        push(
            [tmp_path / "a.nt"], real_virtuoso.graph_store, graph="https://e.org/g", credentials=Credentials("dba", "x")
        )
    with pytest.raises(RemoteError, match=r'contains "default" param but the endpoint is not configured'):
        push([tmp_path / "a.nt"], real_virtuoso.graph_store, credentials=Credentials("dba", "dba"))


def test_a_malformed_question_is_refused_in_its_words(real_virtuoso: Virtuoso) -> None:
    with pytest.raises(RemoteError, match=r"answers 400 Bad Request: Virtuoso 37000 Error SP030: SPARQL compiler"):
        asked("SELECT * {", real_virtuoso)


def test_chinese_is_found_by_contains_and_not_by_a_pattern_with_a_sign(filled: Virtuoso, curated: Path) -> None:
    here = query(QUOTES % 'REGEX(STR(?quote), "法院.*法院")', read_dataset(curated)).to_dicts()[0]["n"]
    contains = QUOTES % 'CONTAINS(STR(?quote), "法院")'

    assert asked(contains, filled).to_dicts() == query(contains, read_dataset(curated)).to_dicts()
    assert asked(QUOTES % 'REGEX(STR(?quote), "法院.*法院")', filled).to_dicts() == [{"n": 0}]
    assert here != 0
