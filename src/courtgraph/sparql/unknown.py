"""Names in a query that lead nowhere, which SPARQL answers with nothing at all."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import chain, islice
from urllib.parse import unquote

from courtgraph.model import Dataset, DatasetInfo
from courtgraph.model.similar import similar_entities
from courtgraph.rdf.namespaces import prefixes_of
from courtgraph.schema import Schema
from courtgraph.schema.own_names import TERMS
from courtgraph.sparql.language_tags import unmatched_tags
from courtgraph.sparql.prefixes import declared_prefixes, expand
from courtgraph.sparql.tokens import tokens

DEFAULT_BASE = DatasetInfo().base
MOST = 10
"""How many warnings are given."""
_SCHEME = re.compile(r"^https?://(www\.)?", re.IGNORECASE)


def unknown_names(text: str, schema: Schema, dataset: Dataset | None = None) -> list[str]:
    """What a query names that its schema does not define, or its dataset does not hold, with what was probably meant.

    Also language tags as they are written and as no engine has them.

    >>> from courtgraph.schema import default_schema
    >>> unknown_names("PREFIX cgo: <https://courtgraph.example/ontology#> ASK { ?s cgo:recieved ?o }", default_schema())
    ['cgo:recieved is not in the schema; did you mean cgo:received?']
    """
    warnings = chain(_tags(text), _warnings(text, schema, dataset))
    return list(islice(warnings, MOST))


def _tags(text: str) -> Iterator[str]:
    for call, tag in dict.fromkeys(unmatched_tags(text)):
        wrong = f"{call} is never {tag}, since engines make tags lower-case"
        yield f"{wrong}; write LANGMATCHES({call}, {tag})"


def _warnings(text: str, schema: Schema, dataset: Dataset | None) -> Iterator[str]:
    namespaces = {*prefixes_of(schema).values(), *([dataset.info.base] if dataset else [])}

    def meant_by(iri: str) -> str:
        return _namespace_meant(iri, namespaces, schema.namespace)

    declared = {prefix: iri for prefix, iri in declared_prefixes(text).items() if not meant_by(iri)}
    defined = [*schema.types, *schema.predicates, *schema.qualifiers, *TERMS]
    for token in {token.text: token for token in tokens(text) if token.kind in ("iri", "name")}.values():
        iri = expand(token, declared)
        if token.kind == "iri" and (meant := meant_by(iri)):
            yield f"{token.text} leads nowhere; did you mean <{meant}>?"
        elif iri.startswith(schema.namespace):
            yield from _terms(token.text, iri.removeprefix(schema.namespace), defined, schema)
        elif dataset:
            yield from _things(token.text, iri, dataset)


def _namespace_meant(iri: str, namespaces: set[str], own: str) -> str:
    """The IRI with the scheme, the end or the letters of a namespace put right; nothing when all is right."""
    if iri in namespaces:
        return ""
    for namespace in sorted(namespaces, key=len, reverse=True):
        if _bare(iri).rstrip("#/") == _bare(namespace).rstrip("#/"):
            return namespace
        if not iri.startswith(namespace) and _bare(iri).startswith(_bare(namespace)):
            return namespace + _bare(iri).removeprefix(_bare(namespace))
    close = get_close_matches(iri, [own], cutoff=0.92) if iri.endswith(("#", "/")) else []
    return "".join(close)


def _bare(iri: str) -> str:
    return _SCHEME.sub("", iri)


def _terms(written: str, local: str, defined: list[str], schema: Schema) -> Iterator[str]:
    """A name in the schema's namespace that its ontology does not define, or no more."""
    if local and local not in defined:
        if now := schema.current_names(local):
            yield f"{written} is now called {' or '.join(f'cgo:{name}' for name in now)}"
            return
        alike = [name for name in defined if name.casefold() == local.casefold()]
        close = alike or get_close_matches(local, defined, n=1)
        hint = f"did you mean cgo:{close[0]}?" if close else "courtgraph schema show lists its names"
        yield f"{written} is not in the schema; {hint}"


def _things(written: str, iri: str, dataset: Dataset) -> Iterator[str]:
    """A name of a thing that is none; statements and their evidence have names that nobody writes by hand."""
    base = dataset.info.base
    name = unquote(iri.removeprefix(base))
    if iri.endswith(("/", "#")) or name in dataset.things or name in dataset.by_source:
        return
    if iri.startswith(base):
        if not name.startswith(("statement/", "evidence/")):
            yield f"{written} is not in the dataset; {_thing_meant(name, dataset)}"
    elif iri.startswith(DEFAULT_BASE):
        yield f"{written} is not in the dataset, whose base is {base}"


def _thing_meant(name: str, dataset: Dataset) -> str:
    meant = [entity.id for entity in similar_entities(dataset, name)]
    alike = [found for found in meant if found.partition("/")[0] == name.partition("/")[0]] or meant
    return f"did you mean {alike[0]}?" if alike else "courtgraph find looks for a part of a name"
