"""Datasets packed into tables, and the YAML given back."""

from courtgraph.export.tables.packing import RefusedDatasetsError
from courtgraph.export.tables.restore import import_tables
from courtgraph.export.tables.write_tables import export_tables

__all__ = ["RefusedDatasetsError", "export_tables", "import_tables"]
