"""The stages of a build, each prepared up to the action that is measured."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile

from courtgraph import Dataset, build_graph, check, read_dataset, render_html
from courtgraph.export.csv import to_entities_csv, to_statements_csv
from courtgraph.export.graphml import to_graphml
from courtgraph.export.node_link import to_node_link
from courtgraph.rdf import FORMATS, to_ntriples

Action = Callable[[], object]


def stream_ntriples(dataset: Dataset) -> None:
    """Write N-Triples to a file as they come."""
    with TemporaryFile("w", encoding="utf-8", newline="\n") as file:
        file.writelines(to_ntriples(dataset))


def _tables(dataset: Dataset) -> None:
    to_entities_csv(dataset)
    to_statements_csv(dataset)


STAGES: Mapping[str, Callable[[Dataset, Path], Action]] = {
    "reading YAML": lambda _, folder: partial(read_dataset, folder),
    "check": lambda dataset, _: partial(check, dataset),
    "networkx": lambda dataset, _: partial(build_graph, dataset),
    "N-Triples, as a stream": lambda dataset, _: partial(stream_ntriples, dataset),
    "N-Triples": lambda dataset, _: partial(FORMATS["nt"], dataset),
    "Turtle": lambda dataset, _: partial(FORMATS["ttl"], dataset),
    "TriG": lambda dataset, _: partial(FORMATS["trig"], dataset),
    "JSON-LD": lambda dataset, _: partial(FORMATS["jsonld"], dataset),
    "RDF/XML": lambda dataset, _: partial(FORMATS["rdf"], dataset),
    "GraphML": lambda dataset, _: partial(to_graphml, dataset.once(build_graph)),
    "node-link JSON": lambda dataset, _: partial(to_node_link, dataset.once(build_graph)),
    "CSV, both tables": lambda dataset, _: partial(_tables, dataset),
    "page": lambda dataset, _: partial(render_html, dataset),
}
"""By name: what is to be done with a dataset, or with the folder that holds it."""
