"""What a page needs to answer questions in SPARQL by itself."""

import base64
import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from courtgraph.errors import CourtgraphError
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


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """The dataset as Turtle, the prefixes of its names, and the questions that are there already."""

    turtle: bytes
    prefixes: Mapping[str, str]
    questions: tuple[Question, ...] = ()


def asking_parts(asking: Asking) -> dict[str, Any]:
    """What the template puts into a page that answers questions."""
    questions = [
        {
            "name": question.name,
            "label": {"zh-Hant": question.zh, "zh-Hans": to_simplified(question.zh), "en": question.en},
            "text": question.text,
        }
        for question in asking.questions
    ]
    return {
        "asked": {"prefixes": dict(asking.prefixes), "questions": questions},
        "turtle": packed(asking.turtle),
        "engine": _packed_file(ENGINE),
        "worker": _packed_file(WORKER),
    }


def packed(content: bytes) -> str:
    """Bytes as Base64 of gzip, the same for the same bytes.

    >>> gzip.decompress(base64.b64decode(packed(b"Turtle")))
    b'Turtle'
    """
    return base64.b64encode(gzip.compress(content, mtime=0)).decode()


@cache
def _packed_file(name: str) -> str:
    try:
        return packed((files("courtgraph.html") / "static" / name).read_bytes())
    except FileNotFoundError:
        raise CourtgraphError(f"the page's {name} has not been built; run make frontend or pip install -e .") from None
