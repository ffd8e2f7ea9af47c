"""Accepting on the page: with the names that were missing, and what a curator found in the text."""

from collections.abc import Mapping
from functools import partial

from courtgraph.review.add import evidence_of_span, id_for, with_candidate
from courtgraph.review.candidates import Candidate
from courtgraph.review.edit import with_names
from courtgraph.review.store import ReviewStore
from courtgraph.store.nodes import Content


def accept_named(store: ReviewStore, item: Candidate, names: Mapping[str, Mapping[str, str]]) -> None:
    """Accept one candidate with names that it, or what it speaks of, lacked, by id and language.

    Lines that it cites are no longer listed as carrying no statement.

    Raises RefusedError, and writes nothing, when ``check`` would complain.
    """
    text, path = store.held.text(store.path), str(store.path)
    for name, labels in names.items():
        text = with_names(text, path, store.candidates, name, labels)
    candidates = store.candidates_of(text)
    wanted = [one for one in candidates.items if one.key == item.key]
    cited = [piece.line for piece in item.evidence if piece.source == candidates.source]
    store.take(text, candidates, wanted, cited if item.kind == "statements" else ())


def add(
    store: ReviewStore,
    kind: str,
    fields: Mapping[str, Content],
    span: tuple[int, int],
    note: str,
    entities: Mapping[str, Mapping[str, Content]],
) -> None:
    """Add an entity or a statement that a piece of the text carries, and accept it.

    ``span`` is in code points of the raw text. An entity without an id gets one. ``entities`` are new ones of which the
    statement speaks, by the end that each is, ``subject`` or ``object``. A line that a statement cites is no longer
    listed as one that carries none.

    Raises RefusedError, and writes nothing, when ``check`` would complain, as about words that prove nothing.
    """
    source, path = store.candidates.source, str(store.path)
    words = partial(evidence_of_span, store.texts.get(source), source, *span)
    evidence, text = words(note), store.held.text(store.path)
    for end, said in entities.items():
        entity = _with_id(store, text, said)
        text = with_candidate(text, path, "entities", entity, words())
        fields = {**fields, end: entity["id"]}
    if kind == "entities":
        fields = _with_id(store, text, fields)
    text = with_candidate(text, path, kind, fields, evidence)
    candidates = store.candidates_of(text)
    cited = [int(str(evidence["line"]))] if kind == "statements" else ()
    store.take(text, candidates, [item for item in candidates.items if item.kind == kind][-1:], cited)


def _with_id(store: ReviewStore, text: str, fields: Mapping[str, Content]) -> Mapping[str, Content]:
    """The fields of an entity with an id: its own, else one that is unlike any of the dataset and of the file."""
    if fields.get("id"):
        return fields
    names = fields.get("label")
    labels = {key: str(name) for key, name in names.items()} if isinstance(names, Mapping) else {}
    return {**fields, "id": id_for(store.dataset, store.candidates_of(text), str(fields.get("type", "")), labels)}
