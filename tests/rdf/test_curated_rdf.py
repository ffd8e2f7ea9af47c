from pathlib import Path
from typing import Any

import pyshacl
import pytest
import rdflib

from courtgraph.model import Dataset
from courtgraph.rdf import FORMATS, to_rdflib, to_shapes
from courtgraph.store import read_dataset
from rdf.readers import READERS, quads_with_oxigraph, violations, written

PYSHACL: Any = pyshacl


@pytest.fixture(scope="module")
def curated() -> Dataset:
    return read_dataset(Path(__file__).parents[2] / "data")


@pytest.mark.slow  # other tools read the whole dataset
@pytest.mark.parametrize("reader", READERS)
def test_the_curated_dataset_is_the_same_in_every_format(curated: Dataset, reader: str) -> None:
    form, read = READERS[reader]

    assert read(FORMATS[form](curated), form) == written(curated)


def test_the_graphs_of_the_curated_sources_hold_the_same_triples(curated: Dataset) -> None:
    assert {line for _, line in quads_with_oxigraph(FORMATS["trig"](curated))} == written(curated)


@pytest.mark.slow  # checks the whole dataset with pyshacl
def test_the_shapes_hold_on_the_curated_dataset(curated: Dataset) -> None:
    shapes = rdflib.Graph().parse(data=to_shapes(curated.schema), format="turtle")

    _, report, _ = PYSHACL.validate(to_rdflib(curated), shacl_graph=shapes)

    assert violations(report) == set()
