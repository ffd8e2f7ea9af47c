"""The command line: commands parse, call and print; all else is elsewhere."""

from courtgraph.cli.group import main

__all__ = ["main"]
