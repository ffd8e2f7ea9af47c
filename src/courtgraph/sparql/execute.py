"""Asking a dataset, or RDF files, in SPARQL."""

import json
import os
from collections.abc import Mapping, Sequence
from os import PathLike, fsdecode
from pathlib import Path
from typing import TypeAlias

from courtgraph.errors import QueryError
from courtgraph.model import Dataset, DatasetInfo
from courtgraph.schema import Schema, default_schema
from courtgraph.sparql.answer import Answer
from courtgraph.sparql.engine import Request, answer
from courtgraph.sparql.iri_shortener import IriShortener
from courtgraph.sparql.named import find_query, is_name, queries_folder
from courtgraph.sparql.prefixes import declared_prefixes
from courtgraph.sparql.refuse import refuse
from courtgraph.sparql.values import in_language, set_values
from courtgraph.store import read_whole
from courtgraph.text.unicode import HALF, escape_halves
from courtgraph.worker.call import MEMORY, TIMEOUT, call_worker

Data: TypeAlias = Dataset | str | PathLike[str] | Sequence[str | PathLike[str]]


def query(
    text: str,
    on: Data,
    *,
    queries: str | Path | None = None,
    values: Mapping[str, str] = {},
    input_format: str = "",
    origin: str = "query",
    timeout: float | None = TIMEOUT,
    memory: int = MEMORY,
) -> Answer:
    """Answer a query in SPARQL 1.1, or a named one, from a dataset or from RDF files.

    A ``text`` such as ``awards`` names a file of the folder ``queries``, which is the dataset's own unless another is
    given, or one of those that fit every dataset; it gives names in the first language of the dataset. ``on`` is a
    dataset or its folder, a store on disk (the folder that ``courtgraph export store`` makes, which is asked without
    being loaded), a file or several (ttl, n3, nt, nq, trig, jsonld, rdf, owl, xml, packed as gz or zst too);
    ``input_format`` is the format of all of them, whatever their names tell. Named graphs are queried together with the
    rest. ``values`` take the place of those in the query, as ``set_values`` does it. ``origin`` says in messages where
    the text is from.

    The query runs in a process of its own, so that this one lives on whatever becomes of it, for ``timeout`` seconds at
    most (None: as long as it takes) and in ``memory`` mebibytes at most (on Windows: in what there is).

    >>> from courtgraph.model import Entity
    >>> data = Dataset(entities=(Entity(id="court/a", type="BasicCourt", label={"en": "A Court"}),))
    >>> query("SELECT ?court { ?court a <https://courtgraph.example/ontology#Court> }", data).to_dicts()
    [{'court': 'court/a'}]

    Raises:
        QueryError: the query is malformed or unknown, asks for a change, another server or other data, takes too long
            or too much memory, or is more than the engine bears; or a file is missing or malformed.
    """
    if isinstance(on, str | PathLike) and (Path(on) / "dataset.yaml").is_file():
        on = read_whole(Path(on))
    if is_name(text):
        named = find_query(text, queries or (queries_folder(on) if isinstance(on, Dataset) else None))
        text, origin = named.text, named.path
        if isinstance(on, Dataset):
            text = in_language(text, on.info.curated_in, on.info.base)
    store = _store(on)
    text, origin = harmless(set_values(text, values, _base(on, store)), origin)
    prefixes = prefixes_for(on.schema if isinstance(on, Dataset) else default_schema())
    request = Request(
        text=text,
        origin=origin,
        triples=_triples(on),
        paths=() if store else _paths(on),
        input_format=input_format,
        prefixes=prefixes,
        store=store,
    )
    places = request.paths or tuple(filter(None, [store]))
    asked = f"{origin} on {', '.join(places)}" if places else origin
    reply = call_worker(answer, json.dumps(request).encode(), asked, QueryError, timeout=timeout, memory=memory)
    head, _, document = reply.partition(b"\n")
    kind, base = json.loads(head)
    return Answer(kind=kind, document=document.decode(), shortener=shortener_of(text, base, prefixes))


def harmless(text: str, origin: str) -> tuple[str, str]:
    """A query that may be asked, and where it is from in characters that can be written.

    Raises:
        QueryError: it asks for what is refused, or holds a half of a character.
    """
    origin = escape_halves(origin)
    if half := HALF.search(text):
        raise QueryError(f"{origin}: character {half.start()} is half of a pair; write it whole")
    refuse(text, origin)
    return text, origin


def shortener_of(text: str, base: str, prefixes: Mapping[str, str]) -> IriShortener:
    """The short names of an answer: by the base of the data, by known prefixes, and by those that a query declares."""
    declared = {name: iri for name, iri in declared_prefixes(text).items() if iri not in prefixes.values()}
    return IriShortener(base, {**declared, **prefixes})


def _store(on: Data) -> str:
    """The folder of a store on disk, where one is asked."""
    if isinstance(on, Dataset):
        return ""
    paths = [on] if isinstance(on, str | PathLike) else list(on)
    folders = [fsdecode(path) for path in paths if os.path.isdir(path)]  # noqa: PTH112  # takes names in bytes, too
    if folders and len(paths) > 1:
        raise QueryError(f"{folders[0]}: a store is asked alone; make one of all files with courtgraph export store")
    return "".join(folders)


def _base(on: Data, store: str) -> str:
    """The IRI on which ids hang, as far as it is known before the data are read."""
    from courtgraph.sparql.store_manifest import read_manifest

    own = read_manifest(Path(store)).base if store else ""
    return own or (on.info if isinstance(on, Dataset) else DatasetInfo()).base


def prefixes_for(schema: Schema) -> dict[str, str]:
    """The prefixes by which IRIs are shortened."""
    from courtgraph.rdf.namespaces import prefixes_of

    return prefixes_of(schema)


def _triples(on: Data) -> str:
    from courtgraph.rdf import to_ntriples

    return "".join(to_ntriples(on)) if isinstance(on, Dataset) else ""


def _paths(on: Data) -> tuple[str, ...]:
    if isinstance(on, Dataset):
        return ()
    paths = [on] if isinstance(on, str | PathLike) else list(on)
    if not paths:
        raise QueryError("there is no data to ask; name a dataset or at least one RDF file")
    return tuple(map(fsdecode, paths))
