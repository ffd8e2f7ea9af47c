"""Curated YAML: reading it, its canonical form, and the texts that its quotes come from."""

from courtgraph.store.atomic_write import atomic_write
from courtgraph.store.canonical import to_canonical
from courtgraph.store.read import DatasetReader, dataset_files, read_dataset
from courtgraph.store.read_whole import read_whole, refuse_partial
from courtgraph.store.source_texts import SourceText, read_texts

__all__ = [
    "DatasetReader",
    "SourceText",
    "atomic_write",
    "dataset_files",
    "read_dataset",
    "read_texts",
    "read_whole",
    "refuse_partial",
    "to_canonical",
]
