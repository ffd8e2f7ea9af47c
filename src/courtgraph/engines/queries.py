"""The queries, which stand in files of their own: SQL as DuckDB and Spark both understand it."""

from functools import cache
from importlib.resources import files


@cache
def query(name: str) -> str:
    r"""The text of a query.

    >>> query("repeated_evidence").partition("\n")[0]
    '-- Pieces of evidence that several records have, and the first statement that each is of.'
    """
    return (files("courtgraph.engines") / "sql" / f"{name}.sql").read_text("utf-8")
