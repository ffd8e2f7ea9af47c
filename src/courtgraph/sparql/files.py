"""RDF files into a store, whatever their format, without a look at the network."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from courtgraph.errors import QueryError

if TYPE_CHECKING:
    from pyoxigraph import RdfFormat, Store

_DOCTYPE = re.compile("<!DOCTYPE", re.IGNORECASE)


def load_file(store: "Store", path: str) -> None:
    """Add the triples of a file, in the format that its extension names.

    Raises:
        QueryError: the file is missing, malformed or in an unknown format; RDF/XML that declares entities, and
            JSON-LD whose context lies elsewhere, are refused.
    """
    form = _format(path)
    content = _read(path)
    if form.file_extension == "rdf":
        _refuse_entities(content, path)
    try:
        store.load(content, format=form)
    except (SyntaxError, ValueError) as error:
        raise QueryError(_malformed(error, path)) from None


def _format(path: str) -> "RdfFormat":
    from pyoxigraph import RdfFormat

    formats = {
        ".ttl": RdfFormat.TURTLE,
        ".nt": RdfFormat.N_TRIPLES,
        ".nq": RdfFormat.N_QUADS,
        ".trig": RdfFormat.TRIG,
        ".jsonld": RdfFormat.JSON_LD,
        ".rdf": RdfFormat.RDF_XML,
    }
    extension = Path(path).suffix.lower()
    if extension not in formats:
        raise QueryError(f"{path}: {extension or 'no extension'} is no RDF format; name a file {', '.join(formats)}")
    return formats[extension]


def _read(path: str) -> str:
    try:
        return Path(path).read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise QueryError(f"{path}:{line}: byte {error.start} is not UTF-8; save the file as UTF-8") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise QueryError(f"{path}: cannot be read: {reason}; check the path") from None


def _refuse_entities(content: str, path: str) -> None:
    """Entities can unfold a small file into a huge one: 500 kB kept the parser busy for 18 s."""
    if found := _DOCTYPE.search(content):
        line = content.count("\n", 0, found.start()) + 1
        raise QueryError(f"{path}:{line}: RDF/XML with a document type is refused; write its entities out")


def _malformed(error: Exception, path: str) -> str:
    """The engine's words behind path and line; it knows no line for some mistakes in RDF/XML and JSON-LD."""
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    if "LoadDocumentCallback" in message:
        return f"{path}: the JSON-LD context lies elsewhere and is not fetched; put it into the file"
    line = f":{error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
    return f"{path}{line}: malformed RDF: {message}"
