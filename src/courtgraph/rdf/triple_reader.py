"""The triples of a file of Turtle or N-Triples, read in a worker process, which the parser may end."""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from courtgraph.errors import DatasetError
from courtgraph.store.read_file import read_regular
from courtgraph.worker.call import call_worker

MAX_BYTES = 256 * 2**20


class Value(NamedTuple):
    """The object of a triple; a triple term has no value."""

    value: str
    is_literal: bool
    language: str


def read_triples(path: Path) -> Iterator[tuple[str, str, Value]]:
    """The subject, the predicate and the object of each triple; Turtle or JSON-LD by its ending, else N-Triples.

    Raises DatasetError for a file that cannot be read, is malformed or is more than the parser bears.
    """
    # a parser that dies takes the worker along, and the file is read here, where it is told what is wrong with it
    request = json.dumps([str(path), b64encode(read_regular(path, MAX_BYTES)).decode()]).encode()
    lines = call_worker(parse_triples, request, str(path), DatasetError, timeout=None)
    for subject, predicate, *value in map(json.loads, lines.splitlines()):
        yield subject, predicate, Value(*value)


def parse_triples(request: bytes) -> bytes:
    """The triples of a file, each as a line of JSON; its name and its content, in base 64, come as JSON."""
    from pyoxigraph import RdfFormat, parse

    name, content = json.loads(request)
    path = Path(name)
    forms = {".ttl": RdfFormat.TURTLE, ".jsonld": RdfFormat.JSON_LD}
    form = forms.get(path.suffix.lower(), RdfFormat.N_TRIPLES)
    try:
        return b"".join(map(_line, parse(b64decode(content), format=form)))
    except SyntaxError as error:
        raise DatasetError(f"{path}:{error.lineno}: malformed RDF: {error.msg}") from None
    except MemoryError as error:
        if not str(error):  # the parser's own has words
            raise
        raise DatasetError(f"{path}: a text or a name is longer than 16 MiB; shorten it") from None


def _line(quad: Any) -> bytes:
    subject, value = getattr(quad.subject, "value", ""), getattr(quad.object, "value", "")
    is_literal = hasattr(quad.object, "datatype")
    record = [subject, quad.predicate.value, value, is_literal, (quad.object.language if is_literal else "") or ""]
    return json.dumps(record).encode() + b"\n"
