"""Where the text of a query comes from: a named query, a file, standard input, or the command line itself."""

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from courtgraph.cli.common.options import read_input
from courtgraph.errors import QueryError
from courtgraph.text import not_utf8, printable, to_simplified

if TYPE_CHECKING:
    from courtgraph.model import DatasetInfo
    from courtgraph.sparql import NamedQuery


def read_query(text: str, folder: Path | None) -> tuple[str, str, str]:
    """The query, where it is from, and its note if it is a named one that has one."""
    from courtgraph.sparql import find_query, is_name
    from courtgraph.sparql.named import read_query_file
    from courtgraph.store.named_query import MAX_BYTES

    if is_name(text):
        named = find_query(text, folder)
        sound_queries_of(folder)
        return named.text, named.path, named.note
    if text == "-":
        return _decoded(read_input(Path(text), MAX_BYTES), "stdin"), "stdin", ""
    return (read_query_file(Path(text)), text, "") if text.endswith(".rq") else (text, "query", "")


def sound_queries_of(folder: Path | None) -> "list[NamedQuery]":
    """The named queries that can be asked; stderr tells what is wrong with each of the others."""
    from courtgraph.sparql import sound_queries

    queries, findings = sound_queries(folder)
    for finding in findings:
        click.echo(click.style(printable(str(finding)), fg="yellow"), err=True)
    return queries


def _decoded(content: bytes, origin: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise QueryError(f"{origin}:{not_utf8(error)}") from None


def describe_queries(folder: Path | None, info: "DatasetInfo") -> Iterator[tuple[str, list[str]]]:
    """Each named query with what is told of it in the languages of a dataset: its question, its note, what may be set.

    The Chinese of a query is in one script, and shown in simplified characters where the dataset has those alone.
    """
    from courtgraph.sparql import in_language, parameters
    from courtgraph.text.chinese import language_of

    for named in sound_queries_of(folder):
        questions = {"zh": _chinese(named.zh, info.languages), "en": named.en}
        spoken = dict.fromkeys(language.partition("-")[0] for language in info.languages)
        is_read = named.note and language_of(named.note).partition("-")[0] in ("", *spoken)
        note = f"note: {_chinese(named.note, info.languages)}" if is_read else ""
        settable = parameters(in_language(named.text, info.curated_in, info.base), info.base).items()
        told = [
            *(questions.get(language, "") for language in spoken),
            note,
            *(f"--set {name}={value}" for name, value in settable),
        ]
        yield named.name, [printable(line) for line in told if line]


def _chinese(text: str, languages: Collection[str]) -> str:
    return text if "zh-Hant" in languages or "zh-Hans" not in languages else to_simplified(text)
