"""What is put into a page, in a form that cannot leave its element."""

import base64
import gzip
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from courtgraph.errors import CourtgraphError
from courtgraph.html.columnar import Texts, to_table

_IN_A_LINE = 20_000
"""How many items of a list one line has at the most."""

_NESTED = {"columns", "fields"}
"""What holds most of a table."""

_RISKY = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def as_data(value: object) -> str:
    r"""JSON that can stand inside a script element: nothing in it can end the element or start another.

    >>> as_data({"label": "</script>"})
    '{"label":"\\u003c/script\\u003e"}'
    """
    written = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return _RISKY.sub(lambda match: f"\\u{ord(match[0]):04x}", written)


def as_lines(parts: Mapping[str, Any]) -> str:
    """The same as lines of JSON, each a part behind the names that lead to it: a browser never holds all of the text.

    A table is written column by column, and a long list goes on in the lines behind its first.

    >>> print(as_lines({"ids": {"rows": 2, "columns": {"id": {"all": 1}}}, "texts": ["a", "b"]}))
    [["ids","rows"],2]
    [["ids","columns","id"],{"all":1}]
    [["texts"],["a","b"]]
    """
    return "\n".join(as_data([names, part]) for names, part in _parts_of(parts))


def _parts_of(parts: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, part in parts.items():
        names = (*above, name)
        if isinstance(part, dict) and part and (name in _NESTED or not _NESTED.isdisjoint(part)):
            yield from _parts_of(part, names)
        elif isinstance(part, list):
            yield from ((names, part[start : start + _IN_A_LINE]) for start in range(0, len(part) or 1, _IN_A_LINE))
        else:
            yield names, part


def in_tables(payload: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The payload with what there is much of in tables; and its evidence, which a large page reads later.

    >>> in_tables({"entities": [], "statements": [], "evidence": []})[1]
    {'rows': 0, 'columns': {}}
    """
    texts = Texts()
    # statements first: the ids in them are then known where entities have them
    tables = {name: to_table(payload[name], texts) for name in ("statements", "entities", "evidence")}
    evidence = tables.pop("evidence")
    rest = {name: value for name, value in payload.items() if name != "evidence"}
    return {**rest, **tables, "texts": texts.all}, evidence


def gzip_base64(content: bytes) -> str:
    """Bytes as Base64 of gzip: always the same for the same bytes, for no time is written into it.

    >>> gzip.decompress(base64.b64decode(gzip_base64(b"Turtle")))
    b'Turtle'
    """
    return base64.b64encode(gzip.compress(content, mtime=0)).decode()


def bundled(name: str) -> str:
    """A script or a style of our own, which a build makes of ``frontend/``."""
    return _bundle(name).decode()


@cache
def packed_bundle(name: str) -> str:
    """A file of the build, packed."""
    return gzip_base64(_bundle(name))


@cache
def _bundle(name: str) -> bytes:
    try:
        return (files("courtgraph.html") / "static" / name).read_bytes()
    except FileNotFoundError:
        raise CourtgraphError(f"the page's {name} has not been built; run make frontend or pip install -e .") from None
