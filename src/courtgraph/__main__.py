"""``python -m courtgraph``, for where the command is not on the path."""

from courtgraph.cli import main

main(prog_name="courtgraph")
