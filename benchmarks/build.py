"""How long the outputs take, beside what a named peer takes for the same data in the same run.

Run it with ``python benchmarks/build.py [STATEMENTS]``.
"""

import sys
import time
from collections.abc import Callable

from generate import generate

from courtgraph import Dataset, build_graph, query, to_rdflib
from courtgraph.rdf import FORMATS
from courtgraph.validation import check

JOIN = """
PREFIX cgo: <https://courtgraph.example/ontology#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
SELECT (COUNT(*) AS ?n) { ?s rdf:predicate cgo:received ; cgo:year ?y ; prov:wasDerivedFrom/cgo:line ?l }
"""


def seconds(action: Callable[[], object]) -> float:
    """The better of two runs."""
    took = []
    for _ in range(2):
        start = time.perf_counter()
        action()
        took.append(time.perf_counter() - start)
    return min(took)


def compare(what: str, ours: float, peer: str, theirs: float) -> None:
    """One line of the result."""
    print(f"{what:<34} {ours:>8.2f} s   {peer:<34} {theirs:>8.2f} s   {theirs / ours:>6.1f} times as long")


def main(statements: int) -> None:
    """Measure and print."""
    dataset: Dataset = generate(statements)
    graph = to_rdflib(dataset)
    print(f"{statements:,} statements, {len(graph):,} triples")
    compare(
        "N-Triples",
        seconds(lambda: FORMATS["nt"](dataset)),
        "rdflib, from its graph",
        seconds(lambda: graph.serialize(format="nt")),
    )
    compare(
        "Turtle",
        seconds(lambda: FORMATS["ttl"](dataset)),
        "rdflib, from its graph",
        seconds(lambda: graph.serialize(format="turtle")),
    )
    compare(
        "SPARQL, loading and a join",
        seconds(lambda: query(JOIN, dataset)),
        "rdflib, loading and the same join",
        seconds(lambda: list(to_rdflib(dataset).query(JOIN))),
    )
    print(f"{'check':<34} {seconds(lambda: check(dataset)):>8.2f} s")
    print(f"{'networkx graph':<34} {seconds(lambda: build_graph(dataset)):>8.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
