"""A dataset as tables for spreadsheets, and its graph as GraphML and node-link JSON for graph tools."""

from courtgraph.export.csv import to_csv, to_entities_csv, to_statements_csv
from courtgraph.export.graphml import to_graphml
from courtgraph.export.node_link import to_node_link

__all__ = ["to_csv", "to_entities_csv", "to_graphml", "to_node_link", "to_statements_csv"]
