"""What a dataset's own schema.yaml does not say in each language of the dataset."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from courtgraph.diagnostic import Diagnostic
from courtgraph.schema.entries import title
from courtgraph.schema.tree import Place, read_tree


def missing_labels(extension: bytes, languages: Collection[str]) -> Iterator[tuple[str, Diagnostic[int]]]:
    r"""The labels, the inverse labels and the names of units that lack one of some languages, with that language.

    The content is that of a sound schema.yaml.

    >>> for language, (line, message, suggestion) in missing_labels("units:\n  acre: {en: acre}".encode(), ["zh-Hans"]):
    ...     print(line, message, suggestion, sep="; ")
    2; unit acre has no name in zh-Hans; add zh-Hans: ... under acre
    """
    tree = read_tree(extension.decode("utf-8-sig", errors="replace"))
    for place, words in _words(tree.content):
        what = place[-1] if len(place) > 2 else "name"
        for language in (each for each in languages if not words.get(each)):
            message = f"{title(place)} has no {what} in {language}"
            yield language, Diagnostic(tree.line_of(place), message, f"add {language}: ... under {place[-1]}")


def _words(content: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[Place, Mapping[str, str]]]:
    """The words by language of every entry."""
    yield from ((("units", name), words) for name, words in content.get("units", {}).items())
    for section in ("types", "qualifiers", "predicates"):
        for name, entry in content.get(section, {}).items():
            yield from (((section, name, field), entry[field]) for field in ("label", "inverse") if field in entry)
