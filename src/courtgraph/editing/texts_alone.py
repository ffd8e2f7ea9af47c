"""What Python may put into records: texts, and of those that are none, who gave them is told."""

from collections.abc import Mapping, Sequence

import msgspec

from courtgraph.errors import CourtgraphError
from courtgraph.model import Entity, Source, Statement


def refuse_odd_fields(record: Entity | Source | Statement) -> None:
    """Raise CourtgraphError for a record with a value of another kind than its field has, such as a name that is None.

    >>> refuse_odd_fields(Entity(id="a/b", type="Award", label={"en": None}))
    Traceback (most recent call last):
    courtgraph.errors.CourtgraphError: a/b: Expected `str`, got `null` - at `$.label[...]`; write that, or leave it out
    """
    try:
        msgspec.convert(msgspec.to_builtins(record), type(record))
    except (msgspec.ValidationError, TypeError) as error:
        raise CourtgraphError(f"{record.id}: {error}; write that, or leave it out") from None


def refuse_no_texts(content: object, place: str) -> None:
    """Raise CourtgraphError for a content that is neither a text nor lists and mappings of texts.

    >>> refuse_no_texts({"en": 5}, "label")
    Traceback (most recent call last):
    courtgraph.errors.CourtgraphError: label.en: 5 is no text; write it in quotes
    """
    if isinstance(content, Mapping):
        for name, inner in content.items():
            refuse_no_texts(name, f"a name in {place}")
            refuse_no_texts(inner, f"{place}.{name}")
    elif isinstance(content, Sequence) and not isinstance(content, str | bytes):
        for inner in content:
            refuse_no_texts(inner, place)
    elif not isinstance(content, str):
        raise CourtgraphError(f"{place}: {content!r} is no text; write it in quotes")
