from pathlib import Path

import msgspec
import networkx as nx
import pytest

from courtgraph.graph import build_graph
from courtgraph.model import Dataset, Entity, Statement
from courtgraph.store import read_dataset

ENTITIES = tuple(Entity(id=name, type="Topic") for name in ("topic/a", "topic/b", "topic/c"))
THERE = Statement(subject="topic/b", predicate="aimsAt", object="topic/a")
BACK = Statement(subject="topic/a", predicate="usesMeans", object="topic/b", modality="plan")
DISPUTED = Statement(subject="topic/a", predicate="aimsAt", object="topic/c", status="disputed")
ITSELF = Statement(subject="topic/a", predicate="aimsAt", object="topic/a")
SMALL = Dataset(entities=ENTITIES, statements=(THERE, BACK, DISPUTED, ITSELF))


def test_what_the_dataset_stands_by_between_two_entities_is_one_edge_with_its_weight() -> None:
    graph = build_graph(SMALL, simple=True)

    assert type(graph) is nx.Graph
    assert list(graph) == ["topic/a", "topic/b", "topic/c"]
    assert list(graph.edges(data=True)) == [
        (
            "topic/a",
            "topic/b",
            {"weight": 2, "statements": f"{BACK.id} {THERE.id}", "predicates": "usesMeans aimsAt"},
        )
    ]


def test_plans_have_no_weight_among_the_facts() -> None:
    graph = build_graph(SMALL, simple=True, facts_only=True)

    assert graph.edges["topic/a", "topic/b"]["weight"] == 1


def test_nodes_are_those_of_the_other_graph() -> None:
    accepted = msgspec.structs.replace(SMALL, statements=tuple(one for one in SMALL.statements if one.asserted))

    assert [*build_graph(SMALL, simple=True).nodes(data=True)] == [*build_graph(accepted).nodes(data=True)]


@pytest.fixture(scope="module")
def curated_graph(curated: Path) -> "nx.Graph[str]":
    return build_graph(read_dataset(curated), simple=True)


def test_algorithms_that_take_no_multigraph_run(curated_graph: "nx.Graph[str]") -> None:
    middle = "court-group/xinzhou-courts"

    assert max(nx.core_number(curated_graph).values()) >= 2
    katz = nx.katz_centrality(curated_graph, alpha=0.01, weight="weight")
    assert max(katz, key=lambda node: katz[node]) == middle
    assert 0 < nx.transitivity(curated_graph) < 1
    assert all(
        0 <= share <= 1 for _, _, share in nx.jaccard_coefficient(curated_graph, [(middle, "person/xu-xiangqian")])
    )
    assert len(nx.pagerank(curated_graph)) == len(curated_graph)


def test_every_statement_between_two_entities_counts_once(curated: Path, curated_graph: "nx.Graph[str]") -> None:
    counted = [key for *_, edge in curated_graph.edges(data=True) for key in edge["statements"].split()]

    assert sorted(counted) == sorted(
        one.id for one in read_dataset(curated).statements if one.asserted and one.object and one.object != one.subject
    )
    assert curated_graph.size(weight="weight") == len(counted)
