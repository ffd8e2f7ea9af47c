"""N-Triples of tables, in parts that engines write side by side."""

from courtgraph.engines.ntriples.export import export_ntriples

__all__ = ["export_ntriples"]
