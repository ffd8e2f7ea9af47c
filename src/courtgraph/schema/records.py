"""What the schema consists of: types, predicates, qualifiers and units."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated, Literal

import msgspec

from courtgraph.errors import SchemaError
from courtgraph.schema.mapping_loader import default_mapping

LANGUAGES = ("zh-Hant", "zh-Hans", "en")
"""The languages in which a dataset names its entities, in the order in which they are written."""
Color = Annotated[str, msgspec.Meta(pattern="^(#[0-9a-fA-F]{6})?$")]
Shape = Literal["", "square", "triangle", "triangleDown", "diamond", "dot", "star", "hexagon", "box"]
Datatype = Literal["string", "langString", "gYear", "partialDate", "edtf", "positiveInteger", "decimal"]
"""How a value is written; ``partialDate`` is a year, a month or a day, ``edtf`` a period of EDTF levels 0 and 1."""


class EntityType(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A type of entity. Colour and shape, where missing, are the parent's.

    Two entities of a type that is ``known_by_name`` are one when they have one name, as two indicators do.
    ``renamed_from`` lists the names that the type had before.
    """

    name: str = ""
    parent: str = ""
    abstract: bool = False
    label: Mapping[str, str]
    definition: str
    maps_to: tuple[str, ...] = ()
    color: Color = ""
    shape: Shape = ""
    known_by_name: bool = False
    renamed_from: tuple[str, ...] = ()


