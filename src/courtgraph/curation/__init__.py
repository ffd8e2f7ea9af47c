"""Curated YAML: reading it, its canonical form, and the texts that its quotes come from."""

from courtgraph.curation.read import dataset_files, read_dataset

__all__ = ["dataset_files", "read_dataset"]
