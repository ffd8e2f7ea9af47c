"""The vocabularies whose terms a dataset's RDF uses."""

from collections.abc import Iterable, Iterator
from itertools import chain

from courtgraph.model import Dataset
from courtgraph.rdf.mapping_parser import Pattern, read_patterns
from courtgraph.rdf.namespaces import TYPE
from courtgraph.rdf.pattern_terms import TermPattern, TextPattern


def used_vocabularies(dataset: Dataset, classes: Iterable[str]) -> tuple[str, ...]:
    """Those of the mapping and of some classes, by their IRIs: of a namespace without its hash (VoID, section 4.3).

    >>> used_vocabularies(Dataset(), ["http://xmlns.com/foaf/0.1/Agent"])[-3:]
    ('http://xmlns.com/foaf/0.1/', 'https://courtgraph.example/ontology', 'https://schema.org/')
    """
    patterns = chain.from_iterable(read_patterns(dataset).values())
    terms = chain(classes, chain.from_iterable(map(_terms, patterns)))
    return tuple(sorted({term[: max(term.rfind("/"), term.rfind("#")) + 1].removesuffix("#") for term in terms}))


def _terms(pattern: Pattern) -> Iterator[str]:
    """The property of a pattern, and its class where it says what something is, as far as they are always the same."""
    _, predicate, target = pattern.triple
    constant = _constant(predicate)
    yield constant
    if constant == TYPE and isinstance(target, TextPattern):
        yield _constant(target)


def _constant(term: TermPattern) -> str:
    return str(term.parts[0]) if isinstance(term, TextPattern) else ""
