"""The triples of a file of Turtle or N-Triples, read in a worker process, which the parser may end."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from courtgraph.errors import DatasetError
from courtgraph.worker.call import call_worker


class Value(NamedTuple):
    """The object of a triple; a triple term has no value."""

    value: str
    is_literal: bool
    language: str


def read_triples(path: Path) -> Iterator[tuple[str, str, Value]]:
    """The subject, the predicate and the object of each triple; Turtle by the ending of the file, else N-Triples.

    Raises DatasetError for a file that cannot be read, is malformed or is more than the parser bears.
    """
    lines = call_worker(parse_triples, json.dumps(str(path)).encode(), str(path), DatasetError, timeout=None)
    for subject, predicate, *value in map(json.loads, lines.splitlines()):
        yield subject, predicate, Value(*value)


def parse_triples(request: bytes) -> bytes:
    """The triples of a file, whose path comes as JSON, each as a line of JSON."""
    from pyoxigraph import RdfFormat, parse

    path = Path(json.loads(request))
    form = RdfFormat.TURTLE if path.suffix.lower() == ".ttl" else RdfFormat.N_TRIPLES
    try:
        return b"".join(map(_line, parse(path.read_bytes(), format=form)))
    except SyntaxError as error:
        raise DatasetError(f"{path}:{error.lineno}: malformed RDF: {error.msg}") from None
    except OSError as error:
        raise DatasetError(f"{path}: cannot be read: {error.strerror}; check the path") from error
    except MemoryError as error:
        if not str(error):  # the parser's own has words
            raise
        raise DatasetError(f"{path}: a text or a name is longer than 16 MiB; shorten it") from None


def _line(quad: Any) -> bytes:
    subject, value = getattr(quad.subject, "value", ""), getattr(quad.object, "value", "")
    is_literal = hasattr(quad.object, "datatype")
    record = [subject, quad.predicate.value, value, is_literal, (quad.object.language if is_literal else "") or ""]
    return json.dumps(record).encode() + b"\n"
