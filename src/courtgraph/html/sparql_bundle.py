"""What a page needs to answer questions in SPARQL by itself."""

from collections.abc import Mapping
from typing import Any

import msgspec

from courtgraph.html.embedding import gzip_base64, packed_bundle
from courtgraph.text import to_simplified

ENGINE = "oxigraph.wasm"
WORKER = "page-worker.js"
"""The files of a build that answer: the engine, and the script that runs it beside the page."""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A query that has a name, with the question that it answers."""

    name: str
    zh: str
    en: str
    text: str


class SparqlBundle(msgspec.Struct, frozen=True, kw_only=True):
    """The dataset as Turtle, the prefixes of its names, and the questions that are there already."""

    turtle: bytes
    prefixes: Mapping[str, str]
    questions: tuple[Question, ...] = ()


def bundle_parts(bundle: SparqlBundle) -> dict[str, Any]:
    """What the template puts into a page that answers questions."""
    questions = [
        {
            "name": question.name,
            "label": {"zh-Hant": question.zh, "zh-Hans": to_simplified(question.zh), "en": question.en},
            "text": question.text,
        }
        for question in bundle.questions
    ]
    return {
        "asked": {"prefixes": dict(bundle.prefixes), "questions": questions},
        "turtle": gzip_base64(bundle.turtle),
        "engine": packed_bundle(ENGINE),
        "worker": packed_bundle(WORKER),
    }
