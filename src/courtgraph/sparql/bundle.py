"""What lets a page answer questions by itself."""

from pathlib import Path
from typing import TYPE_CHECKING

from courtgraph.model import Dataset
from courtgraph.sparql.named import queries_folder, sound_queries

if TYPE_CHECKING:
    from courtgraph.html import SparqlBundle


def to_asking(dataset: Dataset, queries: str | Path | None = None) -> "SparqlBundle":
    """The dataset and named queries, for ``render_html(dataset, asking=...)``.

    The queries are those of a folder, the dataset's own unless another is given, and those that fit every dataset.
    One that is broken is left out; ``check`` and ``sound_queries`` tell what is wrong with it.

    >>> to_asking(Dataset()).prefixes["cgo"]
    'https://courtgraph.example/ontology#'

    Raises:
        QueryError: there is no such folder.
    """
    from courtgraph.html import Question, SparqlBundle
    from courtgraph.rdf import FORMATS
    from courtgraph.rdf.namespaces import dataset_prefixes

    found, _ = sound_queries(queries or queries_folder(dataset))
    return SparqlBundle(
        turtle=FORMATS["ttl"](dataset),
        prefixes=dataset_prefixes(dataset),
        questions=tuple(Question(name=each.name, zh=each.zh, en=each.en, text=each.text) for each in found),
    )
