"""Curated YAML: reading it, its canonical form, and the texts that its quotes come from."""

from courtgraph.curation.canonical import to_canonical
from courtgraph.curation.coverage import LineCoverage, line_coverage
from courtgraph.curation.read import DatasetReader, dataset_files, read_dataset
from courtgraph.curation.texts import SourceText, read_texts
from courtgraph.curation.write import write_whole

__all__ = [
    "DatasetReader",
    "LineCoverage",
    "SourceText",
    "dataset_files",
    "line_coverage",
    "read_dataset",
    "read_texts",
    "to_canonical",
    "write_whole",
]
