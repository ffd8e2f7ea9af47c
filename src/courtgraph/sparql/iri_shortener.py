"""Short names of IRIs for people: the ids of a dataset, and CURIEs."""

import re
from collections.abc import Mapping
from functools import cached_property
from urllib.parse import unquote

import msgspec

_LOCAL = re.compile(r"\w[\w.-]*")


class IriShortener(msgspec.Struct, frozen=True, dict=True):
    """Shortens the IRIs below a dataset's base to ids, others to CURIEs where a prefix fits.

    A prefix for a part of a dataset, such as its courts, is left alone: a thing goes by its id everywhere.
    """

    base: str
    prefixes: Mapping[str, str]

    def short(self, iri: str) -> str:
        """The shortest name that is still told from every other.

        >>> shortener = IriShortener("https://courtgraph.example/", {"cgo": "https://courtgraph.example/ontology#"})
        >>> [shortener.short(f"https://courtgraph.example/{path}") for path in ("court/a", "ontology#arity")]
        ['court/a', 'cgo:arity']
        """
        for namespace, prefix in self._longest_first:
            if iri.startswith(namespace) and _LOCAL.fullmatch(local := iri.removeprefix(namespace)):
                return f"{prefix}:{local}"
        below = iri.removeprefix(self.base) if self.base else ""
        return unquote(below) if below and below != iri else iri

    @cached_property
    def _longest_first(self) -> list[tuple[str, str]]:
        pairs = ((namespace, prefix) for prefix, namespace in self.prefixes.items() if not self._holds(namespace))
        return sorted(pairs, key=lambda pair: (-len(pair[0]), pair))

    def _holds(self, namespace: str) -> bool:
        return bool(self.base) and namespace.startswith(self.base) and namespace.endswith("/")
