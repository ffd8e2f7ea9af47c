"""Candidates joined with those that a file has already, all of which stay as they are."""

from collections.abc import Mapping, Sequence

import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.store.canonical import to_canonical
from courtgraph.store.nodes import Content, append, field, items_of, text_of
from courtgraph.store.parse import compose_mapping
from courtgraph.store.proposal_digest import Record, with_digest
from courtgraph.suggestion.previous_decisions import read_earlier

_KINDS = ("sources", "entities", "statements")


def read_proposed(text: str, path: str, source: str) -> Mapping[str, list[Record]]:
    """The records of a candidates file by their lists; those of no text are none.

    Raises CourtgraphError for a file of another kind, or of another source.
    """
    if not text:
        return {}
    earlier = read_earlier(text, path)
    root = compose_mapping(text, path, [])
    named = text_of(root, "source")
    if named != source:
        raise CourtgraphError(f"{path}: has candidates of {named}, and these are of {source}; name another -o")
    return earlier.records


def join_candidates(text: str, path: str, source: str, records: Mapping[str, Sequence[Record]]) -> str:
    """The text of a candidates file with more candidates at the end of its lists.

    >>> entity = {"id": "award/a", "type": "Award", "label": {"en": "A"}, "status": "candidate", "evidence": []}
    >>> written = join_candidates("", "c.yaml", "source/a", {"entities": [entity]})
    >>> written.splitlines()[:3]
    ['source: source/a', 'entities:', '  - id: award/a']
    """

    def edit(root: yaml.MappingNode) -> None:
        for kind in _KINDS:
            # the source is proposed once; entities have ids that no other has, and statements are claimed once
            if new := records.get(kind, ()) if kind != "sources" or not field(root, kind) else ():
                append(items_of(root, kind), [_as_written(with_digest(one)) for one in new])

    return to_canonical(text or f"source: {source}\nentities: []\nstatements: []\n", path, edit)


def _as_written(record: Record) -> dict[str, Content]:
    return {name: _content(said) for name, said in record.items()}


def _content(said: object) -> Content:
    if isinstance(said, Mapping):
        return {str(name): _content(inner) for name, inner in said.items()}
    return [_content(inner) for inner in said] if isinstance(said, list | tuple) else str(said)
