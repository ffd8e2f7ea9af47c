"""What Python may put into the fields of records: texts, and lists and mappings of them."""

from collections.abc import Mapping, Sequence

from courtgraph.errors import CourtgraphError


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
