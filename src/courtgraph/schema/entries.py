"""The form of what a dataset's schema.yaml adds: sections, entries and their fields, each by itself."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from courtgraph.diagnostic import Diagnostic
from courtgraph.schema.records import EntityType, Predicate, Qualifier, ValueSpec
from courtgraph.schema.tree import Place
from courtgraph.text import did_you_mean

RECORDS: Mapping[str, type[msgspec.Struct]] = {"types": EntityType, "qualifiers": Qualifier, "predicates": Predicate}
SECTIONS = (*RECORDS, "prefixes", "units")
NAME = re.compile("[A-Za-z][A-Za-z0-9_]*")
_BY_LANGUAGE = "a name for each language of the dataset below"
_NOUNS = {"types": "type", "qualifiers": "qualifier", "predicates": "predicate", "prefixes": "prefix", "units": "unit"}


def title(place: Place) -> str:
    """An entry as a message speaks of it.

    >>> title(("predicates", "received", "label"))
    'predicate received'
    """
    return f"{_NOUNS[place[0]]} {place[1]}"


def malformed_entries(added: Any, packaged: Mapping[str, Any]) -> Iterator[Diagnostic[Place]]:
    """What is wrong with the form of the sections and of the entries in them."""
    if not isinstance(added, dict):
        yield Diagnostic((), "a schema is a mapping", "start with a field, such as types:")
        return
    for section, entries in added.items():
        if section not in SECTIONS:
            yield Diagnostic((section,), f"{section} cannot be set here", did_you_mean(section, SECTIONS))
        elif not isinstance(entries, dict):
            yield Diagnostic((section,), f"{section} is not a mapping", f"write {section}: and the first name below")
        else:
            for name, entry in entries.items():
                yield from _entry((section, name), entry, packaged[section])


def _entry(place: Place, entry: Any, packaged: Mapping[str, Any]) -> Iterator[Diagnostic[Place]]:
    section, name = place
    if name in packaged and not (section == "prefixes" and entry == packaged[name]):
        yield Diagnostic(place, f"{title(place)} comes with courtgraph", "choose another name")
    elif section == "prefixes":
        yield from _field(place, entry, str)
    elif section == "units":
        yield from _texts(place, entry)
    elif not NAME.fullmatch(name):
        yield Diagnostic(place, f"{name!r} is no name", "write a word of letters and digits, such as CourtBody")
    else:
        yield from _record(place, entry, RECORDS[section])


def _record(place: Place, entry: Any, kind: type[msgspec.Struct]) -> Iterator[Diagnostic[Place]]:
    fields = {field.name: field for field in msgspec.structs.fields(kind) if field.name != "name"}
    if not isinstance(entry, dict):
        first = "label" if "label" in fields else "datatype"
        yield Diagnostic(place, f"{place[-1]} is not a mapping", f"write {place[-1]}: and {first}: ... below")
        return
    for name, value in entry.items():
        if name in fields:
            yield from _field((*place, name), value, fields[name].type)
        else:
            yield Diagnostic((*place, name), f"there is no field {name} here", did_you_mean(name, fields))
    for name in (name for name, field in fields.items() if field.required and name not in entry):
        what = f"and {_BY_LANGUAGE}" if name in ("label", "inverse") else "..."
        yield Diagnostic(place, f"{title(place)} has no {name}", f"add {name}: {what}")


def _field(place: Place, value: Any, kind: Any) -> Iterator[Diagnostic[Place]]:
    if kind == ValueSpec | None:
        yield from _record(place, value, ValueSpec)
    elif get_origin(kind) not in (None, tuple, Literal, Annotated):
        yield from _texts(place, value)
    else:
        try:
            msgspec.convert(value, kind, strict=False)
        except msgspec.ValidationError:
            yield _misshapen(place, value, kind)


def _misshapen(place: Place, value: Any, kind: Any) -> Diagnostic[Place]:
    name, written = place[-1], f" {value!r}" if isinstance(value, str) else ""
    if get_origin(kind) is Literal:
        return Diagnostic(place, f"{name}{written} is unknown", did_you_mean(str(value), get_args(kind)))
    if get_origin(kind) is tuple:
        return Diagnostic(place, f"{name} is not a list", f"write {name}: and - item below")
    if get_origin(kind) is Annotated:
        return Diagnostic(place, f"{name}{written} is no colour", 'write six hexadecimal digits, such as "#8c1d2f"')
    if kind is bool:
        return Diagnostic(place, f"{name} is{written or ' no truth value'}", "write true or false")
    return Diagnostic(place, f"{name} is not a plain value", "write one value, in quotes if need be")


def _texts(place: Place, value: Any) -> Iterator[Diagnostic[Place]]:
    """Words by language: a label, an inverse label, or the names of a unit."""
    if not isinstance(value, dict):
        whose = f"{place[-1]} of {title(place)}" if len(place) > 2 else title(place)
        yield Diagnostic(place, f"{whose} is not a mapping", f"write {place[-1]}: and {_BY_LANGUAGE}")
        return
    if not any(value.values()):
        what = place[-1] if len(place) > 2 else "name"
        yield Diagnostic(place, f"{title(place)} has no {what}", f"write {place[-1]}: and {_BY_LANGUAGE}")
    for language, words in value.items():
        if not isinstance(words, str):
            yield from _field((*place, language), words, str)
