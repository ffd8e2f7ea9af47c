"""The garbage collector rests while an output is made of records: it would walk through all of them again and again."""

import gc
from pathlib import Path

import pytest

from courtgraph.export.registry import OUTPUTS
from courtgraph.model import Dataset
from courtgraph.rdf import FORMATS
from courtgraph.store import read_dataset


@pytest.mark.parametrize("form", [*FORMATS, "graphml", "json"])
def test_an_output_of_thousands_of_triples_is_made_between_two_collections(form: str, curated: Path) -> None:
    dataset = read_dataset(curated)
    OUTPUTS[form].write(Dataset())  # loads what it takes
    begun: list[str] = []

    def note(phase: str, _: object) -> None:
        begun.append(phase)

    gc.callbacks.append(note)
    try:
        OUTPUTS[form].write(dataset)
    finally:
        gc.callbacks.remove(note)

    # one each time that it wakes: the graph is an output's first half
    assert begun.count("start") <= 3
