"""Turtle for people: the prefixes in use, then one block per subject, its names first. The same bytes every time."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from courtgraph.model import LANGUAGES
from courtgraph.rdf.minting import CJK
from courtgraph.rdf.namespaces import DCTERMS, RDF, RDFS, SKOS, TYPE, XSD
from courtgraph.rdf.terms import Literal, Term, Triple, quoted

_NAMES_FIRST = (
    *(TYPE, SKOS + "prefLabel", RDFS + "label", DCTERMS + "title", SKOS + "altLabel"),
    *(DCTERMS + "description", SKOS + "definition", RDF + "subject", RDF + "predicate", RDF + "object"),
)
_LANGUAGES = [language.lower() for language in LANGUAGES]
_END = re.compile("[/#:]")
_LOCAL = re.compile(rf"[A-Za-z0-9_{CJK}](?:[A-Za-z0-9_/\-{CJK}]*[A-Za-z0-9_\-{CJK}])?")
_BARE = {XSD + "integer": re.compile("-?[0-9]+"), XSD + "boolean": re.compile("true|false")}
WIDTH = 120

Described: TypeAlias = dict[str, dict[str, dict[Term, None]]]
"""The objects of each predicate of each subject, each once, in order."""


def to_turtle(triples: Iterable[Triple], prefixes: Mapping[str, str]) -> str:
    """Triples as Turtle, subjects in the order in which they come.

    pyoxigraph's writer is not used: the order of its prefixes changes from run to run.

    >>> print(to_turtle([Triple("https://example.org/court/a", TYPE, "https://example.org/Court")],
    ...                 {"court": "https://example.org/court/", "ex": "https://example.org/"}))
    @prefix court: <https://example.org/court/> .
    @prefix ex: <https://example.org/> .
    <BLANKLINE>
    court:a
        a ex:Court .
    <BLANKLINE>
    """
    return turtle(by_subject(triples), prefixes)


def turtle(described: Described, prefixes: Mapping[str, str]) -> str:
    """Subjects with all that is said of them as Turtle."""
    writer = TurtleWriter(prefixes)
    blocks = [writer.block(subject, said) for subject, said in described.items()]
    heads = [f"@prefix {prefix}: <{prefixes[prefix]}> .\n" for prefix in sorted(writer.used)]
    return "\n".join(["".join(heads), *blocks])


def by_subject(triples: Iterable[Triple]) -> Described:
    """Triples by subject and predicate."""
    described: Described = {}
    for subject, predicate, target in triples:
        described.setdefault(subject, {}).setdefault(predicate, {})[target] = None
    return described


class TurtleWriter:
    """Writes terms and blocks, and remembers which prefixes it has used."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.by_namespace = {namespace: prefix for prefix, namespace in sorted(prefixes.items(), reverse=True)}
        self.used: set[str] = set()
        self._names: dict[str, str] = {}
        self._orders: dict[tuple[str, ...], list[str]] = {}

    def block(self, subject: str, said: Mapping[str, Collection[Term]]) -> str:
        """One subject with all that is said of it."""
        shape = tuple(said)  # there are few
        order = self._orders.get(shape) or self._orders.setdefault(shape, self._in_order(said))
        lines = [self._line(name, said[name]) for name in order]
        return f"{self.iri(subject)}\n    " + " ;\n    ".join(lines) + " .\n"

    def _in_order(self, predicates: Collection[str]) -> list[str]:
        known = [name for name in _NAMES_FIRST if name in predicates]
        return [*known, *sorted({*predicates} - {*known}, key=self.iri)]

    def _line(self, predicate: str, objects: Collection[Term]) -> str:
        # Types keep their order, the nearest first.
        ordered = objects if predicate == TYPE or len(objects) == 1 else sorted(objects, key=self._place)
        written = [self.term(item) for item in ordered]
        head = "a" if predicate == TYPE else self.iri(predicate)
        line = f"{head} " + ", ".join(written)
        return line if len(line) < WIDTH else f"{head}\n        " + ",\n        ".join(written)

    def term(self, term: Term) -> str:
        """A term in its shortest form."""
        if isinstance(term, Triple):
            return f"<<( {self.iri(term.subject)} {self.iri(term.predicate)} {self.term(term.object)} )>>"
        if isinstance(term, str):
            return self.iri(term)
        if term.language:
            return f"{quoted(term.text)}@{term.language}"
        if (bare := _BARE.get(term.datatype)) and bare.fullmatch(term.text):
            return term.text
        return f"{quoted(term.text)}^^{self.iri(term.datatype)}" if term.datatype else quoted(term.text)

    def iri(self, iri: str) -> str:
        """An IRI as a prefixed name where a prefix fits, the longest namespace first."""
        if iri not in self._names:
            self._names[iri] = self._shortened(iri)
        return self._names[iri]

    def _shortened(self, iri: str) -> str:
        for end in reversed([*_END.finditer(iri)]):
            cut = end.end()
            prefix = self.by_namespace.get(iri[:cut])
            if prefix is not None and _LOCAL.fullmatch(iri, cut):
                self.used.add(prefix)
                return f"{prefix}:" + iri[cut:].replace("/", "\\/")
        return f"<{iri}>"

    def _place(self, term: Term) -> tuple[int, str]:
        """Texts stand by language in the order of the model, and everything else as it is written."""
        language = term.language if isinstance(term, Literal) else ""
        return _LANGUAGES.index(language) if language in _LANGUAGES else len(_LANGUAGES), self.term(term)
