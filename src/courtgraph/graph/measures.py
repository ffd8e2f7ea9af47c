"""What there is in a dataset, in numbers."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from courtgraph.graph.build import build_graph
from courtgraph.model import Dataset


class Measures(msgspec.Struct, frozen=True, kw_only=True):
    """Counts of a dataset, each with one meaning wherever it is told.

    ``entities`` are the curated ones; ``spoken_of`` are the sources that statements speak of, which are things too.
    ``evidence`` counts pieces, each once however many statements share it; ``citations`` counts them by statement.
    ``inferred`` are the statements that no piece of evidence says outright. ``degree`` counts the edges at an entity
    that are facts, the most connected first, and ``components`` are connected by facts: a plan connects nothing yet.
    """

    entities: int
    spoken_of: int
    statements: int
    evidence: int
    citations: int
    inferred: int
    sources: int
    types: dict[str, int]
    predicates: dict[str, int]
    cited_lines: dict[str, int]
    degree: dict[str, int]
    components: list[int]
    values: int


def measure(dataset: Dataset) -> Measures:
    """Count what a dataset holds; components are sizes of the weakly connected parts, the largest first."""
    import networkx as nx

    graph = dataset.once(build_graph)
    facts = nx.subgraph_view(graph, filter_edge=lambda *edge: _is_fact(graph.edges[edge]))
    cited = [piece for statement in dataset.statements for piece in statement.evidence]
    lines = {(piece.source, piece.line) for piece in cited}
    return Measures(
        entities=len(dataset.entities),
        spoken_of=sum(source.id in dataset.things for source in dataset.sources),
        statements=len(dataset.statements),
        evidence=len({piece.id for piece in cited}),
        citations=len(cited),
        inferred=sum(statement.inferred for statement in dataset.statements),
        sources=len(dataset.sources),
        types=_counted(thing.type for thing in dataset.things.values()),
        predicates=_counted(statement.predicate for statement in dataset.statements),
        cited_lines=_counted(source for source, _ in lines),
        degree=_ordered(dict(facts.degree())),
        components=sorted(map(len, nx.weakly_connected_components(facts)), reverse=True),
        values=sum(not statement.object for statement in dataset.statements),
    )


def _is_fact(edge: dict[str, object]) -> bool:
    return (edge["status"], edge["modality"]) == ("accepted", "fact")


def _counted(names: Iterable[str]) -> dict[str, int]:
    return _ordered(Counter(names))


def _ordered(counts: dict[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
