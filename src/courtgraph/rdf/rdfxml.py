"""RDF/XML, for tools that read nothing else. Every property name is a valid QName, since local names are escaped.

Characters that XML 1.0 cannot hold at all (most control characters, U+FFFE, U+FFFF) become U+FFFD; in the other formats
they are kept.
"""

import re
from collections.abc import Collection, Iterator, Mapping

from courtgraph.rdf.minting import CJK
from courtgraph.rdf.namespaces import RDF
from courtgraph.rdf.terms import Literal, Term, to_nt
from courtgraph.rdf.turtle import Described
from courtgraph.rdf.xml_text import xml_attribute, xml_text

_NAME = re.compile(rf"[A-Za-z_{CJK}][A-Za-z0-9_{CJK}-]*\Z")


def to_rdfxml(described: Described, prefixes: Mapping[str, str]) -> str:
    """Subjects with all that is said of them as RDF/XML, in their order, one property per line.

    >>> print(to_rdfxml({"https://example.org/a": {"https://example.org/b": {Literal("c < d"): None}}},
    ...                 {"ex": "https://example.org/"}))
    <?xml version="1.0" encoding="UTF-8"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="https://example.org/">
      <rdf:Description rdf:about="https://example.org/a">
        <ex:b>c &lt; d</ex:b>
      </rdf:Description>
    </rdf:RDF>
    <BLANKLINE>
    """
    names = _QNames(prefixes)
    body = [line for subject, said in described.items() for line in _description(subject, said, names)]
    used = [f" xmlns:{prefix}={xml_attribute(names.prefixes[prefix])}" for prefix in sorted(names.used - {"rdf"})]
    head = f'<rdf:RDF xmlns:rdf="{RDF}"' + "".join(used) + ">"
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *body, "</rdf:RDF>", ""])


class _QNames:
    """Splits property IRIs into prefix and name, and remembers which prefixes it has used."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.prefixes = dict(prefixes)
        self.by_namespace = {namespace: prefix for prefix, namespace in sorted(prefixes.items(), reverse=True)}
        self.used: set[str] = set()
        self._names: dict[str, str] = {}

    def qname(self, iri: str) -> str:
        if iri not in self._names:
            self._names[iri] = self._split(iri)
        return self._names[iri]

    def _split(self, iri: str) -> str:
        local = _NAME.search(iri)
        if local is None:
            raise ValueError(f"{iri} cannot be the name of an XML element")
        namespace = iri[: local.start()]
        prefix = self.by_namespace.get(namespace) or f"ns{len(self.by_namespace)}"
        self.by_namespace[namespace] = prefix
        self.prefixes[prefix] = namespace
        self.used.add(prefix)
        return f"{prefix}:{local[0]}"


def _description(subject: str, said: Mapping[str, Collection[Term]], names: _QNames) -> Iterator[str]:
    yield f"  <rdf:Description rdf:about={xml_attribute(subject)}>"
    for predicate in sorted(said):
        name = names.qname(predicate)
        objects = said[predicate]
        ordered = objects if len(objects) == 1 else sorted(objects, key=to_nt)
        yield from (_property(name, item) for item in ordered)
    yield "  </rdf:Description>"


def _property(name: str, item: Term) -> str:
    if isinstance(item, Literal):
        kind = f' xml:lang="{item.language}"' if item.language else ""
        kind = f" rdf:datatype={xml_attribute(item.datatype)}" if item.datatype else kind
        return f"    <{name}{kind}>{xml_text(item.text)}</{name}>"
    return f"    <{name} rdf:resource={xml_attribute(str(item))}/>"
