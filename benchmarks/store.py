"""A store on disk against rdflib, in loading, ten questions and opening: python benchmarks/store.py [ENTITIES].

9,200 entities, which is what is taken where no number is named, are half a million triples. Both get the same file of
N-Triples and the same questions, answer one after the other in this run, and have to give the same number of rows.
"""

import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pyoxigraph
import rdflib
from generate import province
from measuring import of_command, row

from courtgraph.rdf import to_ntriples
from courtgraph.sparql.store_reader import open_store
from courtgraph.sparql.store_writer import write_store

ENTITIES = 9_200
AIMS = {"loading": 8, "median": 20, "slowest": 1.0, "opening": 0.1}
PREFIXES = """
PREFIX cgo: <https://courtgraph.example/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX court: <https://courtgraph.example/court/>
"""
ENGLISH = 'FILTER(LANGMATCHES(LANG(?{0}), "en"))'
SHAPES = {
    "all of one thing": "SELECT * { { court:high ?p ?o } UNION { ?s ?p court:high } }",
    "a type with names": f"SELECT * {{ ?a a cgo:Award ; skos:prefLabel ?l {ENGLISH.format('l')} }}",
    "words in names": 'SELECT * { ?a skos:prefLabel ?l FILTER(CONTAINS(STR(?l), "專題活動")) }',
    "names of both ends": f"""SELECT * {{ ?s rdf:predicate cgo:issued ; rdf:subject ?a ; rdf:object ?b
        OPTIONAL {{ ?a skos:prefLabel ?one {ENGLISH.format("one")} }}
        OPTIONAL {{ ?b skos:prefLabel ?two {ENGLISH.format("two")} }} }}""",
    "a join of three": "SELECT * { ?court cgo:carriesOut ?a . ?a cgo:usesMeans ?b . ?b cgo:aimsAt ?c }",
    "evidence with its words": """SELECT * { ?s rdf:predicate cgo:received ; prov:wasDerivedFrom ?e .
        ?e cgo:line ?l ; cgo:quote ?q }""",
    "evidence by source": """SELECT ?source (COUNT(DISTINCT ?e) AS ?n) { ?s cgo:status "accepted" ;
        prov:wasDerivedFrom ?e . ?e oa:hasSource ?source } GROUP BY ?source""",
    "counts by predicate": "SELECT ?p (COUNT(?s) AS ?n) { ?s rdf:predicate ?p } GROUP BY ?p",
    "a path": "SELECT DISTINCT ?b { ?court cgo:supervisedBy+ court:high . ?court (cgo:carriesOut|cgo:usesMeans)+ ?b }",
    "what is not there": "SELECT * { ?a a cgo:Activity FILTER NOT EXISTS { ?a cgo:usesMeans ?b } }",
}
"""The shapes that the named queries have."""
OPEN = "import sys; from courtgraph.sparql.store_reader import open_store\nwith open_store(sys.argv[1]): pass"
IMPORT = "import sys, pyoxigraph; from courtgraph.sparql.store_reader import open_store"


class Compared(NamedTuple):
    """Seconds that the store, the same engine in memory and rdflib take, and how many rows there were."""

    ours: float
    memory: float
    theirs: float
    rows: int

    @property
    def ratio(self) -> float:
        """How many times as fast the store is."""
        return self.theirs / self.ours


def taken(action: Callable[[], object], runs: int = 1) -> float:
    """The seconds of the processor of the fastest run, those of the processes that it starts with it."""
    seconds = []
    for _ in range(runs):
        start = _used()
        action()
        seconds.append(_used() - start)
    return min(seconds)


def _used() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def compare(text: str, store: pyoxigraph.Store, memory: pyoxigraph.Store, graph: rdflib.Graph) -> Compared:
    """Ask all three, of which each has answered other questions before."""
    counts = set[int]()

    def ask(engine: pyoxigraph.Store | rdflib.Graph) -> None:
        counts.add(sum(1 for _ in engine.query(PREFIXES + text)))

    ours, in_memory, theirs = (taken(partial(ask, engine), 3) for engine in (store, memory, graph))
    if len(counts) > 1:
        raise SystemExit(f"{text}: {counts} rows; they have to be the same")
    return Compared(ours, in_memory, theirs, counts.pop())


def load_both(file: Path, store: Path) -> tuple[float, float, rdflib.Graph]:
    """The seconds for making the store and for reading the file by rdflib, and its graph."""
    graph = rdflib.Graph()
    ours = taken(lambda: write_store([file], store))
    theirs = taken(lambda: graph.parse(file, format="nt"))
    return ours, theirs, graph


def main(entities: int) -> None:
    """Print what both take, with the ratios and the aims."""
    with TemporaryDirectory() as folder:
        file, store = Path(folder, "graph.nt"), Path(folder, "store")
        with file.open("w", encoding="utf-8", newline="\n") as written:
            written.writelines(to_ntriples(province(entities)))
        ours, theirs, graph = load_both(file, store)
        row(f"{len(graph):,} triples", ["store", "in memory", "rdflib", "rdflib / store", "rows"])
        row("loading", [f"{ours:.2f} s", "", f"{theirs:.2f} s", f"{theirs / ours:.1f} (aim {AIMS['loading']})"])
        memory = pyoxigraph.Store()
        memory.bulk_load(path=file, format=pyoxigraph.RdfFormat.N_TRIPLES)
        with open_store(str(store)) as opened:
            found = {name: compare(text, opened, memory, graph) for name, text in SHAPES.items()}
        for name, one in found.items():
            seconds = (one.ours, one.memory, one.theirs)
            row(name, [*(f"{each * 1000:.1f} ms" for each in seconds), f"{one.ratio:.1f}", f"{one.rows:,}"])
        row("median", ["", "", "", f"{median(one.ratio for one in found.values()):.1f} (aim {AIMS['median']})"])
        row("slowest", [f"{max(one.ours for one in found.values()):.2f} s (aim {AIMS['slowest']:g})"])
        opening = of_command("-c", OPEN, str(store)) - of_command("-c", IMPORT)
        row("opening beside Python", [f"{opening:.3f} s (aim {AIMS['opening']:g})"])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ENTITIES)
