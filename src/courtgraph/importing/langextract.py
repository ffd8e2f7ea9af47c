"""What LangExtract saved: documents with their extractions, each with a class, a place and attributes.

A class is a predicate of the schema, a type, or one of ``CLAIMS``; the attributes of a claim are named like the fields
of an extraction and the qualifiers. Offsets are code points of the document's text, which has to be a part of the
source's.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from courtgraph.importing.extraction import NUMBERS, TEXTS, Extraction, to_extraction
from courtgraph.importing.problem import Problem, problem
from courtgraph.model import Dataset
from courtgraph.text import did_you_mean
from courtgraph.validation.meant_codes import meant_code

NAME = "langextract"
CLAIMS = ("claim", "fact", "relation", "relationship", "statement")
"""Classes of what names its predicate as an attribute."""


def is_langextract(said: Mapping[str, Any]) -> bool:
    """Whether a line of JSON is a document of LangExtract.

    >>> is_langextract({"extractions": [], "text": "", "document_id": "doc_1"})
    True
    """
    return isinstance(said.get("extractions"), list)


def from_langextract(
    said: Mapping[str, Any], path: str, row: int, raw: str, dataset: Dataset
) -> Iterator[Extraction | Problem]:
    """The extractions of a document as claims and names of a source, whose text is ``raw``."""
    text = said.get("text")
    found = raw.find(text.replace("\r\n", "\n").rstrip()) if isinstance(text, str) and text.strip() else -1
    if found < 0:
        told = "extract from the text that --texts or --report holds"
        yield problem(path, row, "the document's text is not in the text of the source", told)
        return
    for number, one in enumerate(said["extractions"], start=1):
        for read in _read(one, str(text), found, dataset):
            if isinstance(read, str):
                yield problem(path, row, f"extraction {number}: {read}")
                continue
            done = to_extraction(read, path, row, dataset.schema) if read.get("predicate") else _named(read, row)
            yield done._replace(message=f"extraction {number}: {done.message}") if isinstance(done, Problem) else done


def _read(one: object, text: str, shift: int, dataset: Dataset) -> Iterator[dict[str, Any] | str]:
    """An extraction as fields of one of ours, or of several, and in words what of it cannot be taken."""
    said = one if isinstance(one, dict) else {}
    place, words = said.get("char_interval"), said.get("extraction_text")
    name, attributes = said.get("extraction_class"), said.get("attributes") or {}
    if not (isinstance(words, str) and isinstance(name, str) and isinstance(attributes, dict)):
        yield "extraction_class, extraction_text or attributes is missing; keep them as LangExtract saves them"
        return
    start = place.get("start_pos") if isinstance(place, dict) else None
    if not isinstance(start, int) or not 0 <= start <= len(text):
        yield f"{words!r} has no place in the text; LangExtract did not find these words there"
        return
    # line ends of Windows are one character in the text of a source
    at = {"quote": words, "start": shift + start - text.count("\r\n", 0, start), "extractor": NAME}
    yield from _meant(name, words, {key: _plain(value) for key, value in attributes.items()}, at, dataset)


def _meant(
    name: str, words: str, attributes: Mapping[str, Any], at: Mapping[str, Any], dataset: Dataset
) -> Iterator[dict[str, Any] | str]:
    schema = dataset.schema
    predicate = "" if name.casefold() in CLAIMS else meant_code(dataset, "predicate", name)
    if name.casefold() in CLAIMS or predicate in schema.predicates:
        yield from _claim({"predicate": predicate, **attributes}, at, dataset)
        return
    kind = meant_code(dataset, "type", name)
    if kind not in schema.types:
        yield f"{name!r} is neither a predicate nor a type; {did_you_mean(name, (*schema.predicates, *schema.types))}"
        return
    yield {"subject": words, "subject_type": kind, **at}
    for key, value in attributes.items():
        told = meant_code(dataset, "predicate", key)
        if told not in schema.predicates:
            yield f"the attribute {key!r} of a {kind} is not taken; {did_you_mean(key, schema.predicates)}"
            continue
        target = "object" if schema.predicates[told].range else "value"
        yield {"subject": words, "subject_type": kind, "predicate": told, target: value, **at}


def _claim(attributes: Mapping[str, Any], at: Mapping[str, Any], dataset: Dataset) -> Iterator[dict[str, Any]]:
    own = {key: value for key, value in attributes.items() if key not in dataset.schema.qualifiers or key in TEXTS}
    qualifiers = {key: value for key, value in attributes.items() if key not in own}
    yield {**own, **({"qualifiers": qualifiers} if qualifiers else {}), **at}


def _named(said: Mapping[str, Any], row: int) -> Extraction:
    fields = {name: said[name] for name in (*TEXTS, *NUMBERS) if name in said}
    return Extraction(row=row, **fields)


def _plain(value: object) -> object:
    """An attribute, of which LangExtract makes a list where a model gave several, as one text where it has one."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value
