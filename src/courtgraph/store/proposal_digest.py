"""What a candidate said when it was proposed, as a digest in the file: by it a curator's changes are known as such."""

from collections.abc import Mapping
from typing import Any

from courtgraph.model.identifiers import content_hash

Record = dict[str, Any]
FIELD = "proposed"
_DECIDED = (FIELD, "status")
"""What is no part of a proposal: a decision on it is no change of it."""


def with_digest(record: Record) -> Record:
    """A proposal with the digest of what it says, whatever the order of its fields.

    >>> with_digest({"id": "court/a", "status": "candidate"})["proposed"] == digest({"id": "court/a"})
    True
    """
    return {**record, FIELD: digest(record)}


def digest(record: Record) -> str:
    """16 hexadecimal digits of what a candidate says, its scalars as they are written."""
    return content_hash([_said({name: said for name, said in record.items() if name not in _DECIDED})])


def is_changed(record: Record) -> bool:
    """Whether a candidate of a file says something else than was proposed, or was proposed by nobody.

    >>> award = with_digest({"id": "award/a", "label": {"en": "A"}})
    >>> is_changed(award), is_changed({**award, "label": {"en": "B"}}), is_changed({"id": "award/b"})
    (False, True, True)
    """
    return record.get(FIELD) != digest(record)


def _said(content: object) -> object:
    if isinstance(content, Mapping):
        return {str(name): _said(inner) for name, inner in content.items()}
    return [_said(inner) for inner in content] if isinstance(content, list) else str(content)
