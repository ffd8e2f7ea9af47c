"""RDF files into a store, whatever their format, without a look at the network."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from courtgraph.errors import QueryError
from courtgraph.sparql.file_reader import LARGEST_IN_BULK, PACKED, open_file

if TYPE_CHECKING:
    from pyoxigraph import Quad, RdfFormat, Store

INPUT_FORMATS = {
    "ttl": "TURTLE",
    "turtle": "TURTLE",
    "n3": "N3",
    "nt": "N_TRIPLES",
    "nq": "N_QUADS",
    "trig": "TRIG",
    "jsonld": "JSON_LD",
    "rdf": "RDF_XML",
    "owl": "RDF_XML",
    "xml": "RDF_XML",
}
"""The endings of files, and what the engine calls their formats."""


def load_file(
    store: "Store",
    path: str,
    input_format: str = "",
    *,
    in_bulk: bool = False,
    told: Callable[[int], None] | None = None,
) -> None:
    """Add the triples of a file in ``input_format`` or, where that is not given, in the one that its ending names.

    An ending .gz or .zst after that says how it is packed. Of N3 what is said outright is added: no formulas, and
    nothing of them, such as rules. ``in_bulk`` is for a store on disk and for files of any length;
    ``told`` is called with how many bytes have been read.

    Raises:
        QueryError: the file is missing, malformed, broken or in an unknown format; RDF/XML that declares entities, and
            JSON-LD whose context lies elsewhere, are refused.
    """
    import pyoxigraph

    form = _format(path, input_format)
    most = LARGEST_IN_BULK if in_bulk else 0
    with open_file(path, refuses_doctype=form == pyoxigraph.RdfFormat.RDF_XML, most=most, told=told) as content:
        try:
            if form == pyoxigraph.RdfFormat.N3:
                store.extend(_said_outright(pyoxigraph.parse(content, format=form, rename_blank_nodes=True)))
            elif in_bulk:
                store.bulk_load(content, format=form)
            else:
                store.load(content, format=form)
        except (SyntaxError, ValueError) as error:
            raise QueryError(_malformed(error, path)) from None
        except MemoryError as error:
            if is_too_long(error):
                raise QueryError(f"{path}: a text or a name is longer than 16 MiB; shorten it") from None
            raise


def is_too_long(error: MemoryError) -> bool:
    """Whether the engine means that something is longer than it reads at once, and not that there is no memory."""
    return "buffer" in str(error)


def _said_outright(quads: "Iterable[Quad]") -> "list[Quad]":
    """What stands in no formula of N3 and speaks of none: without what it says a formula is a thing without a name."""
    from pyoxigraph import DefaultGraph

    read = list(quads)
    formulas = {quad.graph_name for quad in read} - {DefaultGraph()}
    return [quad for quad in read if formulas.isdisjoint((quad.graph_name, quad.subject, quad.object))]


def _format(path: str, input_format: str) -> "RdfFormat":
    from pyoxigraph import RdfFormat

    name = Path(path)
    if name.suffix.lower() in PACKED:
        name = name.with_suffix("")
    known = INPUT_FORMATS.get(input_format or name.suffix.lower().removeprefix("."))
    if known is None:
        endings = ", ".join(f".{ending}" for ending in INPUT_FORMATS)
        wrong = f"{input_format or name.suffix or 'no ending'} is no RDF format"
        raise QueryError(f"{path}: {wrong}; name a file {endings}, or its format")
    form: RdfFormat = getattr(RdfFormat, known)
    return form


def _malformed(error: Exception, path: str) -> str:
    """The engine's words behind path and line; it knows no line for some mistakes in RDF/XML and JSON-LD."""
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    if "LoadDocumentCallback" in message:
        return f"{path}: the JSON-LD context lies elsewhere and is not fetched; put it into the file"
    line = f":{error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
    return f"{path}{line}: malformed RDF: {message}"