class ValueSpec(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a value looks like: its datatype, the values allowed, a pattern, and whether it needs a unit."""

    datatype: Datatype = "string"
    values: tuple[str, ...] = ()
    pattern: str = ""
    unit: bool = False


class Qualifier(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A qualifier of statements. One that narrows the claim is part of the statement's identifier."""

    name: str = ""
    label: Mapping[str, str]
    definition: str
    datatype: Datatype = "string"
    values: tuple[str, ...] = ()
    narrows: bool = False

    @property
    def spec(self) -> ValueSpec:
        """What its values look like."""
        return ValueSpec(datatype=self.datatype, values=self.values)


class Predicate(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A predicate of statements, from its domain to entities of its range, to a value, or to both.

    ``stands`` tells where its subject is in a hierarchy, seen from its object, and ``owns`` that its object belongs to
    its subject. ``lists`` names the end of which a text may list several, so that a statement may say that the list is
    open: the parts of a whole are objects, the members of a group subjects. ``headline`` is what the page calls all
    that is said by it, in plain words, where it opens with that.

    The objects of a ``numbered`` predicate are the parts of its subject, each with its ordinal; ``counts`` names the
    predicate whose statements the value numbers, and ``not_before`` the one that gives the object's year.
    ``renamed_from`` lists the names under which its statements were made before, ``identified_as`` the one that their
    identifiers cover, where that is not the name of now.
    """

    name: str = ""
    label: Mapping[str, str]
    inverse: Mapping[str, str]
    headline: Mapping[str, str] = {}
    definition: str
    domain: tuple[str, ...]
    range: tuple[str, ...] = ()
    value: ValueSpec | None = None
    qualifiers: tuple[str, ...] = ()
    evidence: bool = True
    maps_to: tuple[str, ...] = ()
    stands: Literal["", "above", "below"] = ""
    owns: bool = False
    lists: Literal["", "objects", "subjects"] = ""
    numbered: bool = False
    counts: str = ""
    not_before: str = ""
    renamed_from: tuple[str, ...] = ()
    identified_as: str = ""


class Schema(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, dict=True):
    """Every type, predicate, qualifier and unit by its name, in the order of the file; and the mapping to RDF."""

    namespace: str
    prefixes: Mapping[str, str] = {}
    units: Mapping[str, Mapping[str, str]] = {}
    types: Mapping[str, EntityType] = {}
    qualifiers: Mapping[str, Qualifier] = {}
    predicates: Mapping[str, Predicate] = {}
    mapping: Mapping[str, tuple[str, ...]] = msgspec.field(default_factory=default_mapping)

    @cached_property
    def ancestors(self) -> dict[str, tuple[str, ...]]:
        """Each type with its line of parents, itself first.

        >>> from courtgraph.schema import default_schema
        >>> default_schema().ancestors["BasicCourt"]
        ('BasicCourt', 'Court', 'Agent')
        """
        return {name: tuple(self._line(name)) for name in self.types}

    def is_a(self, type_name: str, any_of: tuple[str, ...]) -> bool:
        """Whether a type is one of some types or descends from one."""
        return not self._lineages.get(type_name, frozenset()).isdisjoint(any_of)

    @cached_property
    def _lineages(self) -> dict[str, frozenset[str]]:
        return {name: frozenset(line) for name, line in self.ancestors.items()}

    def concrete_types(self) -> list[str]:
        """The types that an entity may have."""
        return [name for name, kind in self.types.items() if not kind.abstract]

    def unit_named(self, words: str) -> str:
        """The unit that words mean, such as 件 in either script; the words themselves where they mean none.

        >>> from courtgraph.schema import default_schema
        >>> [default_schema().unit_named(words) for words in ("件", "case", "光年")]
        ['case', 'case', '光年']
        """
        from courtgraph.text import normalize  # which loads more than a schema needs

        wanted = normalize(words)
        named = (unit for unit, names in self.units.items() if wanted in map(normalize, names.values()))
        return words if words in self.units or not words else next(named, words)

    def color(self, type_name: str) -> str:
        """The colour of a type in the page, inherited where it has none of its own."""
        return next((found for name in self.ancestors[type_name] if (found := self.types[name].color)), "#475569")

    def shape(self, type_name: str) -> str:
        """The shape of a type in the page, inherited where it has none of its own."""
        return next((found for name in self.ancestors[type_name] if (found := self.types[name].shape)), "dot")

    def narrowing(self, predicate: str) -> tuple[str, ...]:
        """The qualifiers of a predicate, whatever it was called, that are part of a statement's identifier."""
        known = self.predicates.get(self._current(predicate))
        allowed = known.qualifiers if known else ()
        return tuple(name for name in allowed if self.qualifiers[name].narrows)

    def identified_as(self, predicate: str) -> str:
        """The name that a statement's identifier covers: a predicate that is renamed leaves identifiers as they are.

        >>> from courtgraph.schema import default_schema
        >>> default_schema().identified_as("hasFigure"), default_schema().identified_as("received")
        ('reports', 'received')
        """
        name = self._current(predicate)
        known = self.predicates.get(name)
        return (known.identified_as if known else "") or name

    def successors(self, predicate: str, subject: str = "", target: str = "") -> tuple[str, ...]:
        """What a name of before is called now, between ends of these types; nothing where the name still stands.

        >>> from courtgraph.schema import default_schema
        >>> default_schema().successors("partOf", "Place", "Place"), default_schema().successors("received")
        (('containedIn',), ())
        """
        renamed = self._renamed.get(predicate, ())
        if predicate in self.predicates:
            renamed = () if self._takes(predicate, subject, target) else renamed
            return tuple(name for name in renamed if self._takes(name, subject, target))
        return tuple(name for name in renamed if self._takes(name, subject, target)) or renamed

    def type_successor(self, type_name: str) -> str:
        """What a type of before is called now, or nothing."""
        known = () if type_name in self.types else self.types.values()
        return next((kind.name for kind in known if type_name in kind.renamed_from), "")

    def current_names(self, name: str) -> tuple[str, ...]:
        """What a predicate or a type of before is called now, whatever its ends; nothing where the name still stands.

        >>> from courtgraph.schema import default_schema
        >>> default_schema().current_names("reports"), default_schema().current_names("Award")
        (('hasFigure',), ())
        """
        return self.successors(name) or tuple(filter(None, [self.type_successor(name)]))

    def _current(self, predicate: str) -> str:
        return predicate if predicate in self.predicates else next(iter(self._renamed.get(predicate, ())), predicate)

    @cached_property
    def _renamed(self) -> dict[str, tuple[str, ...]]:
        names = dict.fromkeys(name for predicate in self.predicates.values() for name in predicate.renamed_from)
        return {name: tuple(new for new, one in self.predicates.items() if name in one.renamed_from) for name in names}

    def _takes(self, predicate: str, subject: str, target: str) -> bool:
        """Whether a predicate takes ends of these types; a type that is unknown is no obstacle."""
        known = self.predicates[predicate]
        ends = ((subject, known.domain), (target, known.range))
        return all(kind not in self.types or self.is_a(kind, allowed) for kind, allowed in ends)

    def expand(self, curie: str) -> str:
        """The IRI of a CURIE, such as ``skos:Concept``."""
        prefix, _, local = curie.partition(":")
        if prefix not in self.prefixes:
            raise SchemaError(f"{curie}: the prefix {prefix} is not declared; add it to prefixes")
        return self.prefixes[prefix] + local

    def _line(self, name: str) -> Iterator[str]:
        seen: list[str] = []
        while name:
            if name in seen:
                raise SchemaError(f"type {name} is its own ancestor; break the circle {' > '.join(seen)}")
            if name not in self.types:
                raise SchemaError(f"type {seen[-1]} has the parent {name}, which is not a type")
            seen.append(name)
            yield name
            name = self.types[name].parent
